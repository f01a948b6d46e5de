"""The pain: where it is, how it began, what it is like and how it limits daily life."""

from __future__ import annotations

from app.questionnaire.question import DateQuestion, Option, Scale, SingleChoice
from app.questionnaire.sections.options import NOT_SURE_OPTION, YES_NO
from app.questionnaire.text import N_, Text, shared_text

PAIN_LOCATION = SingleChoice(
    id="pain_location",
    title=shared_text("Where is the worst pain?"),
    short="Where the worst pain is",
    missing="Choose where the worst pain is",
    why="The procedure is for the upper, middle and low back bones.",
    source="CMS LCD: T1 to L5",
    options=(
        Option("neck", shared_text("Neck")),
        Option("mid_back", shared_text("Upper or middle back")),
        Option("low_back", shared_text("Low back")),
        Option("tailbone", shared_text("Tailbone, hip or groin")),
        NOT_SURE_OPTION,
    ),
)

ONSET_EVENT = SingleChoice(
    id="onset_event",
    title=shared_text("How did this pain start?"),
    short="How the pain started",
    missing="Choose how the pain started",
    why="A broken spine bone can start like this. So can other problems.",
    source="Clinic's criteria; RAND signs; AAFP 2016",
    options=(
        Option(
            "minor_event",
            shared_text("All at once after something small: a minor fall, a bend, a lift, a cough"),
        ),
        Option("sudden_no_cause", shared_text("All at once, for no reason")),
        Option("gradual", shared_text("Slowly")),
        NOT_SURE_OPTION,
    ),
)

ONSET_DATE = DateQuestion(
    id="onset_date",
    title=shared_text("When did this NEW or worse pain start?"),
    hint=Text(
        "If your back has hurt for years, tell us when it got much worse.",
        "If their back has hurt for years, tell us when it got much worse.",
    ),
    short="When the pain started",
    missing="Choose when the pain started, or “not sure”",
    why="The procedure is mostly for breaks up to about %(weeks)s weeks old.",
    source="Clinic's criteria; CMS LCD; CMS A58534",
)

PAIN_BETTER_LYING = SingleChoice(
    id="pain_better_lying",
    title=Text(
        "Does the pain get worse when you stand or move, and ease when you lie down?",
        "Does the pain get worse when they stand or move, and ease when they lie down?",
    ),
    short="Worse on moving, eases lying down",
    missing="Choose an answer about lying down",
    why="A broken spine bone can feel like this. So can other problems.",
    source="Clinic's criteria; RAND signs; PMC4791465",
    options=YES_NO,
)

REST_NIGHT_PAIN = SingleChoice(
    id="rest_night_pain",
    title=Text(
        "Is the pain just as bad when you lie still?",
        "Is the pain just as bad when they lie still?",
    ),
    hint=Text(
        "Do not count pain when you turn over.",
        "Do not count pain when they turn over.",
    ),
    short="Just as bad lying still",
    missing="Choose an answer about lying still",
    why="Pain that rest does not ease needs a closer look.",
    source="NHS urgent list; AHCPR NBK52120",
    options=YES_NO,
)

PAIN_SCORE = Scale(
    id="pain_score",
    title=Text(
        "In the last 2 days, when you stood or moved, how bad was the pain, even with your medicine?",
        "In the last 2 days, when they stood or moved, how bad was the pain, even with their medicine?",
    ),
    hint=Text(
        "0 is no pain and 10 is the worst pain.",
        "0 is no pain and 10 is the worst pain; if they cannot say: 8 cries out or will not be moved, 5 winces, 2 is calm.",
    ),
    short="Pain on moving, 0 to 10",
    missing="Choose a number for the pain, or “not sure”",
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

FUNCTION_IMPACT = SingleChoice(
    id="function_impact",
    title=Text("What can you do on a usual day now?", "What can they do on a usual day now?"),
    short="What a usual day is like",
    missing="Choose what a usual day is like",
    why="How much the pain stops daily life counts toward care.",
    source="CMS LCD; RAND panel (stands in for RDQ over 17, and 12 to 17)",
    options=(
        Option(
            "severe",
            Text(
                "I need help to dress or wash, or I mostly stay in bed or a chair",
                "They need help to dress or wash, or they mostly stay in bed or a chair",
            ),
        ),
        Option(
            "moderate",
            Text(
                "I can care for myself but do much less than before",
                "They can care for themselves but do much less than before",
            ),
        ),
        Option(
            "mild",
            Text("I do most of what I did before", "They do most of what they did before"),
        ),
        NOT_SURE_OPTION,
    ),
)

PAIN_TREND = SingleChoice(
    id="pain_trend",
    title=shared_text("Over the last two weeks (or since it began), is the pain better, the same, or worse?"),
    short="Better, same or worse",
    missing="Choose better, the same, or worse",
    why="Most breaks ease in weeks. Pain that gets worse needs care sooner.",
    source="CMS LCD; RAND panel",
    options=(
        Option("worse", shared_text("Worse")),
        Option("same", shared_text("About the same")),
        Option("better", shared_text("Better")),
        NOT_SURE_OPTION,
    ),
)

HEIGHT_OR_STOOP = SingleChoice(
    id="height_or_stoop",
    title=Text(
        "Have you lost height, or has your back become more bent or rounded?",
        "Have they lost height, or has their back become more bent or rounded?",
    ),
    short="Height loss or a stoop",
    missing="Choose an answer about height or a bent back",
    why="A broken bone can make the back shorter or bent. Age can too.",
    source="Clinic's criteria; CMS LCD adverse findings; RAND panel",
    options=YES_NO,
)
