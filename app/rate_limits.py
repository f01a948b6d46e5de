"""Rate limits, counted in the database: shared by every process, and kept over a restart."""

from __future__ import annotations

import hashlib
import hmac
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
SOME = 100


class RateCount(Base):
    """How often something was done in its window. The key is a keyed hash: no address is kept."""

    __tablename__ = "rate_counts"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    count: Mapped[int] = mapped_column(Integer)
    expires_at: Mapped[float] = mapped_column(Float(53), index=True)


class DatabaseStorage(Storage):
    """Fixed windows in one table, each count one atomic statement."""

    STORAGE_SCHEME: list[str] | None = ["database"]

    @property
    def base_exceptions(self) -> type[Exception]:
        """What can go wrong here."""
        return SQLAlchemyError

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count, and return the count of the window; a window that is over starts anew."""
        now = time.time()
        with writing.begin() as session:
            dialect: Any = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
            fresh = dialect.insert(RateCount).values(key=_hashed(key), count=amount, expires_at=now + expiry)
            is_over = RateCount.expires_at <= now
            counted = session.execute(
                fresh.on_conflict_do_update(
                    index_elements=[RateCount.key],
                    set_={
                        "count": case((is_over, amount), else_=RateCount.count + amount),
                        "expires_at": case((is_over, now + expiry), else_=RateCount.expires_at),
                    },
                ).returning(RateCount.count)
            ).scalar_one()
            if counted == amount:
                session.execute(delete(RateCount).where(RateCount.key.in_(_over(now).limit(SOME))))
        return int(counted)

    def get(self, key: str) -> int:
        """The count of the window now."""
        now = time.time()
        found = select(RateCount.count).where(RateCount.key == _hashed(key), RateCount.expires_at > now)
        return db.session.scalar(found) or 0

    def get_expiry(self, key: str) -> float:
        """When the window is over, in seconds since the epoch."""
        found = select(RateCount.expires_at).where(RateCount.key == _hashed(key))
        return db.session.scalar(found) or time.time()

    def check(self) -> bool:
        """Whether the store can be reached."""
        try:
            db.session.execute(select(1))
        except SQLAlchemyError:
            return False
        return True

    def reset(self) -> int | None:
        """Forget every count; return how many there were."""
        with writing.begin() as session:
            return session.query(RateCount).delete()

    def clear(self, key: str) -> None:
        """Forget one count."""
        with writing.begin() as session:
            session.execute(delete(RateCount).where(RateCount.key == _hashed(key)))


def purge(session: Session) -> int:
    """Erase every count whose time is over; return how many. Counting erases some as it goes, too."""
    gone = delete(RateCount).where(RateCount.key.in_(_over(time.time()))).returning(RateCount.key)
    return len(session.scalars(gone).all())


def _over(now: float) -> Select[str]:
    """The keys whose window is over, but for those another process is just counting: waiting would deadlock."""
    return select(RateCount.key).where(RateCount.expires_at <= now).with_for_update(skip_locked=True)


def _hashed(key: str) -> str:
    """Keyed: a bare hash of an address could be turned back by trying every address there is."""
    return hmac.new(instance_keys().index, key.encode(), hashlib.sha256).hexdigest()
