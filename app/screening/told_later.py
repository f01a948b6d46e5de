"""What was told after sending, on the status page or by phone, and what it means for today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from app.questionnaire.localization import Localizer
from app.questionnaire.sections.options import NO
from app.questionnaire.sections.pain import PAIN_TREND
from app.questionnaire.sections.worse import PAIN_WORSE
from app.questionnaire.text import Text
from app.rules.safety import RedFlag, red_flags
from app.rules.wording import letter
from app.rules.wording.patient_messages import IF_BAD_OR_WORSE
from app.screening.draft import knows_little_of_the_signs
from app.submissions.casework.patient_status import unanswered_worse_report
from app.submissions.events import LATER_ANSWERS, EventKind, answers_told, current_answers
from app.submissions.models import Event, Submission


class ToldLater(NamedTuple):
    """What was told at one moment after sending. rows: each question and its answer, in the page's language."""

    at: datetime
    rows: tuple[tuple[str, str], ...]


def told_later(head: Submission, helper: bool, localizer: Localizer) -> list[ToldLater]:
    """Return everything that was told after sending, the latest first. head: the one that it is recorded on."""
    told = (ToldLater(event.at, tuple(_rows(event, helper, localizer))) for event in _latest_first(head))
    return [each for each in told if each.rows]


def _rows(event: Event, helper: bool, localizer: Localizer) -> Iterator[tuple[str, str]]:
    """Yield the answers of one report but for the signs that are not there; worse pain as it was asked, not as a trend."""
    is_report = event.kind == EventKind.SAID_WORSE
    for question, value in answers_told(event).items():
        if not (is_report and (question is PAIN_TREND or value == NO)):
            yield (
                localizer.translate(question.title.for_(helper)),
                question.display(value, helper, localizer),
            )
    pain = (event.detail or {}).get("pain") if is_report else None
    if pain:
        title = localizer.translate(PAIN_WORSE.title.for_(helper))
        yield title, PAIN_WORSE.display(pain, helper, localizer)


def red_flags_told_later(head: Submission) -> tuple[RedFlag, ...]:
    """Return the emergency signs of the latest report that had any."""
    found = (red_flags(answers_told(event)) for event in _latest_first(head))
    return next((flags for flags in found if flags), ())


def flags_now(sent: Submission, head: Submission) -> tuple[str, ...]:
    """Return the flags as sent, and those that later answers raised."""
    raised = (flag for event in _later(head) for flag in (event.detail or {}).get("flags", ()))
    return tuple(dict.fromkeys((*sent.assessment["flags"], *raised)))


def step_for_today(sent: Submission, head: Submission) -> Text | None:
    """Return what to do today, by what was sent and by all that was told later. A report of worse always has such a step.

    It never gets softer by a later report, and gives way to the ER for sudden pain that is the worst ever.
    """
    flags, later = flags_now(sent, head), list(_later(head))
    answers = (current_answers(sent, later), current_answers(sent, []))
    steps = (letter.same_day_step(flags, each, sent.as_of) for each in answers)
    found = dict.fromkeys(step for step in steps if step is not None)
    if len(found) > 1:
        return next(step for step in found if step != IF_BAD_OR_WORSE)
    if found or letter.is_sudden_worst_pain(flags) or unanswered_worse_report(head.events) is None:
        return next(iter(found), None)
    return IF_BAD_OR_WORSE


def report_knows_little(head: Submission) -> bool:
    """Whether the report that no one has answered yet is not sure of many emergency signs."""
    report = unanswered_worse_report(head.events)
    return report is not None and knows_little_of_the_signs(answers_told(report))


def _later(head: Submission) -> Iterator[Event]:
    return (event for event in head.events if event.kind in LATER_ANSWERS)


def _latest_first(head: Submission) -> Iterable[Event]:
    return reversed(list(_later(head)))
