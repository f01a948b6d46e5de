"""One definition, several forms: the same patient gets exactly the same assessment through each.

A paper form is filled in mechanically, using only the ids and values on its lines.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from app import clock
from app.demo.personas import PERSONAS
from app.information.paper_form import questions_by_section
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.questionnaire.question import DateQuestion, Question
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.rules.assess import assess
from app.rules.receipt import receipt
from app.rules.record import as_record
from tests.elements import Element
from tests.pages import Page, PageClient, words
from tests.screening.drafts import draft_of
from tests.walk import answers_of, posted, walk

FORMS = ("/how-it-works/paper-form", "/how-it-works/phone-script")
PEOPLE: dict[str, dict[str, Any]] = {
    **{name: answers_of(name) for name in PERSONAS},
    "of 50 to 64, no scan": answers_of("imaging", age_band="50_64", onset_date="2026-03"),
    "for someone else": answers_of("priority", answering_for="someone_else"),
    "not sure of anything": {
        **dict.fromkeys(QUESTIONS, "not_sure"),
        **{key: ["not_sure"] for key in ("bone_risk", "immune_risk", "planning_needs")},
        "answering_for": "self",
        "age_band": "18_49",
    },
    "with a healed break": answers_of("standard", imaging_result="old_healed", imaging_date="2026-01-15"),
    "with a scan without a break": answers_of("other_care", imaging_result="xray_no_fracture"),
}
each_form = pytest.mark.parametrize("form", FORMS)


def receipt_of(answers: Answers, as_of: date) -> str:
    """Return the receipt that would be stored with these answers."""
    counted, given = JOURNEY.for_rules(answers).dump(), answers.dump()
    stored = {"given": given, "not_asked": {key: counted[key] for key in counted if key not in given}}
    assessment = assess(JOURNEY.for_rules(answers), as_of)
    return receipt(stored, as_of, assessment.ruleset, as_record(assessment))


def filled(form: Page, person: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return what a person would tick and write, line by line, following the page."""
    ticked: dict[str, list[str]] = {}
    for block in form.soup.select("[data-question]"):
        name = str(block["data-question"])
        if is_asked(block, ticked):
            for key, values in posted(name, person[name]).items():
                ticked[key] = values if isinstance(values, list) else [values]
            check_boxes(block, name, ticked)
    return ticked


def is_asked(block: Element, ticked: Mapping[str, list[str]]) -> bool:
    """Whether "only if" holds, given the ticks so far."""
    deciding = block.get("data-only-if")
    if deciding is None:
        return True
    return bool(set(ticked.get(str(deciding), ())) & set(str(block["data-only-values"]).split()))


def check_boxes(block: Element, name: str, ticked: Mapping[str, list[str]]) -> None:
    """Assert that every tick has a box on the page, and every written text a line."""
    boxes = {str(line["data-value"]): line for line in block.select("[data-value]")}
    for value in ticked[name]:
        parts = {f"{name}-{part['data-part']}" for part in boxes[value].select("[data-part]")}
        assert parts == {key for key in ticked if key.startswith(f"{name}-")}


def typed_in(ticked: Mapping[str, list[str]], today: date) -> Answers:
    """Return the answers of the filled form, parsed as the web form parses a post."""
    given: dict[Question[Any], Any] = {
        question: question.parse(ticked, today) for question in JOURNEY.questions if question.id in ticked
    }
    return Answers(given)


@pytest.mark.one_in(4)
@pytest.mark.parametrize("who", PEOPLE)
def test_the_same_patient_has_the_same_receipt_through_every_form(patient: PageClient, who: str) -> None:
    with patient.app.app_context():
        today = clock.today()
    walk(patient, PEOPLE[who])
    by_web = load_known(draft_of(patient)["answers"], JOURNEY.questions, today)
    for form in FORMS:
        on_paper = typed_in(filled(patient.get(form), PEOPLE[who]), today)
        assert on_paper == JOURNEY.on_path(by_web), form
        assert receipt_of(on_paper, today) == receipt_of(JOURNEY.on_path(by_web), today)


@each_form
def test_every_question_is_printed_once_in_order_with_every_answer(patient: PageClient, form: str) -> None:
    blocks = patient.get(form).soup.select("[data-question]")
    assert [block["data-question"] for block in blocks] == list(QUESTIONS)
    for block, question in zip(blocks, JOURNEY.questions, strict=True):
        assert question.title.patient in words(block)
        values = [line["data-value"] for line in block.select("[data-value]")]
        options = [option.value for option in getattr(question, "options", ())]
        assert values == (options or [way.value for way in DateQuestion.ways])


def test_a_question_that_is_not_asked_of_everyone_says_of_whom_and_where_to_go_otherwise() -> None:
    printed = {each.question.id: each for _, questions in questions_by_section() for each in questions}

    def only(question: str) -> tuple[str, str, int | None]:
        condition = printed[question].only_if
        assert condition is not None
        return condition.question.id, condition.in_words(ENGLISH_LOCALIZER), condition.otherwise

    assert only("pregnant") == ("age_band", "a or b", printed["pain_location"].number)
    assert only("imaging_date") == ("imaging_result", "a, b, c, d or e", printed["fracture_count"].number)
    assert only("fracture_count") == ("imaging_result", "a, b, c or h", printed["pain_better_lying"].number)
    assert only("blood_thinner") == ("imaging_result", "a or b", None)


def test_leg_trouble_says_to_call_911_when_the_bladder_or_numbness_is_not_sure(patient: PageClient) -> None:
    block = patient.get(FORMS[0]).one("[data-question=rf_leg_weak]")
    for value in ("one_leg_numb", "both_legs_pain"):
        line = block.select_one(f"[data-value={value}]")
        assert line is not None
        assert "Not sure in question 3 or 4? Call 911 now." in words(line)


def test_only_red_flags_say_to_call_911(patient: PageClient) -> None:
    lines = patient.get(FORMS[0]).soup.select("[data-value].stops")
    assert len(lines) == 7
    assert all("Call 911 now." in words(line) for line in lines)


@each_form
def test_the_emergency_box_comes_first_and_the_safety_net_last(patient: PageClient, form: str) -> None:
    html = patient.get(form).html
    assert html.index('id="emergency"') < html.index("data-question") < html.index('id="net"')
    assert "Do not drive yourself" in html
