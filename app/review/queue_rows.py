"""The rows of lists and of today's groups: who, how to call, why, by when, and what was done last."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app import clinic_hours
from app.keys import Unsealable
from app.review import presenters, row_words
from app.review.labels import CHANNELS, OUTCOMES
from app.review.row_reasons import reason_today
from app.review.row_words import Chip
from app.review.shown_people import listed, sees
from app.rules.tiers import Tier
from app.staff.sight import Detail
from app.submissions.casework.contacts import is_settled
from app.submissions.contact_details import LANGUAGES, OTHER_LANGUAGE, Channel, national
from app.submissions.intake.send_groups import numbers_sent_alike
from app.submissions.models import Submission
from app.submissions.statuses import NextAction, Outcome
from app.submissions.worklist import alike, search
from app.submissions.worklist.cursors import cursor_of
from app.submissions.worklist.last_contacts import LastContact, last_contacts
from app.submissions.worklist.questions_asked import QuestionAsked, questions_asked
from app.submissions.worklist.search import NO_NEWS, News

SHORT_TIERS = {
    Tier.EMERGENCY_NOW: "Emergency",
    Tier.URGENT_CLINICIAN: "Urgent",
    Tier.PRIORITY_REVIEW: "Priority",
    Tier.STANDARD_REVIEW: "Standard",
    Tier.IMAGING_FIRST: "Imaging",
    Tier.ROUTINE_OTHER_CARE: "Other care",
}


@dataclass(frozen=True)
class ListRow:
    """What a row shows of a submission.

    age: in years, or "". phone: in international form, or "" when it cannot be opened. last: the latest contact, and
    last_by, who logged it. question: the open one to a clinician, or "", and asked_by, who asked it. may_log: whether a call
    without an answer may be logged from the row.
    """

    submission: Submission
    cursor: str
    name: str
    age: str
    badges: tuple[Chip, ...]
    phone: str
    phone_text: str
    tier: str
    reason: str
    window: Chip
    due: str
    is_late: bool
    next_step: str
    last: Chip
    last_by: str
    question: str
    asked_by: str
    may_log: bool


@dataclass(frozen=True)
class RowContext:
    """What all rows of a page share. names: of staff, by id. now: aware, in the clinic's zone."""

    names: Mapping[int, str]
    now: datetime
    news: Mapping[str, News]
    contacts: Mapping[str, LastContact]
    possible_duplicates: Collection[str]
    questions: Mapping[str, QuestionAsked]
    sent_alike: Mapping[str, int]
    days_before_closing: int

    @property
    def today(self) -> date:
        """The clinic's date."""
        return self.now.date()


def row_context(
    session: Session, submissions: Sequence[Submission], names: Mapping[int, str], now: datetime
) -> RowContext:
    """Read what the rows of some submissions need: five statements at most, whatever their number."""
    ids = [submission.id for submission in submissions]
    return RowContext(
        names,
        now,
        search.news_since_sending(session, ids),
        last_contacts(session, ids),
        alike.possible_duplicates(session, submissions),
        questions_asked(session, submissions),
        numbers_sent_alike(session, submissions),
        clinic_hours.service_levels().days_before_closing,
    )


def list_row(submission: Submission, context: RowContext) -> ListRow:
    """Return the row of a submission, even of one that cannot be opened."""
    name, age = listed(submission, context.today)
    phone = _phone(submission) if sees(Detail.CONTACT) else ""
    contact = context.contacts.get(submission.id)
    question = context.questions.get(submission.id) if sees(Detail.REASON) else None
    act_by = submission.act_by
    return ListRow(
        submission=submission,
        cursor=cursor_of(submission),
        name=name,
        age=age.removesuffix(" years") if age != presenters.AGE_NOT_KNOWN else "",
        badges=tuple(_badges(submission, context)),
        phone=phone,
        phone_text=national(phone),
        tier=SHORT_TIERS[Tier(submission.tier_now)],
        reason=reason_today(submission, context.news.get(submission.id, NO_NEWS))
        if sees(Detail.REASON)
        else "",
        window=row_words.window(
            submission.window_first, submission.window_last, context.today, context.days_before_closing
        ),
        due=row_words.due(act_by, context.now) if act_by else "",
        is_late=act_by is not None and act_by <= context.now,
        next_step=row_words.NEXT_STEPS[NextAction(submission.next_action)] if submission.next_action else "",
        last=_last(contact, context),
        last_by=context.names.get(contact.actor_id or 0, "") if contact else "",
        question=question.words if question else "",
        asked_by=context.names.get(question.asked_by or 0, "") if question else "",
        may_log=not submission.is_unreached_emergency and not is_settled(submission),
    )


def _phone(submission: Submission) -> str:
    try:
        return submission.phone
    except Unsealable:
        return ""


def _badges(submission: Submission, context: RowContext) -> list[Chip]:
    badges = [Chip("Demo", "grey", "An invented person")] if submission.is_demo else []
    if submission.says_worse:
        badges.append(Chip("Worse", "red", "Reported worse"))
    if submission.consent_ended_at is not None:
        badges.append(Chip("Taken back", "amber", "The patient took the consent back"))
    if submission.has_hold:
        badges.append(Chip("Hold", "amber", "Hold: a clinician must clear it"))
    language = submission.preferred_language
    if submission.needs_interpreter and submission.erased_at is None:
        badges.append(Chip(_language(submission), "blue", f"Interpreter: {LANGUAGES[language]}"))
    elif language != "en" and submission.erased_at is None:
        badges.append(Chip(_language(submission), "grey", f"Prefers {LANGUAGES[language]}"))
    came = presenters.came_by(submission) if sees(Detail.TYPED) else _channel(submission)
    if came:
        badges.append(
            Chip("Interpreter call" if submission.is_interpreter_call else "Referred", "blue", came)
        )
    if submission.id in context.possible_duplicates:
        badges.append(Chip("Duplicate?", "amber", "Possible duplicate"))
    if number := context.sent_alike.get(submission.id):
        badges.append(Chip(f"1 of {number} alike", "amber", row_words.sent_alike(number)))
    return badges


def _channel(submission: Submission) -> str:
    return "" if submission.channel == Channel.CHECK else CHANNELS[Channel(submission.channel)]


def _language(submission: Submission) -> str:
    """Return the English name of the language: the one in brackets, or as the patient wrote it, or that one is needed."""
    language = submission.preferred_language
    if language == OTHER_LANGUAGE:
        typed = _language_typed(submission) if sees(Detail.TYPED) else ""
        return typed or "Interpreter"
    return LANGUAGES[language].rpartition("(")[2].rstrip(")")


def _language_typed(submission: Submission) -> str:
    try:
        typed: str = submission.contact.get("language_name", "")
    except Unsealable:
        return ""
    return typed


def _last(contact: LastContact | None, context: RowContext) -> Chip:
    if contact is None:
        return Chip(row_words.NONE_YET)
    outcome = Outcome(contact.outcome)
    when = row_words.past(contact.at, context.now)
    return Chip(f"{row_words.CONTACTS[outcome]} {when}", "", OUTCOMES[outcome])
