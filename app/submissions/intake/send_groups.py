"""Which submissions were sent alike: of one tier and channel, from one network, within an hour.

Only a keyed hash of the network is kept, for that hour; then nothing tells which network it was. A group says nothing of
where a submission stands: each keeps its place in the queue, for a true one may be among false ones.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import LargeBinary, String, delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base, UtcDateTime
from app.keys import INDEX_BYTES, blind_index
from app.submissions.models import Submission

WITHIN = timedelta(hours=1)
MANY = 5
"""From this number on, staff are told of a group."""


class SendGroup(Base):
    """Submissions sent alike. network: the keyed hash, or None once its hour is over. number: how many there are."""

    __tablename__ = "send_groups"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    network: Mapped[bytes | None] = mapped_column(LargeBinary(INDEX_BYTES), unique=True)
    began_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    number: Mapped[int]


def join(session: Session, key: bytes, network: bytes, submission: Submission, now: datetime) -> None:
    """Put a submission into the group of what is sent alike, or into a new one.

    Raises IntegrityError when another process begins the same group at the same moment.
    """
    alike = blind_index(key, "send group", network.hex(), str(int(submission.tier)), submission.channel)
    session.execute(
        update(SendGroup)
        .where(SendGroup.network == alike, SendGroup.began_at <= now - WITHIN)
        .values(network=None)
    )
    joined = session.scalar(
        update(SendGroup)
        .where(SendGroup.network == alike)
        .values(number=SendGroup.number + 1)
        .returning(SendGroup.id)
    )
    if joined is None:
        joined = uuid.uuid4().hex
        session.add(SendGroup(id=joined, network=alike, began_at=now, number=1))
    submission.group_id = joined


def numbers_sent_alike(session: Session, submissions: Iterable[Submission]) -> dict[str, int]:
    """Return by submission how many were sent alike with it, for those of which there are many."""
    groups = {each.id: each.group_id for each in submissions if each.group_id is not None}
    if not groups:
        return {}
    query = select(SendGroup.id, SendGroup.number).where(
        SendGroup.id.in_(set(groups.values())), SendGroup.number >= MANY
    )
    numbers = {row.id: row.number for row in session.execute(query)}
    return {each: numbers[group] for each, group in groups.items() if group in numbers}


def purge(session: Session, now: datetime) -> int:
    """Forget the networks of an hour ago, and return how many; and the groups of so few that no one is told of them."""
    is_over = (SendGroup.network.is_not(None), SendGroup.began_at <= now - WITHIN)
    forgotten = update(SendGroup).where(*is_over).values(network=None).returning(SendGroup.id)
    number = len(session.scalars(forgotten).all())
    session.execute(delete(SendGroup).where(SendGroup.network.is_(None), SendGroup.number < MANY))
    return number
