"""Sentences quote the numbers of a ruleset, never numbers of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask

from app.i18n.catalogue import read_catalogue
from app.questionnaire.questions import JOURNEY
from app.rules import contradictions
from app.rules.analysis.explain import NOT_MET, explain
from app.rules.contradictions import CONTRADICTIONS
from app.rules.quoted_numbers import in_weeks, quoted_numbers
from app.rules.ruleset import CURRENT
from app.rules.rulesets import ruleset_named
from app.rules.wording.flag_labels import CONFIRMED, FLAGS, flag_sentence, looked_for
from app.rules.wording.patient_messages import LOOKED_FOR
from app.screening.visit_sheet import QUESTIONS_TO_ASK
from tests.pages import PageClient
from tests.rules.build import AS_OF, SAFE, STRONG, answers

DRAFT = replace(
    CURRENT,
    version="draft",
    last_day_in_window=70,
    early_subacute_last_day=49,
    pain_bad=6,
    pain_very_bad=9,
)


def sentences() -> Iterator[str]:
    """Yield every sentence that may quote a number of the rules."""
    yield from (*FLAGS.values(), *CONFIRMED.values())
    yield from LOOKED_FOR.values()
    yield from (words for words, _ in NOT_MET.values())
    yield from (question.why for question in JOURNEY.questions)
    for one in CONTRADICTIONS:
        yield from one.statement
    for question in QUESTIONS_TO_ASK:
        yield from question.text


def quoting(*names: str) -> list[str]:
    """Return the sentences with these placeholders."""
    return [words for words in sentences() if all(f"%({name})s" in words for name in names)]


def test_every_placeholder_is_the_name_of_a_number() -> None:
    assert [words for words in sentences() if "%(" in words % quoted_numbers()] == []


def test_every_number_is_quoted_by_some_sentence() -> None:
    assert [name for name in quoted_numbers() if not quoting(name)] == []


def test_the_ruleset_in_force_has_whole_weeks() -> None:
    assert dict(quoted_numbers()) == {
        "weeks": "12",
        "early_weeks": "8",
        "accident_weeks": "2",
        "bad_pain": "5",
        "very_bad_pain": "8",
    }


def test_days_that_are_not_whole_weeks_get_one_decimal() -> None:
    assert [in_weeks(days) for days in (7, 70, 80)] == ["1", "10", "11.4"]


def test_under_a_draft_no_sentence_keeps_the_window_in_force() -> None:
    filled = [words % quoted_numbers(DRAFT) for words in sentences()]
    assert [words for words in filled if "12 weeks" in words or "8 to 12" in words] == []
    assert sum("10 weeks" in words for words in filled) == len(quoting("weeks")) >= 9


def test_staff_read_the_numbers_of_the_ruleset_that_assessed_the_case() -> None:
    assert (
        flag_sentence("flag:over_12_weeks", DRAFT)
        == "The pain is more than 10 weeks old: outside the window."
    )
    assert flag_sentence("flag:window_closing", DRAFT).startswith("The pain may be 7 to 10 weeks old.")
    assert flag_sentence("flag:over_12_weeks") == "The pain is more than 12 weeks old: outside the window."
    assert looked_for(DRAFT)["onset_date"] == "Pain that began in the last 10 weeks"
    assert looked_for(DRAFT)["pain_score"] == "Pain of 6 or more on moving"


def test_the_reason_against_priority_quotes_the_least_pain_that_is_very_bad() -> None:
    person = answers(
        **{**SAFE, **STRONG, "pain_trend": "same", "height_or_stoop": "no", "function_impact": "moderate"}
    )
    for ruleset, pain in ((CURRENT, "pain of 8 or more"), (DRAFT, "pain of 9 or more")):
        assert pain in " ".join(reason.says for reason in explain(person, AS_OF, ruleset).decided)


def test_an_accident_is_recent_for_as_long_as_its_sentence_says() -> None:
    days = contradictions.ACCIDENT_IS_RECENT_DAYS
    sentence = CONFIRMED["old_accident_new_pain"] % quoted_numbers()
    assert sentence.count(f"{days // 7} weeks ago") == 2


def test_a_stored_version_finds_its_ruleset_and_an_unknown_version_the_one_in_force() -> None:
    assert dict(quoted_numbers(ruleset_named("1.0.0"))) == {
        "weeks": "12",
        "early_weeks": "8",
        "accident_weeks": "2",
        "bad_pain": "5",
        "very_bad_pain": "8",
    }
    assert ruleset_named("0.0.0") is CURRENT


def test_spanish_quotes_the_same_numbers() -> None:
    spanish = {str(each.id): str(each.string) for each in read_catalogue("es") if each.id}
    translated = [spanish[words] % quoted_numbers(DRAFT) for words in quoting("weeks") if words in spanish]
    assert len(translated) >= 6
    assert all("10 semanas" in words and "12" not in words for words in translated)


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/how-it-works", "breaks up to about {} weeks old"),
        ("/how-it-works/phone-script", "breaks up to about {} weeks old"),
        ("/how-it-works/for-doctors", "age closes no door inside {} weeks"),
        ("/about/kyphoplasty", "Pain that began in the last {} weeks"),
        ("/es/about/kyphoplasty", "Dolor que empezó en las últimas {} semanas"),
    ],
)
def test_pages_quote_the_window_of_the_rules(
    app: Flask, patient: PageClient, monkeypatch: pytest.MonkeyPatch, path: str, sentence: str
) -> None:
    assert sentence.format(12) in patient.get(path).text
    monkeypatch.setitem(app.jinja_env.globals, "quoted", quoted_numbers(DRAFT))
    page = patient.get(path).text
    assert sentence.format(10) in page
    assert sentence.format(12) not in page
