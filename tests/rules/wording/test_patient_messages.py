"""The texts of every outcome, and of every flag."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from app.demo.personas import PERSONAS, persona
from app.questionnaire.text import Text
from app.rules.assess import assess
from app.rules.record import as_record
from app.rules.safety import RED_FLAGS
from app.rules.safety_table import SAFETY
from app.rules.tiers import Tier
from app.rules.wording import patient_messages
from app.rules.wording.flag_labels import FLAGS, NEXT_STEPS, flag_sentence, looked_for
from app.rules.wording.words_for_911 import TELL_THEM
from tests.rules.build import assessed

TODAY = date(2026, 6, 15)

NEVER = re.compile(
    r"candidate|eligib|qualif|diagnos|probab|chance|guarantee|promise|\bcure|relief|approved|likely",
    re.IGNORECASE,
)
SOMEONE_WILL_ACT = re.compile(
    r"\b(we|our team|clinician|nurse|doctor|coordinator|someone) (will|is going to|reviews?|reads?|calls?)\b",
    re.IGNORECASE,
)

FLAG_CODES = [
    "hold:infection_now",
    "hold:pregnant",
    "hold:bleeding_disorder",
    "hold:allergy_cement",
    "hold:under_18",
    "hold:pain_location",
    "flag:sudden_worst_pain",
    "flag:cannot_stand_for_pain",
    "flag:both_legs_pain",
    "flag:one_leg_numb",
    "flag:fever_earlier",
    "flag:aneurysm_looked_after",
    "flag:diabetes",
    "flag:sleep_apnea",
    "flag:major_trauma_checked",
    "flag:major_trauma_unchecked",
    "flag:cancer_active",
    "flag:cancer_past",
    "flag:weight_loss",
    "flag:rest_night_pain",
    "flag:immune_risk",
    "flag:contrast_allergy",
    "flag:blood_thinner",
    "flag:prior_spine_procedure",
    "flag:more_than_three_levels",
    "flag:cannot_lie_face_down",
    "flag:pacemaker_or_no_mri",
    "flag:heart_or_lung_trouble",
    "flag:atypical_age",
    "flag:window_closing",
    "flag:over_12_weeks",
    "flag:scan_before_pain",
    "flag:severe_low_tier",
    "flag:date_conflict",
    "next:needs_mri",
    "next:needs_imaging_or_result",
    "next:same_day_care",
]


def all_texts() -> Iterator[str]:
    for outcome in patient_messages.TIER_MESSAGES.values():
        for text in (outcome.heading, outcome.says, *outcome.steps, outcome.by_when):
            yield from text
    for text in (value for value in vars(patient_messages).values() if isinstance(value, Text)):
        yield from text
    for text in (*patient_messages.CANNOT_TELL, *NEXT_STEPS.values()):
        yield from text
    yield from looked_for().values()
    yield from TELL_THEM.values()
    yield from patient_messages.VERDICTS.values()
    yield from patient_messages.SAFETY_NET_SIGNS


@pytest.mark.proves("no-word-diagnoses")
def test_no_text_for_patients_diagnoses_or_promises() -> None:
    for words in all_texts():
        assert not NEVER.search(words), words


@pytest.mark.proves("nobody-acts-before-sending")
@pytest.mark.parametrize("tier", Tier)
def test_before_sending_no_text_says_that_anyone_will_act(tier: Tier) -> None:
    outcome = patient_messages.TIER_MESSAGES[tier]
    for text in (outcome.heading, outcome.says, *outcome.steps):
        for words in text:
            assert not SOMEONE_WILL_ACT.search(words), words


@pytest.mark.parametrize("tier", [tier for tier in Tier if tier is not Tier.EMERGENCY_NOW])
def test_after_sending_the_text_says_by_when(tier: Tier) -> None:
    for words in patient_messages.TIER_MESSAGES[tier].by_when:
        assert "%(by)s" in words


def test_an_emergency_names_no_time() -> None:
    assert set(patient_messages.TIER_MESSAGES[Tier.EMERGENCY_NOW].by_when) == {""}


@pytest.mark.parametrize(
    "text", [v for v in vars(patient_messages).values() if isinstance(v, Text)], ids=lambda s: s.patient[:30]
)
def test_texts_for_a_helper_are_not_about_the_helpers_own_body(text: Text) -> None:
    assert not re.search(r"\b(your pain|take you|call your own doctor)\b", text.helper)


def test_every_possible_flag_has_a_sentence_for_staff() -> None:
    assert set(FLAGS) == set(FLAG_CODES)
    for sign in RED_FLAGS:
        assert flag_sentence(f"red_flag:{sign.id}").endswith(".")
    for row in SAFETY:
        for effect in (row.unsure, *row.effects.values()):
            for code in effect.flags:
                assert flag_sentence(code).endswith("."), code


def test_a_code_that_does_not_exist_has_no_sentence() -> None:
    with pytest.raises(KeyError):
        flag_sentence("flag:nonsense")


def test_every_criterion_has_a_text() -> None:
    criteria = {
        finding.criterion.question.id for finding in assess(persona("standard", TODAY), TODAY).findings
    }
    assert criteria == set(patient_messages.LOOKED_FOR)


@pytest.mark.parametrize(
    ("treatment", "words"),
    [("none", "Not yet"), ("under_three", "Not yet"), ("six_plus", "Matches"), ("not_sure", "Not known yet")],
)
def test_other_care_that_was_too_short_is_not_yet_enough(treatment: str, words: str) -> None:
    found = assessed(treatment_tried=treatment).findings
    tried = next(finding for finding in found if finding.criterion.question.id == "treatment_tried")
    assert patient_messages.verdict_in_words(tried) == words


@pytest.mark.parametrize("name", PERSONAS)
def test_a_record_holds_all_of_an_assessment_by_permanent_names(name: str) -> None:
    assessment = assess(persona(name, TODAY), TODAY)
    record = as_record(assessment)
    assert record["tier"] == assessment.tier.id
    assert record["flags"] == list(assessment.flags)
    assert [line["id"] for line in record["criteria"]] == [
        f.criterion.question.id for f in assessment.findings
    ]
    assert "open_questions" not in record
    assert record["as_of"] == "2026-06-15"
