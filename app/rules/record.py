"""An assessment as plain data, to be stored, printed and compared."""

from __future__ import annotations

from typing import Any

from app.rules.assess import Assessment
from app.rules.criteria import Finding
from app.rules.wording.flag_labels import next_step


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
