"""`flask rules evaluate`: how often the rules give the tier that a vignette's source expects."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from app.operations.assess_lines import BadLine, read_answers
from app.rules.assess import assess
from app.rules.ruleset import CURRENT
from app.rules.tiers import Tier
from app.statistics.exact_interval import exact_interval

TIERS = {tier.id: tier for tier in Tier}


class BadVignettes(ValueError):
    """Vignettes that cannot be read. Lists each bad line by number."""


@dataclass(frozen=True)
class EvaluatedCase:
    """One vignette: the tier its source expects, and the tier the rules give."""

    id: str
    expected: Tier
    given: Tier
    source: str


@dataclass(frozen=True)
class Counts:
    """Agreement over some vignettes. under, over: a lower or a higher tier than expected."""

    cases: int
    exact: int
    under: int
    over: int


@dataclass(frozen=True)
class Evaluation:
    """Everything in the report. interval: exact 95 % interval of the emergency sensitivity, if known."""

    ruleset: str
    fingerprint: str
    as_of: date
    judged: tuple[EvaluatedCase, ...]

    @property
    def all(self) -> Counts:
        """Agreement over all vignettes."""
        return count(self.judged)

    @property
    def matrix(self) -> dict[Tier, dict[Tier, int]]:
        """The number of vignettes by expected and given tier."""
        pairs = Counter((each.expected, each.given) for each in self.judged)
        return {expected: {given: pairs[expected, given] for given in Tier} for expected in Tier}

    @property
    def emergencies(self) -> tuple[int, int]:
        """(emergencies found, all emergencies)."""
        rows = [each for each in self.judged if each.expected is Tier.EMERGENCY_NOW]
        return sum(each.given is Tier.EMERGENCY_NOW for each in rows), len(rows)

    @property
    def interval(self) -> tuple[float, float] | None:
        """The exact 95 % interval of the share of emergencies found."""
        found, total = self.emergencies
        return exact_interval(found, total) if total else None

    @property
    def by_source(self) -> dict[str, Counts]:
        """Agreement by source, in file order."""
        sources = dict.fromkeys(each.source for each in self.judged)
        return {name: count([each for each in self.judged if each.source == name]) for name in sources}

    @property
    def disagreed(self) -> tuple[EvaluatedCase, ...]:
        """Every vignette whose tier differs from the expected one, under-triage first."""
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
    """Judge every non-blank line as of one day. Raises BadVignettes with every bad line."""
    judged, problems = [], []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                judged.append(_judged(line, as_of))
            except (ValueError, KeyError, TypeError) as error:
                problems.append(f"line {number}: {error}")
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


def as_plain(evaluation: Evaluation) -> dict[str, Any]:
    """Return the whole report as plain data."""
    hits, total = evaluation.emergencies
    return {
        "ruleset": evaluation.ruleset,
        "fingerprint": evaluation.fingerprint,
        "as_of": evaluation.as_of.isoformat(),
        **asdict(evaluation.all),
        "emergencies": total,
        "emergencies_found": hits,
        "emergency_sensitivity_interval_95": evaluation.interval,
        "matrix": {
            expected.id: {given.id: number for given, number in row.items()}
            for expected, row in evaluation.matrix.items()
        },
        "by_source": {name: asdict(counts) for name, counts in evaluation.by_source.items()},
        "disagreed": [
            {"id": each.id, "expected": each.expected.id, "given": each.given.id, "source": each.source}
            for each in evaluation.disagreed
        ],
    }
