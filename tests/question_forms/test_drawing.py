"""How each kind of question is rendered."""

from __future__ import annotations

import pytest
from flask import Flask

from app.questionnaire.date_input import PARTS
from app.questionnaire.questions import JOURNEY
from tests.pages import Page, PageClient, words
from tests.screening.drafts import EVERY_PAGE_ASKED, before, path_of, put

pytestmark = pytest.mark.one_in(3)
each_page = pytest.mark.parametrize("page_id", [page.id for page in JOURNEY.pages])


def rendered(app: Flask, page_id: str) -> tuple[PageClient, Page]:
    patient = PageClient(app)
    page = JOURNEY.page(page_id)
    assert page is not None
    put(patient, before(page, EVERY_PAGE_ASKED))
    return patient, patient.get(path_of(page))


@each_page
def test_the_first_choice_of_a_question_has_the_questions_own_id(app: Flask, page_id: str) -> None:
    _, page = rendered(app, page_id)
    for group in page.soup.select("fieldset"):
        first = group.select("input")[0]
        assert first["id"] == first["name"]


@each_page
def test_not_sure_is_the_last_choice(app: Flask, page_id: str) -> None:
    _, page = rendered(app, page_id)
    for group in page.soup.select("fieldset"):
        unsure = group.select_one("input[value=not_sure]")
        if unsure is None:
            assert page_id == "who"
            continue
        assert group.select("input")[-1] == unsure


@pytest.mark.parametrize(
    ("page_id", "question_id", "layout"),
    [
        ("health-now", "weight_loss", ["options", "in-row"]),
        ("pain-now", "pain_score", ["options", "in-row", "scale"]),
        ("who", "age_band", ["options", "in-row", "two-by-two"]),
        ("pain-now", "function_impact", ["options"]),
        ("care-and-bones", "bone_risk", ["options"]),
    ],
)
def test_short_answers_stand_in_rows_and_others_in_a_list(
    app: Flask, page_id: str, question_id: str, layout: list[str]
) -> None:
    _, page = rendered(app, page_id)
    assert page.one(f"#{question_id}-question .options")["class"] == layout


@each_page
def test_the_only_button_says_continue_and_is_never_disabled(app: Flask, page_id: str) -> None:
    _, page = rendered(app, page_id)
    buttons = page.soup.select("main button")
    assert words(buttons[0]) == "Continue", "the key Enter presses the first one"
    assert [words(button) for button in buttons if "as-link" not in button["class"]] == ["Continue"]


@each_page
def test_an_error_is_read_out_with_its_group(app: Flask, page_id: str) -> None:
    patient, page = rendered(app, page_id)
    refused = patient.post(page.path, {}, status=422)
    for group in refused.soup.select("fieldset"):
        line = group.select_one(".error")
        assert line is not None
        assert line["id"] in str(group["aria-describedby"]).split()


def test_a_tick_list_has_boxes_and_the_others_have_radios(app: Flask) -> None:
    _, ticks = rendered(app, "care-and-bones")
    assert {box["type"] for box in ticks.soup.select("#bone_risk-question input")} == {"checkbox"}
    assert {box["type"] for box in ticks.soup.select("#treatment_tried-question input")} == {"radio"}


def test_pain_is_eleven_numbers_in_order_with_words_beside_some(app: Flask) -> None:
    _, page = rendered(app, "pain-now")
    assert [box["value"] for box in page.soup.select("#pain_score-question input")] == [
        *(str(n) for n in range(11)),
        "not_sure",
    ]
    labels = [words(label) for label in page.soup.select("#pain_score-question label")]
    assert labels[0].startswith("0: ")
    assert labels[10].startswith("10: ")
    assert len(labels) == len(set(labels))


def test_a_date_has_boxes_for_numbers_and_a_month_that_can_be_a_word(app: Flask) -> None:
    _, page = rendered(app, "where-and-when")
    modes = {box["id"]: box["inputmode"] for box in page.soup.select("input[type=text]")}
    assert modes == {
        "onset_date-month": "text",
        "onset_date-day": "numeric",
        "onset_date-year": "numeric",
        "onset_date-only_month": "text",
        "onset_date-only_year": "numeric",
        "onset_date-longer_month": "text",
        "onset_date-longer_year": "numeric",
    }


def test_a_wrong_part_of_a_date_is_marked_itself(app: Flask) -> None:
    patient, page = rendered(app, "where-and-when")
    data = {"onset_date": "weeks_ago", "onset_date-weeks_ago": "many"}
    box = patient.post(page.path, data, status=422).one("#onset_date-weeks_ago")
    assert box["aria-invalid"] == "true"
    assert box["aria-describedby"] == "onset_date-weeks_ago-error"


def test_each_way_of_giving_a_date_has_its_own_boxes_which_stay_filled(app: Flask) -> None:
    patient, page = rendered(app, "where-and-when")
    ways = {
        str(way.select("[type=radio]")[0]["value"]): [str(box["id"]) for box in way.select("[type=text]")]
        for way in page.soup.select(".date-way")
    }
    assert ways == {way: [f"onset_date-{box}" for box in PARTS[way]] for way in ("longer", "day", "month")}
    assert page.soup.select(".in-use") == []
    typed = {f"onset_date-{box}": "5" for way in ways for box in PARTS[way]}
    refused = patient.post(page.path, {"onset_date": "day", **typed}, status=422)
    assert {box: refused.one(f"#{box}")["value"] for box in typed} == typed
    assert len(refused.soup.select(".in-use")) == 3, "nothing typed is folded away"


def test_the_boxes_of_the_month_a_patient_may_know_are_named_by_the_words_above_them(app: Flask) -> None:
    _, page = rendered(app, "where-and-when")
    group = page.one("#onset_date-longer_month").find_parent(role="group")
    assert group is not None
    assert "aria-label" not in group.attrs
    assert words(page.one(f"#{group['aria-labelledby']}")) == "The month, if you know it:"
