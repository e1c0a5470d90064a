"""Every response carries the same protective headers, whoever made it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from starlette.datastructures import MutableHeaders

from components.http.document import inline_script_hashes

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from klartext.settings import Settings

_REFUSED: Final = (
    "accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "geolocation", "gyroscope",
    "magnetometer", "microphone", "midi", "payment", "publickey-credentials-get", "usb", "xr-spatial-tracking",
)  # fmt: skip


def security_headers(*, secure: bool) -> dict[str, str]:
    """Return the headers; the policy allows what Streamlit's own pages need and nothing from elsewhere."""
    policy = {
        "default-src": "'none'",
        "script-src": " ".join(("'self'", *inline_script_hashes())),
        "style-src": "'self' 'unsafe-inline'",  # emotion and Vega write their styles into the page
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    headers = {
        "content-security-policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": ", ".join(f"{feature}=()" for feature in _REFUSED),
    }
    return headers | ({"strict-transport-security": "max-age=31536000"} if secure else {})


class SecurityHeaders:
    """Pure ASGI middleware that writes the headers, replacing any of the same name."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.headers = security_headers(secure=settings.secure)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and complete the answer's headers."""

        async def send_protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self.headers)
            await send(message)

        await self.app(scope, receive, send_protected if scope["type"] == "http" else send)
