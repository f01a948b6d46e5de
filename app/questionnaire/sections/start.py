"""Who the check is for, and how old the patient is."""

from __future__ import annotations

from app.questionnaire.journey import Page
from app.questionnaire.question import Option, SingleChoice
from app.questionnaire.sections.about_you import AGE_BAND
from app.questionnaire.text import shared_text

SELF = "self"
SOMEONE_ELSE = "someone_else"

ANSWERING_FOR = SingleChoice(
    id="answering_for",
    title=shared_text("Who is this check for?"),
    short="Who the check is for",
    missing="Choose who the check is for",
    why="So that we use the right words.",
    source="Product decision: helpers often answer for a patient.",
    options=(
        Option(SELF, shared_text("Myself")),
        Option(SOMEONE_ELSE, shared_text("Someone else")),
    ),
)

WHO = Page(id="who", heading=shared_text("First, who is it for?"), questions=(ANSWERING_FOR, AGE_BAND))
