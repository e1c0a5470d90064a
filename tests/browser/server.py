"""The workbook as a process of its own, on a database and a port that it keeps when it is started again."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds until a start has failed


def free_port() -> int:
    """Return a port of this machine that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


class Server:
    """One server; stop() and kill() are different ends, start() may follow both."""

    def __init__(self, folder: Path, **settings: str) -> None:
        """Keep the database and the log in the folder; settings are further variables, such as KLARTEXT_BASE_URL."""
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.database_url = f"sqlite:///{folder / 'klartext.db'}"
        self.log = folder / "server.log"
        self.settings = {"KLARTEXT_DATABASE_URL": self.database_url} | settings
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the server and wait until it answers."""
        ours = ("KLARTEXT_", "STREAMLIT_")
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        command = [sys.executable, "-m", "streamlit", "run", "app.py"]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [*command, "--server.port", str(self.port), "--server.address", "127.0.0.1"],
                cwd=ROOT,
                env=inherited | self.settings,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._wait_for_answer()

    def kill(self) -> None:
        """End the server as a crash does: nothing is finished, nothing is said."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def stop(self) -> None:
        """End the server as a host does; one that does not listen is killed."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.kill()
            self._process = None

    def logged(self) -> str:
        """Return all that this server has written, over all its starts."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def _wait_for_answer(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while not self._answers():
            ended = self._process is None or self._process.poll() is not None
            if ended or time.monotonic() > deadline:
                self.kill()
                message = f"the server {'ended' if ended else 'did not answer'}:\n{self.logged()}"
                raise RuntimeError(message)
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=5) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False
