"""Who the check is for."""

from __future__ import annotations

from app.questionnaire.journey import Section, ask
from app.questionnaire.question import Option, SingleChoice
from app.questionnaire.text import shared_text

SELF = "self"
SOMEONE_ELSE = "someone_else"

ANSWERING_FOR = SingleChoice(
    id="answering_for",
    title=shared_text("Who is this check for?"),
    short="Who the check is for",
    why="So that we use the right words.",
    source="Product decision: helpers often answer for a patient.",
    options=(
        Option(SELF, shared_text("Myself")),
        Option(SOMEONE_ELSE, shared_text("Someone else")),
    ),
)

SECTION = Section(shared_text("Start"), (ask(ANSWERING_FOR),))
