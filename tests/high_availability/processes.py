"""Servers of a run: started as a user that they do not refuse, frozen, and killed with all that they started."""

from __future__ import annotations

import os
import pwd
import signal
import subprocess
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.system_programs import FOLDERS

USER = "postgres"
"""Whom Debian's packages bring along. PostgreSQL and pgbouncer refuse to be root."""


def become_user() -> dict[str, Any]:
    """Return how to start a process as that user; nothing when the tests do not run as root."""
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam(USER)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def give_to_user(path: Path) -> None:
    """Let that user own a file or folder."""
    if os.geteuid() == 0:
        os.chown(path, pwd.getpwnam(USER).pw_uid, pwd.getpwnam(USER).pw_gid)


def written(file: Path, text: str) -> Path:
    """Write a file for that user, and return it."""
    file.write_text(text, newline="")
    give_to_user(file)
    return file


def start(command: Sequence[str | Path], log: Path) -> subprocess.Popen[bytes]:
    """Start a server; what it prints is added to the log."""
    with log.open("ab") as lines:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=lines,
            stderr=lines,
            cwd=log.parent,
            env={"PATH": FOLDERS, "LC_ALL": "C.UTF-8"},
            start_new_session=True,
            **become_user(),
        )


def tree(pid: int) -> list[int]:
    """Return a process and all that it started, and these started."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
            children.setdefault(parent, []).append(int(stat.parent.name))
    found = [pid]
    for each in found:
        found += children.get(each, [])
    return found


def tell(pids: Iterable[int], what: signal.Signals) -> None:
    """Send a signal to processes; some may be gone."""
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, what)
