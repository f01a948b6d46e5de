"""What happened in a run, counted, and a table of all of them."""

from __future__ import annotations

import itertools
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from tests.high_availability.patients import Answer, Patient
from tests.operations.seeded import Stored


@dataclass
class Run:
    """One run.

    kept: what is stored since it began. takeover_s: until another node led. whole_s: from when the old one was started again
    until it streamed. traces: tracebacks in the logs of the web servers. load: of the machine, at the end.
    """

    name: str
    patients: Sequence[Patient]
    kept: Stored
    takeover_s: float = 0.0
    whole_s: float = 0.0
    traces: int = 0
    load: float = field(default_factory=lambda: os.getloadavg()[0])

    @cached_property
    def acknowledged(self) -> Sequence[Patient]:
        """Everyone who was told that it was sent, in order."""
        told = [each for each in self.patients if each.acknowledged is not None]
        return sorted(told, key=lambda each: each.acknowledged or 0.0)

    @cached_property
    def lost(self) -> Sequence[Patient]:
        """Who was told so, and is not stored, or under another reference than was shown."""
        return [each for each in self.acknowledged if not self._is_kept(each)]

    def _is_kept(self, patient: Patient) -> bool:
        is_stored = not patient.draft or patient.draft in self.kept.drafts
        return is_stored and patient.reference in self.kept.references

    @cached_property
    def doubled(self) -> Sequence[str]:
        """The drafts that were stored more than once."""
        return [draft for draft, rows in self.kept.drafts.items() if rows > 1]

    @cached_property
    def partial(self) -> Sequence[str]:
        """What is stored without the event that it was sent, or with two."""
        return [each for each in self.kept.submissions if self.kept.sent_events[each] != 1]

    @cached_property
    def failed(self) -> Sequence[Answer]:
        """Every answer that was not what was asked for."""
        return [answer for each in self.patients for answer in each.answers if answer.is_failed]

    @property
    def slowest_s(self) -> float:
        """How long the slowest of them took."""
        return max((answer.seconds for answer in self.failed), default=0.0)

    @property
    def gap_s(self) -> float:
        """The longest time in which nothing was acknowledged."""
        moments = [each.acknowledged or 0.0 for each in self.acknowledged]
        return max((later - earlier for earlier, later in itertools.pairwise(moments)), default=0.0)

    def pages(self, says: str) -> int:
        """Return how many failed answers say this: see `patients.told`."""
        return sum(answer.says == says for answer in self.failed)

    def row(self) -> Mapping[str, object]:
        """Return what the table says of it, by column."""
        return {
            "run": self.name,
            "patients": len(self.patients),
            "acknowledged": len(self.acknowledged),
            "lost": len(self.lost),
            "doubled": len(self.doubled),
            "partial": len(self.partial),
            "takeover s": f"{self.takeover_s:.1f}",
            "gap s": f"{self.gap_s:.1f}",
            "streams again s": f"{self.whole_s:.1f}",
            "failed answers": len(self.failed),
            "not sent": self.pages("not sent"),
            "not known": self.pages("not known"),
            "bare": self.pages("bare"),
            "broken off": self.pages("broken"),
            "slowest failed s": f"{self.slowest_s:.1f}",
            "tracebacks": self.traces,
            "load": f"{self.load:.0f}",
        }


def table(runs: Sequence[Run]) -> str:
    """Return all runs as a table."""
    rows = [run.row() for run in runs]
    lines = [list(rows[0]), *([str(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        " | ".join(f"{cell:<{width}}" for cell, width in zip(line, widths, strict=True)) for line in lines
    )
