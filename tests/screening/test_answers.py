"""The answers page: every answer can be changed, and only answers on the path count."""

from __future__ import annotations

import pytest
from bs4 import Tag

from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.pages import Page, PageClient, words
from tests.screening.drafts import AUDIENCES, EVERY_PAGE_ASKED, RED_FLAGS, draft_of, path_of, put
from tests.walk import answers_of, form_of

ASKED_AFTER_A_SCAN = ("imaging_date", "fracture_count")


def row_of(page: Page, question_id: str) -> Tag:
    row = page.one(f'dl a[href$="#{question_id}-question"]').find_parent("div")
    assert isinstance(row, Tag)
    return row


def shown_ids(page: Page) -> list[str]:
    return [str(link["href"]).split("#")[1].removesuffix("-question") for link in page.soup.select("dl a")]


@pytest.mark.one_in(4)
@pytest.mark.parametrize("question", JOURNEY.questions, ids=lambda q: q.id)
@pytest.mark.parametrize("who", AUDIENCES)
def test_a_row_shows_the_question_the_answer_and_a_link_to_change_it(
    patient: PageClient, question: Question[object], who: str
) -> None:
    put(patient, {**EVERY_PAGE_ASKED, "answering_for": who})
    row = row_of(patient.get("/check/answers"), question.id)
    title = question.title.for_(who == "someone_else")
    assert words(row.select("dt")[0]) == title
    assert words(row.select("dd")[0])
    assert words(row.select("a")[0]) == f"Change : {title}"


@pytest.mark.one_in(4)
@pytest.mark.parametrize("question", JOURNEY.questions, ids=lambda q: q.id)
def test_the_change_link_opens_the_question_with_the_answer_ticked_and_leads_back(
    patient: PageClient, question: Question[object]
) -> None:
    put(patient, EVERY_PAGE_ASKED)
    path, _, anchor = str(
        row_of(patient.get("/check/answers"), question.id).select("a")[0]["href"]
    ).partition("#")
    page = patient.get(path)
    assert page.one(f"#{anchor}").name == "fieldset"
    assert page.chosen(question.id)
    question_page = JOURNEY.page_of(question)
    form = form_of(question_page, EVERY_PAGE_ASKED)
    assert patient.post(path_of(question_page), form).location == "/check/answers"
    assert set(draft_of(patient)["answers"]) == set(EVERY_PAGE_ASKED)


def test_every_answer_on_the_path_has_one_row_in_the_order_asked(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    assert shown_ids(patient.get("/check/answers")) == [question.id for question in JOURNEY.questions]


def test_the_answers_page_leaves_it_to_the_result_to_say_that_nothing_was_sent(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    page = patient.get("/check/answers")
    assert "not sent" not in page.text
    assert page.one("main a.button")["href"] == "/check/result"


def change(patient: PageClient, question_id: str, value: str) -> Page:
    page = path_of(JOURNEY.page_of(QUESTIONS[question_id]))
    return patient.submit(page, {question_id: value})


def test_a_scan_result_asks_for_its_date_and_the_number_of_breaks_then_returns(
    patient: PageClient,
) -> None:
    put(patient, {k: v for k, v in answers_of("imaging").items() if k not in ASKED_AFTER_A_SCAN})
    assert change(patient, "imaging_result", "adv_recent").path == "/check/imaging-date"
    assert change(patient, "imaging_date", "not_sure").path == "/check/fracture-count"
    page = change(patient, "fracture_count", "one")
    assert page.path == "/check/answers"
    assert set(ASKED_AFTER_A_SCAN) <= set(shown_ids(page))


@pytest.mark.parametrize("result", ["waiting", "adv_no_fracture", "xray_no_fracture"])
def test_a_scan_without_a_break_asks_for_its_date_only(patient: PageClient, result: str) -> None:
    put(patient, EVERY_PAGE_ASKED)
    page = change(patient, "imaging_result", result)
    assert [id_ for id_ in shown_ids(page) if id_ in ASKED_AFTER_A_SCAN] == ["imaging_date"]


@pytest.mark.parametrize("result", ["none", "not_sure"])
def test_no_scan_removes_both_questions_about_it(patient: PageClient, result: str) -> None:
    put(patient, EVERY_PAGE_ASKED)
    page = change(patient, "imaging_result", result)
    assert page.path == "/check/answers"
    assert not set(ASKED_AFTER_A_SCAN) & set(shown_ids(page))


def test_a_removed_question_that_returns_still_has_its_answer(patient: PageClient) -> None:
    put(patient, {**EVERY_PAGE_ASKED, "fracture_count": "two_three"})
    change(patient, "imaging_result", "none")
    page = change(patient, "imaging_result", "old_healed")
    assert words(row_of(page, "fracture_count").select("dd")[0]) == "Two or three"


def test_an_age_under_65_asks_about_pregnancy(patient: PageClient) -> None:
    put(patient, {k: v for k, v in answers_of("standard").items() if k != "pregnant"})
    assert "pregnant" not in shown_ids(patient.get("/check/answers"))
    assert change(patient, "age_band", "18_49").path == "/check/pregnant"
    assert "pregnant" in shown_ids(change(patient, "pregnant", "no"))


def test_an_age_of_65_takes_the_answer_about_pregnancy_off_the_path(patient: PageClient) -> None:
    put(patient, answers_of("other_care", pregnant="yes"))
    assert patient.get("/check/result").tier == "standard_review"
    assert "pregnant" not in shown_ids(change(patient, "age_band", "65_plus"))
    assert patient.get("/check/result").tier == "routine_other_care"
    assert "pregnant" not in patient.get("/check/copy").text


def test_the_number_of_breaks_on_a_removed_scan_is_ignored(patient: PageClient) -> None:
    given = answers_of("other_care", imaging_result="xray_fracture", fracture_count="more_than_three")
    put(patient, given)
    assert patient.get("/check/result").tier == "standard_review"
    change(patient, "imaging_result", "none")
    assert patient.get("/check/result").tier == "routine_other_care"


def test_the_date_of_a_removed_scan_is_ignored(patient: PageClient) -> None:
    put(patient, answers_of("standard", imaging_result="none", imaging_date={"weeks_ago": 300}))
    with_old_date = patient.get("/check/result")
    put(patient, answers_of("standard", imaging_result="none", imaging_date="not_sure"))
    assert patient.get("/check/result").text == with_old_date.text


def test_changing_who_it_is_for_changes_the_text(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    assert change(patient, "answering_for", "someone_else").heading == "Check the answers"


def test_changing_an_emergency_sign_to_yes_is_an_emergency_at_once(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    page = patient.submit("/check/emergency-signs", {**dict.fromkeys(RED_FLAGS, "no"), "rf_fever": "yes"})
    assert page.path == "/check/emergency"
    assert page.soup.select("main > p a")[-1]["href"] == "/check/answers"
    assert patient.get("/check/answers").soup.select('main > :first-child a[href="tel:911"]')
