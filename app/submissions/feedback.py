"""What patients found hard to understand, as counts only: no row per person, no time of day and no answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Date, Integer, String, bindparam, func, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.database import Base


class Hard(StrEnum):
    """What a patient found hard about a page."""

    WORD = "word"
    UNCLEAR = "unclear"
    TOO_LONG = "too_long"
    NO_ANSWER_FITS = "no_answer_fits"
    WHY = "why"
    LETTERS = "letters"


class HardPage(Base):
    """How often one thing was found hard on one page, in one language, in one month.

    month: its first day.
    """

    __tablename__ = "hard_pages"

    page: Mapped[str] = mapped_column(String(60), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    what: Mapped[str] = mapped_column(String(16), primary_key=True)
    month: Mapped[date] = mapped_column(Date, primary_key=True)
    n: Mapped[int] = mapped_column(Integer)


@dataclass(frozen=True)
class FoundHard:
    """How often one thing was found hard on one page, over some months."""

    page: str
    language: str
    what: Hard
    number: int


_ADD = text(
    "INSERT INTO hard_pages (page, language, what, month, n) VALUES (:page, :language, :what, :month, 1) "
    "ON CONFLICT (page, language, what, month) DO UPDATE SET n = hard_pages.n + 1"
).bindparams(bindparam("month", type_=Date))


def count_hard(session: Session, page: str, language: str, what: Iterable[Hard], today: date) -> None:
    """Count the ticked reasons, always in the same order so that two writers cannot deadlock."""
    key = {"page": page, "language": language, "month": today.replace(day=1)}
    rows = [{**key, "what": reason.value} for reason in sorted(set(what))]
    if rows:
        session.connection().execute(_ADD, rows)


def found_hard(session: Session, first: date, last: date) -> list[FoundHard]:
    """Return what was found hard in the months from one day to another, most frequent first."""
    keys = (HardPage.page, HardPage.language, HardPage.what)
    number = func.sum(HardPage.n)
    rows = session.execute(
        select(*keys, number)
        .where(HardPage.month >= first.replace(day=1), HardPage.month <= last)
        .group_by(*keys)
        .order_by(number.desc(), *keys)
    )
    return [FoundHard(page, language, Hard(what), int(n)) for page, language, what, n in rows]
