"""Storing many sendings at once: every one becomes the very rows that `send` makes, only that they travel together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from app.database import Base
from app.keys import Keys
from app.questionnaire.questions import is_helper
from app.rules.due_dates import ServiceLevels
from app.submissions.encrypted_fields import EncryptedField, HasDataKey
from app.submissions.intake.submit import (
    AssessedRequest,
    ShownTexts,
    SubmissionRequest,
    build_submission,
    sent_event,
    store_shown_texts,
    submission_id,
)
from app.submissions.models import Event, Submission
from app.submissions.reference import new_reference
from app.submissions.worklist import counters

_SUBMISSIONS, _EVENTS = Base.metadata.tables["submissions"], Base.metadata.tables["events"]
ROOM = "PRAGMA cache_size = -1000000"  # kB; the indexes of a million rows, so that no page is written twice


@dataclass(frozen=True)
class Invented:
    """A sending that was made up, its answers judged on the day of `at` (aware, in the clinic's zone)."""

    sending: SubmissionRequest
    judged: AssessedRequest
    at: datetime


class _Plain(HasDataKey):
    """A row to whoever fills it in, seals it and reads it; without all that SQLAlchemy does at every column."""

    def __init__(self, **columns: Any) -> None:
        self.__dict__.update(columns)


def _plain(model: type[Any]) -> Any:
    """The plain sister of a model: the same name, the same sealed fields and properties."""
    shared = {name: part for name, part in vars(model).items() if isinstance(part, EncryptedField | property)}
    return type(model.__name__, (_Plain,), {"__tablename__": model.__tablename__, **shared})


_PlainSubmission, _PlainEvent = _plain(Submission), _plain(Event)


@dataclass
class Bulk:
    """Stores invented sendings, all with the same keys and promises. The words they were shown are looked up once."""

    keys: Keys
    service_levels: ServiceLevels
    _shown: dict[tuple[bool, str], ShownTexts] = field(default_factory=dict)

    def store(self, session: Session, people: Sequence[Invented]) -> None:
        """Store some hundreds of sendings, those that are stored already left out, and count them."""
        by_id = {self._id(one): one for one in people}
        known = set(session.scalars(select(Submission.id).where(Submission.id.in_(by_id))))
        made = [self._made(session, new_id, one) for new_id, one in by_id.items() if new_id not in known]
        if not made:
            return
        rows = [row for row, _ in made]
        draw_taken_references_again(session, rows)
        session.connection().execute(_SUBMISSIONS.insert(), rows)
        session.connection().execute(_EVENTS.insert(), [event for _, event in made])
        counters.add_to_counters(
            session, Counter(place for row in rows for place in counters.counter_keys(row))
        )

    def _id(self, one: Invented) -> str:
        return submission_id(self.keys.index, one.sending, one.judged.kept["given"])

    def _made(self, session: Session, new_id: str, one: Invented) -> tuple[dict[str, Any], dict[str, Any]]:
        """The row of a submission, and of the event it begins with."""
        words = (is_helper(one.judged.answers), one.sending.consent.text)
        if words not in self._shown:
            self._shown[words] = store_shown_texts(session, one.sending)
        submission = build_submission(
            self.keys,
            one.sending,
            new_id,
            one.judged,
            self._shown[words],
            one.at,
            self.service_levels,
            row=_PlainSubmission,
        )
        event = sent_event(submission, one.sending, one.at, row=_PlainEvent)
        event.submission_id = new_id
        return _row(submission, Submission), _row(event, Event)


def make_room(session: Session) -> None:
    """Let the embedded database keep in memory what every row touches; a server does so by itself."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(ROOM)


def draw_taken_references_again(session: Session, rows: list[dict[str, Any]]) -> None:
    """Draw again where a reference is taken: among a million random ones, some twenty pairs are equal."""
    wanted = {row["reference"] for row in rows}
    taken = set(session.scalars(select(Submission.reference).where(Submission.reference.in_(wanted))))
    for row in rows:
        while row["reference"] in taken:
            row["reference"] = new_reference()
        taken.add(row["reference"])


def _row(made: Any, model: type[Base]) -> dict[str, Any]:
    """What goes into each column."""
    held = vars(made)
    return {column: held.get(name) for name, column in _columns(model)}


@cache
def _columns(model: type[Base]) -> list[tuple[str, str]]:
    """Attribute and column of all that is stored, but for a number that the database gives."""
    return [
        (attribute.key, attribute.columns[0].name)
        for attribute in inspect(model).column_attrs
        if attribute.key != "id" or model is Submission
    ]
