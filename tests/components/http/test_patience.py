"""A download made on demand survives the page's next run, and not much longer."""

from __future__ import annotations

from time import monotonic

import pytest
from streamlit.runtime import media_file_manager
from streamlit.runtime.media_file_manager import MediaFileManager
from streamlit.runtime.memory_media_file_storage import MemoryMediaFileStorage

from components.http import patience


@pytest.fixture
def manager(monkeypatch: pytest.MonkeyPatch) -> MediaFileManager:
    original = MediaFileManager._remove_orphaned_deferred_callables
    monkeypatch.setattr(MediaFileManager, "_remove_orphaned_deferred_callables", original)
    monkeypatch.setattr(media_file_manager, "_get_session_id", lambda: "one")
    patience.keep_downloads_for_a_while()
    return MediaFileManager(MemoryMediaFileStorage("/media"))


def run_page(manager: MediaFileManager) -> str:
    """Let a page run that shows one download, and return what its button asks for."""
    manager.clear_session_refs("one")
    asked = manager.add_deferred(lambda: b"a plan", "application/pdf", "0.1", "plan.pdf")
    manager.remove_orphaned_files()
    return asked


def test_what_the_run_before_showed_can_still_be_asked_for(manager: MediaFileManager) -> None:
    first, second = run_page(manager), run_page(manager)
    assert manager.execute_deferred(first)
    assert manager.execute_deferred(second)


def test_what_was_left_long_ago_is_dropped(manager: MediaFileManager, monkeypatch: pytest.MonkeyPatch) -> None:
    first = run_page(manager)
    run_page(manager)
    now = monotonic()
    monkeypatch.setattr(patience, "monotonic", lambda: now + patience.PATIENCE + 1)
    last = run_page(manager)
    assert first not in manager._deferred_callables
    with pytest.raises(Exception, match=first):
        manager.execute_deferred(first)
    assert manager.execute_deferred(last)


def test_a_session_that_ended_leaves_nothing_for_long(
    manager: MediaFileManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_page(manager)
    manager.clear_session_refs("one")
    manager.remove_orphaned_files()
    now = monotonic()
    monkeypatch.setattr(patience, "monotonic", lambda: now + patience.PATIENCE + 1)
    manager.remove_orphaned_files()
    assert not manager._deferred_callables
    assert not patience._left_since[manager]
