"""Who the patient is."""

from __future__ import annotations

from app.questionnaire.journey import Section, ask
from app.questionnaire.question import OneOf, Option
from app.questionnaire.said import Said, same

UNDER_18 = "under_18"
AGE_18_49 = "18_49"
AGE_50_64 = "50_64"
AGE_65_PLUS = "65_plus"

AGE_BAND = OneOf(
    id="age_band",
    title=Said("How old are you?", "How old are they?"),
    hint=same("For somebody under 18, a parent or guardian must send this."),
    short="Age",
    why="Weak bones are more common as people get older.",
    source="Cochrane CD008643; RAND panel",
    options=(
        Option(UNDER_18, same("Under 18")),
        Option(AGE_18_49, same("18 to 49")),
        Option(AGE_50_64, same("50 to 64")),
        Option(AGE_65_PLUS, same("65 or older")),
    ),
)

SECTION = Section(Said("About you", "About them"), (ask(AGE_BAND),))
