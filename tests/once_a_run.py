"""What is costly and the same for every worker is worked out by one of them, once in a run."""

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
    """Only one worker at a time; one that dies gives the lock back."""
    with Path(os.environ[RUN_FOLDER], f"{name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def result_of_the_run(name: str, work_out: Callable[[], Any]) -> Any:
    """The result of this name; the first worker that asks works it out, the others wait for it."""

    def write(file: Path) -> None:
        file.write_bytes(pickle.dumps(work_out()))

    return pickle.loads(made_in_the_run(f"{name}.pickle", write).read_bytes())


def made_in_the_run(name: str, make: Callable[[Path], None]) -> Path:
    """A file or a folder that the first worker that asks makes, the others wait for, and none changes."""
    made = Path(os.environ[RUN_FOLDER], name)
    with one_at_a_time(name):
        if not made.exists():
            unfinished = made.with_name(f"{name}.unfinished")
            make(unfinished)
            unfinished.rename(made)
    return made
