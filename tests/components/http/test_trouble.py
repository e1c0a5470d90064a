"""What a failing page leaves behind."""

import re

import pytest

from components import trouble
from components.http.trouble import report_script_error

ANSWER = "my client Mr Example never pays"


def raised() -> Exception:
    try:
        float(ANSWER)
    except ValueError as error:
        return error
    raise AssertionError


def test_reader_and_log_get_the_same_id_and_the_log_the_place(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(trouble, "show_script_error", shown.append)
    assert report_script_error(raised()) is True
    assert re.fullmatch("[0-9a-f]{8}", shown[0])
    assert f"id {shown[0]}: builtins.ValueError" in caplog.text
    assert re.search(rf"{re.escape(__file__)}:\d+:raised", caplog.text)
    assert ANSWER not in caplog.text


def test_where_even_the_message_fails_streamlit_shows_its_own(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_error_id: str) -> None:
        raise RuntimeError(ANSWER)

    monkeypatch.setattr(trouble, "show_script_error", fail)
    assert report_script_error(raised()) is False
    assert "RuntimeError" in caplog.text
    assert ANSWER not in caplog.text
