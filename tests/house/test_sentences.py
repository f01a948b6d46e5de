"""Every sentence a patient can be shown, read one by one. Each exception stands in a list, with its reason."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from functools import cache

import textstat

from app.i18n.extraction import extract
from app.questionnaire.form_input import Invalid
from app.questionnaire.question import NOT_SURE, Question
from app.questionnaire.questions import QUESTIONS
from tests.house.plain_words import (
    GLOSSES,
    HARDER,
    KNOWN,
    NEVER_TO_PATIENTS,
    NO_NOT_SURE,
    PLAIN_ELSEWHERE,
    TWO_IN_ONE,
)

HARDEST_QUESTION = 8.0
MOST_WORDS = 32
MANY_ORS = 3
SENTENCE_END = re.compile(r"[.!?](?=\s|$)")


@cache
def sentences_of_files() -> dict[str, str]:
    """What each file says to patients."""
    said: dict[str, list[str]] = defaultdict(list)
    for message in extract():
        for file, _line in message.locations if message.id else ():
            said[file].append(str(message.id))
    return {file: "\n".join(sentences) for file, sentences in said.items()}


def files_with(word: str) -> list[str]:
    return [file for file, said in sentences_of_files().items() if has(word, said)]


def has(word: str, said: str) -> bool:
    """Whether a word stands in a text; short ones in capitals only as such."""
    flags = 0 if word.isupper() else re.IGNORECASE
    return re.search(rf"\b{word}(s|d|ed)?\b", said, flags) is not None


def titles(question: Question) -> tuple[str, ...]:
    return tuple(question.title)


def can_be_not_sure(question: Question) -> bool:
    """Whether the form takes "not sure" for an answer."""
    try:
        return not question.is_known(question.parse({question.id: [NOT_SURE]}, date(2026, 6, 15)))
    except Invalid:
        return False


def test_no_word_that_may_not_be_said_is_said() -> None:
    found = {file: NEVER_TO_PATIENTS.findall(said) for file, said in sentences_of_files().items()}
    assert {file: words for file, words in found.items() if words} == {}


def test_a_hard_word_is_said_in_plain_words_beside_it() -> None:
    alone = [
        (word, file)
        for word, plain in GLOSSES.items()
        for file in files_with(word)
        if not re.search(plain, sentences_of_files()[file], re.IGNORECASE)
        and (word, file) not in PLAIN_ELSEWHERE
    ]
    assert alone == []


def test_no_word_is_in_the_lists_that_is_not_used() -> None:
    assert [word for word in (*GLOSSES, *KNOWN) if not files_with(word)] == []


def test_no_exception_is_older_than_what_it_excepts() -> None:
    said = sentences_of_files()
    assert [(word, file) for word, file in PLAIN_ELSEWHERE if not has(word, said.get(file, ""))] == []


def ors(question: Question) -> int:
    """How many things a question asks, by its question marks and its "or"."""
    return max(title.count("?") + len(re.findall(r"\bor\b", title)) for title in titles(question))


def grade(question: Question) -> float:
    """The school grade that a question needs."""
    return max(textstat.flesch_kincaid_grade(title) for title in titles(question))


def test_a_question_asks_one_thing() -> None:
    assert {key for key, question in QUESTIONS.items() if ors(question) >= MANY_ORS} == TWO_IN_ONE.keys()


def test_a_question_is_easy_to_read() -> None:
    assert {key for key, question in QUESTIONS.items() if grade(question) > HARDEST_QUESTION} == HARDER.keys()


def test_a_hint_is_one_sentence_without_a_link() -> None:
    hints = {hint for question in QUESTIONS.values() for hint in question.hint}
    assert [hint for hint in hints if len(SENTENCE_END.findall(hint)) > 1 or "href" in hint] == []


def test_whoever_does_not_know_can_say_so() -> None:
    assert {key for key, question in QUESTIONS.items() if not can_be_not_sure(question)} == NO_NOT_SURE.keys()


def test_nothing_is_marked_with_a_star() -> None:
    assert [file for file, said in sentences_of_files().items() if "*" in said] == []


def test_no_sentence_is_a_long_one() -> None:
    long = [
        sentence
        for said in sentences_of_files().values()
        for sentence in re.split(r"(?<=[.!?:;])\s|\n", re.sub(r"<[^>]+>", "", said))
        if len(sentence.split()) > MOST_WORDS
    ]
    assert long == []
