"""The number of open questions of a submission, among those it was shown, at sending and after each answer."""

from __future__ import annotations

import pytest
from flask import Flask

from app.questionnaire.wording_snapshot import questions_in, wording_snapshot
from tests.submissions.build import answer_by_phone, report_getting_worse, sent, staff, stored
from tests.submissions.earlier_form import sent_before

NOT_KNOWN = {"pain_score": "not_sure", "weight_loss": "not_sure", "bone_risk": ["not_sure"]}


def test_a_wording_snapshot_names_its_questions() -> None:
    assert (
        {"pain_score", "pregnant"}
        < questions_in(wording_snapshot(True))
        == questions_in(wording_snapshot(False))
    )


def test_unknown_answers_are_counted_at_sending_and_after_each_answer(store: Flask) -> None:
    one = sent(changed=NOT_KNOWN)
    assert stored(one).open_questions == 3
    answer_by_phone(one, "weight_loss", "no", staff())
    assert stored(one).open_questions == 2
    answer_by_phone(one, "weight_loss", "not_sure", staff())
    report_getting_worse(one, rf_fever="not_sure")
    assert stored(one).open_questions == 4


@pytest.mark.parametrize("by_phone", [True, False], ids=["by phone", "on the status page"])
def test_a_question_that_was_never_shown_is_not_counted(store: Flask, by_phone: bool) -> None:
    one = sent_before("bone_risk", pain_score="not_sure", weight_loss="not_sure")
    if by_phone:
        answer_by_phone(one, "weight_loss", "no", staff())
        assert stored(one).open_questions == 1
    else:
        report_getting_worse(one)
        assert stored(one).open_questions == 2
