"""`flask rules evaluate`: how often the rules give the tier that a vignette's source asks for."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from app.operations.assess_lines import BadLine, read_answers
from app.operations.exact_interval import exact_interval
from app.rules.assess import assess
from app.rules.ruleset import CURRENT
from app.rules.tiers import Tier

TIERS = {tier.id: tier for tier in Tier}


class BadVignettes(ValueError):
    """Lines that cannot be read. Says each, by number."""


@dataclass(frozen=True)
class EvaluatedCase:
    """One vignette: what its source asks for, and what the rules give."""

    id: str
    expected: Tier
    given: Tier
    source: str


@dataclass(frozen=True)
class Counts:
    """Agreement over some vignettes. under, over: a tier lower, or higher, than expected."""

    cases: int
    exact: int
    under: int
    over: int


@dataclass(frozen=True)
class Evaluation:
    """Everything the report says. interval: exact, 95 %, of the emergency sensitivity; None without emergencies."""

    ruleset: str
    fingerprint: str
    as_of: date
    judged: tuple[EvaluatedCase, ...]

    @property
    def all(self) -> Counts:
        """Agreement over every vignette."""
        return count(self.judged)

    @property
    def matrix(self) -> dict[Tier, dict[Tier, int]]:
        """How many, by the expected tier and the given one."""
        pairs = Counter((each.expected, each.given) for each in self.judged)
        return {expected: {given: pairs[expected, given] for given in Tier} for expected in Tier}

    @property
    def emergencies(self) -> tuple[int, int]:
        """(found, all there are)."""
        rows = [each for each in self.judged if each.expected is Tier.EMERGENCY_NOW]
        return sum(each.given is Tier.EMERGENCY_NOW for each in rows), len(rows)

    @property
    def interval(self) -> tuple[float, float] | None:
        """The exact 95 % interval of the share of emergencies found."""
        found, there_are = self.emergencies
        return exact_interval(found, there_are) if there_are else None

    @property
    def by_source(self) -> dict[str, Counts]:
        """Agreement by source, in the order of the file."""
        sources = dict.fromkeys(each.source for each in self.judged)
        return {name: count([each for each in self.judged if each.source == name]) for name in sources}

    @property
    def disagreed(self) -> tuple[EvaluatedCase, ...]:
        """Every vignette with another tier than expected, under-triage first."""
        other = [each for each in self.judged if each.given is not each.expected]
        return tuple(sorted(other, key=lambda each: each.given > each.expected))


def count(judged: Sequence[EvaluatedCase]) -> Counts:
    """Count agreement."""
    return Counts(
        cases=len(judged),
        exact=sum(each.given == each.expected for each in judged),
        under=sum(each.given < each.expected for each in judged),
        over=sum(each.given > each.expected for each in judged),
    )


def evaluate(lines: Iterable[bytes], as_of: date) -> Evaluation:
    """Judge every line that is not blank, as of one day. Raises BadVignettes with every bad line."""
    judged, problems = [], []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                judged.append(_judged(line, as_of))
            except (ValueError, KeyError, TypeError) as wrong:
                problems.append(f"line {number}: {wrong}")
    if problems or not judged:
        raise BadVignettes("; ".join(problems) or "there is no vignette")
    return Evaluation(CURRENT.version, CURRENT.fingerprint, as_of, tuple(judged))


def _judged(line: bytes, as_of: date) -> EvaluatedCase:
    record: Any = json.loads(line)
    if not isinstance(record, dict) or not isinstance(record.get("answers"), dict):
        raise BadLine("not an object with answers")
    if record.get("expected_tier") not in TIERS:
        raise BadLine(f"expected_tier: {json.dumps(record.get('expected_tier'))} is not a tier")
    given = assess(read_answers(record["answers"], as_of), as_of).tier
    source = str(record.get("source") or "no source given")
    return EvaluatedCase(str(record.get("id")), TIERS[record["expected_tier"]], given, source)


def as_plain(found: Evaluation) -> dict[str, Any]:
    """The whole report as plain data."""
    hits, there_are = found.emergencies
    return {
        "ruleset": found.ruleset,
        "fingerprint": found.fingerprint,
        "as_of": found.as_of.isoformat(),
        **asdict(found.all),
        "emergencies": there_are,
        "emergencies_found": hits,
        "emergency_sensitivity_interval_95": found.interval,
        "matrix": {
            expected.id: {given.id: number for given, number in row.items()}
            for expected, row in found.matrix.items()
        },
        "by_source": {name: asdict(counts) for name, counts in found.by_source.items()},
        "disagreed": [
            {"id": each.id, "expected": each.expected.id, "given": each.given.id, "source": each.source}
            for each in found.disagreed
        ],
    }
