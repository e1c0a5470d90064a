"""A server to be measured: a Streamlit script on loopback, with the options that the workbook is served with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from tests.browser.server import ROOT, Server


class MeasuredServer(Server):
    """One server whose use of the processor can be read."""

    def __init__(self, script: Path, folder: Path, **settings: str) -> None:
        folder.mkdir(exist_ok=True)
        super().__init__(folder, **settings)
        self.script = script

    def start(self) -> None:
        """Start the server in the workbook's folder, so that it reads the same options, and wait until it answers."""
        inherited = {
            name: value for name, value in os.environ.items() if not name.startswith(("KLARTEXT_", "STREAMLIT_"))
        }
        command = [sys.executable, "-m", "streamlit", "run", str(self.script)]
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

    def cpu(self) -> float:
        """Return the processor time that the server and its children have used so far, in seconds."""
        assert self._process is not None
        process = psutil.Process(self._process.pid)
        times = [each.cpu_times() for each in (process, *process.children(recursive=True))]
        return float(sum(each.user + each.system for each in times))
