import pytest

from klartext.contracts.extraction.text import read_text
from klartext.errors import UnreadableContract

CLAUSE = "§ 9 Kündigung: drei Monate zum Quartalsende – schriftlich, 25 €."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_usual_encoding_is_read(encoding: str) -> None:
    assert read_text(CLAUSE.encode(encoding))[0] == CLAUSE


@pytest.mark.parametrize("sign", ["\r\n", "\r", "\x0b", "\u2028", "\x85"])
def test_all_line_breaks_become_one_kind(sign: str) -> None:
    assert read_text(f"eins{sign}zwei".encode())[0] == "eins\nzwei"


def test_a_form_feed_begins_a_page() -> None:
    text, pages = read_text(b"eins\fzwei\fdrei")
    assert [text[start:].lstrip()[:4] for start in pages] == ["eins", "zwei", "drei"]


@pytest.mark.parametrize("data", [b"\x00\x01\x02\x03" * 50, bytes(range(256)) * 4])
def test_binary_data_are_no_text(data: bytes) -> None:
    with pytest.raises(UnreadableContract) as refusal:
        read_text(data)
    assert refusal.value.reason == "unknown_format"


@pytest.mark.parametrize(
    "text", ["{\\rtf1 Vertrag}", "<!DOCTYPE html><p>Vertrag", "<html><p>Vertrag", "<?xml version='1.0'?>"]
)
def test_other_formats_written_as_text_are_unknown(text: str) -> None:
    with pytest.raises(UnreadableContract) as refusal:
        read_text(text.encode())
    assert refusal.value.reason == "unknown_format"


def test_a_stray_control_sign_is_left_out() -> None:
    assert read_text(b"Vertrag\x07 und Anlage")[0] == "Vertrag und Anlage"
