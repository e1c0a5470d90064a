import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from components.desk import Desk
from klartext.cli import main
from klartext.commands import workbooks
from klartext.errors import VaultBusy, VaultDamaged, VaultFull, VaultReadOnly, VaultTooNew, VaultUnreachable
from klartext.example import workbook
from klartext.model import Workbook
from klartext.vault import Vault

ON = date(2026, 11, 23)
SECRET = "Hunter2-says-the-client"
ROOT = Path(__file__).parents[1]

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    for name in list(os.environ):
        if name.startswith("KLARTEXT_"):
            monkeypatch.delenv(name)
    url = f"sqlite:///{tmp_path}/{SECRET}/klartext.db"
    monkeypatch.setenv("KLARTEXT_DATABASE_URL", url)
    return url


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "workbook.json"
    path.write_bytes(workbook("de", ON).to_file())
    return path


@pytest.fixture
def give(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Put bytes on standard input."""
    return lambda data: monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def run(*arguments: str, stdin: bytes = b"", **environ: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a process of its own."""
    command = [sys.executable, "-m", "klartext", *arguments]
    return subprocess.run(
        command, input=stdin, capture_output=True, check=False, cwd=ROOT, env={**os.environ, **environ}
    )


def refused(capsys: Capture) -> str:
    """Return the one line that was said instead of a result."""
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("klartext: ")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    assert SECRET not in said.err
    return said.err


def status_of(*arguments: str) -> int:
    """Return the exit status, whether the command returned it or left with it."""
    try:
        return main(arguments)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else 1


# example


@pytest.mark.parametrize("language", ["de", "en"])
def test_example_prints_a_workbook_file(language: str, capsys: Capture) -> None:
    assert main(["example", "--lang", language, "--on", "2026-11-23"]) == 0
    assert Workbook.from_file(capsys.readouterr().out.encode()) == workbook(language, ON)


def test_example_is_german_and_of_today_unless_told_otherwise(capsys: Capture) -> None:
    assert main(["example"]) == 0
    book = Workbook.from_file(capsys.readouterr().out.encode())
    assert book.client.language == "de"
    assert book.talk.day is not None
    assert timedelta(0) < book.talk.day - datetime.now().astimezone().date() < timedelta(21)


def test_example_is_utf_8_whatever_the_locale_says() -> None:
    told = run("example", "--on", "2026-11-23", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert told.returncode == 0
    assert told.stderr == b""
    assert told.stdout == workbook("de", ON).to_file() + b"\n"


@pytest.mark.parametrize("day", ["tomorrow", "2026-02-30", "1990-01-01", "2099-12-31", "0001-01-01", "9999-12-31", ""])
def test_a_day_that_is_none_or_too_far_away_is_refused(day: str, capsys: Capture) -> None:
    assert status_of("example", "--on", day) == 2
    assert "--on" in refused(capsys)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["example", "--lang", "fr"],
        ["example", "--la", "de"],
        ["example", "too\nmuch"],
        ["plan", "x.json"],
        ["shelf"],
    ],
)
def test_a_command_that_is_not_understood_is_refused_in_one_line(arguments: list[str], capsys: Capture) -> None:
    assert status_of(*arguments) == 2
    refused(capsys)


def test_help_names_every_command(capsys: Capture) -> None:
    assert status_of("--help") == 0
    said = capsys.readouterr()
    assert all(command in said.out for command in ("example", "plan", "shelf", "migrate", "check"))


# plan


def test_plan_writes_a_pdf(file: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "plan.pdf"
    assert main(["plan", str(file), "--lang", "en", "--no-attachment", "-o", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF-")
    assert capsys.readouterr() == ("", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plan.pdf", "workbook.json"]


def test_plan_reads_standard_input_and_writes_standard_output(file: Path) -> None:
    printed = run("plan", "-", "-o", "-", stdin=file.read_bytes())
    assert printed.returncode == 0
    assert printed.stderr == b""
    assert printed.stdout.startswith(b"%PDF-")
    assert printed.stdout.rstrip().endswith(b"%%EOF")


def test_plan_speaks_the_language_that_was_asked_for(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def print_plan(_book: Workbook, language: str, **_dates: object) -> bytes:
        asked.append(language)
        return b"%PDF-"

    monkeypatch.setattr("klartext.plan.pdf.action_plan", print_plan)
    for language in ([], ["--lang", "en"]):
        assert main(["plan", str(file), *language, "-o", str(tmp_path / "plan.pdf")]) == 0
    assert asked == ["de", "en"]


def test_plan_replaces_an_older_file_as_a_whole(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    out = tmp_path / "plan.pdf"
    out.write_bytes(b"older")
    monkeypatch.setattr("klartext.plan.pdf.action_plan", lambda *_, **__: b"newer")
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError("disk full")))
    assert main(["plan", str(file), "-o", str(out)]) == 2
    assert "cannot be written" in refused(capsys)
    assert out.read_bytes() == b"older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plan.pdf", "workbook.json"]
    monkeypatch.undo()
    monkeypatch.setattr("klartext.plan.pdf.action_plan", lambda *_, **__: b"newer")
    assert main(["plan", str(file), "-o", str(out)]) == 0
    assert out.read_bytes() == b"newer"


def test_plan_follows_a_link_to_the_file_that_it_replaces(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("klartext.plan.pdf.action_plan", lambda *_, **__: b"newer")
    (tmp_path / "elsewhere.pdf").write_bytes(b"older")
    (tmp_path / "plan.pdf").symlink_to("elsewhere.pdf")
    assert main(["plan", str(file), "-o", str(tmp_path / "plan.pdf")]) == 0
    assert (tmp_path / "plan.pdf").is_symlink()
    assert (tmp_path / "elsewhere.pdf").read_bytes() == b"newer"


@pytest.mark.parametrize("out", ["nowhere/plan.pdf", "", "."])
def test_a_place_that_cannot_be_written_is_refused(
    out: str, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr("klartext.plan.pdf.action_plan", lambda *_, **__: b"%PDF-")
    monkeypatch.chdir(tmp_path)
    assert main(["plan", str(file), "-o", out]) == 2
    assert "cannot be written" in refused(capsys)


# what a file may hold

BAD_FILES = {
    "nothing": (b"", "is not a Klartext workbook"),
    "no JSON": (f"{{{SECRET}".encode(), "is not a Klartext workbook"),
    "no UTF-8": (b"\xff\xfa{}", "is not a Klartext workbook"),
    "other JSON": (json.dumps({"title": SECRET}).encode(), "is not a Klartext workbook"),
    "a list": (b"[]", "is not a Klartext workbook"),
    "deep": (b"[" * 100_000, "is not a Klartext workbook"),
    "newer": (
        json.dumps({"format": "klartext-workbook", "schema_version": 999, "x": SECRET}).encode(),
        "was written by a newer Klartext",
    ),
    "no version": (json.dumps({"format": "klartext-workbook"}).encode(), 'is damaged in its part "schema_version"'),
    "a bad choice": (
        json.dumps({"format": "klartext-workbook", "schema_version": 1, "limits": [{"verdict": SECRET}]}).encode(),
        'is damaged in its part "limits"',
    ),
    "an unknown part": (
        json.dumps({"format": "klartext-workbook", "schema_version": 1, SECRET: 1}).encode(),
        "is damaged.",
    ),
    "a bad id": (
        json.dumps({"format": "klartext-workbook", "schema_version": 1, "findings": [{"id": SECRET}]}).encode(),
        'is damaged in its part "findings"',
    ),
}


@pytest.mark.parametrize("case", BAD_FILES)
@pytest.mark.parametrize("command", ["plan", "shelf"])
def test_a_file_that_is_no_good_is_refused_without_a_word_of_it(
    case: str, command: str, tmp_path: Path, capsys: Capture
) -> None:
    data, reason = BAD_FILES[case]
    path = tmp_path / "bad.json"
    path.write_bytes(data)
    out = ["-o", str(tmp_path / "plan.pdf")] if command == "plan" else []
    assert main([command, str(path), *out]) == 2
    said = refused(capsys)
    assert reason in said
    assert "bad.json" in said
    assert [path.name for path in tmp_path.iterdir()] == ["bad.json"]


def test_bad_standard_input_is_called_so(give: Callable[[bytes], None], capsys: Capture) -> None:
    give(b"{}")
    assert main(["shelf", "-"]) == 2
    assert refused(capsys) == "klartext: Standard input is not a Klartext workbook.\n"


@pytest.mark.parametrize("name", ["missing.json", ".", "a\nb", "a\0b"])
def test_a_file_that_cannot_be_read_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["shelf", name]) == 2
    assert "cannot be read" in refused(capsys)


def test_a_file_that_is_too_large_is_not_read_to_its_end(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    for module in ("klartext.commands.streams", "klartext.model"):
        monkeypatch.setattr(f"{module}.LARGEST_FILE", 1000)
    assert main(["shelf", str(file)]) == 2
    assert "larger" in refused(capsys)


# shelf


def shelved(database: str, link: str) -> list[Workbook]:
    """Return what the workbook in the browser shows of the shelf that a return link opens."""
    with closing(Vault.open(database)) as vault:
        desk = Desk(vault, urlsplit(link).path.removeprefix("/open/"))
        desk.arrive()
        assert desk.trouble is None
        found = []
        for row in desk.workbooks():
            desk.open(row.id)
            found.append(desk.workbook)
    return found


def test_shelf_puts_every_workbook_on_one_new_shelf(
    file: Path, database: str, give: Callable[[bytes], None], capsys: Capture
) -> None:
    give(workbook("en", ON).to_file())
    assert main(["shelf", str(file), "-"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    link = json.loads(said.out)["return_link"]
    assert link.startswith("http://localhost:8501/open/")
    assert shelved(database, link) == [workbook("de", ON), workbook("en", ON)]


def test_each_shelf_is_a_new_one_under_the_address_of_the_host(
    file: Path, database: str, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv("KLARTEXT_BASE_URL", "https://klartext.example.org/")
    links = []
    for _ in range(2):
        assert main(["shelf", str(file)]) == 0
        links.append(json.loads(capsys.readouterr().out)["return_link"])
    assert links[0] != links[1]
    assert all(link.startswith("https://klartext.example.org/open/") for link in links)
    assert len(shelved(database, links[1])) == 1


def test_one_bad_file_keeps_the_others_off_the_shelf(file: Path, tmp_path: Path, capsys: Capture) -> None:
    bad = tmp_path / "bad.json"
    bad.write_bytes(b"{}")
    assert main(["shelf", str(file), str(bad)]) == 2
    refused(capsys)
    assert not (tmp_path / SECRET).exists()


# migrate and check


def test_migrate_brings_the_database_up_to_date(database: str, tmp_path: Path, capsys: Capture) -> None:
    for _ in range(2):
        assert main(["migrate"]) == 0
        assert capsys.readouterr() == ('{"database": "up to date"}\n', "")
    assert (tmp_path / SECRET / "klartext.db").exists()


def test_check_finds_everything_in_order(capsys: Capture) -> None:
    assert main(["check"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out) == {"settings": "ok", "database": "ok", "fonts": "ok"}
    assert said.err == ""


def test_check_tells_a_database_that_does_not_answer(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setenv("KLARTEXT_DATABASE_URL", f"postgresql://klartext:{SECRET}@localhost:1/klartext")
    assert main(["check"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out) == {"settings": "ok", "database": "failed", "fonts": "ok"}
    assert said.err == "klartext: The database does not answer. Look at KLARTEXT_DATABASE_URL.\n"


def test_check_tells_a_setting_that_is_no_good(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setenv("KLARTEXT_DATABASE_URL", f"mysql://klartext:{SECRET}@localhost/klartext")
    assert main(["check"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out) == {"settings": "failed", "database": "not checked", "fonts": "ok"}
    assert "KLARTEXT_DATABASE_URL" in said.err
    assert SECRET not in said.err


def test_check_tells_fonts_that_are_missing(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def missing(_font: str) -> dict[int, int]:
        raise FileNotFoundError

    monkeypatch.setattr("klartext.plan.fonts.widths", missing)
    assert main(["check"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out) == {"settings": "ok", "database": "ok", "fonts": "failed"}
    assert "fonts" in said.err


@pytest.mark.parametrize("command", ["migrate", "shelf"])
@pytest.mark.parametrize(
    ("name", "value"),
    [("KLARTEXT_BASE_URL", f"ftp://{SECRET}"), ("KLARTEXT_DATABASE_URL", SECRET), ("KLARTEXT_COLOUR", SECRET)],
)
def test_a_bad_setting_is_bad_input(
    command: str, name: str, value: str, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv(name, value)
    assert main([command, str(file)] if command == "shelf" else [command]) == 2
    assert name in refused(capsys)


@pytest.mark.parametrize("command", ["example", "plan"])
def test_what_needs_no_database_asks_for_no_setting(
    command: str, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv("KLARTEXT_DATABASE_URL", "nonsense")
    monkeypatch.setattr("klartext.plan.pdf.action_plan", lambda *_, **__: b"%PDF-")
    assert main(["example"] if command == "example" else ["plan", str(file), "-o", str(tmp_path / "x.pdf")]) == 0


@pytest.mark.parametrize("fault", [VaultBusy, VaultFull, VaultReadOnly, VaultTooNew, VaultUnreachable, VaultDamaged])
def test_a_database_that_cannot_do_it_is_told_in_a_sentence(
    fault: type[Exception], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    def fail(_url: str) -> Vault:
        raise fault(SECRET)

    monkeypatch.setattr(Vault, "open", fail)
    assert main(["migrate"]) == 1
    assert "database" in refused(capsys)


# the end of a pipe


def test_a_reader_that_has_seen_enough_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "klartext", "example"]
    ended = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, check=False, cwd=ROOT)
    os.close(write)
    assert ended.stderr == b""
    assert ended.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is full")
def test_a_full_disk_behind_standard_output_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "klartext", "example"]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, cwd=ROOT)
    assert ended.stderr == b"klartext: Standard output cannot be written.\n"
    assert ended.returncode == 1


def test_stopping_it_by_hand_leaves_no_traceback(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(workbooks, "now", stop)
    assert main(["example"]) == 130
    assert capsys.readouterr() == ("", "")
