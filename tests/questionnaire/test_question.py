"""Rules for every question, and for each kind of question."""

from __future__ import annotations

import json
from datetime import date
from itertools import product
from typing import Any

import pytest

from app.questionnaire.date_input import PARTS
from app.questionnaire.form_input import Invalid
from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.questionnaire.question import DateQuestion, MultipleChoice, Scale, SingleChoice
from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.for_each import for_each
from tests.questionnaire.build import TODAY, case_name, each_answer, each_question

LATER = date(2026, 8, 1)
PAIN = QUESTIONS["pain_score"]

ODD = [
    *(None, "", " ", "maybe", "YES", " no", "no ", "\x00", "no\x00", "not_sure\x00", "not sure", "\ud800"),
    *(True, False, 1.0, 7.0, -1, 11, float("nan"), b"no", ("no",), object()),
    *([], [""], [None], [["none"]], [1], ["none", 1], ["maybe"], ["not_sure\x00"]),
    *({}, {"yes": 1}, {"weeks_ago": True}, {"weeks_ago": 2.0}, {"weeks_ago": 521}),
]
NOT_OFFERED = ["maybe", "no\x00", "\x00", "<b>", "YES", "11", "-1", "٣", "7.0"]


def of_kind(*kinds: type) -> list[Any]:
    return [question for question in JOURNEY.questions if isinstance(question, kinds)]


each_date = for_each(of_kind(DateQuestion), case_name)


def posted(question: Any, *values: str) -> dict[str, list[str]]:
    return {question.id: list(values)}


def refuses(question: Any, raw: Any) -> bool:
    try:
        question.load(raw, TODAY)
    except ValueError:
        return True
    return False


def refusal(question: Any, *values: str) -> str:
    with pytest.raises(Invalid) as refused:
        question.parse(posted(question, *values), TODAY)
    return refused.value.for_(ENGLISH_LOCALIZER)


# Every question and every answer


@each_answer
def test_an_answer_survives_being_stored(question, raw) -> None:
    answer = question.load(raw, TODAY)
    stored = json.dumps(question.dump(answer))
    assert question.load(json.loads(stored), TODAY) == answer


@each_answer
def test_a_stored_answer_is_stored_again_unchanged(question, raw) -> None:
    dumped = question.dump(question.load(raw, TODAY))
    expected = {**raw, "said_on": raw.get("said_on", "2026-06-15")} if isinstance(raw, dict) else raw
    assert dumped == expected
    assert type(dumped) is type(raw)


@each_answer
def test_only_not_sure_counts_as_not_known(question, raw) -> None:
    assert question.is_known(question.load(raw, TODAY)) is (raw not in ("not_sure", ["not_sure"]))


@each_answer
def test_every_answer_is_shown_in_words_and_not_as_its_value(question, raw) -> None:
    answer = question.load(raw, TODAY)
    shown = [question.display(answer, helper) for helper in (False, True)]
    assert all((len(words) > 1 and words[0].isupper()) or words[0].isdigit() for words in shown)
    assert not any("_" in words for words in shown)


@each_question
def test_every_question_accepts_not_sure(question) -> None:
    answer = question.load("not_sure", TODAY)
    assert question.is_known(answer) is False


@each_question
def test_odd_values_are_refused(question) -> None:
    assert [odd for odd in ODD if not refuses(question, odd)] == []


@for_each(product(JOURNEY.questions, [(), ("",), ("  ", "\t")]), case_name)
def test_a_blank_form_reports_what_is_missing(question, values) -> None:
    assert refusal(question, *values) == question.missing


@each_question
def test_a_form_without_the_field_reports_what_is_missing(question) -> None:
    with pytest.raises(Invalid, match=question.missing):
        question.parse({"another": ["yes"]}, TODAY)


@each_question
def test_a_value_that_was_not_offered_is_refused(question) -> None:
    texts = [refusal(question, value) for value in NOT_OFFERED]
    assert all(texts)
    assert question.missing not in texts


# Single choice and the scale


@for_each(of_kind(SingleChoice, Scale), case_name)
def test_each_option_is_read_from_a_form(question) -> None:
    for option in question.options:
        assert question.parse(posted(question, f" {option.value} "), TODAY) == question.load(
            option.value, TODAY
        )


@for_each(of_kind(SingleChoice, Scale), case_name)
def test_two_different_answers_are_refused_but_the_same_one_twice_is_not(question) -> None:
    first, second = (option.value for option in question.options[:2])
    assert refusal(question, first, second) == "Choose only one answer"
    assert question.parse(posted(question, first, first, ""), TODAY) == question.load(first, TODAY)


@for_each(of_kind(SingleChoice), case_name)
def test_an_option_is_displayed_in_the_words_for_its_reader(question) -> None:
    for option in question.options:
        assert question.display(option.value) == option.label.patient
        assert question.display(option.value, helper=True) == option.label.helper


def test_not_sure_is_not_read_from_a_form_that_does_not_offer_it() -> None:
    assert refusal(QUESTIONS["age_band"], "not_sure")
    assert QUESTIONS["age_band"].load("not_sure", TODAY) == "not_sure"


@pytest.mark.parametrize("number", range(11))
def test_pain_is_a_whole_number_or_its_text(number) -> None:
    assert [PAIN.load(raw, TODAY) for raw in (number, str(number))] == [number, number]
    assert type(PAIN.load(str(number), TODAY)) is int
    assert PAIN.display(number) == f"{number} out of 10"


@pytest.mark.parametrize(
    "raw", [7.0, True, False, "07", " 7", "7 ", "+7", "-0", "7.0", "٧", "7\x00", -1, 11, "11", "-1", [7]]
)
def test_pain_is_refused_in_any_other_form(raw) -> None:
    assert refuses(PAIN, raw)


def test_pain_out_of_range_reports_the_allowed_range() -> None:
    assert refusal(PAIN, "11") == "Choose a number from 0 to 10"


# Multiple choice


@for_each(of_kind(MultipleChoice), case_name)
def test_ticks_are_read_together(question) -> None:
    things = [o.value for o in question.options if o.value not in ("none", "not_sure")]
    assert question.parse(posted(question, *things, things[0]), TODAY) == frozenset(things)
    assert question.dump(question.load(things[::-1], TODAY)) == things


@for_each(product(of_kind(MultipleChoice), ["none", "not_sure"]), case_name)
def test_none_and_not_sure_exclude_other_ticks(question, alone) -> None:
    other = question.options[0].value
    assert question.parse(posted(question, alone), TODAY) == {alone}
    assert "something else too" in refusal(question, alone, other)
    assert refuses(question, [alone, other])


@for_each(of_kind(MultipleChoice), case_name)
def test_none_and_not_sure_are_refused_together(question) -> None:
    assert refusal(question, "none", "not_sure")
    assert refuses(question, ["none", "not_sure"])


@for_each(of_kind(MultipleChoice), case_name)
def test_an_unknown_tick_is_refused_even_with_a_known_one(question) -> None:
    assert refusal(question, question.options[0].value, "maybe") == "Tick only answers shown"


@for_each(of_kind(MultipleChoice), case_name)
def test_ticks_are_displayed_in_the_order_offered(question) -> None:
    first, second = question.options[:2]
    ticked = question.load([second.value, first.value], TODAY)
    assert question.display(ticked) == f"{first.label.patient}; {second.label.patient}"
    assert question.display(ticked, helper=True) == f"{first.label.helper}; {second.label.helper}"


@pytest.mark.parametrize(
    ("question", "plain", "ticks"),
    [
        ("bone_risk", "yes", {"osteoporosis"}),
        ("bone_risk", "no", {"none"}),
        ("immune_risk", "yes", {"weak_immune_system"}),
        ("immune_risk", "no", {"none"}),
        ("planning_needs", "not_sure", {"not_sure"}),
    ],
)
def test_a_single_word_is_read_as_ticks(question, plain, ticks) -> None:
    assert QUESTIONS[question].load(plain, TODAY) == ticks


@pytest.mark.parametrize(
    ("question", "plain"),
    [("planning_needs", "yes"), ("planning_needs", "no"), ("bone_risk", "none"), ("immune_risk", "dialysis")],
)
def test_no_other_single_word_is_read_as_ticks(question, plain) -> None:
    assert refuses(QUESTIONS[question], plain)


# Dates


TYPED = {
    "month": "5",
    "day": "4",
    "year": "2026",
    "only_month": "5",
    "only_year": "2026",
    "longer_month": "2",
    "longer_year": "2026",
    "weeks_ago": "3",
}


@each_date
def test_a_date_is_read_in_the_chosen_format(question) -> None:
    name = question.id
    dumped = {
        way: question.dump(
            question.parse({name: [way], **{f"{name}-{box}": [TYPED[box]] for box in boxes}}, TODAY)
        )
        for way, boxes in PARTS.items()
    }
    assert dumped == {
        "day": "2026-05-04",
        "month": "2026-05",
        "longer": "2026-02",
        "weeks_ago": {"weeks_ago": 3, "said_on": "2026-06-15"},
    }
    assert question.parse({name: ["not_sure"], f"{name}-month": [" "]}, TODAY) == "not_sure"


@each_date
def test_every_way_that_is_offered_is_read(question) -> None:
    for way in question.ways:
        boxes = {f"{question.id}-{box}": [TYPED[box]] for box in PARTS.get(way.value, ())}
        answer = question.parse({question.id: [way.value], **boxes}, TODAY)
        assert question.load(question.dump(answer), TODAY) == answer


OF_ANOTHER_ANSWER = [
    (way, box)
    for way in ("not_sure", "this_week", *PARTS)
    for other, boxes in PARTS.items()
    for box in boxes
    if way != other
]


@for_each([(q, way, box) for q in of_kind(DateQuestion) for way, box in OF_ANOTHER_ANSWER], case_name)
def test_a_filled_box_of_another_answer_is_ignored(question, way, box) -> None:
    own = {f"{question.id}-{part}": [TYPED[part]] for part in PARTS.get(way, ())}
    chosen = {question.id: [way], **own}
    assert question.parse({**chosen, f"{question.id}-{box}": [TYPED[box]]}, TODAY) == question.parse(
        chosen, TODAY
    )


@each_date
def test_only_the_month_is_asked_for_when_the_boxes_of_the_day_still_hold_an_answer(question) -> None:
    texts = {"month": "5", "day": "4", "year": "2026", "only_month": "", "only_year": ""}
    with pytest.raises(Invalid, match="Enter the month") as refused:
        question.parse(
            {question.id: ["month"], **{f"{question.id}-{box}": [text] for box, text in texts.items()}}, TODAY
        )
    assert refused.value.part == "only_month"


@each_date
def test_a_post_of_a_page_with_one_set_of_boxes_is_read_as_before(question) -> None:
    def read(**boxes):
        named = {f"{question.id}-{box}": [text] for box, text in boxes.items()}
        return question.dump(question.parse({question.id: ["month"], **named}, TODAY))

    assert read(month="5", year="2026") == read(day="May 2026") == "2026-05"
    assert read(month="5", day="4", year="2026") == "2026-05"


@each_date
def test_two_date_formats_at_once_are_refused(question) -> None:
    assert refusal(question, "day", "month") == "Choose only one answer"


@each_date
def test_a_stored_date_entirely_in_the_future_is_refused(question) -> None:
    assert refuses(question, "2026-06-16")
    assert refuses(question, "2026-07")
    assert refuses(question, ["2026-06-16", "2026-06-20"])


@for_each(product(of_kind(DateQuestion), ["2026-06-15", "2026-06", ["2026-06-15", "2026-06-20"]]), case_name)
def test_a_date_that_reaches_into_the_future_is_cut_off_at_today(question, raw) -> None:
    assert question.load(raw, TODAY).latest == TODAY


OVER = ["2026-05-04", "2026-05", ["2026-05-01", "2026-05-20"], {"weeks_ago": 2}, {"between": [7, 20]}]


@for_each(product(of_kind(DateQuestion), OVER), case_name)
def test_a_past_date_means_the_same_days_whenever_it_is_loaded_again(question, raw) -> None:
    loaded = question.load(raw, TODAY)
    assert question.load(question.dump(loaded), LATER) == loaded
