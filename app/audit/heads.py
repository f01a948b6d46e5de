"""The heads of the chains: the number and the code of the last link, kept signed, once a day and as it grows.

A tail that is cut off is found by a head that was kept before. What cuts the heads off too, such as an older copy of the
whole database, is found only by a head that was noted elsewhere: in the log, or on paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Date, LargeBinary, String, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.audit.chained import Chained, chained_models, table_of
from app.database import Base, UtcDateTime
from app.keys import SigningKeys

LONGEST_NAME = 32


class HeadKind(StrEnum):
    """What a kept head is of. Stored."""

    LAST = "last"
    REMOVED = "removed"


@dataclass(frozen=True)
class Head:
    """The last link of a chain. link: its number, which is how many there ever were; 0 for none. mac: its code."""

    link: int
    mac: bytes


NO_LINKS = Head(0, b"")


class AuditHead(Base):
    """A head that was kept: the last link as of a day, or the last one that was removed because its time was over.

    signature: the id of the audit key, then its code over the other columns.
    """

    __tablename__ = "audit_heads"

    chain: Mapped[str] = mapped_column(String(LONGEST_NAME), primary_key=True)
    kind: Mapped[str] = mapped_column(String(8), primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    link: Mapped[int] = mapped_column(BigInteger)
    mac: Mapped[bytes] = mapped_column(LargeBinary(36))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    signature: Mapped[bytes] = mapped_column(LargeBinary(36))

    @property
    def head(self) -> Head:
        """The link that it is about."""
        return Head(self.link, self.mac)

    def message(self) -> bytes:
        """Return what its signature covers."""
        at = self.at.astimezone(UTC).isoformat(timespec="microseconds")
        return f"{self.kind}|{self.chain}|{self.day}|{self.link}|{self.mac.hex()}|{at}".encode()

    def is_genuine(self, signing: SigningKeys) -> bool:
        """Whether the application kept it."""
        return signing.is_signed(self.message(), self.signature)


def may_link(session: Session) -> bool:
    """Whether this transaction may link rows: on a server one at a time does, and no one waits for the other."""
    if session.get_bind().dialect.name == "sqlite":
        return True
    return bool(session.scalar(text("SELECT pg_try_advisory_xact_lock(hashtext('audit_heads'))")))


def head_of(session: Session, model: type[Chained]) -> Head:
    """Return the last link of a chain, which is never removed."""
    table = table_of(model)
    query = select(table.c.link, table.c.mac).where(table.c.link.is_not(None))
    found = session.execute(query.order_by(table.c.link.desc()).limit(1)).first()
    return Head(found.link, found.mac) if found else NO_LINKS


def kept_heads(session: Session, model: type[Chained], kind: HeadKind) -> Sequence[AuditHead]:
    """Return the heads of one kind that were kept of a chain, by the number of their link."""
    query = select(AuditHead).where(AuditHead.chain == table_of(model).name, AuditHead.kind == kind)
    return session.scalars(query.order_by(AuditHead.link, AuditHead.day)).all()


def is_begun(session: Session, model: type[Chained]) -> bool:
    """Whether a head of this chain was ever kept: from then on, every row was signed when it was written."""
    query = select(AuditHead.link).where(AuditHead.chain == table_of(model).name).limit(1)
    return session.scalar(query) is not None


def keep_head(
    session: Session, signing: SigningKeys, chain: str, kind: HeadKind, head: Head, now: datetime
) -> bool:
    """Keep a head, as the one of its day; return whether it is the first one of that day. now: aware."""
    day = now.astimezone(UTC).date()
    kept = session.get(AuditHead, (chain, kind, day))
    if kept is not None and head.link <= kept.link:
        return False
    row = kept or AuditHead(chain=chain, kind=kind, day=day)
    row.link, row.mac, row.at = head.link, head.mac, now
    row.signature = signing.sign(row.message())
    session.add(row)
    return kept is None


def keep_heads(session: Session, signing: SigningKeys, now: datetime) -> dict[str, Head]:
    """Keep the head of every chain; return those that are the first ones of their day, by the name of the table."""
    heads = {table_of(model).name: head_of(session, model) for model in chained_models()}
    return {
        chain: head
        for chain, head in heads.items()
        if keep_head(session, signing, chain, HeadKind.LAST, head, now)
    }


def written(chain: str, head: Head) -> str:
    """Return a head as it is logged, and as `--head` takes it: table, number of links, code in hexadecimal."""
    return f"{chain}:{head.link}:{head.mac.hex()}"
