"""Sealing the records of one workbook.

Invariant: the database sees neither a record's name nor its contents, and a record opens only in its own row.
"""

import hmac
import json
from collections.abc import Mapping
from typing import Any

from klartext.vault.keys import derive, seal, unseal
from klartext.vault.rows import Data


class RecordSeal:
    """The keys of one workbook's records, in memory only."""

    def __init__(self, workbook_id: str, data_key: bytes) -> None:
        self.workbook_id = workbook_id
        self._content_key = derive(data_key, "record contents")
        self._name_key = derive(data_key, "record names")

    def row_id(self, record_id: str) -> str:
        """Return the name under which the record is stored: 128 bits that tell nothing."""
        # surrogatepass: a name may be any text that Python can hold.
        return hmac.digest(self._name_key, record_id.encode("utf-8", "surrogatepass"), "sha256")[:16].hex()

    def close(self, record_id: str, data: Mapping[str, Any]) -> bytes:
        """Seal a record together with its name."""
        payload = _json({"id": record_id, "data": data}).encode("ascii")
        return seal(self._content_key, payload, "records", self.workbook_id, self.row_id(record_id))

    def open(self, row_id: str, sealed: bytes) -> tuple[str, Data]:
        """Return a record's name and contents; VaultDamaged when the row is not what was stored there."""
        payload = json.loads(unseal(self._content_key, sealed, "records", self.workbook_id, row_id))
        return payload["id"], payload["data"]


def as_stored(data: Mapping[str, Any]) -> Data:
    """Return the data as it will come back, so that comparing it with stored data is fair (a tuple becomes a list)."""
    stored: Data = json.loads(_json(data))
    return stored


def _json(data: Mapping[str, Any]) -> str:
    # ASCII escapes carry every str there is: NUL and lone surrogates too, which UTF-8 or a text column would refuse.
    return json.dumps(data, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
