"""The pain: where, how it began, what it is like, what it does."""

from __future__ import annotations

from app.questionnaire.journey import Section, ask
from app.questionnaire.question import OneOf, Option, Scale, WhenWasIt
from app.questionnaire.said import N_, Said, same
from app.questionnaire.sections.options import NOT_SURE_OPTION, YES_NO

PAIN_LOCATION = OneOf(
    id="pain_location",
    title=same("Where is the worst pain?"),
    short="Where the worst pain is",
    why="The procedure is for the upper, middle and low back bones.",
    source="CMS LCD: T1 to L5",
    options=(
        Option("neck", same("Neck")),
        Option("mid_back", same("Upper or middle back")),
        Option("low_back", same("Low back")),
        Option("tailbone", same("Tailbone, hip or groin")),
        NOT_SURE_OPTION,
    ),
)

ONSET_EVENT = OneOf(
    id="onset_event",
    title=same("How did this pain start?"),
    short="How the pain started",
    why="A broken spine bone can start like this. So can other problems.",
    source="Clinic's criteria; RAND signs; AAFP 2016",
    options=(
        Option(
            "minor_event", same("All at once after something small: a minor fall, a bend, a lift, a cough")
        ),
        Option("sudden_no_cause", same("All at once, for no reason")),
        Option("gradual", same("Slowly")),
        NOT_SURE_OPTION,
    ),
)

ONSET_DATE = WhenWasIt(
    id="onset_date",
    title=same("When did this NEW or worse pain start?"),
    hint=Said(
        "If your back has hurt for years, tell us when it got much worse.",
        "If their back has hurt for years, tell us when it got much worse.",
    ),
    short="When the pain started",
    why="The procedure is mostly for breaks up to about 12 weeks old.",
    source="Clinic's criteria; CMS LCD; CMS A58534",
)

PAIN_BETTER_LYING = OneOf(
    id="pain_better_lying",
    title=Said(
        "Does the pain get worse when you stand or move, and ease when you lie down?",
        "Does the pain get worse when they stand or move, and ease when they lie down?",
    ),
    short="Worse on moving, eases lying down",
    why="A broken spine bone can feel like this. So can other problems.",
    source="Clinic's criteria; RAND signs; PMC4791465",
    options=YES_NO,
)

REST_NIGHT_PAIN = OneOf(
    id="rest_night_pain",
    title=Said(
        "Is the pain just as bad when you lie still?",
        "Is the pain just as bad when they lie still?",
    ),
    hint=Said(
        "Do not count pain when you turn over.",
        "Do not count pain when they turn over.",
    ),
    short="Just as bad lying still",
    why="Pain that rest does not ease needs a closer look.",
    source="NHS urgent list; AHCPR NBK52120",
    options=YES_NO,
)

PAIN_SCORE = Scale(
    id="pain_score",
    title=Said(
        "In the last 2 days, when you stood or moved, how bad was the pain, even with your medicine?",
        "In the last 2 days, when they stood or moved, how bad was the pain, even with their medicine?",
    ),
    hint=same("0 is no pain and 10 is the worst pain."),
    short="Pain on moving, 0 to 10",
    why="Doctors use this number to tell how much the pain needs care.",
    source="CMS LCD; VERTOS II; VAPOUR; NASS (5 and 8 are the cut-offs)",
    low=0,
    high=10,
    words={
        0: N_("0: no pain"),
        2: N_("2: mild"),
        5: N_("5: medium"),
        8: N_("8: very bad"),
        10: N_("10: the worst pain"),
    },
)

FUNCTION_IMPACT = OneOf(
    id="function_impact",
    title=Said("What can you do on a usual day now?", "What can they do on a usual day now?"),
    short="What a usual day is like",
    why="How much the pain stops daily life counts toward care.",
    source="CMS LCD; RAND panel (stands in for RDQ over 17, and 12 to 17)",
    options=(
        Option(
            "severe",
            Said(
                "I need help to dress or wash, or I mostly stay in bed or a chair",
                "They need help to dress or wash, or they mostly stay in bed or a chair",
            ),
        ),
        Option(
            "moderate",
            Said(
                "I can care for myself but do much less than before",
                "They can care for themselves but do much less than before",
            ),
        ),
        Option(
            "mild",
            Said("I do most of what I did before", "They do most of what they did before"),
        ),
        NOT_SURE_OPTION,
    ),
)

PAIN_TREND = OneOf(
    id="pain_trend",
    title=same("Over the last two weeks (or since it began), is the pain better, the same, or worse?"),
    short="Better, same or worse",
    why="Most breaks ease in weeks. Pain that gets worse needs care sooner.",
    source="CMS LCD; RAND panel",
    options=(
        Option("worse", same("Worse")),
        Option("same", same("About the same")),
        Option("better", same("Better")),
        NOT_SURE_OPTION,
    ),
)

HEIGHT_OR_STOOP = OneOf(
    id="height_or_stoop",
    title=Said(
        "Have you lost height, or has your back become more bent or rounded?",
        "Have they lost height, or has their back become more bent or rounded?",
    ),
    short="Height loss or a stoop",
    why="A broken bone can make the back shorter or bent. Age can too.",
    source="Clinic's criteria; CMS LCD adverse findings; RAND panel",
    options=YES_NO,
)

SECTION = Section(
    Said("Your pain", "Their pain"),
    (
        ask(PAIN_LOCATION),
        ask(ONSET_EVENT),
        ask(ONSET_DATE),
        ask(PAIN_BETTER_LYING),
        ask(REST_NIGHT_PAIN),
        ask(PAIN_SCORE),
        ask(FUNCTION_IMPACT),
        ask(PAIN_TREND),
        ask(HEIGHT_OR_STOOP),
    ),
)
