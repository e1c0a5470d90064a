"""Every setting comes from the environment, is read once at the start, and is passed in from there.

A name that Klartext does not know and a value that it cannot use both refuse to start. The refusal names the variable
and never shows its value: it may hold a password.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from platformdirs import user_data_path
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from klartext.errors import BadSetting

_PREFIX: Final = "KLARTEXT_"
_FILE: Final = "_FILE"
_DRIVERS: Final = {
    "sqlite": "sqlite",
    "sqlite+pysqlite": "sqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What a host can decide about one Klartext server; each field is the variable KLARTEXT_ and its name."""

    database_url: str = field(repr=False)
    base_url: str | None = None
    language: str = "de"

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Settings:
        """Read the settings; raise BadSetting for the first one that Klartext cannot start with."""
        given = _given(environ)
        return cls(
            database_url=_database_url(given.get("DATABASE_URL")),
            base_url=_base_url(given.get("BASE_URL")),
            language=_language(given.get("LANGUAGE")),
        )

    @property
    def secure(self) -> bool:
        """Tell whether people reach this server through HTTPS."""
        return self.base_url is not None and self.base_url.startswith("https://")


def _given(environ: Mapping[str, str]) -> dict[str, str]:
    """Return what is set, by name without the prefix; an empty variable counts as not set."""
    known = {each.name.upper() for each in fields(Settings)}
    given: dict[str, str] = {}
    for variable in sorted(name for name in environ if name.startswith(_PREFIX)):
        name = variable.removeprefix(_PREFIX)
        from_file = name not in known and name.endswith(_FILE)
        name = name.removesuffix(_FILE) if from_file else name
        if name not in known:
            raise BadSetting(f"{variable} is not a setting of Klartext")
        value = environ[variable].strip()
        if not value:
            continue
        if name in given:
            raise BadSetting(f"{_PREFIX}{name} and {_PREFIX}{name}{_FILE} are both set; keep one of them")
        given[name] = _content(variable, value) if from_file else value
    return given


def _content(variable: str, path: str) -> str:
    try:
        content = Path(path).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        raise BadSetting(f"{variable} names a file that cannot be read") from None
    if not content:
        raise BadSetting(f"{variable} names an empty file")
    return content


def _database_url(value: str | None) -> str:
    if value is None:
        file = user_data_path("klartext", appauthor=False) / "klartext.db"
        return _text(URL.create("sqlite", database=str(file)))
    try:
        url = make_url(value)
    except (ArgumentError, ValueError):
        raise BadSetting("KLARTEXT_DATABASE_URL is not the address of a database") from None
    driver = _DRIVERS.get(url.drivername)
    if driver is None:
        raise BadSetting("KLARTEXT_DATABASE_URL must begin with sqlite:/// or postgresql://")
    if driver == "sqlite" and url.database in {None, "", ":memory:"}:
        raise BadSetting("KLARTEXT_DATABASE_URL must name a file: sqlite:///path/to/klartext.db")
    return _text(url.set(drivername=driver))


def _text(url: URL) -> str:
    return url.render_as_string(hide_password=False)


def _base_url(value: str | None) -> str | None:
    if value is None:
        return None
    refusal = BadSetting("KLARTEXT_BASE_URL must look like https://klartext.example.org, without a path")
    try:
        parts = urlsplit(value)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise refusal from None
    bare = parts.path in {"", "/"} and not parts.query and not parts.fragment and parts.username is None
    if parts.scheme not in {"http", "https"} or not host or not bare or any(each.isspace() for each in value):
        raise refusal
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port is not None else "")


def _language(value: str | None) -> str:
    if value is None:
        return "de"
    if value not in {"de", "en"}:
        raise BadSetting("KLARTEXT_LANGUAGE must be de or en")
    return value
