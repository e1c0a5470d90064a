"""Every failure Klartext can name. The reader's sentence is chosen where it is shown, never here.

An error never carries an answer, a name or a secret: its text may reach a log.
"""


class KlartextError(Exception):
    """The root of all errors that Klartext raises on purpose."""


class BadSetting(KlartextError):
    """A setting has a value that Klartext cannot start with."""


class DocumentError(KlartextError):
    """A workbook file cannot be taken in."""


class NotAWorkbook(DocumentError):
    """The file is something else than a Klartext workbook."""


class DamagedWorkbook(DocumentError):
    """The file claims to be a workbook, but a part of it is missing or out of bounds."""


class DocumentTooNew(DocumentError):
    """The workbook was written by a newer Klartext."""


class DocumentTooLarge(DocumentError):
    """The file is larger than any workbook may be."""


class AnswerRefused(KlartextError):
    """An answer is out of bounds.

    `reason` is one of "too_long", "too_small", "too_large", "too_precise", "too_many", "not_a_choice", "not_a_value";
    `limit` is the bound that was passed, where there is one.
    """

    def __init__(self, reason: str, limit: object = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.limit = limit


class VaultError(KlartextError):
    """The vault could not do what was asked; nothing was changed."""


class VaultBusy(VaultError):
    """Another process holds the database; trying again helps."""


class VaultFull(VaultError):
    """There is no room left to write."""


class VaultReadOnly(VaultError):
    """The database can be read but not written."""


class VaultUnreachable(VaultError):
    """The database does not answer."""


class VaultTooNew(VaultError):
    """The database was migrated by a newer Klartext."""


class VaultDamaged(VaultError):
    """A row could not be decrypted with the key that belongs to it."""


class SecretRevoked(VaultError):
    """The secret once opened a shelf; a newer one has taken its place."""


class SecretUnknown(VaultError):
    """The secret is malformed or opens nothing."""


class WorkbookMissing(VaultError):
    """The shelf holds no such workbook, or it was deleted."""


class UnreadableContract(KlartextError):
    """The text of a contract's file cannot be read.

    `reason` is one of "scan", "encrypted", "damaged", "too_large", "too_slow", "unknown_format".
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
