from contextlib import suppress
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.errors import BadSetting
from klartext.settings import Settings

SECRET = "correct-horse-battery"
POSTGRES = f"postgresql://host:{SECRET}@db.example.org/klartext"


def test_without_any_variable_the_database_is_a_file_in_the_data_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("klartext.settings.user_data_path", lambda name, **_: tmp_path / name)
    settings = Settings.from_environment({})
    assert settings.database_url == f"sqlite:///{tmp_path}/klartext/klartext.db"
    assert settings.base_url is None
    assert settings.language == "de"
    assert not settings.secure


def test_reading_the_settings_makes_no_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("klartext.settings.user_data_path", lambda name, **_: tmp_path / name)
    Settings.from_environment({})
    assert list(tmp_path.iterdir()) == []


def test_every_setting_can_be_given() -> None:
    settings = Settings.from_environment(
        {
            "KLARTEXT_DATABASE_URL": POSTGRES,
            "KLARTEXT_BASE_URL": "https://klartext.example.org/",
            "KLARTEXT_LANGUAGE": "en",
            "HOME": "/nowhere",
            "STREAMLIT_SERVER_PORT": "1",
        }
    )
    assert settings.database_url == POSTGRES.replace("postgresql:", "postgresql+psycopg:")
    assert settings.base_url == "https://klartext.example.org"
    assert settings.language == "en"
    assert settings.secure


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("sqlite:////var/lib/klartext/k.db", "sqlite:////var/lib/klartext/k.db"),
        ("sqlite+pysqlite:///k.db", "sqlite:///k.db"),
        ("postgres://u:p%40ss@h/d", "postgresql+psycopg://u:p%40ss@h/d"),
        ("postgresql+psycopg://h:5433/d?sslmode=require", "postgresql+psycopg://h:5433/d?sslmode=require"),
    ],
)
def test_a_database_is_sqlite_or_postgresql_with_the_driver_that_is_installed(value: str, expected: str) -> None:
    assert Settings.from_environment({"KLARTEXT_DATABASE_URL": value}).database_url == expected


@pytest.mark.parametrize(
    "value",
    [
        SECRET,
        f"mysql://u:{SECRET}@h/d",
        f"postgresql+asyncpg://u:{SECRET}@h/d",
        f"postgresql://u:{SECRET}@h:port/d",
        "sqlite://",
        "sqlite:///:memory:",
    ],
)
def test_another_database_is_refused_without_showing_the_value(value: str) -> None:
    with pytest.raises(BadSetting, match="KLARTEXT_DATABASE_URL") as refusal:
        Settings.from_environment({"KLARTEXT_DATABASE_URL": value})
    assert SECRET not in str(refusal.value)
    assert refusal.value.__cause__ is None
    assert refusal.value.__suppress_context__ or refusal.value.__context__ is None


@pytest.mark.parametrize(
    ("value", "expected", "secure"),
    [
        ("https://klartext.example.org", "https://klartext.example.org", True),
        ("https://Klartext.Example.org:8443/", "https://klartext.example.org:8443", True),
        ("HTTP://127.0.0.1:8501", "http://127.0.0.1:8501", False),
        ("http://[::1]:8501", "http://[::1]:8501", False),
    ],
)
def test_the_base_url_is_kept_without_its_last_slash(value: str, expected: str, secure: bool) -> None:
    settings = Settings.from_environment({"KLARTEXT_BASE_URL": value})
    assert settings.base_url == expected
    assert settings.secure is secure


@pytest.mark.parametrize(
    "value",
    [
        "klartext.example.org",
        "//klartext.example.org",
        "https://",
        "https:///x",
        "ftp://klartext.example.org",
        "javascript:alert(1)",
        "https://klartext.example.org/path",
        "https://klartext.example.org?a=b",
        "https://klartext.example.org#part",
        f"https://user:{SECRET}@klartext.example.org",
        "https://klartext.example.org:port",
        "https://klartext.example.org:99999",
        "https://klartext example.org",
        "https://[klartext",
    ],
)
def test_a_base_url_that_is_more_or_less_than_an_origin_is_refused(value: str) -> None:
    with pytest.raises(BadSetting, match="KLARTEXT_BASE_URL") as refusal:
        Settings.from_environment({"KLARTEXT_BASE_URL": value})
    assert SECRET not in str(refusal.value)


@given(st.text().filter(lambda value: value.strip() not in {"", "de", "en"}))
def test_any_other_language_is_refused(value: str) -> None:
    with pytest.raises(BadSetting, match="KLARTEXT_LANGUAGE"):
        Settings.from_environment({"KLARTEXT_LANGUAGE": value})


@given(st.text())
def test_whatever_stands_in_a_variable_only_a_bad_setting_is_raised(value: str) -> None:
    for variable in ("KLARTEXT_DATABASE_URL", "KLARTEXT_BASE_URL", "KLARTEXT_BASE_URL_FILE"):
        with suppress(BadSetting):
            Settings.from_environment({variable: value})


@pytest.mark.parametrize(
    "variable",
    ["KLARTEXT_DATABSE_URL", "KLARTEXT_", "KLARTEXT_FILE", "KLARTEXT_LANGUAGE_FILE_FILE", "KLARTEXT_language"],
)
def test_an_unknown_variable_is_named_so_that_a_slip_is_found(variable: str) -> None:
    with pytest.raises(BadSetting, match=f"^{variable} "):
        Settings.from_environment({variable: SECRET})


def test_a_variable_left_empty_counts_as_not_set() -> None:
    settings = Settings.from_environment({"KLARTEXT_BASE_URL": "", "KLARTEXT_LANGUAGE": " "})
    assert settings.base_url is None
    assert settings.language == "de"


def test_a_value_can_be_read_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "database"
    file.write_text(f"{POSTGRES}\n", encoding="utf-8")
    settings = Settings.from_environment({"KLARTEXT_DATABASE_URL_FILE": str(file)})
    assert SECRET in settings.database_url


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff\xfe"])
def test_a_file_that_gives_no_value_is_refused(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "database"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(BadSetting, match=r"^KLARTEXT_DATABASE_URL_FILE "):
        Settings.from_environment({"KLARTEXT_DATABASE_URL_FILE": str(file)})


def test_a_value_and_a_file_for_the_same_setting_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "language"
    file.write_text("en", encoding="utf-8")
    with pytest.raises(BadSetting, match="KLARTEXT_LANGUAGE and KLARTEXT_LANGUAGE_FILE"):
        Settings.from_environment({"KLARTEXT_LANGUAGE": "en", "KLARTEXT_LANGUAGE_FILE": str(file)})


def test_the_settings_do_not_show_the_password_when_printed() -> None:
    assert SECRET not in repr(Settings.from_environment({"KLARTEXT_DATABASE_URL": POSTGRES}))


def test_the_settings_cannot_be_changed() -> None:
    settings = Settings.from_environment({})
    with pytest.raises(FrozenInstanceError):
        settings.language = "en"  # type: ignore[misc]
