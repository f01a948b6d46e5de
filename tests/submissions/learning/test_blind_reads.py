"""Blind readings: who is asked, about what, and what is stored; and that no patient waits for one."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from app.extensions import db, writing
from app.rules.tiers import Tier
from app.staff.models import Staff
from app.submissions.context import Actor
from app.submissions.events import EventKind
from app.submissions.learning.blind_reads import (
    MOST_LISTED,
    asks_first,
    may_read_blind,
    record_opening,
    waiting,
)
from app.submissions.learning.models import BlindRead
from app.submissions.models import Submission
from app.submissions.statuses import ActionRefused, NextAction, Status
from tests.submissions.build import (
    LATER,
    NOON,
    assign_case,
    bring_to,
    column,
    events_of_kind,
    link_case,
    open_case,
    put,
    report_getting_worse,
    sent,
    staff,
    staff_context,
    stored,
)
from tests.submissions.learning.build import details, drawn, read_blind

LOW = ("other_care", "imaging", "standard", "priority")


def is_asked_first(case: str, actor: Actor) -> bool:
    return asks_first(db.session, stored(case), actor)


def listed(actor: Actor) -> list[str]:
    db.session.rollback()
    return [each.id for each in waiting(db.session, actor)]


def reads_of(case: str) -> list[BlindRead]:
    db.session.rollback()
    query = select(BlindRead).where(BlindRead.submission_id == case).order_by(BlindRead.id)
    return list(db.session.scalars(query))


@pytest.mark.parametrize("persona", LOW)
def test_one_that_was_drawn_is_listed_for_each_clinician(embedded: Flask, persona: str) -> None:
    case, nora, olga = drawn(persona), staff("clinician"), staff("clinician")
    assert listed(nora) == listed(olga) == [case]


@pytest.mark.parametrize(
    ("persona", "asked"), [("standard", True), ("priority", True), ("other_care", False)]
)
def test_opening_it_asks_first_only_while_it_waits_for_a_clinician(
    embedded: Flask, persona: str, asked: bool
) -> None:
    case, nora = drawn(persona), staff("clinician")
    assert is_asked_first(case, nora) is asked
    bring_to(Status.TAKEN, case, staff())
    assert is_asked_first(case, nora) is asked
    put(case, next_action=NextAction.CALL_AGAIN)
    assert not is_asked_first(case, nora)
    assert listed(nora) == [case]


@pytest.mark.parametrize("role", ["coordinator", "lead", "auditor"])
def test_only_a_clinician_is_asked(embedded: Flask, role: str) -> None:
    case, actor = drawn("standard"), staff(role)
    assert not is_asked_first(case, actor)
    with pytest.raises(ActionRefused):
        read_blind(case, Tier.STANDARD_REVIEW, actor)


def test_one_that_was_not_drawn_is_neither_listed_nor_asked_about(embedded: Flask) -> None:
    case, nora = sent("standard"), staff("clinician")
    put(case, blind_percent=None, readings_wanted=0)
    assert listed(nora) == []
    assert not is_asked_first(case, nora)
    with pytest.raises(ActionRefused):
        read_blind(case, Tier.STANDARD_REVIEW, nora)


@pytest.mark.parametrize("persona", ["urgent", "emergency"])
def test_an_urgent_one_waits_for_no_reading_until_it_is_closed(store: Flask, persona: str) -> None:
    case, nora = drawn(persona), staff("clinician")
    assert not is_asked_first(case, nora)
    assert listed(nora) == []
    with pytest.raises(ActionRefused):
        read_blind(case, Tier.URGENT_CLINICIAN, nora)
    put(
        case,
        status="closed",
        closed_at=LATER,
        act_by=None,
        due_at=None,
        next_action=None,
        decision="withdrew",
    )
    assert listed(nora) == [case]
    assert not is_asked_first(case, nora)
    read_blind(case, Tier.EMERGENCY_NOW, nora)
    assert [read.tier for read in reads_of(case)] == [Tier.EMERGENCY_NOW]


@pytest.mark.parametrize("tier", [Tier.URGENT_CLINICIAN, Tier.EMERGENCY_NOW])
def test_one_that_was_raised_since_shows_everything_at_once(store: Flask, tier: Tier) -> None:
    case, nora = drawn("standard"), staff("clinician")
    put(case, tier_now=tier)
    assert not is_asked_first(case, nora)
    assert listed(nora) == []


def test_a_patient_who_says_worse_waits_for_no_reading(store: Flask) -> None:
    case, nora = drawn("standard"), staff("clinician")
    report_getting_worse(case)
    put(case, tier_now=Tier.STANDARD_REVIEW)
    assert not may_read_blind(db.session, stored(case), nora)
    assert listed(nora) == []


def test_a_colleague_who_asked_something_waits_for_no_reading(embedded: Flask) -> None:
    case, nora = drawn("standard"), staff("clinician")
    put(case, next_action=NextAction.ASKED_CLINICIAN)
    assert not is_asked_first(case, nora)
    assert listed(nora) == [case]


def test_an_emergency_that_no_one_has_reached_is_not_behind_it_either(embedded: Flask) -> None:
    case, nora = drawn("standard"), staff("clinician")
    put(case, is_unreached_emergency=True)
    assert not may_read_blind(db.session, stored(case), nora)
    assert listed(nora) == []


def test_who_has_opened_it_has_seen_the_tier(store: Flask) -> None:
    case, nora, olga = drawn("standard"), staff("clinician"), staff("clinician")
    open_case(case, nora)
    assert not is_asked_first(case, nora)
    assert (listed(nora), listed(olga)) == ([], [case])
    with pytest.raises(ActionRefused):
        read_blind(case, Tier.STANDARD_REVIEW, nora)


def test_who_has_acted_on_it_is_not_asked_either(embedded: Flask) -> None:
    case, nora = drawn("standard"), staff("clinician")
    assign_case(case, nora, nora)
    assert not is_asked_first(case, nora)
    assert listed(nora) == []


def test_opening_the_answers_to_read_them_blind_is_recorded_and_shows_no_tier(embedded: Flask) -> None:
    case, nora = drawn("standard"), staff("clinician")
    version = stored(case).version
    with writing.begin() as session:
        record_opening(session, session.get_one(Submission, case), staff_context(nora))
    assert [event.outcome for event in events_of_kind(case, EventKind.BLIND_READ)] == ["opened"]
    assert stored(case).version == version
    assert is_asked_first(case, nora)
    assert listed(nora) == [case]


def test_a_reading_is_stored_with_what_it_is_compared_with(store: Flask) -> None:
    case, nora = drawn("standard", changed={"answering_for": "someone_else"}), staff("clinician")
    put(case, blind_percent=5)
    version = stored(case).version
    read_blind(case, Tier.URGENT_CLINICIAN, nora, from_list=False)
    (read,) = reads_of(case)
    assert (read.tier, read.position, read.sent_tier, read.percent) == (4, 1, 2, 5)
    assert (read.reader_id, read.at, read.from_list) == (nora.id, LATER, False)
    assert (read.ruleset, read.age_band, read.language, read.by_helper) == ("2.0.0", "65_plus", "en", True)
    (event,) = events_of_kind(case, EventKind.BLIND_READ)
    assert (event.outcome, event.actor_id) == ("read", nora.id)
    assert details(case, EventKind.BLIND_READ) == [{"tier": "urgent_clinician"}]
    assert stored(case).version == version
    assert not is_asked_first(case, nora)
    assert listed(nora) == []


def test_two_clinicians_read_it_and_no_third(store: Flask) -> None:
    case = drawn("standard", readers=2)
    first, second, third = (staff("clinician") for _ in range(3))
    read_blind(case, Tier.STANDARD_REVIEW, first)
    assert column("readings_wanted", case) == 1
    read_blind(case, Tier.PRIORITY_REVIEW, second)
    assert column("readings_wanted", case) == 0
    assert listed(third) == []
    assert [(read.position, read.tier) for read in reads_of(case)] == [(1, 2), (2, 3)]
    with pytest.raises(ActionRefused):
        read_blind(case, Tier.STANDARD_REVIEW, third)


def test_no_one_reads_twice(store: Flask) -> None:
    case, nora = drawn("standard"), staff("clinician")
    read_blind(case, Tier.STANDARD_REVIEW, nora)
    with pytest.raises(ActionRefused):
        read_blind(case, Tier.PRIORITY_REVIEW, nora)
    assert [read.tier for read in reads_of(case)] == [2]


def test_a_reading_that_is_skipped_is_recorded_and_still_wanted(store: Flask) -> None:
    case, nora, olga = drawn("standard"), staff("clinician"), staff("clinician")
    read_blind(case, None, nora)
    (read,) = reads_of(case)
    assert (read.tier, read.position) == (None, None)
    assert [event.outcome for event in events_of_kind(case, EventKind.BLIND_READ)] == ["skipped"]
    assert column("readings_wanted", case) == 2
    assert not is_asked_first(case, nora)
    assert (listed(nora), listed(olga)) == ([], [case])
    read_blind(case, Tier.STANDARD_REVIEW, olga)
    assert [read.position for read in reads_of(case)] == [None, 1]


def test_one_that_is_linked_to_another_is_read_there(embedded: Flask) -> None:
    case, head, nora = drawn("standard"), sent("standard"), staff("clinician")
    put(head, blind_percent=None, readings_wanted=0)
    link_case(case, head, staff())
    assert listed(nora) == []


def test_the_list_is_in_the_order_of_the_ids_which_says_nothing(embedded: Flask) -> None:
    cases = [drawn(LOW[number % 4], at=NOON + timedelta(number)) for number in range(MOST_LISTED + 2)]
    assert listed(staff("clinician")) == sorted(cases)[:MOST_LISTED]


def test_an_account_that_was_disabled_records_no_reading(embedded: Flask) -> None:
    case, nora = drawn("standard"), staff("clinician")
    with writing.begin() as session:
        session.get_one(Staff, nora.id).disabled_at = NOON
    with pytest.raises(ActionRefused):
        read_blind(case, Tier.STANDARD_REVIEW, nora)


@pytest.mark.parametrize("missing", ["0" * 32, "x"])
def test_a_reading_of_what_does_not_exist_is_not_found(embedded: Flask, missing: Any) -> None:
    with pytest.raises(LookupError):
        read_blind(missing, Tier.STANDARD_REVIEW, staff("clinician"))
