"""Random keys, keys derived from keys, and sealing with them.

Invariant: one key serves one purpose, and whatever is sealed is bound to its place: elsewhere it does not open.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from klartext.errors import VaultDamaged

KEY_BYTES = 32
NONCE_BYTES = 12
FORMAT = b"\x01"  # a later way of sealing gets the next number


def new_key() -> bytes:
    """Return 256 random bits."""
    return secrets.token_bytes(KEY_BYTES)


def new_id() -> str:
    """Return a random 128-bit identity as 32 hexadecimal digits."""
    return secrets.token_hex(16)


def derive(key: bytes, purpose: str) -> bytes:
    """Derive the key for one purpose from a uniformly random key (HKDF-SHA256)."""
    info = f"klartext vault 1: {purpose}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(key)


def seal(key: bytes, plain: bytes, *place: str) -> bytes:
    """Encrypt `plain` so that it opens only with this key and in this place (AES-256-GCM)."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return FORMAT + nonce + AESGCM(key).encrypt(nonce, plain, _bound(place))


def unseal(key: bytes, sealed: bytes, *place: str) -> bytes:
    """Decrypt what `seal` returned; VaultDamaged when key, place or a single bit differ."""
    body = sealed.removeprefix(FORMAT)
    try:
        return AESGCM(key).decrypt(body[:NONCE_BYTES], body[NONCE_BYTES:], _bound(place))
    except (InvalidTag, ValueError):  # ValueError: too short to hold a nonce
        raise VaultDamaged(place[0]) from None


def _bound(place: tuple[str, ...]) -> bytes:
    # Each part goes in after its length: ("ab", "c") and ("a", "bc") are different places.
    parts = [part.encode() for part in place]
    return FORMAT + b"".join(len(part).to_bytes(4, "big") + part for part in parts)
