"""Rate limits, counted in the database: shared by all processes, and preserved across restarts."""

from __future__ import annotations

import hashlib
import hmac
import math
import time
from typing import Any

from limits.storage import Storage
from sqlalchemy import Float, Integer, Select, String, case, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base
from app.extensions import db, instance_keys, writing

STORAGE_URI = "database://"
PURGED_AT_ONCE = 100


class RateCount(Base):
    """How often something was done in its window. The key is a keyed hash: no address is stored."""

    __tablename__ = "rate_counts"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    count: Mapped[int] = mapped_column(Integer)
    expires_at: Mapped[float] = mapped_column(Float(53), index=True)


class DatabaseStorage(Storage):
    """Fixed windows in one table; each count is one atomic statement."""

    STORAGE_SCHEME: list[str] | None = ["database"]

    @property
    def base_exceptions(self) -> type[Exception]:
        """The exceptions this storage can raise."""
        return SQLAlchemyError

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count, and return the window's count; an expired window starts again."""
        with writing.begin(is_kept_here=True) as session:
            return count(session, key, expiry, amount)

    def get(self, key: str) -> int:
        """Return the current count of the window."""
        now = time.time()
        query = select(RateCount.count).where(RateCount.key == _hashed(key), RateCount.expires_at > now)
        return db.session.scalar(query) or 0

    def get_expiry(self, key: str) -> float:
        """Return when the window expires, in seconds since the epoch."""
        query = select(RateCount.expires_at).where(RateCount.key == _hashed(key))
        return db.session.scalar(query) or time.time()

    def check(self) -> bool:
        """Whether the database can be reached."""
        try:
            db.session.execute(select(1))
        except SQLAlchemyError:
            return False
        return True

    def reset(self) -> int | None:
        """Delete every count; return how many there were."""
        with writing.begin() as session:
            return session.query(RateCount).delete()

    def clear(self, key: str) -> None:
        """Delete one count."""
        with writing.begin() as session:
            session.execute(delete(RateCount).where(RateCount.key == _hashed(key)))


def count(session: Session, key: str, expiry: int, amount: int = 1) -> int:
    """Count in a session's transaction, and return the window's count; an expired window starts again. expiry: in seconds."""
    now = time.time()
    dialect: Any = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    insert = dialect.insert(RateCount).values(key=_hashed(key), count=amount, expires_at=now + expiry)
    is_expired = RateCount.expires_at <= now
    counted = session.execute(
        insert.on_conflict_do_update(
            index_elements=[RateCount.key],
            set_={
                "count": case((is_expired, amount), else_=RateCount.count + amount),
                "expires_at": case((is_expired, now + expiry), else_=RateCount.expires_at),
            },
        ).returning(RateCount.count)
    ).scalar_one()
    if counted == amount:
        session.execute(delete(RateCount).where(RateCount.key.in_(_expired(now).limit(PURGED_AT_ONCE))))
    return int(counted)


def open_window(session: Session, key: str) -> tuple[int, int]:
    """Return a window's count, and in how many seconds it ends, at least 1; (0, 0) when none is open. Counts nothing."""
    now = time.time()
    window = select(RateCount.count, RateCount.expires_at).where(RateCount.key == _hashed(key))
    row = session.execute(window.where(RateCount.expires_at > now)).first()
    return (row[0], max(1, math.ceil(row[1] - now))) if row else (0, 0)


def purge(session: Session) -> int:
    """Delete every expired count; return how many. Counting also deletes a few."""
    deletion = delete(RateCount).where(RateCount.key.in_(_expired(time.time()))).returning(RateCount.key)
    return len(session.scalars(deletion).all())


def _expired(now: float) -> Select[str]:
    """Select expired keys, except those another process is counting: waiting for them could deadlock."""
    return select(RateCount.key).where(RateCount.expires_at <= now).with_for_update(skip_locked=True)


def _hashed(key: str) -> str:
    """Return a keyed hash: a plain hash could be reversed by trying every address."""
    return hmac.new(instance_keys().index, key.encode(), hashlib.sha256).hexdigest()
