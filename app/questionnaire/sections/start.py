"""Who the check is for."""

from __future__ import annotations

from app.questionnaire.journey import Section, ask
from app.questionnaire.question import OneOf, Option
from app.questionnaire.said import same

SELF = "self"
SOMEONE_ELSE = "someone_else"

ANSWERING_FOR = OneOf(
    id="answering_for",
    title=same("Who is this check for?"),
    short="Who the check is for",
    why="So that we use the right words.",
    source="Product decision: helpers often answer for a patient.",
    options=(
        Option(SELF, same("Myself")),
        Option(SOMEONE_ELSE, same("Someone else")),
    ),
)

SECTION = Section(same("Start"), (ask(ANSWERING_FOR),))
