"""`flask doctor` and the numbers for a monitor: tokens that end, and what no system fetched."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from app.operations.doctor_finding import OK, WARN
from app.operations.doctor_handovers import handover_findings
from app.operations.metrics import measured
from tests.api.build import System, case_sent, hand_over
from tests.submissions.build import NOON


@pytest.fixture
def monday(stored_app: Flask) -> Iterator[Flask]:
    """Noon on a Monday, on each database."""
    with time_machine.travel(NOON, tick=False):
        yield stored_app


def found(app: Flask) -> list[tuple[str, str]]:
    with app.app_context():
        return [(each.level, each.says) for each in handover_findings()]


def test_without_a_token_and_a_handover_there_is_nothing_to_look_at(monday: Flask) -> None:
    assert found(monday) == [(OK, "no system has a token")]


def test_the_tokens_are_counted_and_the_first_to_end_is_named(monday: Flask) -> None:
    System(monday, "chart", days=90)
    System(monday, "lab", days=20)
    assert found(monday) == [
        (OK, "2 live tokens, lab ends first, on 2026-07-05"),
        (OK, "nothing waits to be fetched"),
    ]
    with time_machine.travel(NOON + timedelta(days=7), tick=False):
        assert found(monday)[0] == (WARN, "2 live tokens, lab ends first, on 2026-07-05")
    with time_machine.travel(NOON + timedelta(days=21), tick=False):
        assert found(monday)[0] == (OK, "1 live token, chart ends first, on 2026-09-13")


@pytest.mark.proves("what-waits-too-long-is-told")
def test_what_waits_for_more_than_two_business_days_is_told(monday: Flask) -> None:
    System(monday, days=365)
    hand_over(monday, case_sent(monday))
    says = "1 case to be fetched, the oldest since 2026-06-15 12:00"
    for days, level in ((0, OK), (1, OK), (2, OK), (3, WARN), (9, WARN)):
        with time_machine.travel(NOON + timedelta(days=days), tick=False):
            assert found(monday)[-1] == (level, says), days


def test_the_days_on_which_the_clinic_is_closed_do_not_count(monday: Flask) -> None:
    System(monday, days=365)
    friday = NOON + timedelta(days=4)
    with time_machine.travel(friday, tick=False):
        hand_over(monday, case_sent(monday))
    for days, level in ((3, OK), (4, OK), (5, WARN)):
        with time_machine.travel(friday + timedelta(days=days), tick=False):
            assert found(monday)[-1][0] == level, days


def test_what_waits_without_a_live_token_is_told_at_once(monday: Flask) -> None:
    system = System(monday)
    system.disable()
    assert found(monday)[0] == (OK, "no token is live: no system can fetch anything")
    hand_over(monday, case_sent(monday))
    assert found(monday)[0] == (WARN, "no token is live: no system can fetch anything")


def test_a_monitor_reads_how_many_wait_and_for_how_long(monday: Flask) -> None:
    system = System(monday)
    handovers = [hand_over(monday, case_sent(monday)) for _ in range(2)]
    with time_machine.travel(NOON + timedelta(hours=1), tick=False):
        assert gauges(monday) == {"screener_handovers_waiting": 2, "screener_handovers_oldest_seconds": 3600}
        for handover in handovers:
            system.fetch(handover)
            system.take(handover)
        assert gauges(monday) == {"screener_handovers_waiting": 0, "screener_handovers_oldest_seconds": 0}


def gauges(app: Flask) -> dict[str, float]:
    with app.test_request_context():
        return {each.name: each.value for each in measured() if "handovers" in each.name}
