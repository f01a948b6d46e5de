"""What staff read of the patient's instruction is as strong as what the patient reads, for every combination of signs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from app.questionnaire.answers import Answers
from app.questionnaire.question import NOT_SURE
from app.questionnaire.questions import QUESTIONS
from app.rules.assess import SUDDEN_PAIN, Assessment, assess
from app.rules.tiers import Tier
from app.rules.wording.letter import today_step
from app.rules.wording.patient_messages import SUDDEN_WORST_PAIN, TIER_MESSAGES
from app.rules.wording.told_today import BLOOD_THINNER, sentence_among, told_today
from app.rules.wording.where_to_go import with_place
from tests.submissions.build import NOON, answers

SIGNS: dict[str, tuple[str, ...]] = {
    "rf_bladder_bowel": ("yes", NOT_SURE, "no"),
    "rf_leg_weak": ("yes", "one_leg_numb", "both_legs_pain", "pain_no_steps", NOT_SURE, "no"),
    "rf_fever": ("yes", "earlier", "no"),
    "sudden_worst_pain": ("yes", NOT_SURE, "no"),
    "known_aneurysm": ("yes", "looked_after", "no"),
    "blood_thinner": ("yes", NOT_SURE, "no"),
}
"""One of each kind of answer; saddle numbness, chest and breath have the effect of the bladder's."""
KNOWN = {
    "major_trauma": ("yes_not_checked", "yes_old_not_checked", "no"),
    "cancer_history": ("active", "past", "no"),
}
NOTHING, OWN_DOCTOR, URGENT_CARE, ER, CALL_911 = range(5)


def place(words: str) -> int:
    """Return the strongest place that words send someone to, whatever the condition."""
    if "911" in words:
        return CALL_911
    if "urgent care or the ER" in words:
        return URGENT_CARE
    return ER if "the ER" in words else OWN_DOCTOR if "doctor" in words else NOTHING


def people(persona: str, is_severe: bool, known: tuple[str, str]) -> Iterator[tuple[Assessment, Answers]]:
    """All combinations of signs, with these answers about an accident and cancer."""
    severe = {"pain_score": 9, "function_impact": "severe"} if is_severe else {}
    fixed = dict(answers(persona, imaging_result="none").items())
    fixed |= {
        QUESTIONS[id_]: value for id_, value in {**severe, **dict(zip(KNOWN, known, strict=True))}.items()
    }
    questions = [QUESTIONS[id_] for id_ in SIGNS]
    for values in product(*SIGNS.values()):
        given = Answers({**fixed, **dict(zip(questions, values, strict=True))})
        yield assess(given, NOON.date()), given


def patient_reads(assessment: Assessment, given: Answers) -> str:
    """Return the instruction of the patient's pages."""
    if assessment.tier is Tier.EMERGENCY_NOW:
        return TIER_MESSAGES[assessment.tier].heading.patient
    if SUDDEN_PAIN in assessment.flags:
        return SUDDEN_WORST_PAIN.patient
    step = today_step(assessment, given)
    by_when = (
        TIER_MESSAGES[assessment.tier].by_when.patient if assessment.tier is Tier.URGENT_CLINICIAN else ""
    )
    return with_place(f"{by_when} {step.patient if step else ''}", assessment.flags)


@pytest.mark.one_in(12)
@pytest.mark.parametrize("persona", ["standard", "other_care"])
@pytest.mark.parametrize("is_severe", [True, False])
@pytest.mark.parametrize("known", list(product(*KNOWN.values())))
def test_staff_read_the_patients_instruction_for_every_combination_of_signs(
    persona: str, is_severe: bool, known: tuple[str, str]
) -> None:
    for assessment, given in people(persona, is_severe, known):
        told = told_today(assessment.tier, assessment.flags)
        assert place(told) == place(patient_reads(assessment, given)), (told, assessment.flags)
        if assessment.tier is not Tier.EMERGENCY_NOW:
            sentences = [place(sentence_among(code, assessment.flags)) for code in assessment.flags]
            assert not [each for each in sentences if OWN_DOCTOR < each < place(told)], assessment.flags


@pytest.mark.parametrize("thinner", ["yes", "no", NOT_SURE])
def test_sudden_worst_pain_on_a_blood_thinner_is_911_for_staff_too(thinner: str) -> None:
    given = answers("other_care", sudden_worst_pain="yes", blood_thinner=thinner)
    flags = assess(given, NOON.date()).flags
    is_on_thinner = BLOOD_THINNER in flags
    assert told_today(Tier.URGENT_CLINICIAN, flags).startswith("Told to call 911") is is_on_thinner
    assert "911" in sentence_among(SUDDEN_PAIN, flags)
