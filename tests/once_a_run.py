"""Expensive results that all workers share: one worker computes them, once per run."""

from __future__ import annotations

import fcntl
import os
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

RUN_FOLDER = "TESTS_RUN"


@contextmanager
def one_at_a_time(name: str) -> Iterator[None]:
    """Let one worker in at a time; a worker that dies releases the lock."""
    with Path(os.environ[RUN_FOLDER], f"{name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def result_of_the_run(name: str, compute: Callable[[], Any]) -> Any:
    """Return a result by name; the first worker computes it, the others wait for it."""

    def write(file: Path) -> None:
        file.write_bytes(pickle.dumps(compute()))

    return pickle.loads(made_in_the_run(f"{name}.pickle", write).read_bytes())


def made_in_the_run(name: str, make: Callable[[Path], None]) -> Path:
    """Return a file or folder; the first worker makes it, the others wait for it, and none may change it."""
    made = Path(os.environ[RUN_FOLDER], name)
    with one_at_a_time(name):
        if not made.exists():
            unfinished = made.with_name(f"{name}.unfinished")
            make(unfinished)
            unfinished.rename(made)
    return made
