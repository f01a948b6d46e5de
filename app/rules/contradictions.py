"""Pairs of answers that contradict each other. Both may be true, so each is asked about once, and never blocks.

A contradiction that could lead a patient to take back an emergency sign is never asked about.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.question import Question
from app.questionnaire.sections.care_so_far import IMAGING_DATE, IMAGING_RESULT, TREATMENT_TRIED
from app.questionnaire.sections.emergency import MAJOR_TRAUMA
from app.questionnaire.sections.pain import (
    FUNCTION_IMPACT,
    ONSET_DATE,
    PAIN_BETTER_LYING,
    PAIN_SCORE,
    PAIN_TREND,
    REST_NIGHT_PAIN,
)
from app.questionnaire.text import Text
from app.rules.assess import new_break_of_old_pain, treated_for_longer
from app.rules.findings import fracture_age, scan_is_before_pain
from app.rules.safety import floor_so_far
from app.rules.tiers import Tier

ACCIDENT_IS_RECENT_DAYS = 14  # "in the last 2 weeks", in the words of the question

Holds = Callable[[Answers, date], bool]


@dataclass(frozen=True)
class Contradiction:
    """Two answers that are unlikely to both be right.

    code: permanent. statement: both answers, for the person who gave them. Numbers in it are placeholders: see
    `app.rules.quoted_numbers`; what staff read is in `app.rules.wording.flag_labels`.
    questions: the two questions, in the order they are asked. holds: whether answers, as returned by
    `Journey.for_rules`, contain it on a day (the clinic's local date).
    """

    code: str
    statement: Text
    questions: tuple[Question[Any], Question[Any]]
    holds: Holds


def _no_pain_but_severe(answers: Answers, as_of: date) -> bool:
    return answers.get(PAIN_SCORE) == 0 and answers.get(FUNCTION_IMPACT) == "severe"


def _no_pain_but_worse(answers: Answers, as_of: date) -> bool:
    return answers.get(PAIN_SCORE) == 0 and answers.get(PAIN_TREND) == "worse"


def _eased_and_not_eased(answers: Answers, as_of: date) -> bool:
    """Not asked of someone who was told to talk with a clinician today: a change could take that back."""
    if floor_so_far(answers) >= Tier.URGENT_CLINICIAN:
        return False
    return answers.get(PAIN_BETTER_LYING) == "yes" and answers.get(REST_NIGHT_PAIN) == "yes"


def _old_accident_new_pain(answers: Answers, as_of: date) -> bool:
    age = fracture_age(answers, as_of)
    is_old = answers.get(MAJOR_TRAUMA) == "yes_old_not_checked"
    return is_old and age is not None and age[1] < ACCIDENT_IS_RECENT_DAYS


def _treated_for_longer(answers: Answers, as_of: date) -> bool:
    age = fracture_age(answers, as_of)
    return age is not None and treated_for_longer(answers, age[1])


def _new_break_of_old_pain(answers: Answers, as_of: date) -> bool:
    age = fracture_age(answers, as_of)
    return age is not None and new_break_of_old_pain(answers, age[0])


def _scan_before_pain(answers: Answers, as_of: date) -> bool:
    return scan_is_before_pain(answers)


CONTRADICTIONS: tuple[Contradiction, ...] = (
    Contradiction(
        "old_accident_new_pain",
        Text(
            "You said that this pain began with an accident more than %(accident_weeks)s weeks ago. "
            "You also said that it began less than %(accident_weeks)s weeks ago.",
            "You said that their pain began with an accident more than %(accident_weeks)s weeks ago. "
            "You also said that it began less than %(accident_weeks)s weeks ago.",
        ),
        (MAJOR_TRAUMA, ONSET_DATE),
        _old_accident_new_pain,
    ),
    Contradiction(
        "new_break_of_old_pain",
        Text(
            "You said that this pain began more than %(weeks)s weeks ago. You also said that a scan showed a new break.",
            "You said that their pain began more than %(weeks)s weeks ago. You also said that a scan showed a new break.",
        ),
        (ONSET_DATE, IMAGING_RESULT),
        _new_break_of_old_pain,
    ),
    Contradiction(
        "scan_before_pain",
        Text(
            "You told us when this pain began. You also said that the scan was done before that.",
            "You told us when their pain began. You also said that the scan was done before that.",
        ),
        (ONSET_DATE, IMAGING_DATE),
        _scan_before_pain,
    ),
    Contradiction(
        "eased_and_not_eased",
        Text(
            "You said that your pain is just as bad when you lie still. "
            "You also said that it eases when you lie down.",
            "You said that their pain is just as bad when they lie still. "
            "You also said that it eases when they lie down.",
        ),
        (REST_NIGHT_PAIN, PAIN_BETTER_LYING),
        _eased_and_not_eased,
    ),
    Contradiction(
        "no_pain_but_severe",
        Text(
            "You said that in the last 2 days you had no pain when you stood or moved. "
            "You also said that you need help to dress or wash, or mostly stay in bed or a chair.",
            "You said that in the last 2 days they had no pain when they stood or moved. "
            "You also said that they need help to dress or wash, or mostly stay in bed or a chair.",
        ),
        (PAIN_SCORE, FUNCTION_IMPACT),
        _no_pain_but_severe,
    ),
    Contradiction(
        "no_pain_but_worse",
        Text(
            "You said that in the last 2 days you had no pain when you stood or moved. You also said that your pain is worse.",
            "You said that in the last 2 days they had no pain when they stood or moved. You also said that their pain is worse.",
        ),
        (PAIN_SCORE, PAIN_TREND),
        _no_pain_but_worse,
    ),
    Contradiction(
        "treated_for_longer",
        Text(
            "You told us when this pain began. "
            "You also said that you have tried rest, a brace or pain medicine for longer than that.",
            "You told us when their pain began. "
            "You also said that they have tried rest, a brace or pain medicine for longer than that.",
        ),
        (ONSET_DATE, TREATMENT_TRIED),
        _treated_for_longer,
    ),
)
"""Ordered by when the later of the two questions is asked."""


def contradictions(answers: Answers, as_of: date) -> tuple[Contradiction, ...]:
    """Return the contradictions in the answers (from `Journey.for_rules`) on a day."""
    return tuple(each for each in CONTRADICTIONS if each.holds(answers, as_of))
