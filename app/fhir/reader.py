"""A questionnaire response as answers for the rules: read whole, or refused with every fault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from app.fhir.checker import Checker, Given
from app.fhir.codes import Json
from app.fhir.date_reading import read_date
from app.fhir.envelope import Clinic, Envelope, read_envelope
from app.fhir.faults import FaultKind, Faults
from app.questionnaire.answers import Answers
from app.questionnaire.question import DateQuestion, MultipleChoice, Question
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.rules.early_sending import may_send_early


class Kind(StrEnum):
    """What kind of response was read.

    COMPLETE: everything asked is answered. STOPPED: it stopped where the check lets people stop, at an emergency sign or,
    after the scan, at urgent. INTERPRETER_CALL: no question was answered. PARTIAL: it was taken although answers are missing.
    """

    COMPLETE = "complete"
    STOPPED = "stopped"
    INTERPRETER_CALL = "interpreter_call"
    PARTIAL = "partial"


@dataclass(frozen=True)
class Reading:
    """What was read. as_of: the day it was answered. unasked: ids of the questions on the path without an answer."""

    kind: Kind
    answers: Answers
    as_of: date
    unasked: tuple[str, ...] = ()


def read(response: Json, clinic: Clinic, *, partial: bool = False) -> Reading:
    """Read a response as of the day it was answered. Raises Refused with every fault.

    partial: take a finished response in which answers are missing; each then counts as not known.
    """
    faults = Faults()
    envelope = read_envelope(response, clinic, faults)
    if envelope.sheet is None:
        faults.refuse_any()
    if envelope.is_interpreter_call:
        return _interpreter_call(response, envelope, faults, clinic.today)
    checker = Checker(envelope.sheet or {}, faults)
    given = checker.check(response.get("item"))
    as_of = envelope.as_of or clinic.today
    answers = _answers(given, as_of, faults)
    _check_today(given, answers, faults)
    unasked = _unasked(checker.unanswered(given), given, answers, faults)
    kind = _kind(answers, unasked, envelope, faults, partial=partial)
    faults.refuse_any()
    return Reading(kind, answers, as_of, unasked)


def _interpreter_call(response: Json, envelope: Envelope, faults: Faults, today: date) -> Reading:
    if "item" in response or envelope.is_finished:
        faults.add(
            FaultKind.NOT_FINISHED, "", "a call with an interpreter has no answers, and is in-progress"
        )
    faults.refuse_any()
    return Reading(Kind.INTERPRETER_CALL, Answers(), envelope.as_of or today)


def _answers(given: Given, as_of: date, faults: Faults) -> Answers:
    answers: dict[Question[Any], Any] = {}
    for question in QUESTIONS.values():
        if isinstance(question, DateQuestion):
            answer: Any = read_date(question.id, given, as_of, faults)
        elif question.id in given:
            answer = _chosen(question, given[question.id], as_of, faults)
        else:
            continue
        if answer is not None:
            answers[question] = answer
    return Answers(answers)


def _chosen(question: Question[Any], values: Any, as_of: date, faults: Faults) -> Any:
    try:
        return question.load([*values] if isinstance(question, MultipleChoice) else values[0], as_of)
    except ValueError:
        faults.add(FaultKind.NOT_OFFERED, question.id, "is not offered any more")
        return None


def _check_today(given: Given, answers: Answers, faults: Faults) -> None:
    """Name what an older version asked and the check of today does not: an answer is never dropped in silence."""
    for question_id in _answered_in(given):
        if question_id not in QUESTIONS:
            faults.add(FaultKind.NOT_OFFERED, question_id, "is not asked any more")
    asked = JOURNEY.asked_questions(answers)
    for question in answers if not faults else ():
        if question not in asked:
            faults.add(FaultKind.NOT_ASKED, question.id, "is answered, and not asked any more after these")


def _unasked(unanswered: list[str], given: Given, answers: Answers, faults: Faults) -> tuple[str, ...]:
    """Return the questions on the path without an answer, those of today too; a date whose part is missing is a fault."""
    for link_id in unanswered:
        if link_id.partition(".")[0] != link_id:
            faults.add(FaultKind.MISSING, link_id, "belongs to the way that is chosen, and is missing")
    today = {question.id for question in JOURNEY.asked_questions(answers)} - _answered_in(given).keys()
    return tuple(
        question_id for question_id in QUESTIONS if question_id in today or question_id in unanswered
    )


def _answered_in(given: Given) -> dict[str, None]:
    """Return the ids of the questions that have an answer, or a part of one, in their order."""
    return dict.fromkeys(link_id.partition(".")[0] for link_id in given)


def _kind(
    answers: Answers, unasked: tuple[str, ...], envelope: Envelope, faults: Faults, *, partial: bool
) -> Kind:
    if not envelope.is_finished and not may_send_early(answers):
        faults.add(FaultKind.NOT_FINISHED, "", "is in-progress, and nothing in it is a reason to stop early")
    if not unasked:
        return Kind.COMPLETE
    if not envelope.is_finished:
        return Kind.STOPPED
    if not partial:
        for link_id in unasked:
            faults.add(FaultKind.MISSING, link_id, "is asked, and has no answer")
    return Kind.PARTIAL
