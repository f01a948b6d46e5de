"""Every question about single submissions that we ask the database. Views never build a select of their own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, selectinload

from app.keys import Keys
from app.submissions.encrypted_fields import (
    index_of_birth,
    index_of_email,
    index_of_last_name,
    index_of_phone,
)
from app.submissions.events import LATER_ANSWERS
from app.submissions.models import Event, ShownText, Submission
from app.submissions.reference import read_reference

MOST_FOUND = 50


def bare_submission(session: Session, submission_id: str) -> Submission | None:
    """One submission without its events."""
    return session.get(Submission, submission_id) if submission_id.isalnum() else None


def one_submission(session: Session, submission_id: str) -> Submission | None:
    """One submission with its events, oldest first."""
    if not submission_id.isalnum():
        return None
    return session.scalar(
        select(Submission).where(Submission.id == submission_id).options(selectinload(Submission.events))
    )


def shown_texts(session: Session, *fingerprints: str) -> list[str]:
    """The words that were shown, in the order asked for. Raises KeyError."""
    found = {
        text.fingerprint: text.body
        for text in session.scalars(select(ShownText).where(ShownText.fingerprint.in_(fingerprints)))
    }
    return [found[name] for name in fingerprints]


def found_by_reference(session: Session, reference: str) -> Sequence[Submission]:
    """The submission with a reference, as typed or heard."""
    written = read_reference(reference)
    return [] if written is None else _found(session, Submission.reference == written)


def id_by_reference_and_birth(session: Session, keys: Keys, written: str, birth_date: date) -> str | None:
    """The submission that has both; one question to the database, whichever of the two is wrong."""
    both = (
        Submission.reference == written,
        Submission.birth_index == index_of_birth(keys.index, birth_date),
    )
    return session.scalar(select(Submission.id).where(*both))


def found_by_name(session: Session, keys: Keys, last_name: str, birth_date: date) -> Sequence[Submission]:
    """Everybody with exactly this last name and birth date; accents and case do not count."""
    wanted = index_of_last_name(keys.index, last_name, birth_date)
    return _found(session, Submission.name_index == wanted)


def found_by_phone(session: Session, keys: Keys, phone: str) -> Sequence[Submission]:
    """Everybody with this phone number, in international form."""
    return _found(session, Submission.phone_index == index_of_phone(keys.index, phone))


def found_by_email(session: Session, keys: Keys, email: str) -> Sequence[Submission]:
    """Everybody with this e-mail address."""
    return _found(session, Submission.email_index == index_of_email(keys.index, email))


def _found(session: Session, condition: ColumnElement[bool]) -> Sequence[Submission]:
    latest_first = (Submission.sent_at.desc(), Submission.reference)
    return session.scalars(
        select(Submission).where(condition).order_by(*latest_first).limit(MOST_FOUND)
    ).all()


def many_submissions(session: Session, ids: Sequence[str]) -> Sequence[Submission]:
    """These submissions with their events, in the order asked for; what does not exist is left out."""
    asked = [each for each in ids if each.isalnum()]
    rows = session.scalars(
        select(Submission).where(Submission.id.in_(asked)).options(selectinload(Submission.events))
    )
    found = {row.id: row for row in rows}
    return [found[each] for each in asked if each in found]


def answers_given_last(session: Session, ids: Sequence[str]) -> dict[str, Event]:
    """By submission: the event with the latest answers that were given after sending; none for most."""
    given = (
        select(Event).where(Event.submission_id.in_(ids), Event.kind.in_(LATER_ANSWERS)).order_by(Event.id)
    )
    return {event.submission_id: event for event in session.scalars(given)}
