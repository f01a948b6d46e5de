"""The whole questionnaire in order: safety first, then the pain, the scans and the rest; and every question by id.

The order is the decision model's, section 7: who stops half way has answered what can hurt them.
"""

from __future__ import annotations

from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.journey import Condition, CountsAs, Journey, Page, Section
from app.questionnaire.question import Question
from app.questionnaire.sections import care_so_far, health, pain, planning, start
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.questionnaire.sections.options import NO
from app.questionnaire.text import Text, shared_text

HEALTH_NOW = Page(
    id="health-now",
    heading=Text("Your health now", "Their health now"),
    questions=(
        health.CANCER_HISTORY,
        health.WEIGHT_LOSS,
        health.INFECTION_NOW,
        pain.REST_NIGHT_PAIN,
        health.KNOWN_ANEURYSM,
    ),
)

RISK = Page(
    id="infection-risk",
    heading=Text("More about your health", "More about their health"),
    questions=(health.IMMUNE_RISK, health.PREGNANT),
    conditions={
        health.PREGNANT: Condition(
            health.UNDER_50,
            CountsAs(NO, health.AT_50_OR_OLDER),
            for_staff=True,
            never_if=health.AT_65_OR_OLDER,
        )
    },
)

WHERE_AND_WHEN = Page(
    id="where-and-when",
    heading=shared_text("Where and when the pain began"),
    questions=(pain.PAIN_LOCATION, pain.ONSET_EVENT, pain.ONSET_DATE),
)

SCAN = Page(id="scan", heading=shared_text("Scans of the back"), questions=(care_so_far.IMAGING_RESULT,))

SCAN_DATE = Page(
    id="scan-date",
    heading=shared_text("More about that scan"),
    questions=(care_so_far.IMAGING_DATE, care_so_far.FRACTURE_COUNT),
    conditions={
        care_so_far.IMAGING_DATE: Condition(care_so_far.SCAN_TO_DATE),
        care_so_far.FRACTURE_COUNT: Condition(care_so_far.BREAK_TO_COUNT),
    },
)

PAIN_NOW = Page(
    id="pain-now",
    heading=shared_text("How the pain is now"),
    questions=(pain.PAIN_BETTER_LYING, pain.PAIN_SCORE, pain.FUNCTION_IMPACT, pain.PAIN_TREND),
)

CARE_AND_BONES = Page(
    id="care-and-bones",
    heading=shared_text("Care so far, and bones"),
    questions=(
        care_so_far.TREATMENT_TRIED,
        pain.HEIGHT_OR_STOOP,
        health.BONE_RISK,
        planning.PRIOR_SPINE_PROCEDURE,
    ),
)

_PLANNING_QUESTIONS: tuple[Question[Any], ...] = (
    planning.BLOOD_THINNER,
    planning.BLEEDING_DISORDER,
    planning.ALLERGY_CEMENT_CONTRAST,
    planning.PLANNING_NEEDS,
)

PLANNING = Page(
    id="planning",
    heading=shared_text("To plan ahead"),
    questions=_PLANNING_QUESTIONS,
    conditions={
        question: Condition(care_so_far.BREAK_TO_PLAN_FOR, for_staff=True) for question in _PLANNING_QUESTIONS
    },
)

JOURNEY = Journey(
    (
        Section("signs", shared_text("Signs"), (start.WHO, EMERGENCY_SIGNS, HEALTH_NOW, RISK)),
        Section("pain", Text("Your pain", "Their pain"), (WHERE_AND_WHEN,)),
        Section("scans", shared_text("Scans"), (SCAN, SCAN_DATE)),
        Section("health", Text("Your health", "Their health"), (PAIN_NOW, CARE_AND_BONES, PLANNING)),
    )
)

LAST_BEFORE_URGENT_STOP = SCAN_DATE
"""After this page, or the one before it when it is empty, who needs a clinician within a day may send at once."""

QUESTIONS: dict[str, Question[Any]] = {question.id: question for question in JOURNEY.questions}


def is_helper(answers: Answers) -> bool:
    """Whether someone else is answering for the patient."""
    return answers.get(start.ANSWERING_FOR) == start.SOMEONE_ELSE
