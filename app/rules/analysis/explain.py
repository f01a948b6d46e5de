"""Explains a tier to staff: the finding of each criterion, and which answer, step or gate decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import QUESTIONS
from app.rules.assess import Assessment, assess
from app.rules.benefit_tier import (
    before_gates,
    most_for_an_old_fracture,
    most_for_little_pain,
    priority,
    suspicion,
    without_a_scan,
)
from app.rules.criteria import Finding
from app.rules.findings import levels_of
from app.rules.levels import IMAGING_GATE, IMAGING_UNKNOWN, Levels
from app.rules.quoted_numbers import quoted_numbers
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.safety import raised_by
from app.rules.tiers import HIGHEST, LOWEST, Tier


@dataclass(frozen=True)
class JudgedCriterion:
    """One criterion: its finding, and each answer it read, by question id in JSON form."""

    finding: Finding
    answers: tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class Reason:
    """What decided the tier, or what was overruled.

    code: permanent, such as `floor:urgent_clinician` or `gate:old_fracture`. says: a sentence for staff.
    questions: those whose answers it is based on.
    """

    code: str
    says: str
    questions: tuple[Question[Any], ...] = ()


@dataclass(frozen=True)
class Explanation:
    """An assessment with its reasons. decided_by: `floor`, `cap` or `core`, whichever gave the tier.

    decided: what gave the tier. overruled: what would have given another tier, but did not count.
    """

    assessment: Assessment
    criteria: tuple[JudgedCriterion, ...]
    decided_by: str
    decided: tuple[Reason, ...]
    overruled: tuple[Reason, ...]


NOT_MET: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "fracture_age": ("the pain is not known to be inside the window", ("onset_date",)),
    "pain": ("the pain is not known to be bad enough", ("pain_score",)),
    "trend": ("the pain is not known to stay or to get worse", ("pain_trend",)),
    "treatment": ("nothing was tried first", ("treatment_tried",)),
    "severity": (
        "not getting worse, and too few of a stoop, severe limits and pain of %(very_bad_pain)s or more",
        ("pain_trend", "height_or_stoop", "function_impact", "pain_score"),
    ),
    "score": ("the score is too low", ()),
}
"""Why each condition of priority is not met, in words, with the questions it is based on."""


def explain(answers: Answers, as_of: date, ruleset: Ruleset = CURRENT) -> Explanation:
    """Assess the answers as of a day, with the reasons. answers, as_of: as for `assess`."""
    found = assess(answers, as_of, ruleset)
    return Explanation(found, _judged(found, answers), *_decision(found, answers, ruleset))


def _judged(found: Assessment, answers: Answers) -> tuple[JudgedCriterion, ...]:
    return tuple(
        JudgedCriterion(
            finding, tuple((q.id, q.dump(answers[q])) for q in finding.criterion.reads if q in answers)
        )
        for finding in found.findings
    )


def _decision(
    found: Assessment, answers: Answers, ruleset: Ruleset
) -> tuple[str, tuple[Reason, ...], tuple[Reason, ...]]:
    """Return (what decided, its reasons, what was overruled). A floor beats a cap, a cap beats the core."""
    floor, cap, of_core = (
        _floor(found, answers, ruleset),
        _cap(found, answers, ruleset),
        tuple(_core(found, ruleset)),
    )
    held = min(found.cap, found.core)
    if found.floor > held:
        return "floor", floor, (*(cap if found.cap < found.core else ()), *of_core)
    if found.cap < found.core:
        return "cap", cap, of_core
    return "core", of_core, ()


def _floor(found: Assessment, answers: Answers, ruleset: Ruleset) -> tuple[Reason, ...]:
    if found.floor == LOWEST:
        return ()
    questions = raised_by(answers, found.floor, ruleset)
    says = f"At least “{found.floor.label}”: {_questions_with_answers(questions, answers)}."
    return (Reason(f"floor:{found.floor.id}", says, questions),)


def _cap(found: Assessment, answers: Answers, ruleset: Ruleset) -> tuple[Reason, ...]:
    if found.cap == HIGHEST:
        return ()
    questions = tuple(
        question
        for question, effects in ruleset.safety_effects
        if effects[answers.get(question)].cap == found.cap
    )
    says = f"At most “{found.cap.label}” before a clinician has read it: {_questions_with_answers(questions, answers)}."
    return (Reason(f"cap:{found.cap.id}", says, questions),)


def _questions_with_answers(questions: tuple[Question[Any], ...], answers: Answers) -> str:
    return "; ".join(f"{question.short} ({_answer(question, answers)})" for question in questions)


def _answer(question: Question[Any], answers: Answers) -> str:
    answer = answers.get(question)
    return "not answered" if answer is None else question.display(answer, helper=True)


def _core(found: Assessment, ruleset: Ruleset) -> Iterator[Reason]:
    on = levels_of(found.findings)
    if on.imaging == IMAGING_GATE:
        yield _reason("core:no_new_break", "The scan shows no new break: other care.", "imaging_result")
        return
    yield _without_a_scan(on, ruleset) if on.imaging == IMAGING_UNKNOWN else _with_a_fracture(on, ruleset)
    step = before_gates(on, ruleset)
    gates = (
        ("gate:old_fracture", "Past the window", "onset_date", most_for_an_old_fracture(on, ruleset)),
        ("gate:little_pain", "Little pain", "pain_score", most_for_little_pain(on, ruleset)),
    )
    for code, says, question, most in gates:
        if most is not None and most == found.core < step:
            yield _reason(code, f"{says}: at most “{most.label}”.", question)


def _reason(code: str, says: str, *ids: str) -> Reason:
    return Reason(code, says, tuple(QUESTIONS[each] for each in ids))


def _without_a_scan(on: Levels, ruleset: Ruleset) -> Reason:
    needed, found = ruleset.suspicion_for_a_scan, suspicion(on, ruleset)
    ids = ("imaging_result", "bone_risk", "height_or_stoop", "age_band")
    if without_a_scan(on, ruleset) is Tier.IMAGING_FIRST:
        says = (
            f"No scan that can be used, and a suspicion of {found} of 7 ({needed} are enough): imaging first."
        )
        return _reason("core:scan_first", says, *ids)
    if found >= needed:
        says = "No scan that can be used, and nothing that speaks for weak bone: other care."
    else:
        says = (
            f"No scan that can be used, and a suspicion of {found} of 7 (a scan needs {needed}): other care."
        )
    return _reason("core:no_scan_needed", says, *ids)


def _with_a_fracture(on: Levels, ruleset: Ruleset) -> Reason:
    conditions = priority(on, ruleset)._asdict()
    unmet = [name for name, is_met in conditions.items() if not is_met]
    if not unmet:
        says = "A break on a scan, and every condition of priority is met."
        return _reason("core:priority", says, "imaging_result")
    missing = "; ".join(NOT_MET[name][0] % quoted_numbers(ruleset) for name in unmet)
    ids = dict.fromkeys(each for name in unmet for each in NOT_MET[name][1])
    return _reason("core:standard", f"A break on a scan. Not priority: {missing}.", *ids)
