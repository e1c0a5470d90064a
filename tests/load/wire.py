"""One browser tab as the server sees it: the page's GET with its cookies, then Streamlit's websocket.

Invariant: like a browser, a tab sends the value of every widget with each rerun and says which large messages it still
holds. A rerun is over when the script has finished; one that stopped early to start again is not over.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

PATIENCE: Final = 30.0  # seconds until a run has failed
_WHOLE: Final = ForwardMsg.FINISHED_SUCCESSFULLY
_FRAGMENT: Final = ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY
_BROKEN: Final = ForwardMsg.FINISHED_WITH_COMPILE_ERROR


class PageBroken(Exception):
    """The page did not come, or it shows an error in place of its widgets."""


@dataclass(frozen=True)
class Widget:
    """A widget as last drawn, and the value that the tab shows in it."""

    kind: str
    proto: Any
    fragment: str
    state: WidgetState


@asynccontextmanager
async def tab(url: str, page: str, cookies: Mapping[str, str]) -> AsyncIterator[Tab]:
    """Open a page of a server in a tab of its own; its first run is over."""
    cookies = {**cookies, **await _visit(url, page, cookies)}
    async with connect(
        f"ws{url.removeprefix('http')}/_stcore/stream",
        origin=url,  # type: ignore[arg-type]  # Origin is a str to type checkers only
        subprotocols=["streamlit", "no-token"],  # type: ignore[list-item]  # the same
        additional_headers={"Cookie": _line(cookies), "Accept-Language": "de"},
        proxy=None,
        compression=None,
        max_size=None,
        ping_interval=None,  # browsers send none: a slow server shows as a slow answer
    ) as socket:
        opened = Tab(socket, f"{url}/{page}", page)
        await opened.rerun()
        yield opened


class Tab:
    """A page in a browser tab."""

    def __init__(self, socket: ClientConnection, address: str, page: str) -> None:
        self.widgets: dict[str, Widget] = {}
        self.received = 0  # bytes of all messages so far
        self._socket, self._address, self._page = socket, address, page
        self._page_hash = ""
        self._drawn: dict[str, Widget] = {}
        self._held: dict[str, ForwardMsg] = {}
        self._used: dict[str, ForwardMsg] = {}

    def kinds(self) -> Counter[str]:
        """Count the widgets on the page by their kind."""
        return Counter(widget.kind for widget in self.widgets.values())

    def text(self) -> Widget:
        """Return the first field for a text, a large one if there is any."""
        for kind in ("text_area", "text_input"):
            for widget in self.widgets.values():
                if widget.kind == kind and not widget.proto.disabled:
                    return widget
        raise PageBroken(f"{self._address} has no field for a text")

    async def answer(self, widget: Widget, text: str) -> None:
        """Write a text into a field, leave it, and wait for the end of the rerun."""
        widget.state.string_value = text
        await self.rerun(widget.fragment)

    async def rerun(self, fragment: str = "") -> None:
        """Run the page's script, or a fragment of it, and wait for the end."""
        message = BackMsg()
        run = message.rerun_script
        run.page_name, run.page_script_hash, run.fragment_id = self._page, self._page_hash, fragment
        states = (widget.state for widget in self.widgets.values())
        run.widget_states.widgets.extend(state for state in states if state.WhichOneof("value"))
        run.cached_message_hashes.extend(self._held)
        context = run.context_info
        context.timezone, context.timezone_offset, context.locale = "Europe/Berlin", -60, "de-DE"
        context.url, context.color_scheme = self._address, "light"
        async with asyncio.timeout(PATIENCE):
            await self._socket.send(message.SerializeToString())
            while not self._take(await self._socket.recv(decode=False)):
                pass

    def _take(self, data: bytes) -> bool:
        """Take in one message; tell whether it is the last of the run."""
        self.received += len(data)
        message = ForwardMsg.FromString(data)
        if message.ref_hash:
            message = self._held[message.ref_hash]
        if message.metadata.cacheable:
            self._used[message.hash] = message
        match message.WhichOneof("type"):
            case "new_session":
                self._drawn, self._page_hash = {}, message.new_session.page_script_hash
            case "navigation":
                self._page_hash = message.navigation.page_script_hash
            case "page_not_found":
                raise PageBroken(f"{self._address} was not found")
            case "delta" if message.delta.WhichOneof("type") == "new_element":
                self._draw(message)
            case "script_finished":
                return self._finish(message.script_finished)
        return False

    def _draw(self, message: ForwardMsg) -> None:
        element = message.delta.new_element
        kind = element.WhichOneof("type") or ""
        proto = getattr(element, kind)
        if kind == "exception":
            raise PageBroken(f"{self._address} shows an error: {proto.type}")
        if str(getattr(proto, "id", "")).startswith("$$ID-"):
            known = None if getattr(proto, "set_value", False) else self.widgets.get(proto.id)
            state = known.state if known else _untouched(kind, proto)
            self._drawn[proto.id] = Widget(kind, proto, message.delta.fragment_id, state)

    def _finish(self, status: int) -> bool:
        if status == _BROKEN:
            raise PageBroken(f"{self._address} does not compile")
        if status == _WHOLE:
            self.widgets, self._held = self._drawn, self._used
        elif status == _FRAGMENT:
            self.widgets, self._held = self.widgets | self._drawn, self._held | self._used
        else:
            return False
        self._used = {}
        return True


def _untouched(kind: str, proto: Any) -> WidgetState:
    """Return what a browser sends for a widget that nobody has touched; a button's has no value and stays unsent."""
    state = WidgetState(id=proto.id)
    place = "value" if getattr(proto, "set_value", False) else "default"
    match kind:
        case "text_area" | "text_input" | "time_input":
            state.string_value = getattr(proto, place)
        case "checkbox":
            state.bool_value = getattr(proto, place)
        case "number_input" if proto.HasField(place):
            state.double_value = getattr(proto, place)
        case "slider":
            state.double_array_value.data.extend(getattr(proto, place))
        case "date_input":
            state.string_array_value.data.extend(getattr(proto, place))
        case "button_group":
            chosen = proto.raw_values if proto.set_value else [proto.options[index].content for index in proto.default]
            state.string_array_value.data.extend(chosen)
        case "selectbox" | "radio" if proto.set_value:
            state.string_value = proto.raw_value
        case "selectbox" | "radio" if proto.HasField("default") and proto.options:
            state.string_value = proto.options[proto.default]
    return state


async def _visit(url: str, page: str, cookies: Mapping[str, str]) -> dict[str, str]:
    """GET the page and return the cookies that it sets."""
    where = urlsplit(url)
    request = (
        f"GET /{page} HTTP/1.1\r\nHost: {where.netloc}\r\nAccept: text/html\r\nAccept-Language: de\r\n"
        f"Cookie: {_line(cookies)}\r\nConnection: close\r\n\r\n"
    )
    async with asyncio.timeout(PATIENCE):
        reader, writer = await asyncio.open_connection(where.hostname, where.port)
        writer.write(request.encode())
        answer = (await reader.read()).decode()
        writer.close()
        await writer.wait_closed()
    status, *lines = answer.partition("\r\n\r\n")[0].split("\r\n")
    if " 200 " not in f"{status} ":
        raise PageBroken(f"{url}/{page} answered {status!r}")
    set_lines = [line.split(":", 1)[1] for line in lines if line.lower().startswith("set-cookie:")]
    pairs = (line.split(";", 1)[0].strip().partition("=") for line in set_lines)
    return {name: value for name, _, value in pairs}


def _line(cookies: Mapping[str, str]) -> str:
    return "; ".join(f"{name}={value}" for name, value in cookies.items())
