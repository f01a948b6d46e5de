"""Undo: an act is taken back as if it had not happened, by the same person, in time, while no one else acted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import inspect, select, update

from app.extensions import db, writing
from app.staff.models import Staff
from app.submissions.casework.case_file import load_case
from app.submissions.casework.guards import was_read_by_a_clinician
from app.submissions.casework.patient_status import patient_status, unanswered_worse_report
from app.submissions.casework.phone_answers import add_note, record_report, record_review
from app.submissions.casework.undo import CAN_BE_UNDONE, UNDO_WITHIN, can_undo, undo
from app.submissions.context import Actor
from app.submissions.events import NOT_UNDONE
from app.submissions.models import Event, Submission
from app.submissions.statuses import ActionRefused, Decision, HoldVerdict, Outcome, OverrideReason, Status
from app.submissions.worklist.report_figures import Days, DaysSummed, sum_days
from tests.submissions.build import (
    LATER,
    NOON,
    answer_by_phone,
    assign_case,
    bring_to,
    correct_phone_of,
    link_case,
    log_contact_with,
    open_case,
    put,
    report_getting_worse,
    sent,
    snooze_case,
    staff,
    staff_context,
    stored,
    transition_to,
    undo_latest,
    withdraw_case,
)

JUNE = Days(date(2026, 6, 1), date(2026, 6, 30))
SIGN = frozenset({"rf_leg_weak"})


def in_june() -> DaysSummed:
    """Return the reports of June, read again."""
    db.session.rollback()
    return sum_days(db.session, JUNE, NOON)


def row_of(case: str) -> dict[str, Any]:
    """Return every column of a submission but its version."""
    row = stored(case)
    return {
        each.key: getattr(row, each.key) for each in inspect(Submission).column_attrs if each.key != "version"
    }


def written(act: Callable[..., None], **more: Any) -> Callable[[str, Actor], None]:
    """Return an act on a case, in its own transaction."""

    def do(case: str, actor: Actor) -> None:
        version = stored(case).version
        with writing.begin() as session:
            act(session, case, version, **more, context=staff_context(actor))

    return do


def contact_with(outcome: Outcome, **more: Any) -> Callable[[str, Actor], None]:
    return lambda case, actor: log_contact_with(case, outcome, actor, **more)


ACTS: dict[str, Callable[[str, Actor], None]] = {
    "no answer": contact_with(Outcome.NO_ANSWER),
    "voicemail, with a day": contact_with(Outcome.LEFT_MESSAGE, next_day=date(2026, 6, 22)),
    "wrong number": contact_with(Outcome.WRONG_NUMBER),
    "spoke": contact_with(Outcome.SPOKE),
    "the patient called": contact_with(Outcome.PATIENT_CALLED),
    "letter": contact_with(Outcome.LETTER_SENT),
    "taken": lambda case, actor: transition_to(case, Status.TRYING, actor),
    "decided": lambda case, actor: transition_to(case, Status.DECIDED, actor, decision=Decision.BOOK_CLINIC),
    "assigned": lambda case, actor: assign_case(case, actor, actor),
    "back to the list": lambda case, actor: transition_to(case, Status.NEW, actor),
    "note": written(add_note, note="She has a dog"),
    "report": written(record_report, report={"level": "L1"}),
    "review": written(record_review, verdict=HoldVerdict.MAY_BE_BOOKED, note="No disorder"),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_an_act_that_is_undone_leaves_every_column_as_it_was(app: Flask, act: Callable[..., None]) -> None:
    with app.app_context():
        case, worker, clinician = sent(), staff(), staff("clinician")
        transition_to(case, Status.TAKEN, worker)
        before = row_of(case)
        act(case, clinician)
        undo_latest(case, clinician, LATER - timedelta(minutes=55))
        assert row_of(case) == before
        assert [event.kind for event in stored(case).all_events][-1] == "undone"


def test_an_undone_closing_is_open_again_with_its_times(store: Flask) -> None:
    case, worker = sent(), staff("clinician")
    bring_to(Status.CLOSED, case, worker)
    undo_latest(case, worker)
    before = row_of(case)
    assert before["status"] == "decided"
    transition_to(case, Status.CLOSED, worker)
    undo_latest(case, worker)
    assert row_of(case) == before
    transition_to(case, Status.CLOSED, worker)
    assert stored(case).status == "closed", "it can be done again"


def test_an_undone_call_counts_nowhere(store: Flask) -> None:
    case, worker = sent("urgent"), staff("clinician")
    report_getting_worse(case)
    log_contact_with(case, Outcome.NO_ANSWER, worker)
    undo_latest(case, worker)
    status = patient_status(stored(case), stored(case).events)
    assert (status.tries, status.tried_at) == (0, None)
    log_contact_with(case, Outcome.SPOKE, worker)
    assert unanswered_worse_report(stored(case).events) is None
    undo_latest(case, worker)
    found = stored(case)
    assert unanswered_worse_report(found.events) is not None
    assert not patient_status(found, found.events).was_reached
    assert (found.is_heard, found.tries, found.first_contact_at, found.reached_at) == (False, 0, None, None)
    counted = in_june().whole()
    assert (counted.received, counted.contacted, counted.reached) == (1, 0, 0)


def test_an_undone_review_clears_no_hold(store: Flask) -> None:
    case, clinician, worker = sent(changed={"bleeding_disorder": "yes"}), staff("clinician"), staff()
    transition_to(case, Status.TAKEN, worker)
    ACTS["review"](case, clinician)
    undo_latest(case, clinician)
    assert not was_read_by_a_clinician(load_case(db.session, stored(case)))
    with pytest.raises(ActionRefused, match="A clinician must clear it"):
        transition_to(case, Status.DECIDED, worker, decision=Decision.BOOK_CLINIC)


def test_an_undone_decision_is_in_no_report(store: Flask) -> None:
    case, worker = sent(), staff()
    transition_to(case, Status.TAKEN, worker)
    transition_to(case, Status.DECIDED, worker, reason=OverrideReason.PATIENT_DIFFERS)
    undo_latest(case, worker)
    assert in_june().overrides() == []
    transition_to(case, Status.DECIDED, worker, reason=OverrideReason.IN_OTHER_HANDS)
    assert [each.reason for each in in_june().overrides()] == ["in_other_hands"]
    assert list(in_june().tier_by_decision()) == [(stored(case).tier, "other_care")]


def test_the_query_and_the_row_agree_on_what_counts(store: Flask) -> None:
    worker = staff()
    for case in (sent(), sent()):
        log_contact_with(case, Outcome.NO_ANSWER, worker)
        undo_latest(case, worker)
        log_contact_with(case, Outcome.LEFT_MESSAGE, worker)
        in_query = db.session.scalars(select(Event.id).where(Event.submission_id == case, NOT_UNDONE)).all()
        found = stored(case)
        assert sorted(in_query) == [event.id for event in found.events]
        assert [event.outcome for event in found.events if event.outcome] == ["left_message"]
        assert len(found.all_events) == len(found.events) + 1


def assert_refused(case: str, actor: Actor, words: str, minutes: float = 1) -> None:
    before, version = row_of(case), stored(case).version
    with pytest.raises(ActionRefused, match=words):
        undo_latest(case, actor, NOON + timedelta(minutes=minutes))
    assert (row_of(case), stored(case).version) == (before, version)


REFUSED: dict[str, tuple[Callable[[str, Actor], Any], str]] = {
    "an answer": (
        lambda case, actor: answer_by_phone(case, "pain_score", 9, actor),
        "answer by phone cannot",
    ),
    "told 911": (contact_with(Outcome.TOLD_911, signs=SIGN), "call 911” cannot be undone"),
    "a sign": (contact_with(Outcome.SPOKE, signs=SIGN), "found an emergency sign"),
    "a sign in their call": (contact_with(Outcome.PATIENT_CALLED, signs=SIGN), "found an emergency sign"),
    "a link": (lambda case, actor: link_case(case, sent(), actor), "Undo the link"),
    "undoing itself": (
        lambda case, actor: (ACTS["note"](case, actor), undo_latest(case, actor)),
        "This was undone",
    ),
}


@pytest.mark.parametrize(("act", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_undone_is_refused_in_words(app: Flask, act: Callable[..., Any], words: str) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        transition_to(case, Status.TAKEN, worker)
        act(case, worker)
        assert_refused(case, worker, words)


def test_only_the_same_person_undoes_and_only_for_ten_minutes(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        log_contact_with(case, Outcome.NO_ANSWER, worker)
        assert_refused(case, staff("lead"), "Only the person who did this")
        assert_refused(case, worker, "more than 10 minutes ago", minutes=10.1)
        undo_latest(case, worker, NOON + UNDO_WITHIN)


SINCE: dict[str, Callable[[str], object]] = {
    "a colleague": lambda case: log_contact_with(case, Outcome.NO_ANSWER, staff()),
    "the patient, worse": report_getting_worse,
    "the patient, another number": lambda case: correct_phone_of(case, "+1-612-555-0188"),
    "the patient, withdrawn": withdraw_case,
}


@pytest.mark.parametrize("by_another", SINCE.values(), ids=SINCE.keys())
def test_nothing_is_undone_once_others_have_acted(app: Flask, by_another: Callable[[str], object]) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        log_contact_with(case, Outcome.SPOKE, worker)
        act_id = stored(case).events[-1].act_id or ""
        by_another(case)
        before = row_of(case)
        with pytest.raises(ActionRefused, match="has acted on this since"), writing.begin() as session:
            undo(session, case, act_id, staff_context(worker))
        assert row_of(case) == before
        assert not can_undo(stored(case), act_id, staff_context(worker))


def test_reading_it_does_not_prevent_undoing(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        log_contact_with(case, Outcome.NO_ANSWER, worker)
        open_case(case, staff("lead"))
        act_id = stored(case).events[-2].act_id or ""
        assert can_undo(stored(case), act_id, staff_context(worker))
        undo_latest(case, worker)


def test_an_act_is_undone_once_and_one_that_is_not_there_is_not_found(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        log_contact_with(case, Outcome.NO_ANSWER, worker)
        act_id = stored(case).events[-1].act_id or ""
        undo_latest(case, worker)
        with pytest.raises(ActionRefused, match="undone already"), writing.begin() as session:
            undo(session, case, act_id, staff_context(worker))
        for wrong_case, wrong_act in ((case, "f" * 32), (case, "%"), (sent(), act_id), ("x", act_id)):
            with pytest.raises(LookupError), writing.begin() as session:
                undo(session, wrong_case, wrong_act, staff_context(worker))


def test_a_case_does_not_go_back_to_an_owner_who_has_left(app: Flask) -> None:
    with app.app_context():
        case, worker, leaver = sent(), staff(), staff()
        assign_case(case, leaver, worker)
        assign_case(case, worker, worker)
        with writing.begin() as session:
            session.execute(update(Staff).where(Staff.id == leaver.id).values(disabled_at=NOON))
        assert_refused(case, worker, "does not work on submissions any more")


def test_a_snooze_is_undone(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        log_contact_with(case, Outcome.NO_ANSWER, worker)
        before = row_of(case)
        snooze_case(case, date(2026, 6, 30), worker)
        assert row_of(case) != before
        undo_latest(case, worker)
        assert row_of(case) == before


def test_a_case_whose_key_was_destroyed_is_still_assigned(app: Flask) -> None:
    with app.app_context():
        case, worker = sent(), staff()
        put(case, data_key=b"")
        bring_to(Status.TAKEN, case, worker)
        assert (stored(case).status, stored(case).events[-1].detail) == ("taken", None)


def test_every_kind_that_can_be_undone_changes_only_the_submission() -> None:
    """A kind that also writes to another table needs more than the snapshot: it must not be on the list."""
    assert {"sent", "answered", "linked", "unlinked", "named", "new_phone"}.isdisjoint(CAN_BE_UNDONE)
