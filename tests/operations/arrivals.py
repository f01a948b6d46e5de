"""Visitors who come at a steady rate, whether or not those before them were answered; and how many were not."""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from threading import Event, Thread

PER_SECOND = 20
AT_ONCE = 200
"""More than are ever waiting: no visitor waits for another."""


@dataclass
class Arrived:
    """What became of the visitors. waited_s: for each that was answered. dropped: why, for each that was not."""

    waited_s: list[float] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """Return the figures."""
        waited = sorted(self.waited_s)
        p99 = waited[int(len(waited) * 0.99)]
        return (
            f"{len(waited) + len(self.dropped)} requests, {PER_SECOND} a second: {len(self.dropped)} dropped, "
            f"p50 {waited[len(waited) // 2]:.2f} s, p99 {p99:.2f} s, longest {waited[-1]:.2f} s"
        )


@contextmanager
def arriving(ask: Callable[[int], int]) -> Iterator[Arrived]:
    """Ask again and again during the block. ask: takes the number of the visitor, and returns the status of the answer."""
    arrived, done = Arrived(), Event()

    def one(number: int) -> None:
        began = time.monotonic()
        try:
            status = ask(number)
        except (OSError, http.client.HTTPException) as error:
            arrived.dropped.append(repr(error))
        else:
            if status >= 500:
                arrived.dropped.append(str(status))
            else:
                arrived.waited_s.append(time.monotonic() - began)

    def come() -> None:
        began = time.monotonic()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for number in count():
                if done.wait(max(0.0, began + number / PER_SECOND - time.monotonic())):
                    return
                pool.submit(one, number)

    visitors = Thread(target=come)
    visitors.start()
    try:
        yield arrived
    finally:
        done.set()
        visitors.join()
