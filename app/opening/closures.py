"""Days and afternoons on which a lead closes the clinic, such as for snow. None is ever removed: who and when stays."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base, UtcDateTime
from app.opening.hours import ClosedDay

LONGEST_REASON = 60
FARTHEST_AHEAD = timedelta(days=366)


class Closure(Base):
    """One closed day. from_time: when the clinic closes that day, empty for all day, by the clinic's clock.

    reason: for staff. taken_back_at: empty while it counts.
    """

    __tablename__ = "closures"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(index=True)
    from_time: Mapped[time | None]
    reason: Mapped[str] = mapped_column(String(LONGEST_REASON))
    added_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    taken_back_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    taken_back_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    @property
    def closed_day(self) -> ClosedDay:
        """What it means for the opening hours."""
        minute = self.from_time.hour * 60 + self.from_time.minute if self.from_time else 0
        return ClosedDay(self.day.year, self.day.month, self.day.day, minute)


def closed_days(session: Session, since: date) -> tuple[ClosedDay, ...]:
    """Return the closed days that count, from a day on."""
    query = select(Closure).where(Closure.day >= since, Closure.taken_back_at.is_(None))
    return tuple(closure.closed_day for closure in session.scalars(query.order_by(Closure.day, Closure.id)))


def all_since(session: Session, since: date) -> Sequence[Closure]:
    """Return every closure from a day on, those taken back too, by day."""
    return session.scalars(
        select(Closure).where(Closure.day >= since).order_by(Closure.day, Closure.id)
    ).all()


def add(
    session: Session, day: date, from_time: time | None, reason: str, staff_id: int, now: datetime
) -> Closure:
    """Close a day, or the rest of it from a time on. Closing it again in the same way changes nothing."""
    same = select(Closure).where(
        Closure.day == day,
        Closure.from_time == from_time if from_time else Closure.from_time.is_(None),
        Closure.taken_back_at.is_(None),
    )
    closure = session.scalars(same).first()
    if closure is None:
        closure = Closure(day=day, from_time=from_time, reason=reason, added_by=staff_id, added_at=now)
        session.add(closure)
    return closure


def take_back(session: Session, closure_id: int, staff_id: int, now: datetime) -> None:
    """Let a closed day count no more. Raises LookupError when there is no such closure."""
    closure = session.get(Closure, closure_id, with_for_update=True)
    if closure is None:
        raise LookupError(closure_id)
    if closure.taken_back_at is None:
        closure.taken_back_by, closure.taken_back_at = staff_id, now
