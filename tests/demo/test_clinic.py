"""The clinic at work: what 300 people of twelve weeks and an invented team leave behind on a Monday at noon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.demo.team import ADDRESSES
from app.extensions import db, writing
from app.rules.tiers import Tier
from app.staff.models import Staff
from app.submissions.events import EventKind
from app.submissions.learning.models import BlindRead, LearningCount, StopReview
from app.submissions.models import Event, Submission
from app.submissions.statuses import Decision, NextAction, Outcome, OverrideReason, Status
from app.submissions.visit_outcomes import Treatment, VisitOutcome
from app.submissions.worklist import counters, rollups
from app.submissions.worklist.counters import QueueCounter
from app.submissions.worklist.list_counts import view_counts
from app.submissions.worklist.queue import QueueContext, View
from app.submissions.worklist.today import Group, day_groups, groups_for
from config import Settings
from tests.demo.build import NOW, demo, submissions
from tests.pages import PageClient

ZONE = Settings().timezone
LOCAL_NOW = NOW.astimezone(ZONE)
SATURDAY = date(2026, 6, 13)


@pytest.fixture
def session(full_queue: Flask) -> Iterator[Session]:
    with full_queue.app_context():
        yield db.session


@pytest.fixture(scope="module")
def open_ones(people: list[Submission]) -> list[Submission]:
    return [each for each in people if each.status != Status.CLOSED]


@pytest.fixture(scope="module")
def events(people: list[Submission]) -> list[Event]:
    return [event for each in people for event in each.all_events]


def in_view_of(session: Session, email: str) -> QueueContext:
    """The queue as a member of the team sees it."""
    member = session.scalars(select(Staff).where(Staff.email == email)).one()
    return QueueContext(member.id, LOCAL_NOW, days_before_closing=7)


def test_about_sixty_of_three_hundred_are_open(open_ones: list[Submission]) -> None:
    assert 50 <= len(open_ones) <= 70


def test_a_dozen_came_at_the_weekend_and_no_one_has_touched_them(people: list[Submission]) -> None:
    weekend = [
        each for each in people if each.sent_at.astimezone(ZONE).date() in (SATURDAY, SATURDAY + timedelta(1))
    ]
    untouched = [each for each in weekend if each.version == 1 and each.status == Status.NEW]
    assert 12 <= len(untouched) <= 15


def test_people_sent_in_each_of_twelve_weeks(people: list[Submission]) -> None:
    weeks = Counter((NOW - each.sent_at) // timedelta(7) for each in people)
    assert min(weeks[week] for week in range(12)) > 5


def test_most_of_what_was_sent_is_decided(people: list[Submission]) -> None:
    by_status = Counter(each.status for each in people)
    assert 0.75 < (by_status[Status.CLOSED] + by_status[Status.DECIDED]) / len(people) < 0.9
    assert 20 <= by_status[Status.TRYING] <= 40
    assert 6 <= by_status[Status.WAITING_FOR_REPORT] <= 12


def test_every_status_decision_and_override_reason_occurs(
    people: list[Submission], events: list[Event]
) -> None:
    assert {each.status for each in people} == set(Status)
    assert {each.decision for each in people} == {*Decision, None}
    assert {event.reason for event in events} == {*OverrideReason, None}


def test_every_outcome_of_a_call_that_a_team_meets_occurs(events: list[Event]) -> None:
    outcomes = {event.outcome for event in events if event.kind == EventKind.CONTACT}
    assert outcomes == set(Outcome) - {Outcome.PATIENT_CALLED, Outcome.DOCTOR_TOLD, Outcome.WELFARE_CHECK}


def test_what_is_seldom_occurs_too(people: list[Submission], events: list[Event]) -> None:
    kinds = Counter(event.kind for event in events)
    assert kinds[EventKind.SAID_WORSE] == kinds[EventKind.WITHDRAWN_BY_PATIENT] == 2
    assert kinds[EventKind.NEW_PHONE] == kinds[EventKind.UNDONE] == kinds[EventKind.PUT_OFF] == 1
    assert kinds[EventKind.LINKED] == 2  # one on each side
    assert sum(each.head_id is not None for each in people) == 1
    assert kinds[EventKind.PINNED] > 5
    assert sum(each.has_hold and each.decision == Decision.BOOK_CLINIC for each in people) >= 3


def test_patients_with_the_same_name_and_number_sent_again_three_times(people: list[Submission]) -> None:
    sent = Counter((each.full_name, each.phone) for each in people)
    assert sum(number == 2 for number in sent.values()) == 3


def test_visits_were_missed_and_held_and_some_patients_treated(people: list[Submission]) -> None:
    assert {each.treatment for each in people} == {*Treatment, None}
    assert sum(each.treatment == Treatment.TREATED for each in people) > 20
    assert VisitOutcome.NO_SHOW in {each.visit_outcome for each in people}
    ahead = [each for each in people if each.awaits_visit and each.visit_at and each.visit_at > NOW]
    assert len(ahead) >= 2


def test_next_actions_of_every_kind_of_work_are_open(open_ones: list[Submission]) -> None:
    assert {each.next_action for each in open_ones} >= {
        NextAction.CALL_NOW,
        NextAction.ASK_ARRIVED,
        NextAction.SAYS_WORSE,
        NextAction.WITHDRAWN_BY_PATIENT,
        NextAction.CLINICIAN_DECIDES,
        NextAction.CLINICIAN_READS,
        NextAction.ASKED_CLINICIAN,
        NextAction.CALL,
        NextAction.CALL_AGAIN,
        NextAction.ASK_PATIENT,
        NextAction.GET_REPORT,
        NextAction.VISIT_OUTCOME,
        NextAction.AFTER_VISIT,
    }


def test_no_act_comes_before_sending_outside_open_hours_or_in_the_future(people: list[Submission]) -> None:
    opening = Settings().service_levels.opening
    for each in people:
        assert each.sent_at <= NOW
        for event in each.all_events[1:]:
            assert each.sent_at <= event.at < NOW, (event.kind, event.at)
            assert opening.is_open(event.at.astimezone(ZONE)), (event.kind, event.at)


def test_every_member_of_the_team_acts(session: Session, events: list[Event]) -> None:
    team = {each.id for each in session.scalars(select(Staff).where(Staff.email.in_(ADDRESSES)))}
    assert len(team) == 4
    acts = Counter(event.actor_id for event in events if event.actor_id is not None)
    assert acts.keys() == team
    assert min(acts.values()) > 30


def test_patients_who_do_not_use_english_sent_in_spanish_or_were_understood_through_an_interpreter(
    session: Session, people: list[Submission]
) -> None:
    assert {each.language for each in people} == {"en", "es"}
    talks = session.scalars(
        select(Event).where(Event.outcome == Outcome.SPOKE).options(joinedload(Event.submission))
    )
    assert {(event.detail or {}).get("language_used") for event in talks} == {"interpreter", "none", None}


def test_no_list_is_empty(session: Session) -> None:
    counts = view_counts(session, in_view_of(session, ADDRESSES[0]))
    assert {view for view, count in counts.items() if not count} == set()
    assert counts[View.CLOSED] > 200


@pytest.mark.parametrize(
    ("email", "is_clinician"), [(ADDRESSES[0], False), (ADDRESSES[1], False), (ADDRESSES[2], True)]
)
def test_no_group_of_the_day_is_empty(session: Session, email: str, is_clinician: bool) -> None:
    groups = groups_for(may_work=True, is_clinician=is_clinician)
    found = day_groups(session, in_view_of(session, email), groups)
    own = {Group.CALLS, Group.WAITING}  # the clinician owns what needs one, if anything
    empty = {each.group for each in found if not each.count}
    assert empty <= (own if is_clinician else set())


def test_every_counter_equals_a_recount(full_queue: Flask) -> None:
    with full_queue.app_context(), writing.begin() as session:
        stored = {
            (each.name, each.bucket, each.scope): each.n for each in session.scalars(select(QueueCounter))
        }
        session.expunge_all()
        counters.recount(session)
        again = {
            (each.name, each.bucket, each.scope): each.n for each in session.scalars(select(QueueCounter))
        }
        assert {
            key: n for key, n in stored.items() if key[0] not in (counters.COUNTED_AS, counters.IN_GROUPS)
        } == {key: n for key, n in again.items() if key[0] not in (counters.COUNTED_AS, counters.IN_GROUPS)}
        assert rollups.differences(session) == {}
        session.rollback()


def test_there_is_something_to_learn_from(session: Session, people: list[Submission]) -> None:
    assert len(session.scalars(select(BlindRead)).all()) > 3
    assert sum(each.final_class is not None for each in people) > 20
    assert sum(each.harm is not None for each in people) > 20
    assert {each.scan_result for each in people} > {"fresh", "healed"}
    assert [each.closed_at for each in session.scalars(select(StopReview))] == [None]
    assert sum(session.scalars(select(LearningCount.sent))) == 299  # all but the one that is linked


def test_emergencies_were_sent_to_an_emergency_room(people: list[Submission]) -> None:
    sent_in = [each for each in people if each.decision == Decision.SENT_TO_EMERGENCY]
    assert len([each for each in sent_in if each.tier == Tier.EMERGENCY_NOW]) >= 3
    assert all(each.status == Status.CLOSED for each in sent_in)


@pytest.mark.one_in(2)
@pytest.mark.parametrize(
    ("moment", "seed"),
    [
        (datetime(2026, 11, 28, 1, 30, tzinfo=ZONE), "2"),  # on a Saturday, in the week of Thanksgiving
        (
            datetime(2026, 3, 9, 7, 59, tzinfo=ZONE),
            "3",
        ),  # before opening, on the day after the clocks changed
    ],
)
def test_every_story_is_legal_on_any_day(app: Flask, moment: datetime, seed: str) -> None:
    with time_machine.travel(moment, tick=False):
        result = demo(app, "--submissions", "100", "--seed", seed)
    assert result.exit_code == 0, result.output
    assert len(submissions(app)) == 100


def test_the_invented_staff_cannot_sign_in_before_someone_sets_a_password(full_queue: Flask) -> None:
    browser = PageClient(full_queue)
    for password in ("", "demo", "password", ADDRESSES[0]):
        browser.get("/staff/sign-in")
        page = browser.post("/staff/sign-in", {"email": ADDRESSES[0], "password": password}, status=None)
        assert page.status != 302
