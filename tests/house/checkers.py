"""The tools that check the code. They run in parallel with the tests, and start once per run."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from tests.once_a_run import RUN_FOLDER

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
CHECKS = {
    "every type fits": ("mypy",),
    "ruff finds nothing": ("ruff", "check", "."),
    "the code is formatted": ("ruff", "format", "--check", "."),
    "imports run downwards": ("lint-imports",),
    "templates are well made": ("djlint", "app", "--lint", "--quiet"),
}
TIMEOUT_S = 500
POLL_S = 0.2
RUN = """"$@" > "$0/output" 2>&1; echo $? > "$0/status.new"; mv "$0/status.new" "$0/status" """

started: list[subprocess.Popen[bytes]] = []


def start(names: Iterable[str]) -> None:
    """Start these checks, unless another worker has."""
    for name in names:
        with suppress(FileExistsError):
            _folder(name).mkdir()
            program, *arguments = CHECKS[name]
            command = ["sh", "-c", RUN, str(_folder(name)), str(BIN / program), *arguments]
            started.append(subprocess.Popen(command, cwd=ROOT, start_new_session=True))


def result_of(name: str) -> tuple[int, str]:
    """Wait for a check, and return its exit status and its output."""
    program = BIN / CHECKS[name][0]
    assert program.exists(), f"{program.name} is not installed: install the project with its test extra"
    status = _folder(name) / "status"
    deadline = time.monotonic() + TIMEOUT_S
    while not status.exists():
        assert time.monotonic() < deadline, f"{program.name} has not ended after {TIMEOUT_S} seconds"
        time.sleep(POLL_S)
    return int(status.read_text()), (_folder(name) / "output").read_text()


def stop() -> None:
    """End the checks that still run when the test run is over."""
    for process in started:
        if process.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def _folder(name: str) -> Path:
    return Path(os.environ[RUN_FOLDER], name.replace(" ", "-"))
