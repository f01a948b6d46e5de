"""A quick look at the links of a chain: whether each follows the one before."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.audit.chained import Chained, table_of
from app.audit.codes import content_of, covered_columns, message
from app.keys import SigningKeys

AT_ONCE = 5_000


def first_fault(session: Session, signing: SigningKeys, model: type[Chained], after: int) -> str | None:
    """Return the first link after one that is missing or does not fit its code, in words; None when all fit."""
    table = table_of(model)
    columns, content = covered_columns(table, model.sealed), content_of(model)
    query = select(*columns, table.c.link, table.c.mac).order_by(table.c.link).limit(AT_ONCE)
    before = session.scalar(select(table.c.mac).where(table.c.link == after)) or b""
    if after and not before:
        return f"link {after} is missing"
    while rows := session.connection().execute(query.where(table.c.link > after)).all():
        for row in rows:
            if row.link != after + 1:
                return f"link {after + 1} is missing"
            covered = content(row[: len(columns)])
            if not signing.is_signed(message(table.name, row.link, before, covered), row.mac or b""):
                return f"link {row.link} does not fit its code"
            after, before = row.link, row.mac
        session.rollback()  # a long read must not block writers
    return None
