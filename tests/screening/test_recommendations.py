"""Recommendations for the answers: what to read, what to ask and what to bring, for every flag and persona."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from app.demo.personas import ALL_NEGATIVE, PERSONAS
from app.information.articles import ARTICLES as PAGES
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.question import SingleChoice
from app.questionnaire.questions import JOURNEY
from app.rules.assess import assess
from app.rules.criteria import CRITERIA, Verdict
from app.rules.quoted_numbers import quoted_numbers
from app.rules.ruleset import CURRENT
from app.rules.safety import RED_FLAGS
from app.rules.tiers import Tier
from app.rules.wording.flag_labels import FLAGS
from app.screening import bone_letter
from app.screening.recommendations import ALWAYS, READING_LINKS, Suggestion, codes_of, recommended
from app.screening.visit_sheet import QUESTIONS_TO_ASK, THINGS_TO_BRING
from tests.house.plain_words import NEVER
from tests.house.test_words import check_words
from tests.pages import Page, PageClient, words
from tests.screening.drafts import AUDIENCES, at_signs, put, send
from tests.screening.test_promises import NEVER as NEVER_PROMISED
from tests.screening.test_promises import WILL_READ_OR_CALL
from tests.walk import answers_of

TODAY = date(2026, 11, 25)
SUGGESTIONS: tuple[Suggestion, ...] = (*READING_LINKS, *QUESTIONS_TO_ASK, *THINGS_TO_BRING)
UNSURE = {flag for row in CURRENT.safety for flag in row.unsure.flags if flag.startswith("unsure:")}
RED = {f"red_flag:{sign.id}" for sign in RED_FLAGS}
VERDICTS = {f"{verdict.value}:{criterion.question.id}" for verdict in Verdict for criterion in CRITERIA}
FLAGS_WITHOUT = {
    "flag:over_12_weeks": "not_met:onset_date says the same",
    "flag:severe_low_tier": "comes with next:same_day_care",
    "unsure:weight_loss": "the patient can step on a scale",
    "unsure:pregnant": "comes with hold:pregnant",
    "unsure:infection_now": "comes with hold:infection_now",
}
"""Flags without a question or reading link, and why."""
VERDICTS_WITHOUT = {
    "not_known:imaging_result": "next:needs_mri or next:needs_imaging_or_result say it better",
    "not_known:pain_score": "a doctor asks for the number anyway",
    "not_known:function_impact": "a doctor asks for it anyway",
    "not_known:pain_trend": "a doctor asks for it anyway",
    "not_met:height_or_stoop": "nothing to ask",
    "not_met:age_band": "flag:atypical_age asks",
    "not_known:age_band": "a doctor knows",
}
"""Verdicts other than met without a question, and why."""


def codes(persona: str = "standard", **changed: Any) -> frozenset[str]:
    stored = {
        **ALL_NEGATIVE,
        "onset_date": {"weeks_ago": 4},
        "imaging_date": {"weeks_ago": 1},
        **PERSONAS[persona],
        **changed,
    }
    answers = JOURNEY.on_path(load_known(stored, JOURNEY.questions, TODAY))
    return codes_of(answers, assess(JOURNEY.for_rules(answers), TODAY))


def questions(**changed: Any) -> list[str]:
    return [
        question.text.patient % quoted_numbers()
        for question in recommended(QUESTIONS_TO_ASK, codes(**changed))
    ]


def anchors(**changed: Any) -> list[str]:
    return [link.anchor for link in recommended(READING_LINKS, codes(**changed)) if link.page]


def test_every_code_in_the_tables_is_one_that_a_patient_can_have() -> None:
    answered = {
        f"{q.id}={o.value}" for q in JOURNEY.questions if isinstance(q, SingleChoice) for o in q.options
    }
    possible = {
        ALWAYS,
        bone_letter.CODE,
        *FLAGS,
        *UNSURE,
        *VERDICTS,
        *answered,
        *(f"tier:{tier.id}" for tier in Tier),
    }
    used = {code for suggestion in SUGGESTIONS for code in suggestion.codes.split()}
    assert used <= possible, used - possible
    assert not used & RED, "in an emergency there is nothing to do but call 911"


def test_every_flag_has_a_question_or_a_reading_link_or_a_reason_for_none() -> None:
    used = {code for row in (*READING_LINKS, *QUESTIONS_TO_ASK) for code in row.codes.split()}
    assert (set(FLAGS) | UNSURE) - used == set(FLAGS_WITHOUT)


def test_every_verdict_but_met_has_a_question_or_a_reason_for_none() -> None:
    used = {code for row in QUESTIONS_TO_ASK for code in row.codes.split()}
    expected = {code for code in VERDICTS if not code.startswith("met:")}
    assert expected - used == set(VERDICTS_WITHOUT)


def test_every_hold_has_a_question() -> None:
    used = {code for row in QUESTIONS_TO_ASK for code in row.codes.split()}
    assert {flag for flag in FLAGS if flag.startswith("hold:")} <= used


@pytest.mark.parametrize(
    ("changed", "anchor"),
    [
        ({"blood_thinner": "yes"}, "blood-thinners"),
        ({"blood_thinner": "not_sure"}, "blood-thinners"),
        ({"bleeding_disorder": "yes"}, "clotting"),
        ({"infection_now": "yes"}, "infection"),
        ({"immune_risk": ["dialysis"]}, "weak-immune-system"),
        ({"allergy_cement_contrast": "contrast_only"}, "allergy"),
        ({"allergy_cement_contrast": "cement"}, "allergy"),
        ({"planning_needs": ["heart_or_lung_trouble"]}, "heart-or-lungs"),
        ({"planning_needs": ["cannot_lie_face_down"]}, "lying-face-down"),
        ({"planning_needs": ["pacemaker_or_no_mri"]}, "pacemaker"),
        ({"prior_spine_procedure": "yes"}, "prior-surgery"),
        ({"imaging_result": "none"}, "scans"),
        ({"imaging_result": "xray_fracture"}, "scans"),
        ({"cancer_history": "past"}, "cancer"),
        ({"fracture_count": "more_than_three"}, "many-breaks"),
        ({"age_band": "18_49", "pregnant": "yes"}, "not-for"),
        ({"treatment_tried": "none"}, "rest"),
        ({"bone_risk": ["osteoporosis"]}, "bone-health"),
    ],
)
def test_an_answer_adds_its_reading_link_and_its_absence_does_not(
    changed: dict[str, Any], anchor: str
) -> None:
    plain = {"imaging_result": "adv_recent", "bone_risk": ["none"], "treatment_tried": "three_to_six"}
    assert anchor in anchors(**plain | changed)
    assert anchors(**plain) == []


def test_the_questions_to_ask_follow_the_answers() -> None:
    assert "Who decides if and when I stop my blood thinner, and when I start it again?" in questions(
        blood_thinner="yes"
    )
    assert "Is one of my medicines a blood thinner?" in questions(blood_thinner="not_sure")
    assert not any("blood thinner" in question for question in questions())
    assert "I was not sure about a sign of danger. Can you check for it?" in questions(rf_fever="not_sure")
    assert "This pain is more than 12 weeks old. What can still be done?" in questions(
        onset_date={"weeks_ago": 30}
    )
    assert "How can you tell how old a break is?" in questions(onset_date="not_sure")


def test_every_persona_has_questions_to_ask_and_things_to_bring() -> None:
    for name in PERSONAS:
        persona_codes = codes(name)
        assert 2 <= len(recommended(QUESTIONS_TO_ASK, persona_codes)) <= 20, name
        assert 5 <= len(recommended(THINGS_TO_BRING, persona_codes)) <= len(THINGS_TO_BRING), name


def test_no_two_suggestions_have_the_same_text() -> None:
    for table in (READING_LINKS, QUESTIONS_TO_ASK, THINGS_TO_BRING):
        for helper in (False, True):
            texts = [suggestion.text.for_(helper) for suggestion in table]
            assert len(set(texts)) == len(texts)


def test_no_suggestion_makes_a_promise_or_uses_a_forbidden_word() -> None:
    for suggestion in SUGGESTIONS:
        for text in suggestion.text:
            for forbidden in (NEVER, NEVER_PROMISED, WILL_READ_OR_CALL):
                assert not forbidden.search(text), text
        assert not re.search(r"\b(I|my|am)\b", suggestion.text.helper), suggestion.text


def test_every_reading_link_points_to_an_existing_section(patient: PageClient) -> None:
    assert {link.page for link in READING_LINKS if not link.endpoint} <= {page.id for page in PAGES}
    for page in PAGES:
        shown = patient.get(f"/about/{page.id}")
        for link in READING_LINKS:
            if link.page == page.id and link.anchor:
                assert words(shown.one(f"#{link.anchor}")), link


def links(page: Page) -> list[str]:
    return [str(link["href"]) for link in page.soup.select('main a[href^="/about/"]')]


@pytest.mark.one_in(3)
@pytest.mark.parametrize("who", AUDIENCES)
@pytest.mark.parametrize("name", [name for name in PERSONAS if name != "emergency"])
def test_the_result_and_the_sent_page_have_the_same_reading_links_and_the_sheet(
    patient: PageClient, name: str, who: str
) -> None:
    answers = answers_of(name, answering_for=who, blood_thinner="yes", planning_needs=["pacemaker_or_no_mri"])
    put(patient, answers)
    page = patient.get("/check/result")
    is_planned = answers["imaging_result"] in ("adv_recent", "xray_fracture")
    assert ("/about/before#blood-thinners" in links(page)) is is_planned
    assert ("/about/before#pacemaker" in links(page)) is is_planned
    assert "/about/before#allergy" not in links(page)
    sent = send(patient, answers)
    assert links(sent) == [
        str(link["href"])
        for link in page.soup.select('#fits ~ ul a[href^="/about/"], #fits ~ p a[href^="/about/"]')
    ]
    for shown in (page, sent, patient.get("/check/copy")):
        assert len(shown.soup.select('a[href="/check/visit-sheet"]')) == 1


def test_an_urgent_result_folds_what_to_read_below_the_instruction(patient: PageClient) -> None:
    put(patient, answers_of("urgent"))
    page = patient.get("/check/result")
    assert page.text.index("to the ER today") < page.text.index("To read: what fits your answers")
    fold = page.one("#fits").find_parent("details")
    assert fold is not None
    assert not fold.has_attr("open")


@pytest.mark.parametrize("who", AUDIENCES)
def test_in_an_emergency_there_are_no_reading_links_and_no_visit_sheet(patient: PageClient, who: str) -> None:
    answers = answers_of("emergency", answering_for=who, blood_thinner="yes")
    put(patient, answers)
    assert patient.get("/check/visit-sheet", status=302).location == "/check/result"
    for page in (patient.get("/check/result"), patient.get("/check/copy"), send(patient, answers)):
        assert not links(page)
        assert not page.soup.select('a[href="/check/visit-sheet"]')
    assert patient.get("/check/visit-sheet", status=302).location == "/check/sent"


def test_the_visit_sheet_needs_a_finished_check(patient: PageClient) -> None:
    put(patient, at_signs())
    assert patient.get("/check/visit-sheet", status=302).location == "/check/emergency-signs"


@pytest.mark.one_in(3)
@pytest.mark.parametrize("who", AUDIENCES)
@pytest.mark.parametrize("name", ["standard", "urgent", "other_care"])
def test_the_visit_sheet_has_questions_things_to_bring_verdicts_and_answers(
    patient: PageClient, name: str, who: str
) -> None:
    answers = answers_of(name, answering_for=who, age_band="50_64", blood_thinner="yes")
    put(patient, answers)
    sheet = patient.get("/check/visit-sheet")
    helper = who == "someone_else"
    persona_codes = codes(name, age_band="50_64", blood_thinner="yes")
    for suggestion in (
        *recommended(QUESTIONS_TO_ASK, persona_codes),
        *recommended(THINGS_TO_BRING, persona_codes),
    ):
        assert suggestion.text.for_(helper) % quoted_numbers() in sheet.text
    number_of_answers = len(patient.get("/check/answers").soup.select("dt"))
    assert len(sheet.soup.select("dl.two-columns dt")) == number_of_answers
    for verdict in ("Matches", "Does not match"):
        assert verdict in sheet.text
    assert not re.search(r"\d+ of the 11", sheet.text)
    check_words(sheet)
    assert "You have not sent this yet. No one will call" in sheet.text
    if name == "urgent":
        assert sheet.text.index("to the ER today") < sheet.text.index("Questions to ask")


def test_the_visit_sheet_after_sending_has_the_reference(patient: PageClient) -> None:
    sent = send(patient, answers_of("priority"))
    sheet = patient.get("/check/visit-sheet")
    assert str(sent.reference) in sheet.text
    assert "not sent" not in sheet.text


def test_an_empty_table_recommends_nothing() -> None:
    assert recommended((), codes()) == []
    assert ALWAYS in codes_of(Answers(), assess(Answers(), TODAY))
