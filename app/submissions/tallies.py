"""Exact counts, kept in the transaction that changes what they count: no page ever counts over everything.

What depends on the time of looking is kept in buckets (days of the window, hours of being due), which are few.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, String, delete, event, inspect, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base
from app.submissions.models import Submission
from app.submissions.statuses import Status

HOUR_S = 3600
NOBODY = 0
COUNTED = (
    "status",
    "owner_id",
    "queue_rank",
    "act_by",
    "window_first",
    "window_last",
    "open_questions",
)
AT_ONCE = 20_000


class Tally(Base):
    """How many submissions are in one bucket of one count."""

    __tablename__ = "tallies"

    name: Mapped[str] = mapped_column(String(16), primary_key=True)
    bucket: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    n: Mapped[int] = mapped_column(BigInteger)


class Place(NamedTuple):
    """A count, and the bucket in it."""

    name: str
    bucket: int = 0


_ADD = text(
    "INSERT INTO tallies (name, bucket, n) VALUES (:name, :bucket, :n) "
    "ON CONFLICT (name, bucket) DO UPDATE SET n = tallies.n + excluded.n"
)

_CLEAN = text("DELETE FROM tallies WHERE name = :name AND bucket = :bucket AND n = 0")


def hour_of(moment: datetime) -> int:
    """The bucket of a due time: whole hours since 1970."""
    return int(moment.timestamp()) // HOUR_S


def start_of_hour(moment: datetime) -> datetime:
    """When the bucket of a moment begins."""
    return datetime.fromtimestamp(hour_of(moment) * HOUR_S, UTC)


def places(row: Mapping[str, Any]) -> Iterator[Place]:
    """Every bucket a submission is counted in. row: the columns in COUNTED."""
    if row["status"] == Status.CLOSED:
        yield Place("closed")
        return
    yield Place("open")
    yield Place("owner", row["owner_id"] or NOBODY)
    yield Place("due", hour_of(row["act_by"]))
    if row["queue_rank"] == 0:
        yield Place("emergency")
    if row["status"] == Status.WAITING_FOR_REPORT:
        yield Place("report")
    if row["open_questions"]:
        yield Place("ask")
    if row["window_first"] is not None:
        yield Place("window_first", row["window_first"].toordinal())
        yield Place("window_last", row["window_last"].toordinal())


def add(session: Session, changes: Counter[Place]) -> None:
    """Add to the counts, always in the same order, so that two writers can not wait for each other."""
    rows = [{"name": place.name, "bucket": place.bucket, "n": n} for place, n in sorted(changes.items()) if n]
    if rows:
        session.connection().execute(_ADD, rows)
    taken = [{"name": place.name, "bucket": place.bucket} for place, n in sorted(changes.items()) if n < 0]
    if taken:  # hours and days go by: their empty buckets would only grow in number
        session.connection().execute(_CLEAN, taken)


@event.listens_for(Session, "before_flush")
def _count(session: Session, *_: Any) -> None:
    changes: Counter[Place] = Counter()
    for row in session.new | session.dirty:
        if not isinstance(row, Submission):
            continue
        now = {name: getattr(row, name) for name in COUNTED}
        changes.update(places(now))
        if row not in session.new:
            before = {name: inspect(row).committed_state.get(name, now[name]) for name in COUNTED}
            changes.subtract(places(before))
    add(session, changes)


def recount(session: Session) -> None:
    """Count everything anew, from the submissions themselves."""
    changes: Counter[Place] = Counter()
    columns = [getattr(Submission, name) for name in COUNTED]
    for row in session.execute(select(*columns).execution_options(yield_per=AT_ONCE)).mappings():
        changes.update(places(row))  # type: ignore[arg-type]
    session.execute(delete(Tally))
    add(session, changes)


class Counts:
    """The counts as they stand in one reading of the table."""

    def __init__(self, session: Session) -> None:
        self._n: dict[Place, int] = {
            Place(name, bucket): n
            for name, bucket, n in session.execute(select(Tally.name, Tally.bucket, Tally.n))
        }

    def of(self, name: str, bucket: int = 0) -> int:
        """How many are in one bucket."""
        return self._n.get(Place(name, bucket), 0)

    def below(self, name: str, bucket: int) -> int:
        """How many are in all buckets before this one."""
        return sum(n for place, n in self._n.items() if place.name == name and place.bucket < bucket)

    def closing(self, today: date, days: int) -> int:
        """How many windows may close within so many days, and are not surely closed already."""
        first = self.below("window_first", today.toordinal() + days + 1)
        return first - self.below("window_last", today.toordinal())
