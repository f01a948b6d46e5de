"""What a running instance takes: memory, open files, connections, the size of its write-ahead log."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

BARS = "▁▂▃▄▅▆▇█"
EVERY_S = 5.0
WIDTH = 60


@dataclass(frozen=True)
class Sample:
    """One look. memory: MB of all processes, shared pages divided among them. files: of the process with the most."""

    at: float
    memory: float
    files: int
    connections: int
    log: float


@dataclass
class Samples:
    """Every look of a run, in order."""

    all: list[Sample] = field(default_factory=list)

    def of(self, name: str, since: float = 0.0) -> list[float]:
        """One figure of every look from a share of the run on."""
        values = [float(getattr(each, name)) for each in self.all]
        return values[int(len(values) * since) :]

    def growth(self, name: str, since: float) -> tuple[float, float]:
        """Return the medians of the first and the last third of what was seen since a share of the run."""
        values = self.of(name, since)
        third = max(len(values) // 3, 1)
        return statistics.median(values[:third]), statistics.median(values[-third:])

    def __str__(self) -> str:
        """Draw each figure as a line of bars, with its least and greatest."""
        return "\n".join(_drawn(name, self.of(name)) for name in ("memory", "files", "connections", "log"))


def _drawn(name: str, values: list[float]) -> str:
    least, most = min(values), max(values)
    step = max(len(values) / WIDTH, 1.0)
    shown = [values[int(n * step)] for n in range(int(len(values) / step))]
    bars = "".join(BARS[round((v - least) / ((most - least) or 1) * (len(BARS) - 1))] for v in shown)
    return f"{name:12} {bars} {least:.1f} to {most:.1f}"


def processes(top: int) -> list[int]:
    """A process and all below it."""
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            pid, rest = int(stat.parent.name), stat.read_text().rpartition(")")[2].split()
            parents.setdefault(int(rest[1]), []).append(pid)
    found = [top]
    for each in found:
        found.extend(parents.get(each, ()))
    return found


def memory_of(pids: list[int]) -> float:
    """MB of memory of processes, shared pages divided among them."""
    total = 0
    for pid in pids:
        with suppress(OSError, StopIteration):
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
            total += int(next(line for line in lines if line.startswith("Pss:")).split()[1])
    return total / 1024


def files_of(pid: int) -> int:
    """How many files a process has open."""
    try:
        return sum(1 for _ in Path(f"/proc/{pid}/fd").iterdir())
    except OSError:
        return 0


@contextmanager
def watching(look: Callable[[], Sample]) -> Iterator[Samples]:
    """Look again and again during the block."""
    samples, done = Samples(), Event()

    def watch() -> None:
        while not done.wait(EVERY_S):
            samples.all.append(look())

    watcher = Thread(target=watch)
    watcher.start()
    try:
        yield samples
    finally:
        done.set()
        watcher.join()
        samples.all.append(look())


def look_at(top: int, connections: int, log: Path | None) -> Sample:
    """Look once. connections: to the database server. log: the write-ahead log, if there is one."""
    pids = processes(top)
    size = log.stat().st_size / 2**20 if log is not None and log.exists() else 0.0
    return Sample(time.monotonic(), memory_of(pids), max(map(files_of, pids)), connections, size)
