"""The secret in a return link.

Invariant: everything the vault needs from a secret is derived from it for one purpose; the secret is never stored.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode

from klartext.errors import SecretUnknown
from klartext.vault.keys import derive, new_key

_SHAPE = re.compile(r"[A-Za-z0-9_-]{43}")


def new_secret() -> str:
    """Return 256 random bits as 43 characters of base64url."""
    return _text(new_key())


def well_formed(secret: str | None) -> bool:
    """Tell whether this could be a secret: 43 characters that spell exactly 32 bytes in the one canonical way."""
    # The last character carries two bits too many: four spellings decode to the same bytes, one is canonical.
    return secret is not None and _SHAPE.fullmatch(secret) is not None and _text(_decoded(secret)) == secret


def form_token(secret: str) -> str:
    """Return what a form carries to prove that its page was made for this shelf."""
    return _text(derive(_bytes(secret), "form token"))


def lookup_hash(secret: str) -> str:
    """Return what the vault stores to recognise the secret, as 64 hexadecimal digits."""
    return derive(_bytes(secret), "lookup").hex()


def wrapping_key(secret: str) -> bytes:
    """Return the key that wraps the shelf's key."""
    return derive(_bytes(secret), "wrapping")


def _bytes(secret: str) -> bytes:
    if not well_formed(secret):
        raise SecretUnknown("malformed")
    return _decoded(secret)


def _decoded(secret: str) -> bytes:
    return urlsafe_b64decode(secret + "=")


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")
