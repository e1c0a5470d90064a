"""What the tests write and how they look at it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any, TypeVar

from klartext.vault import Binder

T = TypeVar("T")


def contents(binder: Binder) -> dict[str, Any]:
    """Return the live records of a workbook."""
    return {row.id: row.data for row in binder.load().rows}


def with_timeout(url: str, seconds: float) -> str:
    return f"{url}{'&' if '?' in url else '?'}timeout={seconds}"


def at_once(*jobs: Callable[[], T]) -> list[T]:
    """Run the jobs in threads that start together."""
    start = Barrier(len(jobs))

    def run(job: Callable[[], T]) -> T:
        start.wait()
        return job()

    with ThreadPoolExecutor(len(jobs)) as pool:
        return list(pool.map(run, jobs))
