"""Answers and a day in, an assessment out. The same answers on the same day give the same assessment for ever."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.care_so_far import IMAGING_RESULT, TREATMENT_TRIED
from app.questionnaire.sections.start import ANSWERING_FOR
from app.rules import RULESET
from app.rules.core import core, is_severe_acute, suspicion
from app.rules.criteria import CRITERIA, Criterion, Verdict, score
from app.rules.levels import (
    ACUTE_UNDER_DAYS,
    EARLY_SUBACUTE_LAST_DAY,
    IMAGING_UNKNOWN,
    IMAGING_XRAY,
    LAST_DAY_IN_WINDOW,
    Levels,
    fracture_age,
    levels,
    scan_is_before_pain,
)
from app.rules.safety import safety
from app.rules.tiers import Tier

THREE_WEEKS = 21  # days; "3 to 6 weeks" of treatment can not fit into less pain than this

HOLD = "hold:"
RED_FLAG = "red_flag:"
NEXT = "next:"
UNSURE = "unsure:"


@dataclass(frozen=True)
class Finding:
    """One criterion, judged for one person. points: what it adds to the score."""

    criterion: Criterion
    level: int
    verdict: Verdict
    points: int


@dataclass(frozen=True)
class Assessment:
    """What the rules make of the answers.

    tier: how soon, and by whom, to read it. score: 0 to 22. suspicion: 0 to 7.
    flags: stable codes, `next:` ones included. window: first and last possible closing day, or None.
    open_questions: asked, and not known. as_of: the clinic's local date it was made for.
    """

    tier: Tier
    core: Tier
    floor: Tier
    cap: Tier
    score: int
    suspicion: int
    findings: tuple[Finding, ...]
    flags: tuple[str, ...]
    open_questions: tuple[Question[Any], ...]
    window: tuple[date, date] | None
    ruleset: str
    as_of: date

    def starting(self, prefix: str) -> tuple[str, ...]:
        """The flags that start with this, such as `hold:`."""
        return tuple(flag for flag in self.flags if flag.startswith(prefix))

    @property
    def holds(self) -> tuple[str, ...]:
        """Possible contraindications: no booking before a clinician has cleared them."""
        return self.starting(HOLD)

    @property
    def next_steps(self) -> tuple[str, ...]:
        """What the patient can do next, as codes."""
        return self.starting(NEXT)


def assess(answers: Answers, as_of: date) -> Assessment:
    """Assess the answers as of a day.

    answers: as the journey hands them to the rules; a missing one counts as not known. Every key given is used.
    as_of: the clinic's local date. Raises OverflowError for dates at the very edge of the calendar.
    """
    on = levels(answers, as_of)
    gate = safety(answers)
    from_core = core(on)
    tier = max(gate.floor, min(gate.cap, from_core))
    age = fracture_age(answers, as_of)
    return Assessment(
        tier=tier,
        core=from_core,
        floor=gate.floor,
        cap=gate.cap,
        score=score(on),
        suspicion=suspicion(on),
        findings=_findings(on, answers),
        flags=(*gate.flags, *_more_flags(answers, on, age, tier)),
        open_questions=_open_questions(answers, gate.flags),
        window=_window(age, as_of),
        ruleset=RULESET,
        as_of=as_of,
    )


def _findings(on: Levels, answers: Answers) -> tuple[Finding, ...]:
    return tuple(
        Finding(criterion, level, criterion.verdict(level, answers), criterion.points[level])
        for criterion, level in zip(CRITERIA, on, strict=True)
    )


def _open_questions(answers: Answers, flags: tuple[str, ...]) -> tuple[Question[Any], ...]:
    """What to ask by phone: answered with not sure; or not answered, and asked or read as not sure by a rule."""
    asked = {question for page in JOURNEY.asked(answers) for question in page.questions}
    return tuple(
        question
        for question in JOURNEY.questions
        if question is not ANSWERING_FOR
        and (
            not question.is_known(answers[question])
            if question in answers
            else question in asked or f"{UNSURE}{question.id}" in flags
        )
    )


def _window(age: tuple[int, int] | None, as_of: date) -> tuple[date, date] | None:
    if age is None:
        return None
    youngest, oldest = age
    return (
        as_of + timedelta(LAST_DAY_IN_WINDOW - oldest),
        as_of + timedelta(LAST_DAY_IN_WINDOW - youngest),
    )


def _more_flags(answers: Answers, on: Levels, age: tuple[int, int] | None, tier: Tier) -> Iterator[str]:
    if age is not None:
        yield from _flags_of_age(answers, *age)
    if scan_is_before_pain(answers):
        yield "flag:scan_before_pain"
    if on.imaging == IMAGING_XRAY:
        yield "next:needs_mri"
    if on.imaging == IMAGING_UNKNOWN:
        yield "next:needs_imaging_or_result"
    if is_severe_acute(on) and tier <= Tier.IMAGING_FIRST:
        yield "flag:severe_low_tier"
        yield "next:same_day_care"


def _flags_of_age(answers: Answers, youngest: int, oldest: int) -> Iterator[str]:
    if youngest > LAST_DAY_IN_WINDOW:
        yield "flag:over_12_weeks"
    elif oldest > EARLY_SUBACUTE_LAST_DAY:
        yield "flag:window_closing"
    if _dates_conflict(answers, youngest, oldest):
        yield "flag:date_conflict"


def _dates_conflict(answers: Answers, youngest: int, oldest: int) -> bool:
    tried = answers.get(TREATMENT_TRIED)
    new_break_of_old_pain = answers.get(IMAGING_RESULT) == "adv_recent" and youngest > LAST_DAY_IN_WINDOW
    tried_longer_than_pain = (tried == "six_plus" and oldest < ACUTE_UNDER_DAYS) or (
        tried == "three_to_six" and oldest < THREE_WEEKS
    )
    return new_break_of_old_pain or tried_longer_than_pain
