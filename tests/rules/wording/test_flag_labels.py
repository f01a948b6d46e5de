"""What staff read of a stored record: every code has its words, also one that only an older ruleset raised."""

from __future__ import annotations

import pytest

from app.questionnaire.questions import QUESTIONS
from app.rules.contradictions import CONTRADICTIONS
from app.rules.rulesets import ruleset_named
from app.rules.v1_0_0.answers import DATES, ONE_OF, PAIN_SCORE, TICKS
from app.rules.v1_0_0.safety import SAFETY
from app.rules.wording.flag_labels import CONFIRMED, confirmed_sentence, flag_sentence
from tests.rules.v1_0_0.test_assessment import submissions

CONFIRMED_UNDER_1_0_0 = (
    "old_accident_new_pain",
    "eased_and_not_eased",
    "no_pain_but_severe",
    "no_pain_but_worse",
    "treated_for_longer",
    "new_break_of_old_pain",
    "scan_before_pain",
)


def test_every_flag_that_1_0_0_raised_has_a_sentence() -> None:
    of_answers = {
        flag for row in SAFETY for each in (*row.effects.values(), row.unsure) for flag in each.flags
    }
    raised = {flag for each in submissions() for flag in each["record"]["flags"]}
    assert of_answers <= raised
    sentences = {flag: flag_sentence(flag, ruleset_named("1.0.0")) for flag in raised}
    assert [flag for flag, sentence in sentences.items() if "%(" in sentence or not sentence] == []
    assert sentences["flag:over_12_weeks"] == "The pain is more than 12 weeks old: outside the window."


def test_every_question_that_1_0_0_had_has_its_name() -> None:
    assert {*ONE_OF, *TICKS, *DATES, PAIN_SCORE} <= QUESTIONS.keys()


def test_every_contradiction_that_was_or_is_asked_about_has_a_sentence() -> None:
    assert {*CONFIRMED_UNDER_1_0_0, *(each.code for each in CONTRADICTIONS)} == CONFIRMED.keys()
    assert confirmed_sentence("eased_and_not_eased").startswith("pain that eases lying down")
    with pytest.raises(KeyError):
        confirmed_sentence("gone")
