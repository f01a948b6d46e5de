"""The words of the phone intake that patients do not read."""

from __future__ import annotations

from typing import Any

from app.questionnaire.journey import Condition
from app.questionnaire.question import Question
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.start import ANSWERING_FOR, SELF, SOMEONE_ELSE, WHO

HEADINGS = {WHO.id: "The caller"}
"""In place of a heading that speaks to the patient."""
TITLES = {ANSWERING_FOR.id: "Who is on the phone?"}
"""In place of a question that staff answer without asking."""
OPTIONS = {(ANSWERING_FOR.id, SELF): "The patient", (ANSWERING_FOR.id, SOMEONE_ELSE): "Someone else"}
CONSENT_ANSWERS = {"yes": "They said yes", "no": "They said no"}
FIELDS = {
    "helper_name": "Name of the caller",
    "helper_relationship": "Who the caller is to the patient",
    "may_speak_to_helper": "May we speak with the caller about the patient?",
    "full_name": "Full name of the patient",
    "phone": "Phone number to call",
    "email": "E-mail (optional)",
    "best_time": "Best time to call (optional)",
    "preferred_language": "Language to speak with us",
    "needs_interpreter": "Interpreter needed?",
    "clinic": "Clinic (optional)",
    "practice": "Name of the practice",
    "office_phone": "The office’s call-back number",
    "findings": "What the report says (optional)",
    "patient_agreed": "Did the patient agree that the office sends this?",
}
SEND_TO_QUEUE, FINISH = "Send to the queue", "Finish: it is in the queue"
NO_CONSENT_ANSWER = "Read the words of the consent out, then choose what they said"


def asked_only_if(question: Question[Any]) -> str:
    """Say to which answers the question belongs; "" when everyone is asked."""
    condition = JOURNEY.conditions.get(question)
    return (
        f"Asked only if “{condition.asked_if.question.short}” is: {_answers(condition)}" if condition else ""
    )


def _answers(condition: Condition) -> str:
    options = condition.asked_if.question.options
    labels = [option.label.helper for option in options if option.value in condition.asked_if.values]
    return "; ".join(labels)
