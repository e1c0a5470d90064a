import re

import pytest

from klartext.errors import SecretUnknown
from klartext.vault import form_token, new_secret, well_formed
from klartext.vault.secret import lookup_hash, wrapping_key


def test_a_new_secret_has_43_characters_that_need_no_escaping_in_a_link() -> None:
    assert re.fullmatch(r"[A-Za-z0-9_-]{43}", new_secret())


def test_new_secrets_differ_and_are_well_formed() -> None:
    secrets = {new_secret() for _ in range(500)}
    assert len(secrets) == 500
    assert all(map(well_formed, secrets))


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "A" * 42,
        "A" * 44,
        "A" * 43 + "=",
        "A" * 43 + "\n",
        "A" * 42 + "+",
        "A" * 42 + "/",
        "A" * 42 + "ä",
        "A" * 42 + "Ａ",  # a full-width A
        " " + "A" * 42,
    ],
)
def test_anything_else_is_not_well_formed(text: str | None) -> None:
    assert not well_formed(text)


def test_of_the_spellings_of_the_same_bytes_only_one_is_well_formed() -> None:
    assert well_formed("A" * 43)
    assert not any(well_formed("A" * 42 + last) for last in "BCD")


def test_what_is_derived_from_a_secret_differs_by_purpose_and_by_secret() -> None:
    one, two = new_secret(), new_secret()
    derived = {form_token(one), form_token(two), lookup_hash(one), lookup_hash(two)}
    assert len(derived | {wrapping_key(one).hex(), wrapping_key(two).hex()}) == 6
    assert form_token(one) == form_token(one)


def test_nothing_derived_contains_the_secret() -> None:
    secret = new_secret()
    assert secret not in form_token(secret)
    assert secret not in lookup_hash(secret)


def test_derivations_stay_the_same_from_release_to_release() -> None:
    # Stored hashes and keys depend on them: whoever changes this locks everybody out.
    assert lookup_hash("A" * 43) == "b87f80c1781e91eae1b5ee223bf78b8acbaeb1772d34a8dfd18dcd25fedce061"
    assert wrapping_key("A" * 43).hex() == "8ac6c1715ecc8f98b3fbb33dfffc518b883bbb2e94f545cafa74dda5704f0467"


@pytest.mark.parametrize("derivation", [form_token, lookup_hash, wrapping_key])
def test_nothing_is_derived_from_a_malformed_secret(derivation: object) -> None:
    assert callable(derivation)
    with pytest.raises(SecretUnknown):
        derivation("short")
