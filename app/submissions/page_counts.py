"""How often each page of the check was opened, and continued from: counts by day and page, of no person and in no order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Date, Integer, String, bindparam, func, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base


class PageCount(Base):
    """How often one page was opened, and how often someone went on from it, on one day (the clinic's)."""

    __tablename__ = "page_counts"

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    page: Mapped[str] = mapped_column(String(60), primary_key=True)
    opened: Mapped[int] = mapped_column(Integer)
    continued: Mapped[int] = mapped_column(Integer)


@dataclass(frozen=True)
class Passage:
    """How often a page was opened, and continued from."""

    opened: int = 0
    continued: int = 0


_ADD = text(
    "INSERT INTO page_counts (day, page, opened, continued) VALUES (:day, :page, :opened, :continued) "
    "ON CONFLICT (day, page) DO UPDATE SET "
    "opened = page_counts.opened + :opened, continued = page_counts.continued + :continued"
).bindparams(bindparam("day", type_=Date))


def add_counts(session: Session, counts: Mapping[tuple[date, str], Passage]) -> None:
    """Add to the counts, always in the same order so that two writers cannot deadlock."""
    rows = [
        {
            "day": day,
            "page": page,
            "opened": counts[day, page].opened,
            "continued": counts[day, page].continued,
        }
        for day, page in sorted(counts)
    ]
    if rows:
        session.connection().execute(_ADD, rows)


def passages(session: Session, first: date, last: date) -> dict[str, Passage]:
    """Return the counts of each page, from one day to another."""
    query = (
        select(PageCount.page, func.sum(PageCount.opened), func.sum(PageCount.continued))
        .where(PageCount.day >= first, PageCount.day <= last)
        .group_by(PageCount.page)
    )
    return {page: Passage(int(opened), int(continued)) for page, opened, continued in session.execute(query)}
