"""Reading a contract from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from klartext.cli import main
from tests.contracts.test_reader import ENGLISH, GERMAN


@pytest.mark.parametrize(("text", "more"), [(GERMAN, []), (ENGLISH, []), (GERMAN, ["--lang", "de"])])
def test_passages_are_printed_with_page_place_words_and_score(
    text: str, more: list[str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "contract.txt"
    file.write_text(text, encoding="utf-8")
    assert main(["read", str(file), *more]) == 0
    result = json.loads(capfdbinary.readouterr().out)
    assert {"D1", "D3", "E2", "H1"} <= set(result)
    for passages in result.values():
        for passage in passages:
            assert set(passage) == {"page", "start", "end", "quote", "score"}
            assert passage["quote"] == text[passage["start"] : passage["end"]]


def test_what_cannot_be_read_is_refused_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "contract.docx"
    file.write_bytes(b"PK\x03\x04")
    assert main(["read", str(file)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["read", str(tmp_path / "missing.pdf")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
