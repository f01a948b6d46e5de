"""Requests for reports: what they change, whom they never make wait, and what ends them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from flask import Flask

from app.extensions import writing
from app.submissions.casework.bone_care import BoneCareEntry, record_bone_care
from app.submissions.casework.phone_answers import record_report
from app.submissions.casework.scan_requests import ScanRequest, receive_report, request_report
from app.submissions.context import Actor
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused, NextAction, Outcome, Status
from app.submissions.visit_outcomes import BoneCare
from tests.submissions.build import (
    NOON,
    TOMORROW,
    assign_case,
    events_of_kind,
    link_case,
    log_contact_with,
    sent,
    staff,
    staff_context,
    stored,
    transition_to,
)
from tests.submissions.casework.test_visits import act, book, ready_to_book

TODAY = NOON.date()
IN_FIVE_DAYS = date(2026, 6, 23)  # the fifth business day: Juneteenth is a holiday


def request(case: str, actor: Actor, chase_on: date | None = None, **parts: Any) -> Submission:
    entry = ScanRequest(**{"place": "Lakeside Imaging", "asked_on": TODAY, "chase_on": chase_on, **parts})
    return act(case, actor, NOON, request_report, entry)


@pytest.fixture
def cora(app: Flask) -> Any:
    """A coordinator."""
    with app.app_context():
        yield staff()


def test_a_request_waits_until_the_usual_day_or_the_chosen_one(stored_app: Flask) -> None:
    with stored_app.app_context():
        actor, case = staff(), sent("imaging")
        log_contact_with(case, Outcome.SPOKE, actor)
        usual = request(case, actor)
        assert (usual.status, usual.report_chase_on) == (Status.WAITING_FOR_REPORT, IN_FIVE_DAYS)
        assert usual.next_action == NextAction.GET_REPORT
        chosen = request(case, actor, TODAY + timedelta(2))
        assert chosen.report_chase_on == TODAY + timedelta(2)
        assert chosen.due_at == NOON.replace(day=17, hour=17)
        kinds = [(event.outcome) for event in chosen.events if event.kind == "scan_request"]
        assert kinds == ["asked", "chased"]


def test_a_new_case_is_assigned_by_it_and_due_no_later(cora: Actor) -> None:
    case = sent("standard")
    before = stored(case).due_at
    after = request(case, cora, TODAY + timedelta(60))
    assert (after.status, after.owner_id) == (Status.WAITING_FOR_REPORT, cora.id)
    assert after.due_at == before


def test_an_urgent_patient_does_not_wait_for_a_report(cora: Actor) -> None:
    case = sent("urgent")
    before = stored(case).due_at
    assert request(case, cora, TODAY + timedelta(30)).due_at == before


def test_a_decided_case_stays_decided(cora: Actor) -> None:
    case = ready_to_book(cora)
    book(case, cora)
    assert request(case, cora).status == Status.DECIDED


def test_a_report_that_came_is_read_by_the_next_business_day(cora: Actor) -> None:
    case = sent("imaging")
    log_contact_with(case, Outcome.SPOKE, cora)
    request(case, cora)
    came = act(case, cora, NOON, receive_report)
    assert (came.status, came.report_chase_on) == (Status.TAKEN, None)
    assert came.due_at == TOMORROW
    assert came.scan_request["received_on"] == TODAY.isoformat()
    with pytest.raises(ActionRefused, match="No report was requested"):
        act(case, cora, NOON, receive_report)


def test_filling_in_the_checklist_ends_the_wait(cora: Actor) -> None:
    case = sent("imaging")
    request(case, cora)
    version = stored(case).version
    with writing.begin() as session:
        record_report(session, case, version, {"level": "L1"}, staff_context(cora))
    assert stored(case).report_chase_on is None


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"place": ""}, "from whom"),
        ({"place": "x" * 121}, "too long"),
        ({"fax": "1" * 41}, "too long"),
        ({"asked_on": TODAY + timedelta(1)}, "in the future"),
        ({"chase_on": TODAY - timedelta(1)}, "from today on"),
    ],
)
def test_a_request_that_no_one_could_chase_is_refused(cora: Actor, parts: dict[str, Any], words: str) -> None:
    case = sent("imaging")
    with pytest.raises(ActionRefused, match=words):
        request(case, cora, **parts)
    assert stored(case).report_chase_on is None


def test_a_closed_case_asks_for_no_report(cora: Actor) -> None:
    case = sent("imaging")
    assign_case(case, cora, cora)
    transition_to(case, Status.DECIDED, cora)
    transition_to(case, Status.CLOSED, cora)
    with pytest.raises(ActionRefused, match="Reopen it first"):
        request(case, cora)


def test_a_case_with_a_visit_is_not_merged_away(cora: Actor) -> None:
    case, other = ready_to_book(cora), sent("standard")
    book(case, cora)
    with pytest.raises(ActionRefused, match="A visit is booked here"):
        link_case(case, other, cora)
    link_case(other, case, cora)
    assert stored(other).head_id == case


def test_bone_care_is_recorded_with_its_day_and_not_ahead_of_it(cora: Actor) -> None:
    case = sent("standard")
    entry = BoneCareEntry(BoneCare.BONE_CLINIC, TODAY, "Dr. Lund")
    arranged = act(case, cora, NOON, record_bone_care, entry)
    assert (arranged.bone_care, arranged.bone_care_on) == (BoneCare.BONE_CLINIC, TODAY)
    assert len(events_of_kind(case, "bone_care")) == 1  # type: ignore[arg-type]
    with pytest.raises(ActionRefused, match="in the future"):
        act(case, cora, NOON, record_bone_care, BoneCareEntry(BoneCare.DECLINED, TODAY + timedelta(1)))


def test_a_report_for_a_closed_case_is_taken_only_after_reopening(cora: Actor) -> None:
    case = sent("other_care")
    log_contact_with(case, Outcome.SPOKE, cora)
    request(case, cora)
    for status in (Status.DECIDED, Status.CLOSED):
        transition_to(case, status, cora)
    before = stored(case)
    assert (before.status, before.report_chase_on) == (Status.CLOSED, IN_FIVE_DAYS)
    with pytest.raises(ActionRefused, match="It is closed"):
        act(case, cora, NOON, receive_report)
    assert stored(case).version == before.version
