"""Exact counters, updated in the transaction that changes what they count: no page ever counts the whole table.

Counts that depend on the current time are kept in buckets (days of the window, hours of the due time), which are few.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, String, delete, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base
from app.submissions.models import Submission
from app.submissions.pending_counts import PendingCounts, before_and_now
from app.submissions.scoping import ClinicScope
from app.submissions.statuses import CLINICIAN_ACTIONS, Status
from app.submissions.urgency import UNREACHED_RANK, URGENT_RANK

HOUR_S = 3600
UNASSIGNED = 0
COUNTED_AS, VERSION = "version", 3
"""Raise VERSION when `counter_keys` counts something new: the next upgrade then recounts everything."""
IN_GROUPS = "in_groups"
"""The counter that says that every open submission is in its group of the queue: those of 0.3.0 and before were not."""
WHOLE = ""
"""As a scope: of all clinics together."""
COUNTED = (
    "clinic_id",
    "status",
    "owner_id",
    "queue_rank",
    "act_by",
    "window_first",
    "window_last",
    "open_questions",
    "next_action",
    "asked_by",
)
AT_ONCE = 20_000
REVIEW_DUE = "review_due"


class QueueCounter(Base):
    """The number of submissions in one bucket of a counter. scope: see `scopes`."""

    __tablename__ = "tallies"

    scope: Mapped[str] = mapped_column(String(41), primary_key=True)
    name: Mapped[str] = mapped_column(String(16), primary_key=True)
    bucket: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    n: Mapped[int] = mapped_column(BigInteger)


class CounterKey(NamedTuple):
    """A counter, and the bucket in it. scope: see `scopes`."""

    name: str
    bucket: int = 0
    scope: str = WHOLE


_ADD = text(
    "INSERT INTO tallies (scope, name, bucket, n) VALUES (:scope, :name, :bucket, :n) "
    "ON CONFLICT (scope, name, bucket) DO UPDATE SET n = tallies.n + excluded.n"
)

_CLEAN = text("DELETE FROM tallies WHERE scope = :scope AND name = :name AND bucket = :bucket AND n = 0")


def scope_of_clinic(clinic_id: str | None) -> str:
    """Return what the submissions to one clinic are counted under; None stands for those to no clinic in particular."""
    return f"@{clinic_id or ''}"


def scopes(row: Mapping[str, Any]) -> tuple[str, str]:
    """Return under what a submission is counted: all clinics together, and its own."""
    return WHOLE, scope_of_clinic(row["clinic_id"])


def scopes_of(scope: ClinicScope | None) -> list[str]:
    """Return the scopes whose counts make up what someone may see by clinic; None stands for someone who sees everything."""
    if scope is None:
        return [WHOLE]
    no_clinic = [None] if scope.may_work else []
    return [scope_of_clinic(clinic_id) for clinic_id in (*sorted(scope.clinics), *no_clinic)]


def hour_of(moment: datetime) -> int:
    """Return the bucket of a due time: whole hours since 1970."""
    return int(moment.timestamp()) // HOUR_S


def start_of_hour(moment: datetime) -> datetime:
    """Return when the bucket of a moment begins."""
    return datetime.fromtimestamp(hour_of(moment) * HOUR_S, UTC)


def counter_keys(row: Mapping[str, Any]) -> Iterator[CounterKey]:
    """Yield every bucket that a submission is counted in. row: the columns in COUNTED."""
    for key in _keys(row):
        yield from (key._replace(scope=scope) for scope in scopes(row))


def _keys(row: Mapping[str, Any]) -> Iterator[CounterKey]:
    if row["status"] == Status.CLOSED:
        yield CounterKey("closed")
        return
    yield CounterKey("open")
    yield CounterKey("owner", row["owner_id"] or UNASSIGNED)
    yield from _due_keys(row)
    if row["queue_rank"] == UNREACHED_RANK:
        yield CounterKey("emergency")
    if row["status"] == Status.WAITING_FOR_REPORT:
        yield CounterKey("report")
    if _is_for_clinician(row):
        yield CounterKey("review")
    if row["open_questions"]:
        yield CounterKey("ask")
    if row["window_first"] is not None:
        yield CounterKey("window_first", row["window_first"].toordinal())
        yield CounterKey("window_last", row["window_last"].toordinal())


def _due_keys(row: Mapping[str, Any]) -> Iterator[CounterKey]:
    """Yield the due time; of urgent ones apart, and of the others by owner, apart for what a clinician does."""
    hour, rank = hour_of(row["act_by"]), row["queue_rank"]
    yield CounterKey("due", hour)
    if rank == URGENT_RANK:
        yield CounterKey("urgent", hour)
    if rank > URGENT_RANK:
        is_review = _is_for_clinician(row)
        yield CounterKey(owner_due_name(row["owner_id"] or UNASSIGNED, is_review=is_review), hour)
        if is_review:
            yield CounterKey(REVIEW_DUE, hour)


def _is_for_clinician(row: Mapping[str, Any]) -> bool:
    return row["asked_by"] is not None or row["next_action"] in CLINICIAN_ACTIONS


def owner_due_name(owner: int, *, is_review: bool) -> str:
    """Return the name of the counter of an owner's due times below the urgent ones. owner: a staff id, or UNASSIGNED."""
    return f"{'reads' if is_review else 'calls'}_{owner}"


def add_to_counters(session: Session, changes: Counter[CounterKey]) -> None:
    """Add to the counters, always in the same order so that two writers cannot deadlock."""
    rows = [{**key._asdict(), "n": n} for key, n in sorted(changes.items()) if n]
    if rows:
        session.connection().execute(_ADD, rows)
    decreased = [key._asdict() for key, n in sorted(changes.items()) if n < 0]
    if decreased:  # otherwise the empty buckets of past hours and days would pile up
        session.connection().execute(_CLEAN, decreased)


def _changes_of(session: Session, row: Submission) -> Counter[CounterKey]:
    before, now = before_and_now(session, row, COUNTED)
    changes = Counter(counter_keys(now))
    if before is not None:
        changes.subtract(counter_keys(before))
    return changes


PENDING = PendingCounts("counter changes not yet written", _changes_of, add_to_counters)


def counted(session: Session) -> Counter[CounterKey]:
    """Return what the counters should be, counted from the submissions themselves."""
    keys: Counter[CounterKey] = Counter({CounterKey(COUNTED_AS, VERSION): 1, CounterKey(IN_GROUPS): 1})
    columns = [getattr(Submission, name) for name in COUNTED]
    for row in session.execute(select(*columns).execution_options(yield_per=AT_ONCE)).mappings():
        keys.update(counter_keys(row))  # type: ignore[arg-type]
    return keys


def differences(session: Session) -> dict[CounterKey, tuple[int, int]]:
    """Return every counter that is not what it should be: as stored, and as counted. The session must read one snapshot."""
    columns = [getattr(QueueCounter, name) for name in (*CounterKey._fields, "n")]
    found = Counter({CounterKey(*key): n for *key, n in session.execute(select(*columns))})
    right = counted(session)
    return {key: (found[key], right[key]) for key in found.keys() | right.keys() if found[key] != right[key]}


def recount(session: Session) -> None:
    """Recount everything from the submissions themselves, which already include the collected changes."""
    session.flush()
    PENDING.forget(session)
    changes = counted(session)
    session.execute(delete(QueueCounter))
    add_to_counters(session, changes)


def is_counted(session: Session) -> bool:
    """Whether the stored counters were made by this version of the counting code."""
    return session.get(QueueCounter, (WHOLE, COUNTED_AS, VERSION)) is not None


def is_in_groups(session: Session) -> bool:
    """Whether every open submission was put into its group of the queue."""
    return session.get(QueueCounter, (WHOLE, IN_GROUPS, 0)) is not None


class QueueCounts:
    """Some counters, read from the table once. names: which ones. scopes: of which clinics, summed; by default of all."""

    def __init__(self, session: Session, names: Iterable[str], scopes: Sequence[str] = (WHOLE,)) -> None:
        query = select(QueueCounter.name, QueueCounter.bucket, QueueCounter.n)
        of_these = QueueCounter.scope.in_(scopes) if len(scopes) > 1 else QueueCounter.scope == scopes[0]
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        for name, bucket, n in session.execute(query.where(of_these, QueueCounter.name.in_(sorted(names)))):
            counts = self._counts[name]
            counts[bucket] = counts.get(bucket, 0) + n

    def of(self, name: str, bucket: int = 0) -> int:
        """Return how many are in one bucket."""
        return self._counts[name].get(bucket, 0)

    def below(self, name: str, bucket: int) -> int:
        """Return how many are in all buckets before this one."""
        return sum(n for each, n in self._counts[name].items() if each < bucket)

    def all_of(self, name: str) -> int:
        """Return how many are in all buckets."""
        return sum(self._counts[name].values())

    def closing(self, today: date, days: int) -> int:
        """Return how many windows may close within some days and are not certainly closed already.

        Of every open submission; `board.closing_not_booked` leaves out what is booked or linked.
        """
        may_close = self.below("window_first", today.toordinal() + days + 1)
        return may_close - self.below("window_last", today.toordinal())
