"""A chain of events to look at, on each database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask

from app.audit.link_soon import link_all
from app.extensions import instance_keys, writing
from app.submissions.statuses import Status
from tests.submissions.build import open_case, sent, staff, transition_to

LINKS = 8


@pytest.fixture
def store(stored_app: Flask) -> Iterator[Flask]:
    """Each database in turn, with an app context for a test that shows no page."""
    with stored_app.app_context():
        yield stored_app


@pytest.fixture
def chain(store: Flask) -> str:
    """Store a submission with eight events, all linked, and their head kept; return its id."""
    submission_id, reader = sent(), staff()
    open_case(submission_id, reader)
    transition_to(submission_id, Status.TAKEN, reader, note="Called, no answer")
    for _ in range(LINKS - 3):
        open_case(submission_id, reader)
    link_now()
    return submission_id


def link_now() -> int:
    """Link what waits, and keep the heads; return how many were linked."""
    return sum(number for _, number in link_all(writing.begin, instance_keys().audit))
