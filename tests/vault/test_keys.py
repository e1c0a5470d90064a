import pytest

from klartext.errors import VaultDamaged
from klartext.vault.keys import derive, new_id, new_key, seal, unseal

KEY = new_key()


def test_what_was_sealed_opens_in_its_place() -> None:
    assert unseal(KEY, seal(KEY, b"quiet", "records", "w", "r"), "records", "w", "r") == b"quiet"


def test_sealing_twice_looks_different() -> None:
    assert seal(KEY, b"quiet", "records") != seal(KEY, b"quiet", "records")


@pytest.mark.parametrize(
    "place", [("records", "a", "bc"), ("records", "abc"), ("records", "ab"), ("workbooks", "ab", "c")]
)
def test_it_does_not_open_in_another_place(place: tuple[str, ...]) -> None:
    sealed = seal(KEY, b"quiet", "records", "ab", "c")
    with pytest.raises(VaultDamaged):
        unseal(KEY, sealed, *place)


def test_it_does_not_open_with_another_key() -> None:
    with pytest.raises(VaultDamaged):
        unseal(new_key(), seal(KEY, b"quiet", "records"), "records")


def test_no_bit_can_be_changed_and_nothing_can_be_cut_off() -> None:
    sealed = seal(KEY, b"quiet", "records")
    flipped = [sealed[:i] + bytes([sealed[i] ^ 1]) + sealed[i + 1 :] for i in range(len(sealed))]
    for broken in [*flipped, *(sealed[:length] for length in range(len(sealed)))]:
        with pytest.raises(VaultDamaged):
            unseal(KEY, broken, "records")


def test_a_key_derived_for_one_purpose_is_none_for_another() -> None:
    assert derive(KEY, "one") == derive(KEY, "one")
    assert len({KEY, derive(KEY, "one"), derive(KEY, "two"), derive(new_key(), "one")}) == 4


def test_identities_are_128_bits_and_differ() -> None:
    assert len({new_id() for _ in range(100)}) == 100
    assert len(bytes.fromhex(new_id())) == 16
