"""Fill a queue with a million rows, each made by the functions of submitting, inserted by the hundreds."""

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

from app.demo.people import Invented
from app.demo.seed import invented
from app.keys import Keys
from app.questionnaire.questions import is_helper
from app.rules.due_dates import ServiceLevels
from app.submissions.intake.assessed import AssessedRequest, assess_request
from app.submissions.intake.submit import (
    ShownTexts,
    build_submission,
    sent_event,
    store_shown_texts,
    submission_id,
)
from app.submissions.learning import counts as learning
from app.submissions.models import Event, Submission
from app.submissions.name_index_table import NameIndex
from app.submissions.reference import new_reference
from app.submissions.worklist import counters
from app.submissions.worklist.rollup_keys import rollup_keys
from app.submissions.worklist.rollups import add_to_rollups
from config import Settings

PEOPLE = 6_000  # different ones, before the same answers are repeated under a new draft
AT_ONCE = 500
IN_ONE_TRANSACTION = 100_000  # many, since each transaction writes most pages of most indexes
ROOM = "PRAGMA cache_size = -1000000"  # kB; the indexes of a million rows, so that no page is written twice

Row = dict[str, Any]


@dataclass(frozen=True)
class Person(Invented):
    """An invented person, whose answers are assessed once however often they are repeated."""

    @cached_property
    def assessed(self) -> AssessedRequest:
        """The assessed answers."""
        return assess_request(self.sending.answers, self.at.date())


def fill(
    begin: Callable[[], AbstractContextManager[Session]], keys: Keys, submissions: int, settings: Settings
) -> None:
    """Store so many invented submissions."""
    chance = Random(1)  # noqa: S311  (invented people need no secrets)
    now = datetime.now(settings.timezone)
    some = invented(chance, min(submissions, PEOPLE), ["example-edina"], now, settings)
    people = [Person(one.sending, one.at) for one in some]
    left = islice(repeated(people, chance), submissions)
    while in_one := list(islice(left, IN_ONE_TRANSACTION)):
        with begin() as session:
            make_room(session)
            shown = ShownTextCache(session)
            for first in range(0, len(in_one), AT_ONCE):
                store(session, keys, in_one[first : first + AT_ONCE], shown, settings.service_levels)


def repeated(people: Sequence[Person], chance: Random) -> Iterator[tuple[Person, str]]:
    """Yield every person with a new draft id, over and over."""
    while True:
        for person in people:
            yield person, f"{chance.getrandbits(128):032x}"


class ShownTextCache:
    """The shown texts, each stored once per transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[bool, str], ShownTexts] = {}

    def of(self, person: Invented) -> ShownTexts:
        """Return the fingerprints of the questions and the consent shown to a person."""
        key = (is_helper(person.sending.answers), person.sending.consent.text)
        if key not in self._known:
            self._known[key] = store_shown_texts(self._session, person.sending)
        return self._known[key]


def store(
    session: Session,
    keys: Keys,
    some: Sequence[tuple[Person, str]],
    shown: ShownTextCache,
    service_levels: ServiceLevels,
) -> None:
    """Insert some hundreds of submissions with their first events, and update the counters and roll-ups."""
    made = [rows_of(keys, person, draft_id, shown.of(person), service_levels) for person, draft_id in some]
    rows = [row for row, _, _ in made]
    draw_taken_references_again(session, rows)
    session.connection().execute(insert(Submission.__table__), rows)
    session.connection().execute(insert(Event.__table__), [event for _, event, _ in made])
    names = [name for _, _, names in made for name in names]
    session.connection().execute(insert(NameIndex.__table__), names)
    counters.add_to_counters(session, Counter(key for row in rows for key in counters.counter_keys(row)))
    zone = session.info["zone"]
    add_to_rollups(session, Counter(key for row in rows for key in rollup_keys(row, zone)))
    asked = Counter(key for (person, _), row in zip(some, rows, strict=True) for key in asked_of(person, row))
    learning.add_to_counts(session, Counter(key for row in rows for key in learning.measures(row)) + asked)


def asked_of(person: Person, row: Row) -> Iterator[learning.Asked]:
    """Yield what the answers of one person count for."""
    given = person.assessed.stored_answers["given"]
    return learning.questions_of(given, row["as_of"])


def rows_of(
    keys: Keys, person: Person, draft_id: str, shown: ShownTexts, service_levels: ServiceLevels
) -> tuple[Row, Row, list[Row]]:
    """Return the columns of a submission, its first event and its name indexes, as submitting would store them."""
    request = replace(person.sending, draft_id=draft_id)
    submission = build_submission(
        keys, request, submission_id(keys.index, request), person.assessed, shown, person.at, service_levels
    )
    learning.read_answers(submission)
    learning.draw(keys.index, submission)
    event = sent_event(submission, request, person.at)
    names = [{"submission_id": submission.id, "index": each.index} for each in submission.name_indexes]
    return columns_of(submission), {**columns_of(event), "submission_id": submission.id}, names


def columns_of(row: Submission | Event) -> Row:
    """Return the value of each column, except for an id that the database assigns."""
    values = vars(row)
    columns = inspect(type(row)).column_attrs
    return {
        each.columns[0].name: values.get(each.key)
        for each in columns
        if each.key != "id" or isinstance(row, Submission)
    }


def make_room(session: Session) -> None:
    """Let the embedded database keep in memory what every row touches; a server does so automatically."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(ROOM)


def draw_taken_references_again(session: Session, rows: list[Row]) -> None:
    """Draw again where a reference is in use: among a million random ones, some twenty pairs are equal."""
    drawn = {row["reference"] for row in rows}
    taken = set(session.scalars(select(Submission.reference).where(Submission.reference.in_(drawn))))
    for row in rows:
        while row["reference"] in taken:
            row["reference"] = new_reference()
        taken.add(row["reference"])
