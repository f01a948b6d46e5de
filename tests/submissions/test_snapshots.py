"""Snapshots: what a submission was before an event comes back in its own type, by way of JSON."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask

from app.extensions import db
from app.submissions.snapshots import restore, take_snapshot
from tests.submissions.build import NOON, sent, stored

CHANGES: list[tuple[str, Any, Any]] = [
    ("pinned_note_sealed", b"\x00\xff", None),
    ("window_last", date(2026, 7, 1), date(2026, 7, 2)),
    ("visit_at", datetime(2026, 6, 20, 9, tzinfo=UTC), datetime(2026, 6, 21, 9, tzinfo=UTC)),
    ("due_at", None, NOON),
    ("decision", None, "withdrew"),
    ("has_hold", True, False),
    ("open_questions", 2, 0),
]


@pytest.mark.parametrize(("name", "before", "after"), CHANGES)
def test_a_changed_column_comes_back_as_it_was(embedded: Flask, name: str, before: Any, after: Any) -> None:
    submission = stored(sent())
    with db.session.no_autoflush:
        setattr(submission, name, before)
        take_snapshot(submission)
        setattr(submission, name, after)
        snapshot = json.loads(json.dumps(take_snapshot(submission)))
        assert list(snapshot) == [name]
        restore(submission, snapshot)
    value = getattr(submission, name)
    assert value == before
    assert type(value) is type(before)


def test_only_the_value_before_the_first_change_is_kept(embedded: Flask) -> None:
    submission = stored(sent())
    first = submission.due_at
    assert first is not None
    with db.session.no_autoflush:
        submission.due_at = first + timedelta(1)
        submission.due_at = first + timedelta(2)
        assert take_snapshot(submission) == {"due_at": first.isoformat()}
        assert take_snapshot(submission) == {}


def test_a_column_that_is_as_it_was_is_not_kept(embedded: Flask) -> None:
    submission = stored(sent())
    first = submission.due_at
    with db.session.no_autoflush:
        submission.due_at = NOON + timedelta(9)
        submission.due_at = first
        assert take_snapshot(submission) == {}
