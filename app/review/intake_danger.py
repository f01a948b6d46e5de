"""What says 911 in a phone intake before it is saved: a line above the signs, and which ticks are an emergency."""

from __future__ import annotations

from app.questionnaire.question import NOT_SURE
from app.questionnaire.questions import HEALTH_NOW
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS, RF_LEG_WEAK
from app.rules.safety import ASKED_FOR_DOUBT, LEGS_IN_DOUBT, RED_FLAGS

ABOVE = {
    EMERGENCY_SIGNS.id: "Any of these: have them hang up and call 911 now. Sudden, worst pain alone: the ER today, "
    "or 911 if they take a blood thinner or feel faint.",
    HEALTH_NOW.id: "An aneurysm that is not repaired and not checked: have them hang up and call 911 now.",
}
"""By the section that it stands above; it is all that says so without script."""
SAY = "Emergency. Say: “When we hang up, call 911 at once.”"


def danger_selector() -> str:
    """Return a CSS selector, within the form of the intake, for a tick that is an emergency, as in `app.rules.safety`."""
    ticked = [_checked(sign.id, value) for sign, value in RED_FLAGS.items()]
    legs = [f":has({_checked(RF_LEG_WEAK.id, value)})" for value in sorted(LEGS_IN_DOUBT)]
    doubts = [f":has({_checked(question.id, NOT_SURE)})" for question in ASKED_FOR_DOUBT]
    return ", ".join([*ticked, f"#intake:is({', '.join(legs)}):is({', '.join(doubts)}) :checked"])


def _checked(name: str, value: str) -> str:
    return f'[name="{name}"][value="{value}"]:checked'
