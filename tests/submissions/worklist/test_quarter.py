"""Day by day through the quarters with a clock change: every edge is crossed once, and never back."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

import pytest
from flask import Flask

from app.extensions import db
from app.questionnaire.sections.care_so_far import IMAGING_DATE
from app.questionnaire.sections.pain import ONSET_DATE
from app.review.presenters import window_in_words
from app.rules.due_dates import ServiceLevels, end_of_business_day
from app.submissions.worklist.list_counts import view_counts
from app.submissions.worklist.queue import PAGE_SIZE, View, queue_page
from tests.submissions.build import (
    CHICAGO,
    ROWS,
    queue_context,
    rows,
    sent,
    stored,
    submission_request,
    submit_request,
)
from tests.submissions.build import answers as answers_of

CHANGES = {"spring": date(2026, 3, 8), "autumn": date(2026, 11, 1)}
HOURS_THAT_DAY = {"spring": 23, "autumn": 25}
PERSONAS = ("urgent", "priority", "standard", "other_care")
ONSETS: tuple[tuple[int, int] | None, ...] = ((14, 14), (53, 60), (70, 90), (81, 81), (95, 100), None)
"""How many days ago the pain began: at least and at most; None when unknown."""
DAYS = 100


def at(day: date, hour: int = 8, minute: int = 0, fold: int = 0) -> datetime:
    """Return a moment by the clinic's clock."""
    return datetime.combine(day, time(hour, minute, fold=fold), CHICAGO)


def begun(onset: tuple[int, int] | None, day: date) -> Any:
    """Return the answer to when the pain began, in its JSON form."""
    if onset is None:
        return "not_sure"
    ago = [day - timedelta(days) for days in onset]
    return ago[0].isoformat() if ago[0] == ago[1] else {"weeks_ago": onset[1] // 7}


def sent_at_some_time(persona: str, onset: tuple[int, int] | None, moment: datetime) -> str:
    """Send answers with pain that began some days before; return the submission's id."""
    today = moment.date()
    answers = answers_of(persona).plus(ONSET_DATE, ONSET_DATE.load(begun(onset, today), today))
    answers = answers.plus(IMAGING_DATE, "not_sure")
    return submit_request(submission_request(persona, answers=answers), moment).id


def submissions_around(change: date) -> list[Any]:
    """Store a page of submissions, sent in the days around the change; return their rows."""
    combined = [(persona, onset) for persona in PERSONAS for onset in ONSETS]
    assert len(combined) <= PAGE_SIZE
    for number, (persona, onset) in enumerate(combined):
        day = change + timedelta(number % 5 - 3)
        sent_at_some_time(persona, onset, at(day, (0, 1, 9, 12, 17, 23)[number % 6], 30))
    return list(rows(ROWS.select()))


def in_view(view: View, now: datetime) -> set[str]:
    """Return the ids in a list; its count must agree."""
    db.session.rollback()
    found = {
        submission.id for submission in queue_page(db.session, queue_context(None, now), view).submissions
    }
    assert view_counts(db.session, queue_context(None, now))[view] == len(found)
    return found


def edges(states: list[bool]) -> list[int]:
    """Return the indexes at which a state differs from the one before."""
    return [number for number, (one, other) in enumerate(pairwise(states), 1) if one != other]


@pytest.mark.one_in(2)
@pytest.mark.parametrize("quarter", CHANGES)
def test_each_window_begins_to_close_once_and_is_closed_once(app: Flask, quarter: str) -> None:
    with app.app_context():
        people = submissions_around(CHANGES[quarter])
        first = CHANGES[quarter] + timedelta(2)
        days = [first + timedelta(number) for number in range(DAYS)]
        closing = [in_view(View.CLOSING, at(day, (0, 8, 23)[day.day % 3], 59)) for day in days]
    for submission in people:
        states = [submission.id in ids for ids in closing]
        if submission.window_first is None or submission.window_last is None:
            assert not any(states)
            continue
        enters, leaves = submission.window_first - timedelta(7), submission.window_last + timedelta(1)
        assert states == [enters <= day < leaves for day in days], submission.reference
        assert len(edges(states)) == (first < enters <= days[-1]) + (first < leaves <= days[-1])


@pytest.mark.parametrize("quarter", CHANGES)
def test_the_window_in_words_loses_a_day_each_day_and_never_comes_back(quarter: str) -> None:
    change = CHANGES[quarter]
    for first, last in ((change, change), (change, change + timedelta(8)), (change - timedelta(30),) * 2):
        days = [change - timedelta(45) + timedelta(number) for number in range(DAYS)]
        words = [window_in_words(first, last, day) for day in days]
        stages = [("outside" in text) * 2 + ("may be past" in text) for text in words]
        assert stages == [2 * (day > last) or int(first < day) for day in days]
        assert stages == sorted(stages)
        counted = [text for text, stage in zip(words, stages, strict=True) if stage < 2]
        assert len(set(counted)) == len(counted), "two days show the same number of days"


@pytest.mark.one_in(2)
@pytest.mark.parametrize("quarter", CHANGES)
def test_every_case_becomes_due_once_and_exactly_on_time(app: Flask, quarter: str) -> None:
    change = CHANGES[quarter]
    with app.app_context():
        people = submissions_around(change)
        start = at(change - timedelta(4), 0).astimezone(UTC)
        hours = [start + timedelta(hours=number) for number in range(24 * 8)]
        later = [at(change + timedelta(number), 18) for number in range(4, 30)]
        moments = [moment.astimezone(CHICAGO) for moment in (*hours, *later)]
        due = [in_view(View.DUE, moment) for moment in moments]
        for submission in people:
            assert submission.act_by is not None
            states = [submission.id in ids for ids in due]
            assert states == [submission.act_by <= moment for moment in moments], submission.reference
            assert states == sorted(states)
            assert states[-1]
            assert submission.id not in in_view(
                View.DUE, (submission.act_by - timedelta(microseconds=1)).astimezone(CHICAGO)
            )
            assert submission.id in in_view(View.DUE, submission.act_by.astimezone(CHICAGO))


@pytest.mark.parametrize(
    ("sent_at", "due_at"),
    [
        (at(date(2026, 3, 7), 12), at(date(2026, 3, 8), 13)),
        (at(date(2026, 3, 7), 2, 30), at(date(2026, 3, 8), 3, 30)),
        (at(date(2026, 3, 8), 3), at(date(2026, 3, 9), 3)),
        (at(date(2026, 10, 31), 12), at(date(2026, 11, 1), 11)),
        (at(date(2026, 10, 31), 1, 30), at(date(2026, 11, 1), 1, 30)),
        (at(date(2026, 11, 1), 1, 30), at(date(2026, 11, 2), 0, 30)),
        (at(date(2026, 11, 1), 1, 30, fold=1), at(date(2026, 11, 2), 1, 30)),
    ],
)
def test_an_urgent_case_is_due_after_24_hours_by_the_clock(
    app: Flask, sent_at: datetime, due_at: datetime
) -> None:
    with app.app_context():
        found = stored(sent("urgent", sent_at, changed={"onset_date": "not_sure"}))
    assert found.due_at == due_at.astimezone(UTC)
    assert found.due_at - found.sent_at == timedelta(hours=24)


@pytest.mark.parametrize(
    ("persona", "sent_at", "due_at"),
    [
        ("priority", at(date(2026, 3, 6), 12), datetime(2026, 3, 10, 22, tzinfo=UTC)),  # 5 pm in summer
        ("priority", at(date(2026, 3, 5), 12), datetime(2026, 3, 9, 22, tzinfo=UTC)),
        ("priority", at(date(2026, 3, 4), 12), datetime(2026, 3, 6, 23, tzinfo=UTC)),  # 5 pm in winter
        (
            "priority",
            at(date(2026, 3, 3), 23),
            datetime(2026, 3, 6, 23, tzinfo=UTC),
        ),  # counted from the next opening
        ("priority", at(date(2026, 10, 30), 0), datetime(2026, 11, 3, 23, tzinfo=UTC)),
        ("priority", at(date(2026, 10, 28), 12), datetime(2026, 10, 30, 22, tzinfo=UTC)),
        ("standard", at(date(2026, 11, 1), 1, 30, fold=1), datetime(2026, 11, 9, 23, tzinfo=UTC)),
        # November 11 is Veterans Day
        ("standard", at(date(2026, 11, 6), 12), datetime(2026, 11, 16, 23, tzinfo=UTC)),
        # and the 26th is Thanksgiving
        ("other_care", at(date(2026, 11, 13), 12), datetime(2026, 11, 30, 23, tzinfo=UTC)),
    ],
)
def test_business_days_end_when_the_clinic_closes_by_its_own_clock(
    app: Flask, persona: str, sent_at: datetime, due_at: datetime
) -> None:
    with app.app_context():
        found = stored(sent_at_some_time(persona, (28, 28), sent_at))
    assert (found.due_at, found.tier_due) == (due_at, due_at)


@pytest.mark.parametrize("quarter", CHANGES)
def test_a_later_moment_never_has_an_earlier_business_deadline(quarter: str) -> None:
    start = at(CHANGES[quarter] - timedelta(5), 0).astimezone(UTC)
    moments = [(start + timedelta(hours=number)).astimezone(CHICAGO) for number in range(24 * 12)]
    for days in (0, 1, 2, 5, 10):
        due = [end_of_business_day(moment, days, ServiceLevels()) for moment in moments]
        assert due == sorted(due)
        assert {moment.time() for moment in due} == {time(17)}
        assert all(ServiceLevels().opening.is_open_day(moment.date()) for moment in due)


@pytest.mark.parametrize("quarter", CHANGES)
def test_the_last_days_begin_at_midnight_or_one_business_day_after_sending(app: Flask, quarter: str) -> None:
    with app.app_context():
        for submission in submissions_around(CHANGES[quarter]):
            if submission.last_days_at is not None:
                assert submission.window_first is not None
                first = at(submission.window_first - timedelta(7), 0)
                opening = ServiceLevels().opening.next_opening(submission.sent_at.astimezone(CHICAGO))
                assert submission.last_days_at == max(first, end_of_business_day(opening, 1, ServiceLevels()))


def test_the_days_of_a_clock_change_have_23_and_25_hours() -> None:
    for quarter, day in CHANGES.items():
        lasts = at(day + timedelta(1), 0).astimezone(UTC) - at(day, 0).astimezone(UTC)
        assert lasts == timedelta(hours=HOURS_THAT_DAY[quarter])
