"""The short words of a row: times, windows, contacts."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from flask import Flask

from app.review import row_words
from app.review.row_reasons import REASONS
from app.rules.wording.flag_labels import FLAGS
from app.submissions.statuses import NextAction, Outcome
from tests.submissions.build import NOON

TODAY = date(2026, 6, 15)
ABOUT_THE_WINDOW = {"flag:window_closing", "flag:over_12_weeks"}


@pytest.mark.parametrize(
    ("act_by", "words"),
    [
        (NOON.replace(hour=17), "today 5p"),
        (NOON.replace(hour=16, minute=30), "today 4:30p"),
        (NOON + timedelta(days=1), "Tue 12p"),
        (NOON.replace(day=16, hour=0), "Tue 12a"),
        (NOON + timedelta(days=6), "Sun 12p"),
        (NOON + timedelta(days=7), "Jun 22"),
        (NOON, "0 min over"),
        (NOON - timedelta(minutes=59), "59 min over"),
        (NOON - timedelta(hours=23), "23 h over"),
        (NOON - timedelta(days=1), "1 d over"),
        (NOON - timedelta(days=2, hours=5), "2 d over"),
    ],
)
def test_a_due_time_is_short_and_says_how_late_it_is(app: Flask, act_by: datetime, words: str) -> None:
    with app.app_context():
        assert row_words.due(act_by, NOON) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (NOON.replace(hour=9, minute=5), "9:05a"),
        (NOON - timedelta(days=3), "Fri 12p"),
        (NOON - timedelta(days=7), "Jun 8"),
    ],
)
def test_a_time_in_the_past_is_short(app: Flask, moment: datetime, words: str) -> None:
    with app.app_context():
        assert row_words.past(moment, NOON) == words


@pytest.mark.parametrize(
    ("first", "last", "text", "color"),
    [
        (None, None, "Onset unknown", ""),
        (-30, -1, "Window closed", "grey"),
        (40, 48, "Closes Jul 25 – Aug 2", ""),
        (20, 24, "Closes Jul 5–9", ""),
        (20, 20, "Closes Jul 5", ""),
        (7, 20, "Closes Jun 22 – Jul 5", "amber"),
        (-8, 5, "Closes Jun 7–20", "amber"),
        (-8, 0, "Closes Jun 7–15", "amber"),
    ],
)
def test_a_window_is_closed_only_when_that_is_certain(
    first: int | None, last: int | None, text: str, color: str
) -> None:
    days = [None if each is None else TODAY + timedelta(each) for each in (first, last)]
    chip = row_words.window(days[0], days[1], TODAY, 7)
    assert (chip.text, chip.color) == (text, color)
    assert ("may be past" in chip.title) is (first is not None and first < 0 <= (last or 0))


def test_every_next_step_contact_and_flag_has_short_words() -> None:
    assert row_words.NEXT_STEPS.keys() == set(NextAction)
    assert row_words.CONTACTS.keys() == set(Outcome)
    assert REASONS.keys() | ABOUT_THE_WINDOW == FLAGS.keys()
    assert max(map(len, REASONS.values())) <= 36
