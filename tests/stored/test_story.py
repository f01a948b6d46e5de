"""The story told for a stored release leaves nothing out that the code can store."""

from __future__ import annotations

from datetime import datetime

from flask import Flask

from app.rules.tiers import Tier
from app.submissions.events import EventKind
from app.submissions.statuses import Decision, NextAction, Outcome, OverrideReason, Status
from tests.stored.story import Story
from tests.stored.writing import expected
from tests.submissions.build import CHICAGO

NOW = datetime(2026, 6, 15, 14, tzinfo=CHICAGO)


def test_the_story_has_everything_that_can_be_stored(app: Flask) -> None:
    with app.app_context():
        story = Story(NOW)
        story.tell()
        written = expected(story)
    people = written["facts"]["people"].values()
    events = [event for person in people for event in person["events"] if not isinstance(event, str)]
    assert {person["tier"] for person in people} == set(Tier)
    assert {person["status"] for person in people} == set(Status)
    assert {person["decision"] for person in people} == {None, *Decision}
    assert {person["next_action"] for person in people} == {None, *NextAction}
    assert {person["language"] for person in people} == {"en", "es"}
    assert written["facts"]["events"].keys() == set(EventKind)
    assert {event[6] for event in events} >= set(Outcome)
    assert {event[7] for event in events} == {None, *OverrideReason}
    assert sum("full_name" not in person for person in people) == 2
    assert written["parked"]["answers"]
