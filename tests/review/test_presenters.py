"""The texts of a submission for staff: its window, its answers, its flags."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from app.questionnaire.questions import JOURNEY
from app.questionnaire.wording_snapshot import wording_snapshot
from app.review.presenters import answers_shown, flags_in_order, window_in_words
from tests.for_each import for_each
from tests.questionnaire.build import case_name

TODAY = date(2026, 11, 23)


def in_days(first: int, last: int) -> tuple[date, date]:
    return TODAY + timedelta(first), TODAY + timedelta(last)


@pytest.mark.parametrize(
    ("window", "words"),
    [
        (in_days(18, 18), "18 days left"),
        (in_days(1, 1), "1 day left"),
        (in_days(0, 0), "0 days left"),
        (in_days(-1, -1), "outside the window"),
        (in_days(-30, -1), "outside the window"),
        (in_days(-8, 23), "0 to 23 days left, may be past"),
        (in_days(-8, 1), "0 to 1 day left, may be past"),
        (in_days(-8, 0), "0 days left, may be past"),
        (in_days(0, 8), "0 to 8 days left"),
        (in_days(4, 12), "4 to 12 days left"),
        ((None, None), "start not known"),
    ],
)
def test_the_window_is_a_phrase_and_never_one_false_number(window: tuple[date, date], words: str) -> None:
    assert window_in_words(*window, TODAY) == words


@for_each(product(JOURNEY.questions, [False, True]), case_name)
def test_every_answer_is_shown_in_the_wording_displayed_to_the_patient(question, helper: bool) -> None:
    for option in getattr(question, "options", ()):
        answer = question.load([option.value] if question.kind == "any_of" else option.value, TODAY)
        stored = {"given": {question.id: question.dump(answer)}, "not_asked": {}}
        (shown,) = answers_shown(wording_snapshot(helper), stored)
        assert shown.question == question.title.for_(helper)
        assert shown.answer == option.label.for_(helper)
        assert shown.is_open == (option.value == "not_sure")


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        ("2026-05-04", "May 4, 2026"),
        ("2026-05", "May 2026"),
        ({"weeks_ago": 6, "said_on": "2026-11-20"}, "About 6 weeks before November 20, 2026"),
        ("not_sure", "Not sure"),
    ],
)
def test_a_date_is_shown_as_exactly_as_it_was_remembered(stored: object, words: str) -> None:
    (shown,) = answers_shown(wording_snapshot(False), {"given": {"onset_date": stored}, "not_asked": {}})
    assert shown.answer == words


def test_the_most_serious_flags_come_first() -> None:
    codes = ["next:needs_mri", "unsure:pregnant", "flag:weight_loss", "hold:pregnant", "red_flag:rf_fever"]
    assert [kind for kind, _, _ in flags_in_order(codes)] == ["red_flag", "hold", "flag", "unsure", "next"]
