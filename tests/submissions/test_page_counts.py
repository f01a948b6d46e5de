"""Counts by day and page: added up, and nothing else is kept."""

from __future__ import annotations

from datetime import date

from flask import Flask

from app.extensions import db, writing
from app.submissions.page_counts import PageCount, Passage, add_counts, passages

MONDAY, TUESDAY = date(2026, 6, 15), date(2026, 6, 16)


def test_counts_of_several_processes_are_added_up_by_day(app: Flask) -> None:
    with app.app_context():
        for _ in range(2):
            with writing.begin() as session:
                add_counts(
                    session,
                    {
                        (MONDAY, "scan"): Passage(3, 2),
                        (TUESDAY, "scan"): Passage(1, 0),
                        (MONDAY, "who"): Passage(5, 5),
                    },
                )
        assert passages(db.session, MONDAY, MONDAY) == {"scan": Passage(6, 4), "who": Passage(10, 10)}
        assert passages(db.session, MONDAY, TUESDAY)["scan"] == Passage(8, 4)


def test_a_row_holds_a_day_a_page_and_two_numbers() -> None:
    assert set(PageCount.__table__.columns.keys()) == {"day", "page", "opened", "continued"}


def test_no_counts_write_nothing(app: Flask) -> None:
    with app.app_context():
        with writing.begin() as session:
            add_counts(session, {})
        assert passages(db.session, MONDAY, TUESDAY) == {}
