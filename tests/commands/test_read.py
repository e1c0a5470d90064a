import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from klartext.cli import main
from tests.contracts.extraction.files import pdf, picture, prose

Capture = pytest.CaptureFixture[str]
CLAUSE = "§ 9 Kündigung\n\nDer Vertrag kann mit einer Frist von drei Monaten zum Quartalsende gekündigt werden."


def test_read_tells_for_each_item_page_place_and_quote(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "vertrag.pdf"
    file.write_bytes(pdf(prose("Vertrag"), prose(CLAUSE)))
    assert main(["read", str(file)]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    found: dict[str, list[dict[str, Any]]] = json.loads(said.out)
    [passage] = found["D3"]
    assert set(passage) == {"page", "start", "end", "quote", "score"}
    assert passage["page"] == 2
    assert "drei Monaten" in passage["quote"]
    assert passage["end"] - passage["start"] == len(passage["quote"])


def test_read_takes_standard_input_and_a_language(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(CLAUSE.encode())))
    assert main(["read", "-", "--lang", "en"]) == 0
    assert json.loads(capsys.readouterr().out) == {}


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (pdf(picture), "a.pdf", "holds pictures of pages and no text."),
        (b"%PDF-1.4", "a.pdf", "is damaged."),
        (b"\x89PNG\r\n\x1a\n\0\0\0\r", "a.png", "is neither PDF, DOCX nor plain text."),
    ],
)
def test_read_says_in_one_line_why_there_is_no_text(
    capsys: Capture, tmp_path: Path, data: bytes, name: str, why: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    assert main(["read", str(file)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == f"klartext: {str(file)!r} {why}\n"


def test_a_file_that_is_not_there_is_refused(capsys: Capture) -> None:
    assert main(["read", "/nowhere/vertrag.pdf"]) == 2
    assert capsys.readouterr().err == "klartext: '/nowhere/vertrag.pdf' cannot be read.\n"
