"""Who the patient is."""

from __future__ import annotations

from app.questionnaire.question import Option, SingleChoice
from app.questionnaire.text import shared_text

UNDER_18 = "under_18"
AGE_18_49 = "18_49"
AGE_50_64 = "50_64"
AGE_65_PLUS = "65_plus"

AGE_BAND = SingleChoice(
    id="age_band",
    title=shared_text("How old is the person with the pain?"),
    hint=shared_text("For someone under 18, a parent or guardian must send this."),
    short="Age",
    missing="Choose an answer about age",
    why="Weak bones are more common as people get older.",
    source="Cochrane CD008643; RAND panel",
    options=(
        Option(UNDER_18, shared_text("Under 18")),
        Option(AGE_18_49, shared_text("18 to 49")),
        Option(AGE_50_64, shared_text("50 to 64")),
        Option(AGE_65_PLUS, shared_text("65 or older")),
    ),
)
