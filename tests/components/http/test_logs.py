"""What may reach a log."""

import asyncio
import io
import logging
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import streamlit as st
from uvicorn.config import LOGGING_CONFIG
from uvicorn.logging import AccessFormatter, DefaultFormatter

from components.http.logs import keep_logs_clean, outline

ANSWER = "my client Mr Example never pays"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Collect what a logger writes while the logs are kept clean, and set everything back."""
    factory, hook = logging.getLogRecordFactory(), threading.excepthook
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logging.getLogger().addHandler(handler)
    keep_logs_clean()
    yield stream
    logging.getLogger().removeHandler(handler)
    logging.disable(logging.NOTSET)
    logging.setLogRecordFactory(factory)
    threading.excepthook = hook
    logging.getLogger("streamlit.error_util").filters = []


def fail() -> None:
    try:
        float(ANSWER)
    except ValueError as error:
        raise KeyError(ANSWER) from error


def test_an_exception_is_logged_by_class_and_place_never_by_message(written: io.StringIO) -> None:
    try:
        fail()
    except KeyError:
        logging.getLogger("any").exception("It failed")
    text = written.getvalue()
    assert "It failed" in text
    assert "builtins.KeyError" in text
    assert "after builtins.ValueError" in text
    assert f"{__file__}:" in text
    assert ":fail" in text
    assert ANSWER not in text


@pytest.mark.parametrize("way", ["message", "argument", "mapping", "exc_info"])
def test_an_exception_leaks_in_no_other_way(written: io.StringIO, way: str) -> None:
    log, error = logging.getLogger("any"), ValueError(ANSWER)
    {
        "message": lambda: log.warning(error),
        "argument": lambda: log.warning("broken: %s %d", error, 3),
        "mapping": lambda: log.warning("broken: %(what)s", {"what": error}),
        "exc_info": lambda: log.error("broken %s", "here", exc_info=error),
    }[way]()
    assert "ValueError" in written.getvalue()
    assert ANSWER not in written.getvalue()


def test_a_lost_task_does_not_tell_its_exceptions_message(written: io.StringIO) -> None:
    async def lose() -> None:
        task = asyncio.create_task(asyncio.to_thread(fail))
        await asyncio.wait([task])
        loop = asyncio.get_running_loop()
        loop.call_exception_handler({"message": "lost", "exception": task.exception(), "future": task})

    with ThreadPoolExecutor(1) as pool:  # a browser test may have left an event loop in this thread
        pool.submit(asyncio.run, lose()).result()
    assert "lost" in written.getvalue()
    assert ANSWER not in written.getvalue()


def test_a_thread_that_dies_does_not_tell_its_exceptions_message(
    written: io.StringIO, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    keep_logs_clean()  # pytest has put a hook of its own in place
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    said = capsys.readouterr().err
    assert "KeyError" in said
    assert ANSWER not in said


def test_no_debug_record_is_made(written: io.StringIO) -> None:
    log = logging.getLogger("streamlit.anything")
    log.setLevel(logging.DEBUG)
    log.debug("Received %s", ANSWER)
    log.info("Started")
    assert "Started" in written.getvalue()
    assert ANSWER not in written.getvalue()


@pytest.mark.parametrize(
    "line",
    ["GET /open/{0} HTTP/1.1", "/read/{0}?x=1", "cookie: a=b; klartext_shelf={0}; c=d", "__Host-klartext_pending={0}"],
)
@pytest.mark.parametrize("as_argument", [True, False])
def test_a_secret_is_cut_out_wherever_it_stands(written: io.StringIO, line: str, as_argument: bool) -> None:
    secret = "S" * 43
    text = line.format(secret)
    logging.getLogger("any").warning("seen: %s", text) if as_argument else logging.getLogger("any").warning(text)
    assert secret not in written.getvalue()
    assert "…" in written.getvalue()


def test_uvicorns_own_log_lines_are_clean_and_whole(written: io.StringIO) -> None:
    access, errors = logging.getLogger("uvicorn.access"), logging.getLogger("uvicorn.error")
    stream = io.StringIO()
    for logger, kind in ((access, AccessFormatter), (errors, DefaultFormatter)):
        handler = logging.StreamHandler(stream)
        handler.setFormatter(kind(LOGGING_CONFIG["formatters"]["access" if logger is access else "default"]["fmt"]))
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
    access.info('%s - "%s %s HTTP/%s" %d', "1.2.3.4:5", "GET", "/open/SECRET", "1.1", 303)
    try:
        fail()
    except KeyError as error:
        errors.error("Exception in ASGI application\n", exc_info=error)
    access.handlers.clear()
    errors.handlers.clear()
    text = stream.getvalue()
    assert '"GET /open/… HTTP/1.1" 303' in text
    assert "Exception in ASGI application" in text
    assert "builtins.KeyError" in text
    assert ANSWER not in text


def test_streamlit_does_not_print_exceptions_past_the_logs(written: io.StringIO) -> None:
    assert st.get_option("logger.enableRich") is False


def test_an_outline_ends_when_exceptions_go_round_in_circles() -> None:
    first, second = ValueError(ANSWER), KeyError(ANSWER)
    first.__context__, second.__context__ = second, first
    assert outline(first).count("Error") == 2
