"""Daily roll-ups by clinic, priority, language and age: no report reads the submissions.

The transaction that changes what they count writes them. They work as the counters of the queue do (`counters`):
collected before each flush, written once before the commit. A row that is put back to what it was, such as by undoing an
act, takes itself out again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import BigInteger, Date, String, bindparam, delete, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base
from app.submissions.models import Submission
from app.submissions.pending_counts import PendingCounts, before_and_now
from app.submissions.worklist import counters
from app.submissions.worklist.rollup_keys import COUNTED, VERSION, RollupKey, rollup_keys

COUNTED_BY = RollupKey("", date(1970, 1, 1), "", "version", str(VERSION))
"""A row that says which version of the counting code made the others."""
AT_ONCE = 20_000


class DailyRollup(Base):
    """How many submissions are counted under one key: see `rollup_keys.RollupKey`."""

    __tablename__ = "daily_rollups"

    scope: Mapped[str] = mapped_column(String(41), primary_key=True)
    split: Mapped[str] = mapped_column(String(16), primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    part: Mapped[str] = mapped_column(String(40), primary_key=True)
    measure: Mapped[str] = mapped_column(String(16), primary_key=True)
    detail: Mapped[str] = mapped_column(String(56), primary_key=True)
    n: Mapped[int] = mapped_column(BigInteger)

    __table_args__ = ({"sqlite_with_rowid": False},)


_KEY = ", ".join(RollupKey._fields)
_ADD = text(
    f"INSERT INTO daily_rollups ({_KEY}, n) "  # noqa: S608  (the names of the columns)
    f"VALUES ({', '.join(f':{name}' for name in RollupKey._fields)}, :n) "
    f"ON CONFLICT ({_KEY}) DO UPDATE SET n = daily_rollups.n + excluded.n"
).bindparams(bindparam("day", type_=Date))
_CLEAN = text(
    f"DELETE FROM daily_rollups WHERE {' AND '.join(f'{name} = :{name}' for name in RollupKey._fields)} "  # noqa: S608
    "AND n = 0"
).bindparams(bindparam("day", type_=Date))


def add_to_rollups(session: Session, changes: Counter[RollupKey]) -> None:
    """Add to the roll-ups, always in the same order so that two writers cannot deadlock."""
    rows = [{**key._asdict(), "n": n} for key, n in sorted(changes.items()) if n]
    if rows:
        session.connection().execute(_ADD, rows)
    decreased = [key._asdict() for key, n in sorted(changes.items()) if n < 0]
    if decreased:
        session.connection().execute(_CLEAN, decreased)


def _changes_of(session: Session, row: Submission) -> Counter[RollupKey]:
    before, now = before_and_now(session, row, COUNTED)
    if before == now:
        return Counter()
    zone = session.info["zone"]
    changes = Counter(rollup_keys(now, zone))
    if before is not None:
        changes.subtract(rollup_keys(before, zone))
    return changes


PENDING = PendingCounts(
    "roll-up changes not yet written", _changes_of, add_to_rollups, after=counters.PENDING
)


def counted(session: Session) -> Counter[RollupKey]:
    """Return what the roll-ups should be, counted from the submissions themselves."""
    zone = session.info["zone"]
    keys: Counter[RollupKey] = Counter({COUNTED_BY: 1})
    columns = [getattr(Submission, name) for name in COUNTED]
    for row in session.execute(select(*columns).execution_options(yield_per=AT_ONCE)).mappings():
        keys.update(rollup_keys(row, zone))  # type: ignore[arg-type]
    return keys


def stored(session: Session) -> Counter[RollupKey]:
    """Return the roll-ups as stored."""
    columns = [getattr(DailyRollup, name) for name in (*RollupKey._fields, "n")]
    rows = session.execute(select(*columns).execution_options(yield_per=AT_ONCE))
    return Counter({RollupKey(*key): n for *key, n in rows})


def differences(session: Session) -> dict[RollupKey, tuple[int, int]]:
    """Return every count that is not what it should be: as stored, and as counted. Empty when all is right.

    The session must read one snapshot: an act between the two readings would look like a difference.
    """
    found, right = stored(session), counted(session)
    wrong = sorted(key for key in found.keys() | right.keys() if found[key] != right[key])
    return {key: (found[key], right[key]) for key in wrong}


def put_right(session: Session, wrong: Mapping[RollupKey, tuple[int, int]]) -> None:
    """Correct `differences` by what is missing or too much: what was committed since then stays right."""
    add_to_rollups(session, Counter({key: right - found for key, (found, right) in wrong.items()}))


def recount(session: Session) -> None:
    """Recount everything from the submissions themselves, which already include the collected changes."""
    session.flush()
    PENDING.forget(session)
    changes = counted(session)
    session.execute(delete(DailyRollup))
    for some in _in_batches(sorted(changes)):
        add_to_rollups(session, Counter({key: changes[key] for key in some}))


def _in_batches(keys: Sequence[RollupKey]) -> Iterable[Sequence[RollupKey]]:
    return (keys[first : first + AT_ONCE] for first in range(0, len(keys), AT_ONCE))


def is_counted(session: Session) -> bool:
    """Whether the stored roll-ups were made by this version of the counting code."""
    return session.get(DailyRollup, COUNTED_BY._asdict()) is not None
