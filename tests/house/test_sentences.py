"""Every sentence that a patient can be shown. Each exception is listed in plain_words.py, with its reason."""

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
    """The sentences for patients in each file, one a line."""
    sentences: dict[str, list[str]] = defaultdict(list)
    for message in extract():
        for file, _line in message.locations if message.id else ():
            sentences[file].append(str(message.id))
    return {file: "\n".join(listed) for file, listed in sentences.items()}


def files_with(word: str) -> list[str]:
    return [file for file, text in sentences_of_files().items() if has(word, text)]


def has(word: str, text: str) -> bool:
    """Whether a text has a word; an abbreviation only in capitals."""
    flags = 0 if word.isupper() else re.IGNORECASE
    return re.search(rf"\b{word}(s|d|ed)?\b", text, flags) is not None


def titles(question: Question) -> tuple[str, ...]:
    return tuple(question.title)


def can_be_not_sure(question: Question) -> bool:
    """Whether the form accepts "not sure" as an answer."""
    try:
        return not question.is_known(question.parse({question.id: [NOT_SURE]}, date(2026, 6, 15)))
    except Invalid:
        return False


def test_no_sentence_uses_a_banned_word() -> None:
    found = {file: NEVER_TO_PATIENTS.findall(text) for file, text in sentences_of_files().items()}
    assert {file: words for file, words in found.items() if words} == {}


def test_a_hard_word_is_explained_beside_its_use() -> None:
    unexplained = [
        (word, file)
        for word, plain in GLOSSES.items()
        for file in files_with(word)
        if not re.search(plain, sentences_of_files()[file], re.IGNORECASE)
        and (word, file) not in PLAIN_ELSEWHERE
    ]
    assert unexplained == []


def test_every_listed_word_is_used() -> None:
    assert [word for word in (*GLOSSES, *KNOWN) if not files_with(word)] == []


def test_every_exception_is_used() -> None:
    texts = sentences_of_files()
    assert [(word, file) for word, file in PLAIN_ELSEWHERE if not has(word, texts.get(file, ""))] == []


def ors(question: Question) -> int:
    """Count the things that a question asks, by its question marks and its "or"."""
    return max(title.count("?") + len(re.findall(r"\bor\b", title)) for title in titles(question))


def grade(question: Question) -> float:
    """Return the school grade needed to read a question."""
    return max(textstat.flesch_kincaid_grade(title) for title in titles(question))


def test_a_question_asks_one_thing() -> None:
    assert {key for key, question in QUESTIONS.items() if ors(question) >= MANY_ORS} == TWO_IN_ONE.keys()


def test_a_question_is_easy_to_read() -> None:
    assert {key for key, question in QUESTIONS.items() if grade(question) > HARDEST_QUESTION} == HARDER.keys()


def test_a_hint_is_one_sentence_without_a_link() -> None:
    hints = {hint for question in QUESTIONS.values() for hint in question.hint}
    assert [hint for hint in hints if len(SENTENCE_END.findall(hint)) > 1 or "href" in hint] == []


def test_every_other_question_can_be_answered_not_sure() -> None:
    assert {key for key, question in QUESTIONS.items() if not can_be_not_sure(question)} == NO_NOT_SURE.keys()


def test_no_sentence_has_an_asterisk() -> None:
    assert [file for file, text in sentences_of_files().items() if "*" in text] == []


def test_no_sentence_is_long() -> None:
    long = [
        sentence
        for text in sentences_of_files().values()
        for sentence in re.split(r"(?<=[.!?:;])\s|\n", re.sub(r"<[^>]+>", "", text))
        if len(sentence.split()) > MOST_WORDS
    ]
    assert long == []
