"""The questionnaires: every question, in its place, under its conditions."""

from __future__ import annotations

import gzip
from collections import Counter
from dataclasses import replace
from itertools import product

import pytest

from app.fhir.codes import NOT_SURE_SYSTEM, Addresses, coding
from app.fhir.enabled import code_of, enabled_items
from app.fhir.questionnaire import Wording, items_in, published, questionnaire
from app.questionnaire.answers import Answers
from app.questionnaire.question import DateQuestion, MultipleChoice
from app.questionnaire.questions import JOURNEY, QUESTIONS
from tests.fhir.build import ADDRESSES, CODES, SHEETS, SPANISH, items_of

MOST_BYTES = 12_000
BOTH = pytest.mark.parametrize("helper", [False, True])
DECIDING = tuple(dict.fromkeys(condition.asked_if.question for condition in JOURNEY.conditions.values()))


@BOTH
def test_every_question_is_asked_once_in_the_order_of_the_check(helper: bool) -> None:
    ids = [link_id for link_id in items_of(helper) if link_id in QUESTIONS]
    assert ids == [question.id for question in JOURNEY.questions]


@BOTH
def test_no_link_id_stands_twice(helper: bool) -> None:
    counted = Counter(item["linkId"] for item in items_in(SHEETS[helper].resource["item"]))
    assert [link_id for link_id, number in counted.items() if number > 1] == []


@BOTH
def test_a_question_is_worded_for_who_answers(helper: bool) -> None:
    for link_id, item in items_of(helper).items():
        if link_id in QUESTIONS:
            assert item["text"] == QUESTIONS[link_id].title.for_(helper)


def test_every_text_has_a_translation() -> None:
    for item in items_in(SHEETS[False].resource["item"]):
        if not item.get("readOnly"):
            assert item["_text"]["extension"][0]["extension"][1]["valueString"]
    assert all(each["designation"] for each in CODES.resource["concept"] if each["code"].endswith(".no"))


@BOTH
def test_the_words_of_an_option_are_those_of_its_code(helper: bool) -> None:
    known = {}
    for concept in CODES.resource["concept"]:
        others = [d["value"] for d in concept.get("designation", ()) if d["language"] == "en"]
        known[concept["code"]] = {concept["display"], *others}
    for item in items_of(helper).values():
        for option in item.get("answerOption", ()):
            value = option["valueCoding"]
            assert value["system"] == NOT_SURE_SYSTEM or value["display"] in known[value["code"]]


def test_a_code_stands_once_in_the_code_system() -> None:
    codes = [concept["code"] for concept in CODES.resource["concept"]]
    assert len(codes) == len(set(codes)) == CODES.resource["count"]


def test_each_questionnaire_offers_only_its_own_reader() -> None:
    offered = [items_of(helper)["answering_for"]["answerOption"] for helper in (False, True)]
    assert [[each["valueCoding"]["code"] for each in options] for options in offered] == [
        ["answering_for.self"],
        ["answering_for.someone_else"],
    ]


def test_only_what_can_have_several_answers_repeats() -> None:
    repeating = [link_id for link_id, item in items_of().items() if item.get("repeats")]
    assert repeating == [q.id for q in JOURNEY.questions if isinstance(q, MultipleChoice)]


@BOTH
def test_the_conditions_lead_along_the_path_of_the_check_for_every_deciding_answer(helper: bool) -> None:
    sheet = SHEETS[helper].resource["item"]
    choices = [(None, *(option.value for option in question.options)) for question in DECIDING]
    for values in product(*choices):
        given = {q: v for q, v in zip(DECIDING, values, strict=True) if v is not None}
        chosen = {q.id: [code_of(coding(ADDRESSES, q.id, v))] for q, v in given.items()}
        asked = [each["linkId"] for each in enabled_items(sheet, chosen) if each["linkId"] in QUESTIONS]
        assert asked == [question.id for question in JOURNEY.asked_questions(Answers(given))]


def test_several_conditions_say_that_one_is_enough() -> None:
    for item in items_of().values():
        assert (len(item.get("enableWhen", ())) > 1) == (item.get("enableBehavior") == "any")


def test_a_date_has_a_part_for_each_way_that_needs_one() -> None:
    dates = [question.id for question in JOURNEY.questions if isinstance(question, DateQuestion)]
    parts = ["way", "day", "month", "year", "weeks_ago", "said_on", "earliest", "latest"]
    for id_ in dates:
        assert [each for each in items_of() if each.startswith(f"{id_}.") and not each.endswith("hint")] == [
            f"{id_}.{part}" for part in parts
        ]


def test_who_changes_a_word_changes_the_version(monkeypatch: pytest.MonkeyPatch) -> None:
    question = QUESTIONS["rf_fever"]
    before = SHEETS[False].version
    monkeypatch.setitem(question.__dict__, "title", QUESTIONS["rf_leg_weak"].title)
    assert published(questionnaire(Wording(False, ADDRESSES, SPANISH))).version != before


def test_the_same_questionnaire_has_the_same_version_and_another_address_another() -> None:
    wording = Wording(False, ADDRESSES, SPANISH)
    assert published(questionnaire(wording)).version == SHEETS[False].version
    elsewhere = replace(wording, addresses=Addresses("https://elsewhere.example.org"))
    assert published(questionnaire(elsewhere)).version != SHEETS[False].version


@BOTH
def test_a_questionnaire_is_small_when_compressed(helper: bool) -> None:
    assert len(gzip.compress(SHEETS[helper].body.encode(), mtime=0)) <= MOST_BYTES
