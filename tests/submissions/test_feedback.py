"""What patients found hard is counted, and nothing else is stored."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from flask import Flask

from app.extensions import db, writing
from app.submissions.feedback import FoundHard, Hard, HardPage, count_hard, found_hard
from tests.submissions.build import rows

DAY = date(2026, 11, 25)


def hard(page: str, *what: Hard, language: str = "en", day: date = DAY) -> None:
    with writing.begin() as session:
        count_hard(session, page, language, what, day)


@pytest.mark.usefixtures("store")
def test_each_reason_counts_once_per_request_by_page_language_and_month() -> None:
    hard("check-pain-score", Hard.WORD, Hard.WHY, Hard.WORD)
    hard("check-pain-score", Hard.WORD, day=date(2026, 11, 1))
    hard("check-pain-score", Hard.WORD, language="es")
    hard("check-pain-score", Hard.WORD, day=date(2026, 12, 1))
    hard("start")
    assert set(rows("SELECT page, language, what, n FROM hard_pages WHERE month < '2026-12-01'")) == {
        ("check-pain-score", "en", "word", 2),
        ("check-pain-score", "en", "why", 1),
        ("check-pain-score", "es", "word", 1),
    }
    found = found_hard(db.session, date(2026, 11, 20), date(2026, 12, 1))
    assert found[0] == FoundHard("check-pain-score", "en", Hard.WORD, 3)
    assert len(found) == 3
    assert found_hard(db.session, date(2026, 12, 31), date(2027, 1, 1))[0].number == 1
    assert found_hard(db.session, date(2027, 1, 1), date(2027, 2, 1)) == []


def test_the_table_has_only_count_columns() -> None:
    assert set(HardPage.__table__.columns.keys()) == {"page", "language", "what", "month", "n"}


def test_concurrent_reports_are_all_counted(store: Flask) -> None:
    def tick(what: Iterable[Hard]) -> None:
        with store.app_context():
            hard("start", *what)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(tick, [list(Hard), list(reversed(Hard))] * 8))
    assert rows("SELECT what, n FROM hard_pages ORDER BY what") == [(each, 16) for each in sorted(Hard)]
