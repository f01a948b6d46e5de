"""Forgetting the oldest links of a chain when their time is over. A signed head stays, from which the rest is verified."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, literal_column, or_, select
from sqlalchemy.orm import Session

from app.audit.chained import Chained, table_of
from app.audit.heads import Head, HeadKind, head_of, keep_head
from app.keys import SigningKeys

AT_ONCE = 20_000


def forget_before(
    session: Session, signing: SigningKeys, model: type[Chained], before: datetime, now: datetime
) -> int:
    """Remove the oldest links, written before a moment, in this transaction; return how many: call it again until it is 0.

    At most 20,000 at once. The last link stays, and so does every row that is not older, or that tells of a submission that
    is not erased, with all links after it. before, now: aware.
    """
    table = table_of(model)
    last = head_of(session, model).link
    oldest: int | None = session.scalar(
        select(table.c.link).where(table.c.link > 0).order_by(table.c.link).limit(1)
    )
    if oldest is None:
        return 0
    end: int = min(_first_to_keep(session, model, before) or last, last, oldest + AT_ONCE) - 1
    mac = session.scalar(select(table.c.mac).where(table.c.link == end))
    if end < oldest or mac is None:
        return 0
    keep_head(session, signing, table.name, HeadKind.REMOVED, Head(end, mac), now)
    session.flush()
    session.connection().execute(delete(table).where(table.c.link <= end))
    return end - oldest + 1


def _first_to_keep(session: Session, model: type[Chained], before: datetime) -> int | None:
    """Return the first link that is not old enough, or still tells of someone."""
    table, sealed = table_of(model), model.sealed
    reasons = [table.c.at >= before]
    if sealed is not None:
        reasons.append(~literal_column(sealed.is_erased.format(row=table.name)))
    query = select(table.c.link).where(table.c.link.is_not(None), or_(*reasons))
    return session.scalar(query.order_by(table.c.link).limit(1))
