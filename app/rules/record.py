"""An assessment as plain data, to be stored, printed and compared; and back again, for pages about what was sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from app.rules.assess import Assessment
from app.rules.criteria import Finding, Verdict
from app.rules.ruleset import CURRENT
from app.rules.tiers import Tier
from app.rules.wording.flag_labels import next_step

_TIERS = {tier.id: tier for tier in Tier}


def as_record(assessment: Assessment) -> dict[str, Any]:
    """Return everything in an assessment, by permanent names and codes only."""
    return {
        "tier": assessment.tier.id,
        "core": assessment.core.id,
        "floor": assessment.floor.id,
        "cap": assessment.cap.id,
        "score": assessment.score,
        "suspicion": assessment.suspicion,
        "flags": list(assessment.flags),
        "criteria": [_finding(finding) for finding in assessment.findings],
        "next_steps": [{"code": code, "text": next_step(code)} for code in assessment.next_steps],
        "window_closes_on": [day.isoformat() for day in assessment.window] if assessment.window else None,
        "ruleset": assessment.ruleset,
        "as_of": assessment.as_of.isoformat(),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.criterion.question.id,
        "verdict": finding.verdict.value,
        "points": finding.points,
        "reads": [question.id for question in finding.criterion.reads],
    }


def by_codes(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record with its next steps as codes: their wording may change at any time."""
    return {**record, "next_steps": [step["code"] for step in record["next_steps"]]}


def from_record(record: Mapping[str, Any]) -> Assessment:
    """Return the assessment in a stored record, whichever ruleset made it: nothing is assessed again.

    A finding of a criterion that is not judged any more is left out: pages have no words for it.
    Raises KeyError, ValueError or TypeError for what is no record.
    """
    return Assessment(
        tier=_TIERS[record["tier"]],
        core=_TIERS[record["core"]],
        floor=_TIERS[record["floor"]],
        cap=_TIERS[record["cap"]],
        score=record["score"],
        suspicion=record["suspicion"],
        findings=tuple(_findings_in(record)),
        flags=tuple(record["flags"]),
        window=_window(record["window_closes_on"]),
        ruleset=record["ruleset"],
        as_of=date.fromisoformat(record["as_of"]),
    )


def _findings_in(record: Mapping[str, Any]) -> Iterator[Finding]:
    by_id = {criterion.question.id: criterion for criterion in CURRENT.criteria}
    for line in record["criteria"]:
        if line["id"] in by_id:
            yield Finding(by_id[line["id"]], Verdict(line["verdict"]), line["points"])


def _window(days: Sequence[str] | None) -> tuple[date, date] | None:
    if days is None:
        return None
    first, last = map(date.fromisoformat, days)
    return first, last
