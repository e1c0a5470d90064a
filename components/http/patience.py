"""A download that is made on demand can still be asked for while its page runs again.

Streamlit gives ready files that a page no longer shows one more round, but drops what would make a file at once. Who
types and goes straight on to a download has then clicked on something that is gone, and reads an English error.
"""

from __future__ import annotations

from time import monotonic
from typing import Final
from weakref import WeakKeyDictionary

from streamlit.runtime.media_file_manager import MediaFileManager

# Seconds: a click needs a fraction of one, a bad connection some more.
PATIENCE: Final = 30.0
_METHOD: Final = "_remove_orphaned_deferred_callables"
_left_since: WeakKeyDictionary[MediaFileManager, dict[str, float]] = WeakKeyDictionary()


def keep_downloads_for_a_while() -> None:
    """Let Streamlit drop what makes a file only once no page has shown it for a while."""
    # Streamlit is pinned, and a test tells when its method goes.
    setattr(MediaFileManager, _METHOD, _drop_what_was_left_long_ago)


def _drop_what_was_left_long_ago(manager: MediaFileManager) -> None:
    """Stand in for the manager's own method; like it, called while its lock is held."""
    shown = {file_id for files in manager._files_by_session_and_coord.values() for file_id in files.values()}  # noqa: SLF001
    now, since = monotonic(), _left_since.setdefault(manager, {})
    for file_id in list(manager._deferred_callables):  # noqa: SLF001
        if file_id in shown:
            since.pop(file_id, None)
        elif now - since.setdefault(file_id, now) > PATIENCE:
            manager._drop_deferred_id(file_id)  # noqa: SLF001
    for file_id in since.keys() - manager._deferred_callables.keys():  # noqa: SLF001
        del since[file_id]
