"""The resources as the tests read them, and responses to try."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.demo.personas import PERSONAS, RARE_PERSONAS, persona, stopped_early
from app.fhir.codes import Addresses, code_system
from app.fhir.envelope import Clinic
from app.fhir.parsing import parse
from app.fhir.questionnaire import Published, Wording, items_in, published, questionnaire
from app.fhir.reader import Reading, read
from app.fhir.response import Answered, response
from app.fhir.sent_check import ConsentGiven, Helper, Person, Review, SentCheck
from app.i18n.localizers import FixedLocalizer
from app.questionnaire.answers import Answers
from app.questionnaire.partial_date import about_weeks_ago, between, days_ago, the_day, the_month
from app.questionnaire.question import NOT_SURE
from app.questionnaire.questions import JOURNEY, is_helper
from app.questionnaire.sections.care_so_far import IMAGING_DATE
from app.questionnaire.sections.pain import ONSET_DATE
from app.questionnaire.sections.start import ANSWERING_FOR
from app.submissions.intake.assessed import AssessedRequest, assess_request

ADDRESSES = Addresses("https://check.example.org")
SPANISH = (FixedLocalizer("es"),)
SHEETS: dict[bool, Published] = {
    helper: published(questionnaire(Wording(helper, ADDRESSES, SPANISH))) for helper in (False, True)
}
"""The questionnaire for oneself, and for someone else."""
CODES = published(code_system(ADDRESSES, SPANISH))
ZONE = ZoneInfo("America/Chicago")
DAY = date(2026, 6, 15)
EVENING = datetime(2026, 6, 15, 19, 30, tzinfo=ZONE)
"""In UTC it is the next day."""
DATES = {
    "day": the_day(DAY - timedelta(30)),
    "month": the_month(2026, 5),
    "this month": the_month(2026, 6).until(DAY),
    "weeks": about_weeks_ago(6, DAY - timedelta(2)),
    "weeks, chosen": days_ago(21, 41, DAY - timedelta(1)),
    "between": between(date(2026, 5, 1), date(2026, 5, 20)),
    "days ago": days_ago(3, 50, DAY),
    "not sure": NOT_SURE,
}
PERSON = Person(
    name="Nguyễn O'Brien",
    birth_date="1948-05-04",
    phone="+1-612-555-0123",
    email="n@example.com",
    language="vi",
    language_name="",
    needs_interpreter=True,
)
HELPER = Helper(name="Ola Berg", relationship="Son or daughter", phone="", may_be_told=False)
NAMES = (*PERSONAS, *RARE_PERSONAS)


def items_of(helper: bool = False) -> dict[str, dict[str, Any]]:
    """Return every item of a questionnaire by its linkId."""
    return {item["linkId"]: item for item in items_in(SHEETS[helper].resource["item"])}


def find(address: str, version: str) -> dict[str, Any] | None:
    """Return one of the two questionnaires."""
    for sheet in SHEETS.values():
        if sheet.resource["url"] == address and version in ("", sheet.version):
            return sheet.resource
    return None


CLINIC = Clinic(ADDRESSES, find, ZONE, DAY)


def people() -> Iterator[tuple[str, Answers]]:
    """Yield every invented person, for oneself and helped, with every kind of date, to the end and stopped early."""
    for name in NAMES:
        for who in ("self", "someone_else"):
            for way, when in DATES.items():
                whole = persona(name, DAY).plus(ANSWERING_FOR, who).plus(ONSET_DATE, when)
                whole = JOURNEY.on_path(whole.plus(IMAGING_DATE, when))
                yield f"{name} {who} {way}", whole
                if len(early := stopped_early(whole)) < len(whole):
                    yield f"{name} {who} {way}, stopped", early


def unasked(answers: Answers) -> tuple[str, ...]:
    """Return the ids of the questions on the path without an answer."""
    return tuple(question.id for question in JOURNEY.asked_questions(answers) if question not in answers)


def answered_of(answers: Answers, language: str = "en", **more: Any) -> Answered:
    """Return what was answered by someone who answered this on the evening of DAY."""
    sheet = SHEETS[is_helper(answers)].resource
    return Answered(
        addresses=ADDRESSES,
        sheet=sheet,
        answers=answers,
        authored=EVENING,
        language=language,
        unasked=bool(unasked(answers)),
        **more,
    )


def response_of(answers: Answers, language: str = "en", **more: Any) -> dict[str, Any]:
    """Return it as a response."""
    return response(answered_of(answers, language, **more))


def sent_of(answers: Answers, language: str = "en") -> SentCheck:
    """Return a submission of these answers, by a patient or, as they say, by who helped."""
    assessed_now, is_helped = assess_request(answers, DAY), is_helper(answers)
    return SentCheck(
        id="0" * 32,
        reference="ABCD-2345",
        answered=answered_of(answers, language, is_interpreter_call=not len(answers)),
        person=PERSON,
        helper=HELPER if is_helped else None,
        entered_by_staff=False,
        record=assessed_now.record,
        receipt=assessed_now.receipt,
        consent=ConsentGiven(version="2026-12", words="May we?", expires_on=DAY, ended_at=None),
        review=Review(
            status="new", tier=assessed_now.record["tier"], is_decided=False, priority="asap", act_by=EVENING
        ),
    )


def read_back(resource: dict[str, Any], **more: Any) -> Reading:
    """Read a response as it would arrive."""
    return read(parse(json.dumps(resource).encode()), CLINIC, **more)


def assessed(reading: Reading) -> AssessedRequest:
    """Assess what was read as the website does."""
    return assess_request(reading.answers, reading.as_of)


def item_in(resource: dict[str, Any], link_id: str) -> dict[str, Any]:
    """Return an item of a response, to change it."""
    return next(item for item in items_in(resource["item"]) if item["linkId"] == link_id)


def good() -> dict[str, Any]:
    """Return a response in which everything is right, to plant a fault in."""
    return deepcopy(_GOOD)


_GOOD = response_of(persona("priority", DAY))
