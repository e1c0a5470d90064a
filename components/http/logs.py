"""What may reach a log: never an exception's message, never a secret, never what travels between browser and server.

Streamlit and uvicorn log uncaught exceptions with their messages, and at debug level every answer and cookie. An
exception's message may hold an answer (`ValueError: could not convert string to float: 'my client ...'`). So every log
record of this process is cleaned where it is made, whoever makes it, and debug records are not made at all.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
from traceback import walk_tb
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECRETS: Final = re.compile(r"(/(?:open|read)/|klartext_(?:shelf|pending|reader)=)[^\s;\"']+")
_UNCAUGHT: Final = "Uncaught app execution"


def keep_logs_clean() -> None:
    """Clean every log record of this process from now on; safe to call twice."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.disable(logging.DEBUG)
    logging.setLogRecordFactory(_clean_record)
    threading.excepthook = _log_thread_error
    # Rich would print exceptions with their messages and source lines past any logger.
    st.set_option("logger.enableRich", False)
    # Streamlit logs a page's exception just before our handler logs it with the id the reader sees: once is enough.
    streamlit_errors = logging.getLogger("streamlit.error_util")
    streamlit_errors.filters = [_is_not_uncaught]


def outline(error: BaseException) -> str:
    """Describe an exception and what led to it: class names and places (file:line:function), never a message."""
    return "\n".join(_outline(error))


def _outline(error: BaseException | None) -> Iterator[str]:
    seen: set[int] = set()
    while error and id(error) not in seen:
        seen.add(id(error))
        yield f"{'after ' if len(seen) > 1 else ''}{type(error).__module__}.{type(error).__qualname__}"
        for frame, line in walk_tb(error.__traceback__):
            yield f"  {frame.f_code.co_filename}:{line}:{frame.f_code.co_name}"
        error = error.__cause__ or error.__context__


def _clean_record(*fields: Any, **more: Any) -> logging.LogRecord:
    record = logging.LogRecord(*fields, **more)
    record.msg, record.args = _clean(record.msg), _clean_all(record.args)
    error = record.exc_info[1] if record.exc_info else None
    record.exc_info = None
    if error:
        record.exc_text = outline(error)  # what a formatter writes below the message
        if not record.args:
            record.msg = str(record.msg).split("\n", 1)[0]  # asyncio's further lines repeat the exception
    return record


def _clean_all(args: Any) -> Any:
    if isinstance(args, dict):
        return {name: _clean(value) for name, value in args.items()}
    return tuple(_clean(value) for value in args or ())


def _clean(value: Any) -> Any:
    if isinstance(value, BaseException):
        return type(value).__qualname__
    return _SECRETS.sub(r"\1…", value) if isinstance(value, str) else value


def _is_not_uncaught(record: logging.LogRecord) -> bool:
    return not str(record.msg).startswith(_UNCAUGHT)


def _log_thread_error(args: threading.ExceptHookArgs) -> None:
    if args.exc_value and args.exc_type is not SystemExit:
        sys.stderr.write(f"Uncaught in a thread\n{outline(args.exc_value)}\n")
