"""What to ask by phone: what is not known, and was asked or read as not sure by a rule; only of what was shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.questionnaire.answers import Answers
from app.questionnaire.journey import Journey, Section, ask
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
"""What was shown before the question below was added."""
SLEEP = SingleChoice(
    id="sleeps_badly",
    title=shared_text("Do you sleep badly?"),
    short="Sleeps badly",
    why="No rule reads it.",
    source="",
    options=YES_NO,
)
LONGER = Journey((*JOURNEY.sections, Section(shared_text("Sleep"), (ask(SLEEP),))))
ASKED_OF_EVERYBODY = Journey(
    tuple(
        replace(section, pages=tuple(replace(page, asked_if=None) for page in section.pages))
        for section in JOURNEY.sections
    )
)


def open_of(who: Answers, **more: object) -> list[str]:
    """The ids of what is open of these answers."""
    return [question.id for question in open_questions(who, assess(who, AS_OF).flags, **more)]  # type: ignore[arg-type]


def test_open_questions_are_those_asked_and_not_known_in_the_order_of_the_form() -> None:
    who = person(imaging_date="not_sure", bone_risk=["not_sure"], pain_score="not_sure", weight_loss=MISSING)
    assert open_of(who) == ["pain_score", "imaging_date", "bone_risk", "weight_loss"]


def test_what_is_known_is_not_open() -> None:
    assert open_of(person()) == []


def test_open_questions_leave_out_what_was_never_asked() -> None:
    assert open_of(person(**NO_SCAN)) == []


def test_nothing_answered_leaves_every_question_open_but_those_about_a_scan_and_who_answers() -> None:
    assert set(open_of(answers())) == SHOWN - ASKED_IF_A_SCAN_WAS_DONE - {"answering_for"}


@pytest.mark.parametrize("answer", ["not_sure", MISSING])
def test_every_not_sure_is_a_line_of_the_call_list_even_where_the_journey_would_not_ask(answer) -> None:
    who = person(age_band="65_plus", pregnant=answer)
    assert "unsure:pregnant" in assess(who, AS_OF).flags
    assert open_of(who) == ["pregnant"]


def test_a_new_question_is_open_for_whoever_was_shown_it_and_for_nobody_else() -> None:
    assert open_of(person(), journey=LONGER) == [SLEEP.id]
    assert open_of(person(), journey=LONGER, shown=SHOWN | {SLEEP.id}) == [SLEEP.id]
    assert open_of(person(), journey=LONGER, shown=SHOWN) == []


def test_what_was_never_shown_is_not_open_even_when_a_rule_reads_it_as_not_sure() -> None:
    who = person(pregnant=MISSING, weight_loss=MISSING)
    assert open_of(who, shown=SHOWN - {"pregnant"}) == ["weight_loss"]


def test_a_condition_that_is_gone_opens_what_everybody_is_asked_now() -> None:
    assert set(open_of(person(**NO_SCAN), journey=ASKED_OF_EVERYBODY)) == ASKED_IF_A_SCAN_WAS_DONE
