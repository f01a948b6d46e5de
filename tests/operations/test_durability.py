"""Every acknowledged send is stored exactly once: with equal sends at the same moment, and with workers killed."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from threading import Barrier, Event

import pytest
from flask import Flask

from tests import postgres
from tests.operations.loopback import Browser
from tests.operations.running import NO_LIMIT, Instance
from tests.operations.seeded import finished_walk, stored
from tests.walk import answers_of

WORKERS = 2
KILL_EVERY_S = 0.5
FEWEST_KILLED = 2
GIVE_UP_AFTER_S = 120
EQUAL_SENDS = 20
ANSWERS = answers_of("priority", onset_date="not_sure", imaging_date="not_sure")


@dataclass
class Sent:
    """The results of all patients together. references: every one that was acknowledged, in order."""

    references: list[str] = field(default_factory=list)
    browsers: list[Browser] = field(default_factory=list)

    def send(self, browser: Browser) -> None:
        """Send the draft of a browser, hang up, and send again until it is acknowledged."""
        self.browsers.append(browser)
        form = browser.form()
        with suppress(OSError):
            browser.hang_up("/check/send", form)
        self.references.append(browser.send(form))


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.full)])
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Instance]:
    """A served instance on each database, for all tests here."""
    with ExitStack() as stack:
        environ = {}
        if request.param == "postgresql":
            server = request.getfixturevalue("postgres_address")
            environ["DATABASE_URL"] = stack.enter_context(postgres.new_database(server))
        instance = Instance(tmp_path_factory.mktemp("served"), SEND_LIMIT=NO_LIMIT, **environ)
        stack.callback(instance.stop)
        instance.start(workers=WORKERS)
        yield instance


def walk_and_send(instance: Instance, sent: Sent) -> None:
    """One patient who walks the whole check, page by page."""
    browser = Browser(instance.port)
    browser.walk(ANSWERS)
    sent.send(browser)


def send_in_a_loop(instance: Instance, sent: Sent, done: Event) -> None:
    """One patient after another, each with a finished draft, until `done` is set."""
    while not done.is_set():
        sent.send(finished_walk(instance, ANSWERS))


def kill_workers(instance: Instance, sent: Sent, seconds: float) -> int:
    """Kill a worker after every half second with an acknowledged send; return how many were killed."""
    killed = seen = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end or (killed < FEWEST_KILLED and time.monotonic() < end + GIVE_UP_AFTER_S):
        time.sleep(KILL_EVERY_S)
        if len(sent.references) > seen:
            seen = len(sent.references)
            killed += instance.kill_a_worker()
    return killed


def test_twenty_equal_sends_at_once_store_one_submission(
    served: Instance, look_inside: Callable[[Instance], Flask]
) -> None:
    before = stored(look_inside(served))
    first = finished_walk(served, ANSWERS)
    form = first.form()
    ready = Barrier(EQUAL_SENDS)

    def press(_: int) -> str:
        browser = Browser(served.port)
        browser.cookies.update(first.cookies)
        ready.wait()
        return browser.send(form)

    with ThreadPoolExecutor(EQUAL_SENDS) as pool:
        references = set(pool.map(press, range(EQUAL_SENDS)))
    assert len(references) == 1
    inside = stored(look_inside(served)).since(before)
    assert inside.references == Counter(references)
    assert list(inside.sent_events.values()) == [1]


@pytest.mark.proves("acknowledged-is-stored")
@pytest.mark.parametrize(
    ("clients", "seconds"),
    [
        pytest.param(4, 1, id="small"),
        pytest.param(16, 30, id="full", marks=[pytest.mark.full, pytest.mark.timeout(1800)]),
    ],
)
def test_no_acknowledged_send_is_lost_or_doubled_while_workers_are_killed(
    served: Instance, look_inside: Callable[[Instance], Flask], clients: int, seconds: float
) -> None:
    before = stored(look_inside(served))
    done, sent = Event(), Sent()
    with ThreadPoolExecutor(clients + 1) as pool:
        patients = [pool.submit(send_in_a_loop, served, sent, done) for _ in range(clients)]
        patients.append(pool.submit(walk_and_send, served, sent))
        try:
            killed = kill_workers(served, sent, seconds)
        finally:
            done.set()
        for patient in patients:
            patient.result()
    acknowledged = Counter(sent.references)
    inside = stored(look_inside(served)).since(before)
    lost = acknowledged.keys() - inside.references.keys()
    doubled = [draft for draft, rows in inside.drafts.items() if rows > 1]
    sys.stdout.write(
        f"\n{clients} clients, {seconds} s, {killed} workers killed: {acknowledged.total()} acknowledged, "
        f"{len(lost)} lost, {len(doubled)} doubled, {sum(b.dropped for b in sent.browsers)} dropped connections, "
        f"{sum(b.unavailable for b in sent.browsers)} times not taken\n"
    )
    assert killed >= FEWEST_KILLED
    assert acknowledged.total() >= max(clients, killed)
    assert not lost
    assert not doubled
    assert set(acknowledged.values()) == {1}
    assert inside.references == acknowledged
    assert inside.sent_events == Counter(inside.submissions)
    assert inside.integrity == "ok"
