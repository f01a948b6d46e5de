"""A patient's report of getting worse, in words for staff."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from app.design import short_moment
from app.questionnaire.answers import load_known
from app.questionnaire.sections.emergency import SIGNS as ASKED_AGAIN
from app.questionnaire.sections.options import NO
from app.questionnaire.sections.worse import PAIN_WORSE
from app.review.labels import ALARMS
from app.rules.assess import SUDDEN_PAIN
from app.rules.safety import red_flags
from app.submissions.events import answers_in
from app.submissions.models import Event

SUDDEN = "to go to the ER today, and to call 911 if they take a blood thinner or feel faint"


class WorseReport(NamedTuple):
    """A patient's report that it is worse. what: what is worse. told: what the patient was told to do or expect."""

    at: datetime
    what: str
    told: str


def worse_report(event: Event) -> WorseReport:
    """Read a patient's report that it is worse."""
    return WorseReport(event.at, _what_is_worse(event), _what_was_told(event))


def _what_was_told(event: Event) -> str:
    detail = event.detail or {}
    by, flags = detail.get("call_by"), detail.get("flags", ())
    if by and SUDDEN_PAIN in flags:
        return SUDDEN
    return f"that we call by {short_moment(datetime.fromisoformat(by))}" if by else "to call 911"


def _what_is_worse(event: Event) -> str:
    """Emergency signs first, then every other answer that is not a plain no."""
    detail = event.detail or {}
    answers = load_known(answers_in(event), ASKED_AGAIN, date.fromisoformat(detail["said_on"]))
    present = red_flags(answers)
    signs = (
        f"EMERGENCY SIGNS NOW: {'; '.join(ALARMS[flag.id] for flag in present)}"
        if present
        else "no emergency sign"
    )
    others = [
        f"{question.short}: {question.display(value)}"
        for question, value in answers.items()
        if question not in {flag.question for flag in present} and value != NO
    ]
    pain = detail.get("pain")
    pain_text = [f"{PAIN_WORSE.short}: {PAIN_WORSE.display(pain)}"] if pain else []
    return "; ".join([signs, *others, *pain_text])
