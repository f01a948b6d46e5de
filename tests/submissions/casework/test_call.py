"""A call is one act: contact, answers and what was agreed are saved together, or not at all."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask

from app.extensions import writing
from app.questionnaire.questions import QUESTIONS
from app.submissions.casework.call import Agreed, AgreedVisit, Call, CallPart, CallRefused, log_call
from app.submissions.casework.patient_status import patient_status
from app.submissions.context import Actor
from app.submissions.models import Submission
from app.submissions.part_of_day import PartOfDay
from app.submissions.statuses import (
    ActionRefused,
    Capacity,
    Conflict,
    Decision,
    LanguageUsed,
    Outcome,
    OverrideReason,
    Status,
)
from tests.submissions.build import (
    CHICAGO,
    NOON,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
    undo_latest,
)

TOLD = ("blood_thinner", "bleeding_disorder", "allergy_cement_contrast")
ANSWERS = tuple((QUESTIONS[each], "no") for each in TOLD)
VISIT = AgreedVisit(datetime(2026, 6, 24, 9, 30, tzinfo=CHICAGO), "example-edina")
THURSDAY = date(2026, 6, 18)


def call(case: str, actor: Actor, at: datetime = NOON, **parts: Any) -> Submission:
    """Save a call; by default the patient was spoken with and has no emergency sign."""
    usual = {"version": stored(case).version, "outcome": Outcome.SPOKE, "signs": frozenset[str]()}
    asked = Call(**{**usual, **parts})
    with writing.begin() as session:
        log_call(session, case, asked, staff_context(actor, at))
    return stored(case)


def test_a_call_that_books_a_visit_is_one_act_that_can_be_seen_whole(store: Flask) -> None:
    case, worker = sent("standard"), staff()
    found = call(case, worker, answers=ANSWERS, agreed=Agreed.VISIT, visit=VISIT, note="After church")
    assert (found.status, found.decision, found.visit_clinic_id) == (
        "decided",
        "book_clinic",
        "example-edina",
    )
    assert found.visit_at == VISIT.at
    kinds = [event.kind for event in found.events]
    assert kinds == ["sent", "contact", "answered", "answered", "answered", "moved", "visit"]
    assert len({event.act_id for event in found.events[1:]}) == 1


def test_what_was_agreed_takes_a_new_case_first_and_is_undone_with_the_contact(store: Flask) -> None:
    case, worker = sent("standard"), staff()
    before = stored(case)
    times = before.due_at, before.act_by
    found = call(case, worker, agreed=Agreed.SCAN_FIRST)
    assert (found.decision, found.owner_id) == ("imaging_first", worker.id)
    undo_latest(case, worker)
    found = stored(case)
    assert (found.status, found.decision, found.reached_at, found.owner_id) == ("new", None, None, None)
    assert (found.due_at, found.act_by) == times


@pytest.mark.parametrize(
    ("part", "status"),
    [
        ({"other": Status.WAITING_FOR_REPORT}, "waiting_for_report"),
        ({"other": Status.WAITING_FOR_PATIENT}, "waiting_for_patient"),
        ({"other": Decision.WITHDREW}, "decided"),
        (
            {"other": Decision.OTHER_CARE, "reason": OverrideReason.PATIENT_CHOSE, "note": "So she wants"},
            "decided",
        ),
    ],
)
def test_something_else_is_agreed(app: Flask, part: dict[str, Any], status: str) -> None:
    with app.app_context():
        case, worker = sent("standard"), staff()
        assert call(case, worker, agreed=Agreed.OTHER, **part).status == status
        without_call = sent("standard")
        assert (
            call(without_call, worker, agreed=Agreed.OTHER, outcome=None, signs=None, **part).status == status
        )


@pytest.mark.parametrize(
    ("part", "hour"),
    [
        (PartOfDay.MORNING, (11, 30)),
        (PartOfDay.NOON, (14, 0)),
        (PartOfDay.AFTERNOON, (17, 0)),
        (None, (17, 0)),
    ],
)
def test_the_next_call_is_due_at_the_end_of_the_part_of_the_day(
    app: Flask, part: PartOfDay | None, hour: tuple[int, int]
) -> None:
    with app.app_context():
        case, worker = sent("standard"), staff()
        found = call(case, worker, agreed=Agreed.CALL_AGAIN, next_day=THURSDAY, next_part=part)
        assert found.due_at == datetime(2026, 6, 18, *hour, tzinfo=CHICAGO)
        found = call(
            case,
            worker,
            outcome=Outcome.LEFT_MESSAGE,
            signs=None,
            agreed=Agreed.CALL_AGAIN,
            next_day=THURSDAY,
            next_part=part,
        )
        assert found.due_at == datetime(2026, 6, 18, *hour, tzinfo=CHICAGO)
        assert (found.events[-1].detail or {}).get("next_part", "") == (part or "")


def test_a_part_of_the_day_stays_within_the_opening_hours(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("standard"), staff()
        sunday = call(
            case, worker, agreed=Agreed.CALL_AGAIN, next_day=date(2026, 6, 21), next_part=PartOfDay.MORNING
        )
        assert sunday.due_at == datetime(2026, 6, 22, 8, tzinfo=CHICAGO)
        with pytest.raises(ActionRefused, match="part of today is over"):
            call(case, worker, agreed=Agreed.CALL_AGAIN, next_day=NOON.date(), next_part=PartOfDay.MORNING)


def test_a_day_without_a_call_is_a_snooze(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("standard"), staff()
        call(case, worker)
        found = call(
            case, worker, outcome=None, signs=None, agreed=Agreed.CALL_AGAIN, next_day=THURSDAY, note="Away"
        )
        assert [event.kind for event in found.events][-1] == "put_off"


def test_a_note_alone_is_a_note(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("standard"), staff()
        found = call(case, worker, outcome=None, signs=None, note="Ring the bell twice")
        assert [event.kind for event in found.events] == ["sent", "noted"]


@pytest.mark.parametrize(
    "agreed",
    [
        {"agreed": Agreed.OTHER, "other": Status.WAITING_FOR_REPORT},
        {"agreed": Agreed.CLINICIAN, "question": "May she come?"},
    ],
)
def test_the_note_with_what_was_agreed_is_kept_without_a_talk(app: Flask, agreed: dict[str, Any]) -> None:
    with app.app_context():
        case, worker = sent("standard"), staff()
        call(case, worker, agreed=Agreed.OTHER, other=Status.WAITING_FOR_REPORT)
        found = call(case, worker, outcome=None, signs=None, note="Faxed twice", **agreed)
        assert (found.events[-1].detail or {})["note"] == "Faxed twice"


REFUSED: dict[str, tuple[dict[str, Any], CallPart, str]] = {
    "nothing": ({"outcome": None, "signs": None}, CallPart.OUTCOME, "Choose how the call went"),
    "signs not asked": ({"signs": None}, CallPart.SIGNS, "Ask the red flags"),
    "a sign and nobody": (
        {"outcome": None, "signs": frozenset({"rf_fever"}), "note": "Fever"},
        CallPart.OUTCOME,
        "You ticked an emergency sign. Choose who told you",
    ),
    "a sign and something agreed, and nobody": (
        {"outcome": None, "signs": frozenset({"rf_fever"}), "agreed": Agreed.SCAN_FIRST},
        CallPart.OUTCOME,
        "You ticked an emergency sign",
    ),
    "no sign and nobody": ({"outcome": None, "note": "Well"}, CallPart.OUTCOME, "Choose who you spoke with"),
    "a language and nobody": (
        {"outcome": None, "signs": None, "language_used": LanguageUsed.SHARED, "note": "Well"},
        CallPart.OUTCOME,
        "how you understood each other",
    ),
    "an interpreter and nobody": (
        {"outcome": None, "signs": None, "interpreter": "Mai 7"},
        CallPart.OUTCOME,
        "how you understood each other",
    ),
    "capacity and nobody": (
        {"outcome": None, "signs": None, "capacity": Capacity.YES, "note": "Well"},
        CallPart.OUTCOME,
        "can understand and decide",
    ),
    "a sign and no answer": (
        {"outcome": Outcome.NO_ANSWER, "signs": frozenset({"rf_fever"})},
        CallPart.OUTCOME,
        "not who you spoke with. Choose that, or untick it if it was a slip",
    ),
    "no sign and no answer": (
        {"outcome": Outcome.LEFT_MESSAGE},
        CallPart.OUTCOME,
        "that you asked the red flags, but not who you spoke with",
    ),
    "a clinic and no visit": (
        {"clinic_id": "example-st-paul"},
        CallPart.AGREED,
        "did not choose “Visit booked”",
    ),
    "a reason and nothing agreed": (
        {"reason": OverrideReason.PATIENT_CHOSE},
        CallPart.AGREED,
        "not what was agreed",
    ),
    "the same status again": (
        {"outcome": None, "signs": None, "agreed": Agreed.OTHER, "other": Status.NEW},
        CallPart.AGREED,
        "its status already",
    ),
    "answers without a talk": (
        {"outcome": Outcome.NO_ANSWER, "signs": None, "answers": ANSWERS},
        CallPart.OUTCOME,
        "You answered a question, but not who you spoke with",
    ),
    "a question that is not asked": (
        {"answers": ((QUESTIONS["pregnant"], "no"),)},
        CallPart.ANSWERS,
        "not asked of this patient",
    ),
    "open questions before booking": (
        {"agreed": Agreed.VISIT, "visit": VISIT},
        CallPart.AGREED,
        "Before booking",
    ),
    "a visit without a day": (
        {"answers": ANSWERS, "agreed": Agreed.VISIT},
        CallPart.AGREED,
        "day and the time",
    ),
    "no question": ({"agreed": Agreed.CLINICIAN}, CallPart.AGREED, "Write what you ask"),
    "no day": ({"agreed": Agreed.CALL_AGAIN}, CallPart.OUTCOME, "Choose the day"),
    "nothing else": ({"agreed": Agreed.OTHER}, CallPart.AGREED, "Choose what else"),
    "an override without a reason": (
        {"agreed": Agreed.OTHER, "other": Decision.OTHER_CARE},
        CallPart.AGREED,
        "Choose a reason",
    ),
}


@pytest.mark.parametrize(("parts", "part", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_a_mistake_in_one_part_saves_no_part(
    app: Flask, parts: dict[str, Any], part: CallPart, words: str
) -> None:
    with app.app_context():
        case, worker = sent("standard", changed={"blood_thinner": "not_sure"}), staff()
        with pytest.raises(CallRefused, match=words) as refused:
            call(case, worker, **parts)
        assert refused.value.part is part
        assert (stored(case).version, len(stored(case).events)) == (1, 1)


def test_a_sign_in_the_call_saves_the_alarm_and_nothing_that_was_agreed(store: Flask) -> None:
    for role in ("coordinator", "clinician"):
        case, worker = sent("standard"), staff(role)
        found = call(
            case, worker, signs=frozenset({"rf_leg_weak"}), answers=ANSWERS, agreed=Agreed.SCAN_FIRST
        )
        assert (found.status, found.is_unreached_emergency) == ("taken", True)
        case = sent("standard")
        bad_news = ((QUESTIONS["rf_leg_weak"], "yes"),)
        found = call(case, worker, answers=bad_news, agreed=Agreed.SCAN_FIRST)
        assert (found.status, found.is_unreached_emergency, found.next_action) == ("taken", True, "call_now")


def test_a_call_based_on_an_older_version_is_a_conflict(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("standard"), staff()
        transition_to(case, Status.TAKEN, worker)
        with pytest.raises(Conflict):
            call(case, worker, version=1)


def test_the_patient_is_promised_the_part_of_the_day(app: Flask) -> None:
    with app.app_context():
        case, worker = sent("standard"), staff()
        parts = {"agreed": Agreed.CALL_AGAIN, "next_day": THURSDAY, "next_part": PartOfDay.NOON}
        found = call(case, worker, outcome=Outcome.NO_ANSWER, signs=None, **parts)
        assert patient_status(found, found.events).by == datetime(2026, 6, 18, 14, tzinfo=CHICAGO)
        undo_latest(case, worker, NOON + timedelta(minutes=1))
        assert patient_status(stored(case), stored(case).events).by == found.tier_due
