"""Closed days that a lead enters: what counts, and who did it when."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from app.extensions import db, writing
from app.opening import closures
from app.opening.closures import Closure
from app.opening.hours import ClosedDay
from tests.submissions.build import LATER, NOON, staff

SNOW = date(2026, 12, 1)


def test_a_closed_day_counts_until_it_is_taken_back(stored_app: Flask) -> None:
    with stored_app.app_context():
        lead, other = staff("lead"), staff("lead")
        with writing.begin() as session:
            whole = closures.add(session, SNOW, None, "Snow", lead.id, NOON)
            closures.add(session, SNOW + timedelta(1), time(12, 30), "Moving", lead.id, NOON)
            session.flush()
            number = whole.id
        assert closures.closed_days(db.session, SNOW) == (
            ClosedDay(2026, 12, 1),
            ClosedDay(2026, 12, 2, 750),
        )
        assert closures.closed_days(db.session, SNOW + timedelta(2)) == ()
        with writing.begin() as session:
            closures.take_back(session, number, other.id, LATER)
        db.session.rollback()
        assert closures.closed_days(db.session, SNOW) == (ClosedDay(2026, 12, 2, 750),)
        first, second = closures.all_since(db.session, SNOW)
        assert (first.added_by, first.added_at, first.reason) == (lead.id, NOON, "Snow")
        assert (first.taken_back_by, first.taken_back_at) == (other.id, LATER)
        assert (second.taken_back_by, second.taken_back_at) == (None, None)


def test_closing_a_day_twice_or_taking_it_back_twice_changes_nothing(app: Flask) -> None:
    with app.app_context():
        lead, other = staff("lead"), staff("lead")
        for who in (lead, other):
            with writing.begin() as session:
                closures.add(session, SNOW, None, "Snow", who.id, NOON)
                closures.add(session, SNOW, time(12), "Snow", who.id, NOON)
        found = db.session.scalars(select(Closure)).all()
        assert [(one.from_time, one.added_by) for one in found] == [(None, lead.id), (time(12), lead.id)]
        number = found[0].id
        db.session.rollback()
        for who, at in ((lead, NOON), (other, LATER)):
            with writing.begin() as session:
                closures.take_back(session, number, who.id, at)
        again = db.session.get_one(Closure, number)
        assert (again.taken_back_by, again.taken_back_at) == (lead.id, NOON)


def test_a_closed_day_that_is_not_there_cannot_be_taken_back(app: Flask) -> None:
    with app.app_context():
        lead = staff("lead")
        with pytest.raises(LookupError), writing.begin() as session:
            closures.take_back(session, 7, lead.id, NOON)
