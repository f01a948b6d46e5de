"""Fetching, confirming and taking back at once: never given out after it was acknowledged as taken back, never lost."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier

import pytest
from flask import Flask
from sqlalchemy.exc import IntegrityError
from werkzeug.test import TestResponse

from app.audit.access_log import Way
from app.extensions import writing
from app.submissions.handover_table import Handover, HandoverKind
from app.submissions.statuses import ActionRefused
from tests.api import build
from tests.api.build import System, case_sent, hand_over
from tests.submissions import build as cases

ROUNDS = 4


def at_once(*acts: Callable[[], object]) -> list[object]:
    """Let each act begin at the same moment, and return what each gave."""
    barrier = Barrier(len(acts))

    def begin(act: Callable[[], object]) -> object:
        barrier.wait(timeout=60)
        return act()

    with ThreadPoolExecutor(len(acts)) as pool:
        return [future.result(timeout=120) for future in [pool.submit(begin, act) for act in acts]]


def status_of(ask: Callable[[str], TestResponse], handover: str) -> int:
    return ask(handover).status_code


def is_taken_back(app: Flask, case: str) -> bool:
    try:
        build.take_back(app, case)
    except ActionRefused:
        return False
    return True


def test_two_systems_fetch_while_someone_takes_it_back(stored_app: Flask) -> None:
    systems = [System(stored_app, name) for name in ("one", "two")]

    for _ in range(ROUNDS):
        case = case_sent(stored_app)
        handover = hand_over(stored_app, case)
        before = len(build.readings(stored_app, Way.HANDOVER))
        *fetched, _ = at_once(
            *(partial(status_of, each.fetch, handover) for each in systems),
            partial(is_taken_back, stored_app, case),
        )
        assert set(fetched) <= {200, 404}
        assert len(build.readings(stored_app, Way.HANDOVER)) - before == fetched.count(200)
        row = build.stored(stored_app, handover)
        assert row is not None
        assert row.withdrawn_at is not None
        assert (row.fetched_at is not None) is (200 in fetched)
        assert {each.fetch(handover).status_code for each in systems} == {404}


def test_two_systems_take_while_someone_takes_it_back(stored_app: Flask) -> None:
    systems = [System(stored_app, name) for name in ("one", "two")]

    for _ in range(ROUNDS):
        case = case_sent(stored_app)
        handover = hand_over(stored_app, case)
        assert systems[0].fetch(handover).status_code == 200
        *taken, is_back = at_once(
            *(partial(status_of, each.take, handover) for each in systems),
            partial(is_taken_back, stored_app, case),
        )
        row = build.stored(stored_app, handover)
        assert row is not None
        assert taken == ([404, 404] if is_back else [204, 204])
        assert (row.withdrawn_at is None, row.taken_at is None) == (not is_back, is_back)


def test_two_presses_at_once_make_one_handover(stored_app: Flask) -> None:
    case = case_sent(stored_app)
    with stored_app.app_context():
        actors = [cases.staff(), cases.staff()]
    made = at_once(*(partial(hand_over, stored_app, case, each) for each in actors))
    assert made[0] == made[1]
    with stored_app.app_context():
        assert cases.count("handovers") == 1
        assert [event.outcome for event in cases.stored(case).events if event.kind == "handed_over"] == [
            "made"
        ]


def test_the_database_itself_lets_only_one_of_a_case_wait(stored_app: Flask) -> None:
    case = case_sent(stored_app)
    hand_over(stored_app, case)
    with stored_app.app_context():
        actor = cases.staff()
        second = Handover(
            id="f" * 32, submission_id=case, kind=HandoverKind.FHIR, made_at=build.now(), made_by=actor.id
        )
        with pytest.raises(IntegrityError), writing.begin() as session:
            session.add(second)
