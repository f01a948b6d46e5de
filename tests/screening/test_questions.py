"""Every page of questions, for the patient and a helper: rendering, errors, stored answers and access."""

from __future__ import annotations

import re

import pytest

from app.questionnaire.date_input import EVERY_BOX
from app.questionnaire.journey import Page as JourneyPage
from app.questionnaire.question import DateQuestion, MultipleChoice, Scale, SingleChoice
from app.questionnaire.questions import JOURNEY
from app.rules.quoted_numbers import quoted_numbers
from tests.pages import Page, PageClient, words
from tests.questionnaire.test_sections import values
from tests.screening.drafts import (
    AUDIENCES,
    EVERY_PAGE_ASKED,
    at_signs,
    before,
    draft_of,
    path_of,
    put,
)
from tests.walk import answers_of, form_of

pytestmark = pytest.mark.one_in(3)
each_page = pytest.mark.parametrize("page", JOURNEY.pages, ids=lambda page: page.id)
each_audience = pytest.mark.parametrize("who", AUDIENCES)
DATE_BOXES = {f"-{box}" for box in EVERY_BOX} - {"-weeks_ago"}


def answers(who: str) -> dict[str, object]:
    return {**EVERY_PAGE_ASKED, "answering_for": who}


def open_page(patient: PageClient, page: JourneyPage, who: str) -> Page:
    put(patient, before(page, answers(who)))
    return patient.get(path_of(page))


def field_errors(shown: Page) -> list[str]:
    return [words(line).removeprefix("Error: ") for line in shown.soup.select("main .error")]


@each_page
@each_audience
def test_the_heading_is_the_subject_or_the_only_question(
    patient: PageClient, page: JourneyPage, who: str
) -> None:
    helper = who == "someone_else" and page is not JOURNEY.pages[0]
    heading = page.heading if len(page.questions) > 1 else page.questions[0].title
    assert open_page(patient, page, who).heading == heading.for_(helper)


@each_page
@each_audience
def test_each_question_has_a_legend(patient: PageClient, page: JourneyPage, who: str) -> None:
    helper = who == "someone_else" and page is not JOURNEY.pages[0]
    legends = [words(legend) for legend in open_page(patient, page, who).soup.select("legend")]
    assert legends == [question.title.for_(helper) for question in page.questions]


@each_page
def test_the_fields_are_named_by_the_question_and_offer_what_it_declares(
    patient: PageClient, page: JourneyPage
) -> None:
    shown = open_page(patient, page, "self")
    boxes = shown.soup.select("main input:not([type=hidden])")
    named: dict[str, set[str]] = {}
    for box in boxes:
        named.setdefault(str(box["name"]), set()).add(str(box.get("value")))
    expected = {q.id: set(values(q)) - {"weeks_ago"} for q in page.questions}
    empty = {q.id + box: {""} for q in page.questions if isinstance(q, DateQuestion) for box in DATE_BOXES}
    assert named == {**expected, **empty}


@each_page
def test_no_option_is_preselected(patient: PageClient, page: JourneyPage) -> None:
    assert not open_page(patient, page, "self").soup.select("[checked], [selected]")


@each_page
def test_a_helper_is_never_addressed_as_the_patient(patient: PageClient, page: JourneyPage) -> None:
    shown = open_page(patient, page, "someone_else")
    for group in shown.soup.select("fieldset"):
        assert not re.search(r"\b(you|your|yours|I|my|me)\b(?!'m not sure)", words(group)), words(group)


@each_page
@each_audience
def test_a_blank_answer_is_refused_at_the_field_and_in_the_summary(
    patient: PageClient, page: JourneyPage, who: str
) -> None:
    open_page(patient, page, who)
    shown = patient.post(path_of(page), {}, status=422)
    assert len(shown.errors) == len(page.questions)
    assert field_errors(shown) == shown.errors
    assert [link["href"] for link in shown.soup.select(".problems a")] == [f"#{q.id}" for q in page.questions]
    assert draft_of(patient)["answers"] == before(page, answers(who))


@each_page
def test_a_value_that_is_not_offered_is_refused(patient: PageClient, page: JourneyPage) -> None:
    open_page(patient, page, "self")
    shown = patient.post(path_of(page), {q.id: "__class__" for q in page.questions}, status=422)
    assert len(field_errors(shown)) == len(page.questions)


@each_page
def test_the_summary_takes_the_focus_and_comes_first(patient: PageClient, page: JourneyPage) -> None:
    open_page(patient, page, "self")
    shown = patient.post(path_of(page), {}, status=422)
    first = shown.one("main").find(recursive=False)
    assert first is not None
    assert "problems" in first["class"]
    assert first.has_attr("autofocus")
    assert first["tabindex"] == "-1"


def invalid_input(page: JourneyPage) -> tuple[dict[str, list[str]], dict[str, str]]:
    """Input that is refused although something was chosen: (options by name, text by name)."""
    question = page.questions[0]
    match question:
        case MultipleChoice():
            return {question.id: ["none", question.options[0].value]}, {}
        case DateQuestion():
            typed = {
                f"{question.id}-{part}": text
                for part, text in zip(("month", "day", "year"), ("2", "30", "2026"), strict=True)
            }
            return {question.id: ["day"]}, typed
        case SingleChoice() | Scale():
            chosen = [q for q in page.questions[1:] if not isinstance(q, DateQuestion)]
            return {q.id: [q.options[-1].value] for q in chosen}, {}
    raise TypeError(question)


@each_page
def test_choices_and_typed_text_are_kept_after_an_error(patient: PageClient, page: JourneyPage) -> None:
    open_page(patient, page, "self")
    chosen, typed = invalid_input(page)
    shown = patient.post(path_of(page), {**chosen, **typed}, status=422)
    assert shown.errors
    assert {name: sorted(shown.chosen(name)) for name in chosen} == {n: sorted(v) for n, v in chosen.items()}
    assert {name: shown.one(f"#{name}")["value"] for name in typed} == typed


@each_page
@each_audience
def test_an_answer_is_ticked_when_the_page_is_opened_again(
    patient: PageClient, page: JourneyPage, who: str
) -> None:
    open_page(patient, page, who)
    sent = form_of(page, answers(who))
    patient.post(path_of(page), sent)
    again = patient.get(path_of(page))
    for question in page.questions:
        given = sent[question.id]
        assert again.chosen(question.id) == (given if isinstance(given, list) else [given])


@each_page
def test_answers_lead_to_the_next_page_on_the_path(patient: PageClient, page: JourneyPage) -> None:
    open_page(patient, page, "self")
    position = JOURNEY.pages.index(page) + 1
    expected = path_of(JOURNEY.pages[position]) if position < len(JOURNEY.pages) else "/check/result"
    assert patient.post(path_of(page), form_of(page, EVERY_PAGE_ASKED)).location == expected


@each_page
def test_a_page_not_yet_reached_redirects_to_the_first_unanswered_page(
    patient: PageClient, page: JourneyPage
) -> None:
    put(patient, {})
    if page is not JOURNEY.pages[0]:
        assert patient.get(path_of(page), status=302).location == "/check/who"
    for later in JOURNEY.pages[JOURNEY.pages.index(page) + 1 :]:
        put(patient, before(page, EVERY_PAGE_ASKED))
        assert patient.get(path_of(later), status=302).location == path_of(page)


@each_page
def test_an_answer_to_a_page_not_yet_reached_is_not_stored(patient: PageClient, page: JourneyPage) -> None:
    patient.get("/check/who")
    if page is JOURNEY.pages[0]:
        return
    response = patient.post(path_of(page), form_of(page, EVERY_PAGE_ASKED))
    assert response.location == "/check/who"
    assert patient.get("/check", status=302).location == "/check/who"


@pytest.mark.parametrize("page_id", ["answers", "result", "send", "sent", "copy", "emergency"])
def test_a_final_page_redirects_an_unfinished_check_to_the_first_unanswered_page(
    patient: PageClient, page_id: str
) -> None:
    put(patient, at_signs())
    page = patient.follow(patient.get(f"/check/{page_id}", status=302))
    assert page.path in ("/check/emergency-signs", "/check")


@pytest.mark.parametrize("path", ["scan-date", "planning"])
def test_a_page_off_the_path_of_a_finished_check_redirects_to_the_result(
    patient: PageClient, path: str
) -> None:
    put(patient, answers_of("imaging"))
    assert patient.get(f"/check/{path}", status=302).location == "/check/result"


def test_a_question_that_cannot_apply_is_left_out_of_its_page(patient: PageClient) -> None:
    put(patient, answers_of("imaging", imaging_result="not_sure"))
    assert asked_on(patient.get("/check/scan-date")) == ["fracture_count"]
    put(patient, answers_of("imaging", imaging_result="adv_no_fracture"))
    assert asked_on(patient.get("/check/scan-date")) == ["imaging_date"]
    put(patient, answers_of("imaging", age_band="50_64"))
    assert asked_on(patient.get("/check/infection-risk")) == ["immune_risk"]


def asked_on(page: Page) -> list[str]:
    return [str(group["id"]).removesuffix("-question") for group in page.soup.select("fieldset.question")]


@each_page
def test_the_back_link_leads_to_the_page_before(patient: PageClient, page: JourneyPage) -> None:
    position = JOURNEY.pages.index(page)
    expected = path_of(JOURNEY.pages[position - 1]) if position else "/"
    assert open_page(patient, page, "self").one(".back a")["href"] == expected


def test_the_back_link_skips_pages_that_are_not_asked(patient: PageClient) -> None:
    put(patient, answers_of("imaging"))
    assert patient.get("/check/pain-now").one(".back a")["href"] == "/check/scan"


def progress(page: Page) -> tuple[int, int]:
    match = re.search(r"Page (\d+) of about (\d+)", page.text)
    assert match, page.path
    return int(match[1]), int(match[2])


@pytest.mark.parametrize("age", ["65_plus", "50_64"])
@pytest.mark.parametrize("scan", ["none", "xray_no_fracture", "adv_recent"])
def test_the_total_number_of_pages_never_rises_during_a_check(
    patient: PageClient, age: str, scan: str
) -> None:
    given = answers_of("standard", age_band=age, imaging_result=scan)
    shown = patient.follow(patient.get("/check", status=302))
    steps = []
    while shown.path != "/check/result":
        steps.append(progress(shown))
        page = next(page for page in JOURNEY.pages if path_of(page) == shown.path)
        shown = patient.follow(patient.post(shown.path, form_of(page, given)))
    totals = [total for _, total in steps]
    assert totals == sorted(totals, reverse=True)
    assert [number for number, _ in steps] == list(range(1, len(steps) + 1))
    assert totals[0] <= len(JOURNEY.pages)
    assert totals[-1] == len(steps)


@each_page
def test_a_page_says_why_it_asks_in_one_fold(patient: PageClient, page: JourneyPage) -> None:
    fold = open_page(patient, page, "self").one("details.why")
    reasons = [question.why % quoted_numbers() for question in page.questions]
    if len(reasons) == 1:
        assert words(fold) == f"Why we ask {reasons[0]}"
    else:
        assert [words(reason) for reason in fold.select("dd")] == reasons


@each_page
def test_the_number_of_a_page_is_read_apart_from_its_heading(patient: PageClient, page: JourneyPage) -> None:
    shown = open_page(patient, page, "self")
    number = words(shown.one("main > p.progress"))
    assert number.startswith("Page ")
    pause = "" if shown.heading.endswith("?") else "."
    assert words(shown.one("title")).startswith(f"{shown.heading}{pause} {number} –")


@each_page
def test_the_first_link_skips_to_the_question(patient: PageClient, page: JourneyPage) -> None:
    shown = open_page(patient, page, "self")
    assert shown.soup.select("body a")[0]["href"] == "#question"
    assert shown.one("h1#question")["tabindex"] == "-1"


def test_the_first_link_never_skips_911_or_an_error(patient: PageClient) -> None:
    open_page(patient, JOURNEY.pages[1], "self")
    for typed in ({}, {"rf_fever": "no"}):
        refused = patient.post("/check/emergency-signs", typed, status=422)
        assert refused.soup.select("body a")[0]["href"] == "#main"
    stale = patient.post("/check/emergency-signs", {"rf_fever": "yes"}, status=400, token=False)
    assert "Call 911 now" in stale.text
    assert stale.soup.select("body a")[0]["href"] == "#main"


def test_the_first_link_skips_a_card_that_each_page_repeats(patient: PageClient) -> None:
    put(patient, answers_of("urgent"))
    shown = patient.get("/check/scan")
    card = shown.one("main .card.urgent")
    assert card.find_next("h1", id="question")


@each_page
def test_a_page_of_questions_repeats_only_clinic_phone_911_and_a_fold(
    patient: PageClient, page: JourneyPage
) -> None:
    shown = open_page(patient, page, "self").fresh_soup()
    for part in shown.select("details > :not(summary), .edge"):
        part.decompose()
    head_and_foot = " ".join(words(part) for part in shown.select("body > header, body > footer"))
    assert len(head_and_foot.split()) < 35
    assert not shown.select("header .switch, header .example")


def test_an_unknown_question_page_is_not_found(patient: PageClient) -> None:
    assert patient.get("/check/no-such-question", status=404).heading == "There is no such page"
