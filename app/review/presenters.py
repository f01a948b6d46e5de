"""A submission in words for staff: the window, the answers as they were shown then, the assessment line by line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.keys import Unsealable
from app.questionnaire import date_input, partial_date
from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.questionnaire.question import NOT_SURE
from app.questionnaire.questions import QUESTIONS
from app.rules.contradictions import BY_CODE
from app.rules.quoted_numbers import quoted_numbers
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.rulesets import ruleset_named
from app.rules.wording.flag_labels import EMERGENCY_IDS, FLAGS, flag_sentence
from app.submissions.contact_details import age_on
from app.submissions.events import current_answers
from app.submissions.models import Event, Submission

SOME_FLAGS_FIRST = ("red_flag:", "hold:", "flag:", "unsure:", "next:")
NOT_RULED_OUT = {f"unsure:{name}" for name in EMERGENCY_IDS}


@dataclass(frozen=True)
class AnswerShown:
    """One answer in the words of its day."""

    id: str
    short: str
    question: str
    answer: str
    is_open: bool


@dataclass(frozen=True)
class Row:
    """What a row of the queue says of a person. reason: the gravest flag, and how many more there are."""

    name: str
    age: str
    reason: str


def row(submission: Submission, today: date, later: Event | None = None) -> Row:
    """A row in words; one that cannot be opened still has its place. later: the answers given last, if not at sending."""
    name, age = person(submission, today)
    return Row(name, age, main_reason(submission, later))


def person(submission: Submission, today: date) -> tuple[str, str]:
    """(name, age in years) for a row of the queue; a row that cannot be opened still has its place."""
    try:
        birth_date = date.fromisoformat(submission.birth_date)
        return submission.full_name, f"{age_on(birth_date, today)} years"
    except Unsealable:
        return "Cannot be opened", "age not known"


def main_reason(submission: Submission, later: Event | None = None) -> str:
    """Why this one stands where it stands: its gravest flag, and how many more there are."""
    try:
        known = (later.detail or {}).get("flags") if later else None
        as_sent = ruleset_named(submission.ruleset)
        flags = (
            flags_in_order(submission.assessment["flags"], as_sent)
            if known is None
            else flags_in_order(known)
        )
    except Unsealable:
        return ""
    raised = "Raised since it was sent. " if submission.tier_now > submission.tier else ""
    if not flags:
        return raised.strip()
    more = len(flags) - 1
    return raised + flags[0][2] + (f" (and {more} more)" if more else "")


def window_in_words(first: date | None, last: date | None, today: date) -> str:
    """The window as a phrase; a range stays a range, and never a single false number."""
    if first is None or last is None:
        return "start not known"
    fewest, most = (first - today).days, (last - today).days
    if most < 0:
        return "outside the window"
    if fewest < 0:
        return f"0 to {_days(most)} left, may be past" if most else "0 days left, may be past"
    return f"{_days(most)} left" if fewest == most else f"{fewest} to {_days(most)} left"


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"


def answers_shown(words: str, kept: dict[str, Any]) -> list[AnswerShown]:
    """Every answer in the words that were shown, and what was not asked."""
    shown = json.loads(words)
    given = [
        AnswerShown(
            key,
            shown[key]["short"],
            shown[key]["title"],
            _in_words(key, value, shown[key]["options"]),
            _is_open(value),
        )
        for key, value in kept["given"].items()
    ]
    assumed = [
        AnswerShown(key, shown[key]["short"], shown[key]["title"], f"Not asked; read as “{value}”", False)
        for key, value in kept["not_asked"].items()
    ]
    return given + assumed


def in_english(submission: Submission) -> dict[str, tuple[str, str]]:
    """(what was asked, what was answered) in today's English, for each answer to words in another language."""
    if submission.language == ENGLISH_LOCALIZER.code:
        return {}
    sent = current_answers(submission, [])
    return {
        asked.id: (asked.title.helper, asked.display(value, helper=True)) for asked, value in sent.items()
    }


def _is_open(value: Any) -> bool:
    return value in (NOT_SURE, [NOT_SURE])


def _in_words(key: str, value: Any, options: dict[str, str]) -> str:
    if isinstance(value, list) and value and value[0] in options:
        return "; ".join(options[each] for each in value)
    if isinstance(value, int | str) and str(value) in options:
        return options[str(value)]
    if value != NOT_SURE and not options:
        return _date_in_words(value)
    return "Not sure" if value == NOT_SURE else json.dumps(value)


def _date_in_words(value: Any) -> str:
    """A question without options is a date; what cannot be read is shown as it is stored."""
    try:
        return date_input.in_words(partial_date.load(value, date.max))
    except (ValueError, TypeError, OverflowError):
        return json.dumps(value)


def flags_in_order(codes: list[str], ruleset: Ruleset = CURRENT) -> list[tuple[str, str, str]]:
    """(kind, code, sentence) of every flag that a ruleset raised, the grave ones first."""
    ordered = sorted(codes, key=_gravity)
    return [(_kind(code), code, _sentence(code, ruleset)) for code in ordered]


def _kind(code: str) -> str:
    return "first" if code in NOT_RULED_OUT else code.partition(":")[0]


def _sentence(code: str, ruleset: Ruleset) -> str:
    """A code of an older ruleset may have no sentence any more: then it stands for itself."""
    try:
        return flag_sentence(code, ruleset)
    except KeyError:
        return code


def _gravity(code: str) -> tuple[int, bool, int, str]:
    """An emergency sign that is not ruled out stands with those that are."""
    kind = "red_flag:" if code in NOT_RULED_OUT else code.partition(":")[0] + ":"
    known = list(FLAGS)
    place = known.index(code) if code in known else len(known)
    return SOME_FLAGS_FIRST.index(kind), code in NOT_RULED_OUT, place, code


def withdrawn_signs(events: Sequence[Event]) -> list[str]:
    """The emergency signs that were yes once and were changed before sending, in words."""
    signs = [sign for event in events for sign in (event.detail or {}).get("withdrawn_red_flags", ())]
    return [QUESTIONS[sign].short if sign in QUESTIONS else sign for sign in signs]


def confirmed_answers(events: Sequence[Event]) -> list[str]:
    """The contradictions between answers that were asked about before sending, and said to be right, in words."""
    return [
        _few_words(code, ruleset_named(event.submission.ruleset))
        for event in events
        for code in (event.detail or {}).get("confirmed", ())
    ]


def _few_words(code: str, ruleset: Ruleset) -> str:
    return BY_CODE[code].for_staff % quoted_numbers(ruleset) if code in BY_CODE else code
