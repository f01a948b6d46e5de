"""A submission in words for staff: its window, its answers in the wording displayed then, its flags."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from app.i18n.localizers import FixedLocalizer
from app.keys import Unsealable
from app.questionnaire import date_input, partial_date
from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.questionnaire.question import NOT_SURE
from app.questionnaire.questions import QUESTIONS, is_helper
from app.questionnaire.wording_snapshot import worded_as_now
from app.review.labels import ALARMS, CHANNELS
from app.rules.quoted_numbers import QuotedRuleset
from app.rules.ruleset import CURRENT
from app.rules.rulesets import ruleset_named
from app.rules.wording.flag_labels import CONFIRMED, EMERGENCY_IDS, FLAGS, confirmed_sentence
from app.rules.wording.told_today import sentence_among
from app.submissions.contact_details import LANGUAGES, Channel, age_on
from app.submissions.events import current_answers
from app.submissions.models import Event, Submission

AGE_NOT_KNOWN = "age not known"
NOTHING_ASKED = "Nothing has been asked yet: every emergency sign is open"
KINDS_IN_ORDER = ("red_flag:", "hold:", "flag:", "unsure:", "next:")
NOT_RULED_OUT = {f"unsure:{name}" for name in EMERGENCY_IDS}


@dataclass(frozen=True)
class AnswerShown:
    """One answer in the wording displayed to the patient. is_open: whether it is "not sure"."""

    id: str
    short: str
    question: str
    answer: str
    is_open: bool


@dataclass(frozen=True)
class Row:
    """The text of one row of the queue.

    reason: the most serious flag, and how many more there are. came: who referred it, or the wanted interpreter call; else "".
    """

    name: str
    age: str
    reason: str
    came: str = ""


def row(submission: Submission, today: date, later: Event | None = None) -> Row:
    """Return a row of the queue, even for a submission that cannot be opened. later: the latest answers since sending."""
    name, age = person(submission, today)
    return Row(name, age, main_reason(submission, later), came_by(submission))


def person(submission: Submission, today: date) -> tuple[str, str]:
    """Return (name, age) for a row of the queue, even for a submission that cannot be opened."""
    try:
        born = submission.birth_date
        age = f"{age_on(date.fromisoformat(born), today)} years" if born else AGE_NOT_KNOWN
        return submission.full_name, age
    except Unsealable:
        return "Erased" if submission.erased_at else "Cannot be opened", AGE_NOT_KNOWN


def came_by(submission: Submission) -> str:
    """Say which office referred it, or in which language the patient wants to be called; "" for an ordinary check."""
    try:
        contact = submission.contact
    except Unsealable:
        return CHANNELS[Channel(submission.channel)] if submission.channel != Channel.CHECK else ""
    if submission.is_interpreter_call:
        return f"Interpreter call: {language_of(submission)}"
    return f"Referred by {contact['referral']['practice']}" if contact.get("referral") else ""


def language_of(submission: Submission) -> str:
    """Return the patient's language; one that is not in the list in the patient's own words."""
    listed = LANGUAGES[submission.preferred_language]
    typed = submission.contact.get("language_name")
    return f"{listed}: {typed}" if typed else listed


def main_reason(submission: Submission, later: Event | None = None) -> str:
    """Explain the position in the queue: the most serious flag, and how many more there are."""
    try:
        later_flags = (later.detail or {}).get("flags") if later else None
        as_sent = ruleset_named(submission.ruleset)
        flags = (
            flags_in_order(submission.assessment["flags"], as_sent)
            if later_flags is None
            else flags_in_order(later_flags)
        )
    except Unsealable:
        return ""
    if submission.is_interpreter_call and later_flags is None:
        return NOTHING_ASKED
    raised = "Raised since it was sent. " if submission.tier_now > submission.tier else ""
    if not flags:
        return raised.strip()
    more = len(flags) - 1
    return raised + flags[0][2] + (f" (and {more} more)" if more else "")


def window_in_words(first: date | None, last: date | None, today: date) -> str:
    """Return the window as a phrase; an uncertain one stays a range, never a single false number."""
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


def answers_shown(questions_text: str, stored: dict[str, Any]) -> list[AnswerShown]:
    """Return every answer in the wording displayed then, and what was not asked. Both arguments are as stored."""
    shown = json.loads(questions_text)
    given = [
        AnswerShown(
            key,
            shown[key]["short"],
            shown[key]["title"],
            _in_words(key, value, shown[key]["options"]),
            _is_open(value),
        )
        for key, value in stored["given"].items()
    ]
    assumed = [
        AnswerShown(key, shown[key]["short"], shown[key]["title"], f"Not asked; read as “{value}”", False)
        for key, value in stored["not_asked"].items()
    ]
    return given + assumed


class InEnglish(NamedTuple):
    """A question and its answer in today's English. is_as_shown: whether these are the words shown then."""

    question: str
    answer: str
    is_as_shown: bool


def in_english(submission: Submission, questions_text: str) -> dict[str, InEnglish]:
    """Return the answers in English, by question, for a submission in another language.

    questions_text: the words displayed then; today's English of a question that has changed since says something else.
    """
    if submission.language == ENGLISH_LOCALIZER.code:
        return {}
    answers = current_answers(submission, [])
    helper = is_helper(answers)
    unchanged = worded_as_now(questions_text, helper, FixedLocalizer(submission.language))
    return {
        question.id: InEnglish(
            question.title.for_(helper), question.display(answer, helper=helper), question.id in unchanged
        )
        for question, answer in answers.items()
    }


def _is_open(value: Any) -> bool:
    return value in (NOT_SURE, [NOT_SURE])


def _in_words(key: str, value: Any, options: dict[str, str]) -> str:
    if isinstance(value, list) and value and value[0] in options:
        return "; ".join(options[chosen] for chosen in value)
    if isinstance(value, int | str) and str(value) in options:
        return options[str(value)]
    if value != NOT_SURE and not options:
        return _date_in_words(value)
    return "Not sure" if value == NOT_SURE else json.dumps(value)


def _date_in_words(value: Any) -> str:
    """A question without options is a date; a value that cannot be read is shown as stored."""
    try:
        return date_input.in_words(partial_date.load(value, date.max))
    except (ValueError, TypeError, OverflowError):
        return json.dumps(value)


def flags_in_order(codes: list[str], ruleset: QuotedRuleset = CURRENT) -> list[tuple[str, str, str]]:
    """Return (kind, code, sentence) of every flag that a ruleset raised, the most serious first."""
    ordered = sorted(codes, key=_severity)
    return [(_kind(code), code, _sentence(code, codes, ruleset)) for code in ordered]


def _kind(code: str) -> str:
    return "first" if code in NOT_RULED_OUT else code.partition(":")[0]


def _sentence(code: str, codes: list[str], ruleset: QuotedRuleset) -> str:
    """A code of an older ruleset may have no sentence any more; then return the code."""
    try:
        return sentence_among(code, codes, ruleset)
    except KeyError:
        return code


def _severity(code: str) -> tuple[int, bool, int, str]:
    """An emergency sign that is not ruled out ranks with those that are present."""
    kind = "red_flag:" if code in NOT_RULED_OUT else code.partition(":")[0] + ":"
    known = list(FLAGS)
    rank = known.index(code) if code in known else len(known)
    return KINDS_IN_ORDER.index(kind), code in NOT_RULED_OUT, rank, code


def withdrawn_signs(events: Sequence[Event]) -> list[str]:
    """Name the emergency signs that the answers showed, and that were changed before sending."""
    signs = [sign for event in events for sign in (event.detail or {}).get("withdrawn_red_flags", ())]
    return [_sign(sign) for sign in signs]


def _sign(sign: str) -> str:
    return QUESTIONS[sign].short if sign in QUESTIONS else ALARMS.get(sign, sign)


def confirmed_answers(events: Sequence[Event]) -> list[str]:
    """Name the contradictions between answers that the patient confirmed before sending."""
    return [
        _contradiction(code, ruleset_named(event.submission.ruleset))
        for event in events
        for code in (event.detail or {}).get("confirmed", ())
    ]


def _contradiction(code: str, ruleset: QuotedRuleset) -> str:
    return confirmed_sentence(code, ruleset) if code in CONFIRMED else code
