"""The vault: what a person wrote rests here, readable only with the secret in that person's hands.

Invariant: the database holds hashes, ciphertext, sizes and times; never a secret, an answer or a record's name.
"""

from klartext.vault.binder import Binder
from klartext.vault.rows import Changes, Row, Saved, WorkbookRow
from klartext.vault.secret import form_token, new_secret, well_formed
from klartext.vault.shelf import Shelf
from klartext.vault.vault import Vault

__all__ = [
    "Binder",
    "Changes",
    "Row",
    "Saved",
    "Shelf",
    "Vault",
    "WorkbookRow",
    "form_token",
    "new_secret",
    "well_formed",
]
