"""The sheet signed by the clinic's medical owner has every number, row, point and source of the rules."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from flask import Flask

from app.information.certificate import certificate
from app.information.rules_tables import AS_OF, criteria_table, safety_table
from app.information.thresholds import SAYS, thresholds
from app.questionnaire.answers import Answers
from app.questionnaire.sections.health import PREGNANT
from app.questionnaire.sections.pain import FUNCTION_IMPACT, PAIN_SCORE
from app.questionnaire.sections.planning import ALLERGY_CEMENT_CONTRAST, BLEEDING_DISORDER, BLOOD_THINNER
from app.rules.assess import assess
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
        ("Yes, in the last week", "Emergency", "", "red_flag:rf_fever"),
        (
            "Not in the last week, but in the last 3 months, since this pain began",
            "Urgent – clinician review",
            "",
            "flag:fever_earlier",
        ),
        ("Not sure, or no answer", "Urgent – clinician review", "", "unsure:rf_fever"),
    ]


def test_leg_trouble_is_an_emergency_while_bladder_or_numbness_is_in_doubt(sheet: Page) -> None:
    *_, both, one, _steps, _unsure, in_doubt = lines_of("rf_leg_weak")
    assert (both[1], one[1]) == ("Urgent – clinician review", "Urgent – clinician review")
    assert in_doubt == (f"{both[0]} | {one[0]}", "Emergency", "", "red_flag:legs_and_not_sure")
    condition = "together with “New trouble with pee or poop” or “New numbness between the legs” not sure or not answered"
    assert condition in sheet.text
    assert [line.with_doubt_about != () for _, lines in safety_table() for line in lines].count(True) == 1


def test_a_known_aneurysm_and_a_child_with_rest_pain_read_as_in_the_decision_model() -> None:
    by_code = {line[3]: line[1] for line in (*lines_of("known_aneurysm"), *lines_of("age_band"))}
    at_rest = "Standard review; Urgent – clinician review if just as bad lying still"
    assert by_code == {
        "red_flag:known_aneurysm": "Emergency",
        "flag:aneurysm_looked_after": at_rest,
        "unsure:known_aneurysm": "",
        "hold:under_18": at_rest,
        "flag:atypical_age": "",
    }


def test_a_watched_standard_review_and_same_day_advice_are_on_the_sheet(sheet: Page) -> None:
    watched = (
        "A watched standard review is read within 2 business days: one with flag:cancer_past , flag:immune_risk , "
        "unsure:cancer_history , and pain of 8 to 10 or a trend of “Worse”"
    )
    assert watched in sheet.text
    assert "next:same_day_care" in sheet.text


def test_what_must_be_known_before_a_visit_is_booked_is_on_the_sheet(sheet: Page) -> None:
    for question in (BLOOD_THINNER, BLEEDING_DISORDER, ALLERGY_CEMENT_CONTRAST, PREGNANT):
        assert question.short in sheet.text.partition("while one of these is not known")[2].partition(".")[0]


def test_very_bad_pain_adds_to_the_suspicion_on_the_sheet() -> None:
    assert SAYS["suspicion_of_severe_limits"][1] == "suspicion: severe limits, or very bad pain"
    for pain, function in ((8, "mild"), (3, "severe"), (8, "severe")):
        answers = Answers({PAIN_SCORE: pain, FUNCTION_IMPACT: function})
        assert assess(answers, AS_OF).suspicion == assess(Answers(), AS_OF).suspicion + 1


def test_a_hold_reads_as_in_the_decision_model() -> None:
    assert lines_of("infection_now") == [
        ("Yes", "Urgent – clinician review", "Urgent – clinician review", "hold:infection_now"),
        (
            "Not sure, or no answer",
            "Standard review",
            "Standard review",
            "hold:infection_now",
            "unsure:infection_now",
        ),
    ]


def test_an_effect_that_depends_on_rest_pain_says_so() -> None:
    assert (
        lines_of("cancer_history")[1][1]
        == "Standard review; Urgent – clinician review if just as bad lying still"
    )


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
