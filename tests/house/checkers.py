"""The tools that check the code. They run beside the tests: started once a run, asked when their test comes."""

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
LONGEST_S = 500
ASK_AGAIN_S = 0.2
RUN = """"$@" > "$0/said" 2>&1; echo $? > "$0/status.new"; mv "$0/status.new" "$0/status" """

started: list[subprocess.Popen[bytes]] = []


def start(names: Iterable[str]) -> None:
    """Start these checkers, unless another worker has."""
    for name in names:
        with suppress(FileExistsError):
            _folder(name).mkdir()
            program, *more = CHECKS[name]
            command = ["sh", "-c", RUN, str(_folder(name)), str(BIN / program), *more]
            started.append(subprocess.Popen(command, cwd=ROOT, start_new_session=True))


def result_of(name: str) -> tuple[int, str]:
    """The exit status of a checker, and what it said. Waits for it."""
    program = BIN / CHECKS[name][0]
    assert program.exists(), f"{program.name} is not installed: install the project with its test extra"
    status = _folder(name) / "status"
    end = time.monotonic() + LONGEST_S
    while not status.exists():
        assert time.monotonic() < end, f"{program.name} has not ended after {LONGEST_S} seconds"
        time.sleep(ASK_AGAIN_S)
    return int(status.read_text()), (_folder(name) / "said").read_text()


def stop() -> None:
    """End what is still running when the run is over."""
    for process in started:
        if process.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def _folder(name: str) -> Path:
    return Path(os.environ[RUN_FOLDER], name.replace(" ", "-"))
