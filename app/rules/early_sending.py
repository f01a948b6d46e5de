"""Sending before every question is answered: an emergency at once, an urgent one after the scan (decision model, section 7)."""

from __future__ import annotations

from app.questionnaire.answers import Answers
from app.questionnaire.questions import JOURNEY, LAST_BEFORE_URGENT_STOP
from app.rules.safety import floor_so_far, red_flags
from app.rules.tiers import Tier


def may_send_early(answers: Answers) -> bool:
    """Whether these answers can be sent without the rest."""
    return bool(red_flags(answers)) or is_urgent_after_the_scan(answers)


def is_urgent_after_the_scan(answers: Answers) -> bool:
    """Whether a clinician is needed within a day, and everything up to the scan is answered."""
    pages = JOURNEY.up_to(LAST_BEFORE_URGENT_STOP)
    floor = floor_so_far(JOURNEY.for_rules(answers))
    return floor >= Tier.URGENT_CLINICIAN and JOURNEY.is_answered(pages, answers)
