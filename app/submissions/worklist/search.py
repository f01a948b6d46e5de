"""Every query for single submissions. Views never build a select of their own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, literal, or_, select, union
from sqlalchemy.orm import Session, selectinload

from app.keys import Keys
from app.submissions.blind_indexes import (
    index_of_birth,
    index_of_email,
    index_of_mrn,
    index_of_phone,
    indexes_of_typed_name,
)
from app.submissions.events import LATER_ANSWERS, EventKind
from app.submissions.models import Event, ShownText, Submission
from app.submissions.name_index_table import NameIndex
from app.submissions.reference import read_reference
from app.submissions.scoping import scope_of

MOST_FOUND = 50
LATEST_OPENINGS = 10
_MADE_FROM = Submission.draft_id == bindparam("draft_id")
_SENT_FROM = select(Submission).where(_MADE_FROM).order_by(Submission.sent_at, Submission.id).limit(1)
_RAISED_ALARM = Event.at == Submission.alarm_at
_NEWS = (
    select(Event, Submission.alarm_at)
    .join(Submission, Event.submission_id == Submission.id)
    .where(
        Event.submission_id.in_(bindparam("ids", expanding=True)),
        or_(Event.kind.in_(LATER_ANSWERS), and_(Event.kind == EventKind.CONTACT.value, _RAISED_ALARM)),
    )
    .order_by(Event.id)
)
_ANY_FROM = select(literal(1)).where(_MADE_FROM).limit(1)


def bare_submission(session: Session, submission_id: str) -> Submission | None:
    """Return a submission without its events, or None."""
    if not submission_id.isalnum():
        return None
    look_again = scope_of(session) is not None  # an act may have put it out of sight since it was read
    return session.get(Submission, submission_id, populate_existing=look_again)


def is_sent(connection: Connection, draft_id: str) -> bool:
    """Whether a submission was made from a draft."""
    return connection.scalar(_ANY_FROM, {"draft_id": draft_id}) is not None


def sent_from(session: Session, draft_id: str) -> Submission | None:
    """Return the first submission that was made from a draft, without its events, or None."""
    return session.scalar(_SENT_FROM, {"draft_id": draft_id})


def one_submission(session: Session, submission_id: str) -> Submission | None:
    """Return a submission with its events, oldest first, or None."""
    if not submission_id.isalnum():
        return None
    return session.scalar(
        select(Submission).where(Submission.id == submission_id).options(selectinload(Submission.all_events))
    )


def with_latest_openings(session: Session, submission_id: str) -> Submission | None:
    """Return a submission with its events, oldest first, or None. Of many openings: the latest, and each person's first and last.

    So it says who has opened it and when they last did, and a case that is opened often takes no longer to show.
    """
    if not submission_id.isalnum():
        return None
    openings = (Event.submission_id == submission_id, Event.kind == EventKind.READ.value)
    of_each = select(func.min(Event.id)).where(*openings).group_by(Event.actor_id)
    last_of_each = select(func.max(Event.id)).where(*openings).group_by(Event.actor_id)
    latest = select(Event.id).where(*openings).order_by(Event.id.desc()).limit(LATEST_OPENINGS)
    kept = or_(
        Event.kind != EventKind.READ.value,
        Event.id.in_(union(of_each, last_of_each, select(latest.subquery()))),
    )
    return session.scalar(
        select(Submission)
        .where(Submission.id == submission_id)
        .options(selectinload(Submission.all_events.and_(kept)))
    )


def shown_texts(session: Session, *fingerprints: str) -> list[str]:
    """Return the texts as they were shown, in the order of the fingerprints. Raises KeyError."""
    bodies = {
        text.fingerprint: text.body
        for text in session.scalars(select(ShownText).where(ShownText.fingerprint.in_(fingerprints)))
    }
    return [bodies[fingerprint] for fingerprint in fingerprints]


def found_by_reference(session: Session, reference: str) -> Sequence[Submission]:
    """Return the submission with a reference, as typed or heard."""
    valid = read_reference(reference)
    return [] if valid is None else _found(session, Submission.reference == valid)


def id_by_reference_and_birth(session: Session, keys: Keys, reference: str, birth_date: date) -> str | None:
    """Return the id of the submission that has both, in one query whichever of the two is wrong."""
    conditions = (
        Submission.reference == reference,
        Submission.birth_index.in_([index_of_birth(key, birth_date) for key in keys.indexes]),
    )
    return session.scalar(select(Submission.id).where(*conditions))


def found_by_name(session: Session, keys: Keys, last_name: str, birth_date: date) -> Sequence[Submission]:
    """Return the submissions with one of these surnames and this birth date; see `app.submissions.names`."""
    indexes = {index for key in keys.indexes for index in indexes_of_typed_name(key, last_name, birth_date)}
    named = select(NameIndex.submission_id).where(NameIndex.index.in_(indexes))
    return _found(session, Submission.id.in_(named))


def found_by_phone(session: Session, keys: Keys, phone: str) -> Sequence[Submission]:
    """Return the submissions with this phone number, in international form; extensions do not count."""
    indexes = [index_of_phone(key, phone) for key in keys.indexes]
    return _found(
        session, or_(Submission.phone_index.in_(indexes), Submission.second_phone_index.in_(indexes))
    )


def found_by_email(session: Session, keys: Keys, email: str) -> Sequence[Submission]:
    """Return the submissions with this e-mail address."""
    return _found(session, Submission.email_index.in_([index_of_email(key, email) for key in keys.indexes]))


def found_by_mrn(session: Session, keys: Keys, mrn: str) -> Sequence[Submission]:
    """Return the submissions with this medical record number."""
    return _found(session, Submission.mrn_index.in_([index_of_mrn(key, mrn) for key in keys.indexes]))


def _found(session: Session, condition: ColumnElement[bool]) -> Sequence[Submission]:
    latest_first = (Submission.sent_at.desc(), Submission.reference)
    return session.scalars(
        select(Submission).where(condition).order_by(*latest_first).limit(MOST_FOUND)
    ).all()


def many_submissions(session: Session, ids: Sequence[str]) -> Sequence[Submission]:
    """Return these submissions with their events, in the order of the ids, without those that do not exist."""
    valid_ids = [id_ for id_ in ids if id_.isalnum()]
    rows = session.scalars(
        select(Submission).where(Submission.id.in_(valid_ids)).options(selectinload(Submission.all_events))
    )
    by_id = {row.id: row for row in rows}
    return [by_id[id_] for id_ in valid_ids if id_ in by_id]


class News(NamedTuple):
    """What was learned of a submission since it was sent.

    answers: the event with the latest answers; alarm: the event in which its current emergency was found, None when that was
    at sending.
    """

    answers: Event | None = None
    alarm: Event | None = None


NO_NEWS = News()


def news_since_sending(session: Session, ids: Sequence[str]) -> dict[str, News]:
    """Return the news of each of these submissions; most have none."""
    found: dict[str, News] = {}
    for event, alarm_at in session.execute(_NEWS, {"ids": ids}):
        before = found.get(event.submission_id, NO_NEWS)
        found[event.submission_id] = News(
            event if event.kind in LATER_ANSWERS else before.answers,
            event if event.at == alarm_at else before.alarm,
        )
    return found
