"""The access log: one row for each page on which staff saw patients, or figures about patients. Append-only.

So for what a system of the clinic fetched with its token."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from app.audit.chained import Chained
from app.database import Base, UtcDateTime
from app.keys import INDEX_BYTES

ID_BYTES = 16
_ID = re.compile(f"[0-9a-f]{{{2 * ID_BYTES}}}")
LONGEST_WAY = 16


class Way(StrEnum):
    """The kind of page on which something was seen. Stored: a value is never renamed.

    REFUSED: a page that was not opened, or a case that there is none of. STOPPED: a reading beyond the limits.
    ON_PHONE: a case that was let through beyond them, as its patient is on the phone; a row of its own says that it was shown.
    Of a system of the clinic: HANDOVERS, the numbers of what waits for it, HANDOVER, a case that it fetched, and HANDOVER_TAKEN,
    its word that it has it.
    """

    TODAY = "today"
    LIST = "list"
    CLOSED_LIST = "closed_list"
    FIND = "find"
    CASE = "case"
    PRINT = "print"
    CHART_COPY = "chart_copy"
    LETTER = "letter"
    EXPORT = "export"
    CASE_FILE = "case_file"
    INTAKE = "intake"
    BLIND_LIST = "blind_list"
    BLIND_READING = "blind_reading"
    WORKLOAD = "workload"
    CHASE = "chase"
    BOARD = "board"
    EVENTS = "events"
    REPORTS = "reports"
    REPORT_FILE = "report_file"
    MISSED_WINDOWS = "missed_windows"
    MISSED_FILE = "missed_file"
    LEARNING = "learning"
    COMPARE = "compare"
    ACCESS_LOG = "access_log"
    REFUSED = "refused"
    STOPPED = "stopped"
    ON_PHONE = "on_phone"
    HANDOVERS = "handovers"
    HANDOVER = "handover"
    HANDOVER_TAKEN = "handover_taken"


FILES = frozenset({Way.EXPORT, Way.MISSED_FILE})
"""Ways that give away a file about patients."""
SEES_NO_ONE = frozenset({Way.REFUSED, Way.STOPPED, Way.ON_PHONE, Way.HANDOVERS, Way.HANDOVER_TAKEN})
"""Ways on which nothing of a patient was shown."""
BY_SYSTEMS = frozenset({Way.HANDOVERS, Way.HANDOVER, Way.HANDOVER_TAKEN})
"""Ways of the clinic's systems, which have a token."""

COUNTED = ("how_many", "opened", "is_namesake", "is_colleague", "is_after_hours", "is_untied")
"""What a day of a person is summed up by: in the index itself, so that no row is read for it."""


class PageView(Base, Chained):
    """One page that was shown to a member of staff, or refused, or what a system fetched. Never changed or removed.

    staff_id, token_id: who saw it; one of the two. day: the clinic's date.
    submission_id: of the one case that the page is about; one that was asked for and refused may not exist.
    ids: of everyone else it shows, packed, in the order of the page. how_many: submissions shown in all.
    looked_for: the blind indexes that were searched for, packed, also when no one was found.
    opened: how many of the cases were opened, not merely listed, and had not been opened by the same person shortly before.
    is_namesake: the patient has the last name of the one who looked. is_colleague: the name of another member of staff.
    is_after_hours: the clinic was closed, and no emergency was opened. is_untied: until then, the one who looked neither owned
    the case nor had done anything about it.
    """

    __tablename__ = "access_log"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    day: Mapped[date] = mapped_column(Date)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    way: Mapped[str] = mapped_column(String(LONGEST_WAY))
    how_many: Mapped[int] = mapped_column(Integer)
    submission_id: Mapped[str | None] = mapped_column(String(32))
    ids: Mapped[bytes | None] = mapped_column(LargeBinary)
    looked_for: Mapped[bytes | None] = mapped_column(LargeBinary)
    opened: Mapped[int] = mapped_column(SmallInteger, default=0)
    is_namesake: Mapped[bool] = mapped_column(Boolean, default=False)
    is_colleague: Mapped[bool] = mapped_column(Boolean, default=False)
    is_after_hours: Mapped[bool] = mapped_column(Boolean, default=False)
    is_untied: Mapped[bool] = mapped_column(Boolean, default=False)
    token_id: Mapped[int | None] = mapped_column(ForeignKey("api_tokens.id"))

    __table_args__ = (
        CheckConstraint("(staff_id IS NULL) <> (token_id IS NULL)", name="actor"),
        Index(
            "ix_access_log_token",
            "token_id",
            "at",
            "id",
            sqlite_where=text("token_id IS NOT NULL"),
            postgresql_where=text("token_id IS NOT NULL"),
        ),
        Index("ix_access_log_staff", "staff_id", "at", "id"),
        Index("ix_access_log_day", "day", "staff_id", "way", *COUNTED),
        Index(
            "ix_access_log_submission",
            "submission_id",
            "at",
            "id",
            sqlite_where=text("submission_id IS NOT NULL"),
            postgresql_where=text("submission_id IS NOT NULL"),
        ),
        Index(
            "ix_access_log_stopped",
            "at",
            sqlite_where=text("way = 'stopped'"),
            postgresql_where=text("way = 'stopped'"),
        ),
    )


def packed(ids: Iterable[str]) -> bytes | None:
    """Return the ids of submissions as bytes; None when there are none."""
    return b"".join(map(bytes.fromhex, ids)) or None


def unpacked(ids: bytes | None) -> list[str]:
    """Return the ids of submissions that were packed."""
    return [part.hex() for part in _parts(ids, ID_BYTES)]


def indexes_of(looked_for: bytes | None) -> list[bytes]:
    """Return the blind indexes that were packed."""
    return list(_parts(looked_for, INDEX_BYTES))


def _parts(whole: bytes | None, length: int) -> Iterator[bytes]:
    return (
        (whole[start : start + length] for start in range(0, len(whole or b""), length))
        if whole
        else iter(())
    )


def is_id(asked: str) -> bool:
    """Whether a text has the form of a submission's id, or of a handover's."""
    return _ID.fullmatch(asked) is not None
