"""A queue of a million: each row is made by the functions that sending uses, and hundreds are inserted together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import islice
from random import Random
from typing import Any

from sqlalchemy import insert, inspect, select
from sqlalchemy.orm import Session

from app.demo.seed import Invented, invented
from app.keys import Keys
from app.questionnaire.questions import is_helper
from app.rules.due_dates import ServiceLevels
from app.submissions.intake.submit import (
    AssessedRequest,
    ShownTexts,
    assess_request,
    build_submission,
    sent_event,
    store_shown_texts,
    submission_id,
)
from app.submissions.models import Event, Submission
from app.submissions.reference import new_reference
from app.submissions.worklist import counters
from config import Settings

PEOPLE = 6_000  # different ones, before the same answers come again under a new draft
AT_ONCE = 500
IN_ONE_TRANSACTION = 100_000  # many, since each one writes most pages of most indexes
ROOM = "PRAGMA cache_size = -1000000"  # kB; the indexes of a million rows, so that no page is written twice

Row = dict[str, Any]


@dataclass(frozen=True)
class Person(Invented):
    """An invented person, whose answers are judged once however often they come again."""

    @cached_property
    def judged(self) -> AssessedRequest:
        """What the rules make of the answers."""
        return assess_request(self.sending.answers, self.at.date())


def fill(
    begin: Callable[[], AbstractContextManager[Session]], keys: Keys, submissions: int, settings: Settings
) -> None:
    """Store so many invented submissions."""
    chance = Random(1)  # noqa: S311  (invented people need no secrets)
    now = datetime.now(settings.timezone)
    some = invented(chance, min(submissions, PEOPLE), ["example-edina"], now, settings)
    people = [Person(one.sending, one.at) for one in some]
    left = islice(again_and_again(people, chance), submissions)
    while in_one := list(islice(left, IN_ONE_TRANSACTION)):
        with begin() as session:
            make_room(session)
            shown = Words(session)
            for first in range(0, len(in_one), AT_ONCE):
                store(session, keys, in_one[first : first + AT_ONCE], shown, settings.service_levels)


def again_and_again(people: Sequence[Person], chance: Random) -> Iterator[tuple[Person, str]]:
    """Everyone with a draft of their own, over and over."""
    while True:
        for person in people:
            yield person, f"{chance.getrandbits(128):032x}"


class Words:
    """The words that were shown, each looked up once in a transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[bool, str], ShownTexts] = {}

    def of(self, one: Invented) -> ShownTexts:
        """The questions and the consent of a sending."""
        words = (is_helper(one.sending.answers), one.sending.consent.text)
        if words not in self._known:
            self._known[words] = store_shown_texts(self._session, one.sending)
        return self._known[words]


def store(
    session: Session,
    keys: Keys,
    some: Sequence[tuple[Person, str]],
    shown: Words,
    service_levels: ServiceLevels,
) -> None:
    """Insert some hundreds of submissions with their first events, and count them."""
    made = [rows_of(keys, person, draft_id, shown.of(person), service_levels) for person, draft_id in some]
    rows = [row for row, _ in made]
    draw_taken_references_again(session, rows)
    session.connection().execute(insert(Submission.__table__), rows)
    session.connection().execute(insert(Event.__table__), [event for _, event in made])
    counters.add_to_counters(session, Counter(place for row in rows for place in counters.counter_keys(row)))


def rows_of(
    keys: Keys, person: Person, draft_id: str, shown: ShownTexts, service_levels: ServiceLevels
) -> tuple[Row, Row]:
    """What sending would put into the columns of a submission, and of its first event."""
    sending = replace(person.sending, draft_id=draft_id)
    submission = build_submission(
        keys, sending, submission_id(keys.index, sending), person.judged, shown, person.at, service_levels
    )
    event = sent_event(submission, sending, person.at)
    return columns_of(submission), {**columns_of(event), "submission_id": submission.id}


def columns_of(made: Submission | Event) -> Row:
    """What goes into each column, but for a number that the database gives."""
    held = vars(made)
    columns = inspect(type(made)).column_attrs
    return {
        each.columns[0].name: held.get(each.key)
        for each in columns
        if each.key != "id" or isinstance(made, Submission)
    }


def make_room(session: Session) -> None:
    """Let the embedded database keep in memory what every row touches; a server does so by itself."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(ROOM)


def draw_taken_references_again(session: Session, rows: list[Row]) -> None:
    """Draw again where a reference is taken: among a million random ones, some twenty pairs are equal."""
    wanted = {row["reference"] for row in rows}
    taken = set(session.scalars(select(Submission.reference).where(Submission.reference.in_(wanted))))
    for row in rows:
        while row["reference"] in taken:
            row["reference"] = new_reference()
        taken.add(row["reference"])
