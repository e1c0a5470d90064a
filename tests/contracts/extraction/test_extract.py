import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.contracts.extraction import bounds
from klartext.contracts.extraction import extract as extraction
from klartext.contracts.extraction.extract import Extract, extract, page_of
from klartext.errors import UnreadableContract

CHILD = "klartext.contracts.extraction.child"
REASONS = {"scan", "encrypted", "damaged", "too_large", "too_slow", "unknown_format"}


def reason(data: bytes, name: str) -> str:
    with pytest.raises(UnreadableContract) as refusal:
        extract(data, name)
    return refusal.value.reason


def pretending(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str) -> None:
    """Let another program be the child."""
    (tmp_path / "pretender.py").write_text(code)
    monkeypatch.setattr(extraction, "_CHILD", "pretender")
    monkeypatch.setattr(extraction, "_environment", lambda: {"PYTHONPATH": str(tmp_path)})


def test_plain_text_is_read() -> None:
    assert extract("Kündigung: drei Monate.".encode(), "vertrag.txt") == Extract("Kündigung: drei Monate.", (0,))


def test_a_name_without_an_ending_does_for_text() -> None:
    assert extract(b"Notice: three months.", "-").text == "Notice: three months."


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (b"", "a.txt", "damaged"),
        (b"  \n ", "a.txt", "damaged"),
        (b"no PDF", "a.pdf", "damaged"),
        (b"no DOCX", "a.docx", "damaged"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a.png", "unknown_format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "a.doc", "unknown_format"),
    ],
)
def test_a_file_without_text_says_why(data: bytes, name: str, why: str) -> None:
    assert reason(data, name) == why


def test_a_file_beyond_the_bound_is_not_even_read() -> None:
    began = time.monotonic()
    assert reason(bytes(bounds.LARGEST_FILE + 1), "a.pdf") == "too_large"
    assert time.monotonic() - began < 1


def test_a_text_beyond_the_bound_is_too_large() -> None:
    assert reason(b"a" * (bounds.LONGEST_TEXT + 1), "a.txt") == "too_large"


def test_a_name_never_matters_more_than_the_content() -> None:
    assert extract(b"Vertrag", "\ud800" * 3000).text == "Vertrag"


def test_the_child_gets_nothing_of_our_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KLARTEXT_DATABASE_URL", "secret")
    pretending(
        monkeypatch,
        tmp_path,
        "import json, os\nprint(json.dumps({'text': ' '.join(sorted(os.environ)), 'pages': [0]}))",
    )
    assert set(extract(b"x", "a.txt").text.split()) <= {"PYTHONPATH", "LC_CTYPE"}
    monkeypatch.undo()
    assert set(extraction._environment()) == {"PYTHONPATH", "PYTHONUTF8"}


def test_a_child_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bounds, "SECONDS", 0.5)
    pretending(monkeypatch, tmp_path, "import time\ntime.sleep(60)")
    began = time.monotonic()
    assert reason(b"x", "a.txt") == "too_slow"
    assert time.monotonic() - began < 10


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit(1)",
        "import os\nos.abort()",
        "print('no JSON')",
        "print('[' * 100000)",
        'print(\'{"text": 5, "pages": [0]}\')',
        'print(\'{"text": "abc", "pages": [0, 9]}\')',
        'print(\'{"text": "abc", "pages": [0, 2, 1]}\')',
        'print(\'{"text": "abc", "pages": [0, true]}\')',
        'print(\'{"reason": "because"}\')',
    ],
)
def test_a_child_that_fails_or_lies_is_not_believed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str) -> None:
    pretending(monkeypatch, tmp_path, code)
    assert reason(b"x", "a.txt") == "damaged"


def test_a_child_that_never_stops_talking_is_cut_off(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(extraction, "_LARGEST_ANSWER", 100_000)
    pretending(monkeypatch, tmp_path, "import sys\nwhile True: sys.stdout.write('a' * 10000)")
    assert reason(b"x", "a.txt") == "damaged"


def test_half_a_character_does_not_get_through(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pretending(monkeypatch, tmp_path, 'print(\'{"text": "a\\\\ud800b", "pages": [0]}\')')
    extract(b"x", "a.txt").text.encode()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds no process")
def test_the_child_keeps_to_its_bounds() -> None:
    code = (
        f"from {CHILD} import _limit\n_limit()\nimport resource\n"
        "print(resource.getrlimit(resource.RLIMIT_FSIZE)[0], resource.getrlimit(resource.RLIMIT_CPU)[0])\n"
        "try:\n    bytearray(3 * 1024**3)\nexcept MemoryError:\n    print('bound')"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.split("\n")[0] == f"0 {bounds.SECONDS}"
    if sys.platform == "linux":
        assert "bound" in said


def test_the_child_loads_nothing_that_it_does_not_need() -> None:
    code = f"import sys, {CHILD}\nprint(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pydantic", "pypdfium2", "sqlalchemy", "pandas", "lxml", "klartext.i18n"} & set(loaded)


def test_the_child_leaves_no_file_behind(tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    environment = {**extraction._environment(), "TMPDIR": str(tmp_path)}
    message = len(b"a.txt").to_bytes(2) + b"a.txt" + b"Vertrag"
    said = subprocess.run(
        [sys.executable, "-S", "-P", "-m", CHILD],
        input=message,
        capture_output=True,
        check=True,
        cwd=tmp_path,
        env=environment,
    ).stdout
    assert json.loads(said) == {"text": "Vertrag", "pages": [0]}
    assert set(tmp_path.iterdir()) == before


@given(
    st.binary(max_size=2000),
    st.sampled_from(["a.pdf", "a.docx", "a.txt", "a.bin", ""]),
    st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04"]),
)
@settings(max_examples=25)
def test_random_bytes_are_text_or_a_reason(data: bytes, name: str, head: bytes) -> None:
    why = ""
    try:
        found = extract(head + data, name)
    except UnreadableContract as refusal:
        why = refusal.reason
    assert why in REASONS or max(found.pages) <= len(found.text)


@given(st.lists(st.integers(1, 50), max_size=6), st.integers(0, 400))
def test_the_page_of_a_place_is_the_last_that_begins_before_it(lengths: list[int], offset: int) -> None:
    starts = [0]
    for length in lengths:
        starts.append(starts[-1] + length)
    page = page_of(Extract("x" * (starts[-1] + 1), tuple(starts)), offset)
    assert starts[page - 1] <= offset
    assert page == len(starts) or offset < starts[page]
