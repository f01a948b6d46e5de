"""The result as a letter: what to do next, and what could change it, for one patient's answers.

Only what a person can find out or do could change it: a scan report, the day the pain began, weeks of other care. Never a
sign, a number for pain, or another safety answer.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from app.questionnaire.answers import Answers
from app.questionnaire.partial_date import the_day
from app.questionnaire.question import NOT_SURE, Question
from app.questionnaire.sections.about_you import AGE_BAND, UNDER_18
from app.questionnaire.sections.care_so_far import IMAGING_DATE, IMAGING_RESULT, TREATMENT_TRIED
from app.questionnaire.sections.pain import ONSET_DATE
from app.questionnaire.text import N_, Text
from app.rules.assess import CANNOT_STAND, SAME_DAY_CARE, SEVERE_LOW_TIER, SUDDEN_PAIN, Assessment, assess
from app.rules.criteria import Verdict
from app.rules.findings import levels, scan_is_before_pain
from app.rules.levels import PAIN_8_TO_10
from app.rules.tiers import Tier
from app.rules.wording.flag_labels import NEXT_STEPS
from app.rules.wording.patient_messages import IF_BAD_OR_WORSE, TIER_MESSAGES

MOST_STEPS = 3

GET_YOUR_RESULT = Text(
    "Get your scan result. If it shows a new break, call us.",
    "Get their scan result. If it shows a new break, call us.",
)
ASK_IF_A_SCAN_IS_NEEDED = Text(
    "Ask your own doctor if you need a scan. If a scan shows a new break, call us.",
    "Ask their own doctor if they need a scan. If a scan shows a new break, call us.",
)
TAKE_YOUR_REPORT = Text(
    "Take your scan report to your own doctor. If the pain is new or worse since that scan, ask if you need another.",
    "Take their scan report to their own doctor. If the pain is new or worse since that scan, ask if they need another.",
)
ASK_WHY_IT_HURTS = Text("Ask your own doctor why it still hurts.", "Ask their own doctor why it still hurts.")
CLOSER_LOOK = Text(
    "Something in your answers needs a closer look by a nurse or doctor.",
    "Something in these answers needs a closer look by a nurse or doctor.",
)
CLOSER_LOOK_STEP = Text(
    "See your own doctor this week too.", "They should see their own doctor this week too."
)

WINDOW_CLOSES_FIRST = Text(
    "Most breaks are treated within %(weeks)s weeks. Ask your own doctor this week; do not wait for us.",
    "Most breaks are treated within %(weeks)s weeks. Ask their own doctor this week; do not wait for us.",
)

DO_NOT_WAIT = Text("Go now. Do not wait for our call.", "Take them now. Do not wait for our call.")
SAY_IF_PREGNANT = Text(
    "Before any X-ray or CT, say that you are, or could be, pregnant.",
    "Before any X-ray or CT, say that they are, or could be, pregnant.",
)

SHOWS_A_BREAK = frozenset({"adv_recent", "xray_fracture"})
NO_NEW_BREAK_SHOWN = frozenset({"old_healed", "adv_no_fracture"})
READ_WITHOUT_A_NEW_BREAK = NO_NEW_BREAK_SHOWN | {"xray_no_fracture"}
NO_RESULT = frozenset({"none", NOT_SURE, ""})

COULD_CHANGE: Mapping[Question[Any], str] = {
    IMAGING_RESULT: N_("a scan report that shows a new break"),
    ONSET_DATE: N_("the day the pain began"),
    TREATMENT_TRIED: N_("several weeks of rest, a brace or pain medicine that did not help"),
}
"""What a person can find out or do, by the question it answers."""


def says(assessment: Assessment) -> Text:
    """Return what the answers point to; at standard review by a safety answer alone, no text says that they match."""
    if is_standard_by_floor(assessment):
        return CLOSER_LOOK
    return TIER_MESSAGES[assessment.tier].says


def is_sudden_worst_pain(flags: Container[str]) -> bool:
    """Whether the one instruction is to go to the ER today; every other one gives way to it."""
    return SUDDEN_PAIN in flags


def by_when(tier: Tier, flags: Container[str]) -> Text:
    """Return what happens after sending, by when: with very bad pain at a low tier, a coordinator calls."""
    calls = SEVERE_LOW_TIER in flags
    return TIER_MESSAGES[Tier.IMAGING_FIRST if calls else tier].by_when


def is_standard_by_floor(assessment: Assessment) -> bool:
    """Whether only a safety answer, and not what doctors look for, led to standard review."""
    return assessment.tier is Tier.STANDARD_REVIEW and assessment.core < Tier.STANDARD_REVIEW


def steps(assessment: Assessment, answers: Answers) -> tuple[Text, ...]:
    """Return what to do next, at most three steps, the most pressing first. answers: those it was made from."""
    return tuple(dict.fromkeys(_steps(assessment, answers)))[:MOST_STEPS]


def today_step(assessment: Assessment, answers: Answers) -> Text | None:
    """Return the step for today, or None."""
    return same_day_step(assessment.flags, answers, assessment.as_of)


def same_day_step(flags: Container[str], answers: Answers, as_of: date) -> Text | None:
    """Return the step for today, or None. Only pain of 8 to 10, or too much to stand, is called very bad."""
    if SAME_DAY_CARE not in flags:
        return None
    is_very_bad = levels(answers, as_of).pain == PAIN_8_TO_10 or CANNOT_STAND in flags
    return NEXT_STEPS[SAME_DAY_CARE] if is_very_bad else IF_BAD_OR_WORSE


def later_steps(assessment: Assessment, answers: Answers) -> tuple[Text, ...]:
    """Return the steps that may wait: all but the one for today."""
    today = today_step(assessment, answers)
    return tuple(step for step in steps(assessment, answers) if step != today)


def _steps(assessment: Assessment, answers: Answers) -> Iterator[Text]:
    tier = assessment.tier
    if (today := today_step(assessment, answers)) is not None:
        yield today
    if answers.get(AGE_BAND) == UNDER_18:
        return  # the words for a child are on every page: see UNDER_18 in the patient messages
    if tier is Tier.ROUTINE_OTHER_CARE:
        yield from _other_care(assessment, answers)
        return
    if is_standard_by_floor(assessment):
        yield CLOSER_LOOK_STEP
    scans = [NEXT_STEPS[code] for code in assessment.next_steps if code != SAME_DAY_CARE]
    yield from scans
    if scans and "hold:pregnant" in assessment.flags:
        yield SAY_IF_PREGNANT
    yield from TIER_MESSAGES[tier].steps


def _other_care(assessment: Assessment, answers: Answers) -> Iterator[Text]:
    """Very bad pain: only the words for today. Else the step for what the scan showed, then the usual ones."""
    if SEVERE_LOW_TIER in assessment.flags:
        return
    yield _about_the_scan(assessment, answers.get(IMAGING_RESULT) or "")
    yield from TIER_MESSAGES[Tier.ROUTINE_OTHER_CARE].steps


def _about_the_scan(assessment: Assessment, scan: str) -> Text:
    if scan == "waiting":
        return GET_YOUR_RESULT
    if scan in NO_RESULT or "flag:scan_before_pain" in assessment.flags:
        return ASK_IF_A_SCAN_IS_NEEDED
    if "flag:over_12_weeks" in assessment.flags and scan in SHOWS_A_BREAK | {"old_healed"}:
        return ASK_WHY_IT_HURTS
    return TAKE_YOUR_REPORT


def could_change(assessment: Assessment, answers: Answers) -> tuple[str, ...]:
    """Return what would lead to a sooner reading, if the patient found it out or did it; in English, to translate.

    Each is tried alone on the rules: only what would raise the tier is named.
    """
    if SEVERE_LOW_TIER in assessment.flags:
        return ()
    day = assessment.as_of
    better: Mapping[Question[Any], Any] = {
        IMAGING_RESULT: "adv_recent",
        ONSET_DATE: the_day(day - timedelta(days=1)),
        TREATMENT_TRIED: "three_to_six",
    }
    not_met = {f.criterion.question for f in assessment.findings if f.verdict is not Verdict.MET}
    return tuple(
        words
        for question, words in COULD_CHANGE.items()
        if question in not_met and _may_change(question, answers)
        if assess(_with(answers, question, better[question]), day).tier > assessment.tier
    )


def _may_change(question: Question[Any], answers: Answers) -> bool:
    """A day that is known does not change; neither does what a scan of this pain showed."""
    if question is ONSET_DATE:
        return question not in answers or not question.is_known(answers[question])
    if question is IMAGING_RESULT:
        return (answers.get(IMAGING_RESULT) or "") not in READ_WITHOUT_A_NEW_BREAK or scan_is_before_pain(
            answers
        )
    return True


def _with(answers: Answers, question: Question[Any], answer: Any) -> Answers:
    """Return the answers with another one. A new scan, or one of pain on a day just remembered, is not from before it."""
    changed = answers.plus(question, answer)
    return changed if question is TREATMENT_TRIED else changed.plus(IMAGING_DATE, NOT_SURE)


def shows_no_new_break(answers: Answers) -> bool:
    """Whether the patient said that a scan showed no new break."""
    return (answers.get(IMAGING_RESULT) or "") in NO_NEW_BREAK_SHOWN
