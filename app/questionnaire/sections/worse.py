"""The questions asked again if a patient reports getting worse after sending. Not part of the check."""

from __future__ import annotations

from app.questionnaire.journey import Page
from app.questionnaire.question import SingleChoice
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.questionnaire.sections.options import YES_NO
from app.questionnaire.text import N_, Text

PAIN_WORSE = SingleChoice(
    id="pain_worse",
    title=Text(
        "Is the pain worse than when you sent your answers?",
        "Is the pain worse than when you sent these answers?",
    ),
    short="Pain worse than at sending",
    missing=N_("Choose an answer about the pain"),
    why="Pain that gets worse needs care sooner.",
    source="CMS LCD; RAND panel",
    options=YES_NO,
)

WORSE = Page(
    id="worse",
    heading=Text("Tell us what is worse", "Tell us what is worse for them"),
    questions=(*EMERGENCY_SIGNS.questions, PAIN_WORSE),
)
