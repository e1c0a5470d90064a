"""The tone check from the command line."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from klartext.cli import main

Capture = pytest.CaptureFixture[str]


def given(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def told(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes], text: str, *more: str) -> Any:
    given(monkeypatch, text.encode())
    assert main(["tone", *more]) == 0
    return json.loads(capfdbinary.readouterr().out)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "Guten Tag,\n\nSie antworten nie auf meine Mails.", "generalisation"),
        ("en", "Hello,\n\nyou never answer my emails.", "generalisation"),
        ("de", "Das ist eine Frechheit.", "insult"),
        ("en", "WHY IS THIS STILL NOT DONE???", "shouting"),
    ],
)
def test_each_mark_says_what_where_why_and_what_else(
    language: str,
    text: str,
    kind: str,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    result = told(monkeypatch, capfdbinary, text, "--lang", language)
    assert set(result) == {"marks", "hints", "missing"}
    assert kind in {mark["kind"] for mark in result["marks"]}
    for mark in result["marks"]:
        assert set(mark) == {"kind", "start", "end", "text", "why", "suggestions"}
        assert mark["text"] == text[mark["start"] : mark["end"]]
        assert mark["why"]
        assert mark["suggestions"]


def test_german_is_the_language_unless_another_is_named(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert told(monkeypatch, capfdbinary, "Das ist eine Frechheit.")["marks"]
    assert not told(monkeypatch, capfdbinary, "Das ist eine Frechheit.", "--lang", "en")["marks"]


def test_a_firm_message_lacks_nothing_and_an_empty_one_everything(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    firm = (
        "Rechnung 114 ist seit dem 3. Mai offen. Ich arbeite nicht weiter, solange sie offen ist. "
        "Bitte überweisen Sie den Betrag bis zum 12. Mai."
    )
    assert told(monkeypatch, capfdbinary, firm) == {"marks": [], "hints": [], "missing": []}
    assert told(monkeypatch, capfdbinary, "")["missing"] == ["fact", "limit", "request", "date"]


@pytest.mark.parametrize("data", [b"\xff\xfe\xfa", b"x" * 400_001])
def test_what_is_no_message_is_refused_in_one_line(
    data: bytes, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    given(monkeypatch, data)
    assert main(["tone"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
