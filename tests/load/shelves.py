"""People with the example workbook on their shelf, each with a shelf of their own."""

from contextlib import closing
from datetime import date

from klartext.example import workbook
from klartext.model import SCHEMA_VERSION, documents
from klartext.vault import Vault, new_secret


def fill_shelves(database_url: str, count: int, on: date) -> list[dict[str, str]]:
    """Put the example on that many new shelves; return each person's cookies."""
    secrets = [new_secret() for _ in range(count)]
    records = documents(workbook("de", on).records())
    with closing(Vault.open(database_url)) as vault:
        for secret in secrets:
            vault.start_shelf(secret).create_workbook(SCHEMA_VERSION, records.items())
    return [{"klartext_shelf": secret, "klartext_language": "de"} for secret in secrets]
