"""What to ask by phone: what is unknown, and was asked or read as not sure by a rule; only if it was shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.questionnaire.answers import Answers
from app.questionnaire.journey import Journey, Page, Section
from app.questionnaire.question import SingleChoice
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.options import YES_NO
from app.questionnaire.text import shared_text
from app.rules.assess import assess
from app.rules.open_questions import open_questions
from tests.rules.build import AS_OF, MISSING, answers, person

NO_SCAN = {"imaging_result": "none", "imaging_date": MISSING, "fracture_count": MISSING}
ASKED_IF_A_SCAN_WAS_DONE = {"imaging_date", "fracture_count"}
SHOWN = frozenset(question.id for question in JOURNEY.questions)
"""The questions shown before the one below was added."""
SLEEP = SingleChoice(
    id="sleeps_badly",
    title=shared_text("Do you sleep badly?"),
    short="Sleeps badly",
    why="No rule reads it.",
    source="",
    options=YES_NO,
)
SLEEP_PAGE = Page(id="sleep", heading=shared_text("Sleep"), questions=(SLEEP,))
LONGER = Journey((*JOURNEY.sections, Section("sleep", shared_text("Sleep"), (SLEEP_PAGE,))))
ASKED_OF_EVERYONE = Journey(
    tuple(
        replace(section, pages=tuple(replace(page, conditions={}) for page in section.pages))
        for section in JOURNEY.sections
    )
)


def open_of(who: Answers, **more: object) -> list[str]:
    """Return the ids of the open questions of these answers."""
    return [question.id for question in open_questions(who, assess(who, AS_OF).flags, **more)]  # type: ignore[arg-type]


def test_open_questions_are_those_asked_and_unknown_in_the_order_of_the_form() -> None:
    who = person(imaging_date="not_sure", bone_risk=["not_sure"], pain_score="not_sure", weight_loss=MISSING)
    assert open_of(who) == ["weight_loss", "imaging_date", "pain_score", "bone_risk"]


def test_a_known_answer_is_not_an_open_question() -> None:
    assert open_of(person()) == []


def test_a_question_that_was_never_asked_is_not_open() -> None:
    assert open_of(person(**NO_SCAN)) == []


def test_without_answers_every_question_is_open_but_who_answers_and_those_about_a_scan() -> None:
    assert set(open_of(answers())) == SHOWN - ASKED_IF_A_SCAN_WAS_DONE - {"answering_for"}


def test_the_questions_that_the_path_leaves_to_staff_are_open() -> None:
    planning = {"blood_thinner", "bleeding_disorder", "allergy_cement_contrast", "planning_needs"}
    who = person(**NO_SCAN, **dict.fromkeys(planning, MISSING))
    assert set(open_of(who)) == planning


@pytest.mark.parametrize("answer", ["not_sure", MISSING])
def test_every_not_sure_is_an_open_question_even_when_not_on_the_path(answer) -> None:
    who = person(age_band="65_plus", pregnant=answer)
    assert "unsure:pregnant" in assess(who, AS_OF).flags
    assert open_of(who) == ["pregnant"]


def test_a_new_question_is_open_only_for_patients_who_were_shown_it() -> None:
    assert open_of(person(), journey=LONGER) == [SLEEP.id]
    assert open_of(person(), journey=LONGER, shown=SHOWN | {SLEEP.id}) == [SLEEP.id]
    assert open_of(person(), journey=LONGER, shown=SHOWN) == []


def test_a_question_never_shown_is_not_open_even_if_a_rule_reads_it_as_not_sure() -> None:
    who = person(pregnant=MISSING, weight_loss=MISSING)
    assert open_of(who, shown=SHOWN - {"pregnant"}) == ["weight_loss"]


@pytest.mark.parametrize("sign", ["known_aneurysm", "sudden_worst_pain", "rf_fever"])
def test_a_sign_of_danger_that_earlier_rules_did_not_ask_is_open(sign: str) -> None:
    assert open_of(person(**{sign: MISSING}), shown=SHOWN - {sign}) == [sign]
    assert open_of(person(), shown=SHOWN - {sign}) == []


def test_without_its_condition_a_question_is_open_for_everyone() -> None:
    assert set(open_of(person(**NO_SCAN), journey=ASKED_OF_EVERYONE)) == ASKED_IF_A_SCAN_WAS_DONE
