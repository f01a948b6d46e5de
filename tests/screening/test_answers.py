"""The answers page: every answer can be changed, and only answers on the path count."""

from __future__ import annotations

import pytest

from app.questionnaire.question import Option, Question
from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.elements import Element
from tests.pages import Page, PageClient, words
from tests.screening.drafts import AUDIENCES, EVERY_PAGE_ASKED, NO_SIGN, draft_of, path_of, put
from tests.walk import answers_of, form_of

ASKED_AFTER_A_SCAN = ("imaging_date", "fracture_count")
PLANNING = ("blood_thinner", "bleeding_disorder", "allergy_cement_contrast", "planning_needs")
RESULT = "/check/result"


def row_of(page: Page, question_id: str) -> Element:
    row = page.one(f'dl a[href$="#{question_id}-question"]').find_parent("div")
    assert row is not None
    return row


def shown_ids(page: Page) -> list[str]:
    return [question_of(link) for link in page.soup.select("dl a")]


def question_of(link: Element) -> str:
    return str(link["href"]).split("#")[1].removesuffix("-question")


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
def test_the_change_link_opens_the_question_with_the_answer_ticked_and_leads_back_to_its_row(
    patient: PageClient, question: Question[object]
) -> None:
    put(patient, EVERY_PAGE_ASKED)
    path, _, anchor = str(
        row_of(patient.get("/check/answers"), question.id).select("a")[0]["href"]
    ).partition("#")
    page = patient.get(path)
    assert page.one(f"#{anchor}").name == "fieldset"
    assert page.chosen(question.id)
    back = f"/check/answers#{question.id}-answer"
    assert page.one(".back a")["href"] == back
    question_page = JOURNEY.page_of(question)
    form = {**form_of(question_page, EVERY_PAGE_ASKED), "row": page.one("input[name=row]")["value"]}
    assert patient.post(path_of(question_page), form).location == back
    assert patient.get("/check/answers").one(f"#{question.id}-answer").select("dt")
    assert set(draft_of(patient)["answers"]) == set(EVERY_PAGE_ASKED)


def test_every_answer_on_the_path_has_one_row_in_the_order_asked_with_the_plain_noes_folded(
    patient: PageClient,
) -> None:
    put(patient, EVERY_PAGE_ASKED)
    page = patient.get("/check/answers")
    for card, section in zip(page.soup.select("section.card"), JOURNEY.sections, strict=True):
        asked = [question.id for question in JOURNEY.questions_in(section)]
        plain_no = [q for q in asked if EVERY_PAGE_ASKED[q] in ("no", ["none"])]
        rows = [question_of(link) for link in card.select("dl a")]
        assert rows == [q for q in asked if q not in plain_no] + plain_no
        assert [question_of(link) for link in card.select("details:not([open]) dl a")] == plain_no


def test_the_answers_page_leaves_it_to_the_result_to_say_that_nothing_was_sent(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    page = patient.get("/check/answers")
    assert "not sent" not in page.text
    assert page.one("main a.button")["href"] == "/check/send"


def change(patient: PageClient, question_id: str, value: str) -> Page:
    page = JOURNEY.page_of(QUESTIONS[question_id])
    return patient.submit(path_of(page), form_of(page, {**draft_of(patient)["answers"], question_id: value}))


def shown_after(patient: PageClient, question_id: str, value: str) -> list[str]:
    """The rows of the answers after a change that opens no question."""
    assert change(patient, question_id, value).path == RESULT
    return shown_ids(patient.get("/check/answers"))


def test_a_scan_result_asks_for_its_date_and_the_number_of_breaks_then_returns(
    patient: PageClient,
) -> None:
    put(patient, {k: v for k, v in answers_of("imaging").items() if k not in ASKED_AFTER_A_SCAN})
    assert change(patient, "imaging_result", "adv_recent").path == "/check/scan-date"
    for path in ("/check/result", "/check/answers", "/check/send"):
        assert patient.get(path, status=302).location == "/check/scan-date"
    page = patient.submit("/check/scan-date", {"imaging_date": "not_sure", "fracture_count": "one"})
    assert page.path == RESULT
    assert set(ASKED_AFTER_A_SCAN) <= set(shown_ids(patient.get("/check/answers")))


def test_a_change_in_the_list_asks_what_it_opens_and_then_returns_to_the_list(patient: PageClient) -> None:
    put(patient, {k: v for k, v in answers_of("imaging").items() if k not in ASKED_AFTER_A_SCAN})
    path = "/check/scan?row=imaging_result"
    assert patient.get(path).soup.select("input[name=row]")
    page = patient.submit("/check/scan", {"imaging_result": "adv_recent", "row": "imaging_result"})
    assert page.path == "/check/scan-date"
    assert page.one("input[name=row]")["value"] == "imaging_result"
    assert page.one(".back a")["href"] == "/check/scan"
    typed = {"imaging_date": "not_sure", "fracture_count": "one", "row": "imaging_result"}
    assert patient.post("/check/scan-date", {**typed, "imaging_date": ""}, status=422).one("input[name=row]")
    assert patient.post("/check/scan-date", typed).location == "/check/answers#imaging_result-answer"


def test_a_row_that_no_list_has_leads_to_the_result(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    page = patient.get("/check/scan?row=//example.org")
    assert not page.soup.select("input[name=row]")
    assert page.one(".back a")["href"] == "/check/where-and-when"
    form = {"imaging_result": EVERY_PAGE_ASKED["imaging_result"], "row": "//example.org"}
    assert patient.post("/check/scan", form).location == RESULT


def test_a_change_from_the_list_that_is_an_emergency_leads_to_911(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    patient.get("/check/emergency-signs?row=rf_fever")
    page = patient.post("/check/emergency-signs", {"rf_fever": "yes", "row": "rf_fever"})
    assert page.location == "/check/emergency"


@pytest.mark.parametrize(
    ("result", "asked"),
    [
        ("adv_recent", ASKED_AFTER_A_SCAN),
        ("xray_fracture", ASKED_AFTER_A_SCAN),
        ("old_healed", ASKED_AFTER_A_SCAN),
        ("adv_no_fracture", ("imaging_date",)),
        ("xray_no_fracture", ("imaging_date",)),
        ("not_sure", ("fracture_count",)),
        ("waiting", ()),
        ("none", ()),
    ],
)
def test_only_what_a_scan_can_have_shown_is_asked_about_it(
    patient: PageClient, result: str, asked: tuple[str, ...]
) -> None:
    put(patient, EVERY_PAGE_ASKED)
    rows = shown_after(patient, "imaging_result", result)
    assert tuple(row for row in rows if row in ASKED_AFTER_A_SCAN) == asked


@pytest.mark.parametrize("option", QUESTIONS["imaging_result"].options, ids=lambda option: option.value)
def test_only_a_break_on_a_scan_asks_what_to_plan_for(patient: PageClient, option: Option) -> None:
    put(patient, EVERY_PAGE_ASKED)
    rows = shown_after(patient, "imaging_result", option.value)
    is_asked = option.value in ("adv_recent", "xray_fracture")
    assert [row for row in rows if row in PLANNING] == list(PLANNING if is_asked else ())


def test_a_removed_question_that_returns_still_has_its_answer(patient: PageClient) -> None:
    put(patient, {**EVERY_PAGE_ASKED, "fracture_count": "two_three"})
    change(patient, "imaging_result", "none")
    change(patient, "imaging_result", "old_healed")
    page = patient.get("/check/answers")
    assert words(row_of(page, "fracture_count").select("dd")[0]) == "Two or three"


@pytest.mark.parametrize("age", ["18_49", "under_18"])
def test_an_age_under_50_asks_about_pregnancy(patient: PageClient, age: str) -> None:
    put(patient, {k: v for k, v in answers_of("standard").items() if k != "pregnant"})
    assert "pregnant" not in shown_ids(patient.get("/check/answers"))
    assert change(patient, "age_band", age).path == "/check/infection-risk"
    assert "pregnant" in shown_after(patient, "pregnant", "no")


@pytest.mark.parametrize("age", ["50_64", "65_plus"])
def test_an_age_of_50_takes_the_answer_about_pregnancy_off_the_path(patient: PageClient, age: str) -> None:
    put(patient, answers_of("other_care", age_band="18_49", pregnant="yes"))
    assert patient.get("/check/result").tier == "standard_review"
    assert "pregnant" not in shown_after(patient, "age_band", age)
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
    change(patient, "answering_for", "someone_else")
    assert patient.get("/check/answers").heading == "Check the answers"


def test_changing_an_emergency_sign_to_yes_is_an_emergency_at_once(patient: PageClient) -> None:
    put(patient, EVERY_PAGE_ASKED)
    page = patient.submit("/check/emergency-signs", {**NO_SIGN, "rf_fever": "yes"})
    assert page.path == "/check/emergency"
    assert page.soup.select("main > p a")[-1]["href"] == RESULT
    assert patient.get("/check/answers").soup.select('main > :first-child a[href="tel:911"]')
