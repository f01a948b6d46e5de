"""The texts shown to a patient or a helper, and their snapshot."""

from __future__ import annotations

import hashlib
import json
import re
from itertools import product

import pytest

from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.questionnaire.wording_snapshot import fingerprint, wording_snapshot
from tests.for_each import for_each
from tests.questionnaire.build import case_name, each_question

FIRST_AND_SECOND_PERSON = re.compile(r"\b(you|your|yours|yourself|i|i'm|my|me|myself)\b", re.IGNORECASE)
THIRD_PERSON = re.compile(r"\b(they|their|them|themselves)\b", re.IGNORECASE)
BANNED = re.compile(r"\b(candidate|eligible|eligib|qualif|please|sorry|simply)", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?](?=\s|$)")

each_question_to_both = for_each(product(JOURNEY.questions, [False, True]), case_name)
both = pytest.mark.parametrize("helper", [False, True], ids=["patient", "helper"])


def words(question: Question, helper: bool) -> list[str]:
    """The title, the hint and every option, as this reader sees them."""
    options = [option.label.for_(helper) for option in getattr(question, "options", ())]
    return [question.title.for_(helper), question.hint.for_(helper), *options]


def headings(helper: bool) -> list[str]:
    titles = [section.title.for_(helper) for section in JOURNEY.sections]
    return [*titles, *(page.heading.for_(helper) for page in JOURNEY.pages if page.heading)]


@pytest.mark.proves("helper-has-own-words")
@for_each([question for question in JOURNEY.questions if question.id != "answering_for"], case_name)
def test_a_helper_is_never_addressed_as_the_patient(question) -> None:
    assert [text for text in words(question, helper=True) if FIRST_AND_SECOND_PERSON.search(text)] == []


def test_a_helper_reads_no_heading_meant_for_the_patient() -> None:
    assert [text for text in headings(helper=True) if FIRST_AND_SECOND_PERSON.search(text)] == []


@each_question
def test_a_patient_is_never_described_in_the_third_person(question) -> None:
    assert [text for text in words(question, helper=False) if THIRD_PERSON.search(text)] == []


@each_question
def test_texts_addressed_to_the_patient_differ_for_a_helper(question) -> None:
    pairs = zip(words(question, helper=False), words(question, helper=True), strict=True)
    personal = [other for me, other in pairs if FIRST_AND_SECOND_PERSON.search(me) and me == other]
    assert personal == (["Myself"] if question.id == "answering_for" else [])


@each_question_to_both
def test_no_banned_word_is_used(question, helper) -> None:
    shown = [*words(question, helper), question.short, question.why, question.missing, *headings(helper)]
    assert [text for text in shown if BANNED.search(text)] == []


@each_question_to_both
def test_a_hint_is_at_most_two_sentences(question, helper) -> None:
    hint = question.hint.for_(helper)
    assert len(SENTENCE_END.findall(hint)) in ((1, 2) if hint else (0,))
    assert hint == "" or hint.endswith(".")


@each_question_to_both
def test_a_title_is_a_question(question, helper) -> None:
    assert question.title.for_(helper).endswith("?")


@each_question_to_both
def test_texts_are_tidy(question, helper) -> None:
    shown = [text for text in words(question, helper) if text]
    assert [
        text for text in shown if text != " ".join(text.split()) or not text[0].isupper() | text[0].isdigit()
    ] == []


# The snapshot


@both
def test_the_snapshot_holds_the_texts_of_every_question(helper) -> None:
    snapshot = json.loads(wording_snapshot(helper))
    assert snapshot.keys() == QUESTIONS.keys()
    for question in JOURNEY.questions:
        stored = snapshot[question.id]
        shown = [stored["title"], stored["hint"], *stored["options"].values()]
        assert sorted(shown) == sorted(words(question, helper))


def test_the_snapshot_names_options_by_their_value() -> None:
    assert json.loads(wording_snapshot(helper=False))["pregnant"]["options"] == {
        "yes": "Yes",
        "no": "No or does not apply",
        "not_sure": "I'm not sure",
    }


def test_the_patient_and_the_helper_have_separate_snapshots() -> None:
    assert fingerprint(wording_snapshot(helper=False)) != fingerprint(wording_snapshot(helper=True))


def test_a_fingerprint_is_half_of_a_sha_256() -> None:
    assert fingerprint("pain") == hashlib.sha256(b"pain").hexdigest()[:32]
    assert fingerprint("pain") != fingerprint("pain ")
