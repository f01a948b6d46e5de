"""The sheet signed by the clinic's medical owner has every number, row, point and source of the rules."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from flask import Flask

from app.information.certificate import certificate
from app.information.rules_tables import criteria_table, safety_table
from app.information.thresholds import SAYS, thresholds
from app.rules.ruleset import CURRENT
from tests.pages import Page, PageClient, words

IN_TABLES = {"version", "criteria", "safety"}


@pytest.fixture
def sheet(patient: PageClient) -> Page:
    return patient.get("/how-it-works/rules-sheet")


def lines_of(question_id: str) -> list[tuple[str, ...]]:
    """Return (answers, at least, at most, codes) for each line of a safety question."""
    (lines,) = (lines for question, lines in safety_table() if question.id == question_id)
    return [(" | ".join(x.answers), x.at_least, x.at_most, *(c for c, _ in x.codes)) for x in lines]


def levels_of(question_id: str) -> list[tuple[str, int, str]]:
    """Return (answers, points, verdict) for each level of a criterion, the most favourable first."""
    (lines,) = (lines for criterion, _, lines in criteria_table() if criterion.question.id == question_id)
    return [(" | ".join(x.answers), x.points, x.verdict) for x in lines]


def test_every_number_of_the_ruleset_is_on_the_sheet(sheet: Page) -> None:
    assert set(SAYS) == {field.name for field in fields(CURRENT)} - IN_TABLES
    for threshold in thresholds():
        for text in (threshold.value, threshold.says, threshold.source):
            assert text in sheet.text


def test_a_changed_number_changes_the_sheet() -> None:
    values = [threshold.value for threshold in thresholds(replace(CURRENT, last_day_in_window=90))]
    assert "90 days" in values
    assert "84 days" not in values


def test_every_safety_row_and_criterion_is_on_the_sheet_with_its_source(sheet: Page) -> None:
    for row in CURRENT.safety:
        assert row.question.short in sheet.text
        for effect in (row.unsure, *row.effects.values()):
            assert all(code in sheet.text for code in effect.flags)
    for question in (*(r.question for r in CURRENT.safety), *(c.question for c in CURRENT.criteria)):
        assert question.source in sheet.text


def test_a_red_flag_reads_as_in_the_decision_model() -> None:
    assert lines_of("rf_fever") == [
        ("Yes", "Emergency", "", "red_flag:rf_fever"),
        ("Not sure, or no answer", "Urgent: clinician", "", "unsure:rf_fever"),
    ]


def test_a_hold_reads_as_in_the_decision_model() -> None:
    assert lines_of("infection_now") == [
        ("Yes", "Urgent: clinician", "Urgent: clinician", "hold:infection_now"),
        (
            "Not sure, or no answer",
            "Standard review",
            "Standard review",
            "hold:infection_now",
            "unsure:infection_now",
        ),
    ]


def test_an_effect_that_depends_on_rest_pain_says_so() -> None:
    assert lines_of("cancer_history")[1][1] == "Standard review; Urgent: clinician if just as bad lying still"


def test_numbers_are_shown_as_ranges() -> None:
    assert levels_of("pain_score") == [
        ("8 to 10", 3, "met"),
        ("5 to 7", 2, "met"),
        ("4", 1, "not met"),
        ("Not sure, or no answer", 0, "not known"),
        ("0 to 3", 0, "not met"),
    ]
    assert levels_of("onset_date") == [
        ("0 to 41 days", 3, "met"),
        ("42 to 56 days", 2, "met"),
        ("57 to 84 days", 1, "met"),
        ("Not sure, or no answer", 0, "not known"),
        ("85 days or more", 0, "not met"),
    ]


def test_due_times_are_the_clinics_own(settings, make_app) -> None:
    custom = replace(settings, service_levels=replace(settings.service_levels, urgent_hours=12))
    text = PageClient(make_app(custom)).get("/how-it-works/rules-sheet").text
    assert "12 hours, by the clock" in text
    assert "10 business days" in text


def test_there_are_signature_lines_for_exactly_these_rules(sheet: Page, app: Flask) -> None:
    found = certificate()
    assert found is not None
    signed = words(sheet.one(".sign"))
    assert f"version {CURRENT.version}, fingerprint {found.fingerprint}" in signed
    for line in ("Name", "Date", "Signature"):
        assert line in signed
