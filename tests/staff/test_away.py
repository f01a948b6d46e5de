"""Absences, and who covers for whom."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from app.extensions import db, writing
from app.staff.away import Absence, AwayProblem, set_away
from app.staff.cover import cover_on, is_away
from app.staff.models import Staff
from tests.submissions.build import NOON, staff

TODAY = NOON.date()
TOMORROW, YESTERDAY = TODAY + timedelta(1), TODAY - timedelta(1)


def put_away(staff_id: int, substitute: int | None = None, first: date = TODAY, last: date = TODAY) -> None:
    """Store an absence."""
    with writing.begin() as session:
        account = session.get_one(Staff, staff_id)
        set_away(session, account, Absence(first, last, substitute), TODAY)


def covered_by(staff_id: int, day: date) -> set[int]:
    """Return for whom someone covers on a day."""
    db.session.rollback()
    return set(cover_on(db.session.scalars(select(Staff)), day).owners_of(staff_id))


def uncovered(day: date) -> set[int]:
    """Return for whom no one covers on a day."""
    db.session.rollback()
    return set(cover_on(db.session.scalars(select(Staff)), day).uncovered)


@pytest.fixture
def team(app: Flask) -> list[int]:
    """The ids of four coordinators."""
    with app.app_context():
        return [staff().id for _ in range(4)]


def test_a_substitute_covers_while_the_other_is_away_and_no_longer(stored_app: Flask) -> None:
    with stored_app.app_context():
        cora, cody = staff().id, staff().id
        put_away(cora, cody, TODAY, TOMORROW)
        for day in (TODAY, TOMORROW):
            assert covered_by(cody, day) == {cora}
        for day in (YESTERDAY, TOMORROW + timedelta(1)):
            assert covered_by(cody, day) == set()
        assert covered_by(cora, TODAY) == set()


def test_a_substitute_who_is_away_is_covered_by_their_own(app: Flask, team: list[int]) -> None:
    first, second, third, _ = team
    with app.app_context():
        put_away(first, second)
        put_away(second, third)
        assert covered_by(third, TODAY) == {first, second}
        assert covered_by(second, TODAY) == set()
        assert uncovered(TODAY) == set()


def test_without_a_substitute_or_in_a_circle_no_one_covers(app: Flask, team: list[int]) -> None:
    first, second, third, fourth = team
    with app.app_context():
        put_away(first, second)
        put_away(second, first, YESTERDAY)
        put_away(third)
        assert uncovered(TODAY) == {first, second, third}
        assert covered_by(fourth, TODAY) == set()


def test_a_disabled_substitute_covers_no_one(app: Flask, team: list[int]) -> None:
    with app.app_context():
        put_away(team[0], team[1])
        with writing.begin() as session:
            session.get_one(Staff, team[1]).disabled_at = NOON
        assert uncovered(TODAY) == {team[0], team[1]}


def test_an_absence_can_be_ended(app: Flask, team: list[int]) -> None:
    with app.app_context():
        put_away(team[0], team[1])
        with writing.begin() as session:
            account = session.get_one(Staff, team[0])
            set_away(session, account, None, TODAY)
            assert not is_away(account, TODAY)
            assert account.substitute_id is None


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (TOMORROW, TODAY, "before the first"),
        (YESTERDAY, YESTERDAY, "in the past"),
        (date(1, 1, 1), YESTERDAY + timedelta(days=2), "not more than a year ago"),
        (TODAY, TODAY + timedelta(400), "within a year"),
    ],
)
def test_impossible_days_are_refused(
    app: Flask, team: list[int], first: date, last: date, words: str
) -> None:
    with app.app_context(), pytest.raises(AwayProblem, match=words):
        put_away(team[0], None, first, last)


def test_a_substitute_is_another_person_who_works_and_is_there(app: Flask, team: list[int]) -> None:
    with app.app_context():
        auditor = staff("auditor").id
        put_away(team[1], None, YESTERDAY, TOMORROW)
        for substitute, words in (
            (team[0], "another person as"),
            (auditor, "works on submissions"),
            (10**6, "works on submissions"),
            (team[1], "away for all"),
        ):
            with pytest.raises(AwayProblem, match=words):
                put_away(team[0], substitute, TODAY, TOMORROW)


def test_a_substitute_who_is_away_for_some_of_the_days_is_accepted(app: Flask, team: list[int]) -> None:
    with app.app_context():
        put_away(team[1], team[2], TODAY, TODAY)
        put_away(team[0], team[1], TODAY, TOMORROW)
        assert covered_by(team[2], TODAY) == {team[0], team[1]}
        assert covered_by(team[1], TOMORROW) == {team[0]}
