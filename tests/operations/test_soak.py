"""Half an hour of a clinic's day, quickened: patients, staff, kills, backups and purges, and nothing is lost or grows.

`pytest tests/operations/test_soak.py -m full -n2 -rP` runs both databases at once and draws what was taken.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from threading import Event

import pytest
from flask import Flask

from app.accounts import session_rows, staff
from app.accounts.session_rows import MadeWith
from app.extensions import writing
from tests import postgres
from tests.operations.loopback import Browser
from tests.operations.running import NO_LIMIT, REPOSITORY, Instance
from tests.operations.samples import Sample, Samples, look_at, watching
from tests.operations.seeded import finished_walk, stored
from tests.operations.test_backup_commands import PROGRAMS
from tests.operations.test_durability import ANSWERS, Sent, walk_and_send

FULL_S, SMALL_S = 1800, 8
KILLS_END = 0.5
"""The share of the run with kills; after it the same processes run to the end, and must not grow."""
MOST_GROWTH, MOST_FILES, MOST_LOG_MB = 1.10, 8, 64.0
PAUSE_S = 0.4
LISTS = ("/staff/", "/staff/cases", "/staff/events")
LEAD = "lead@example.com"


class Clinic:
    """One instance under load. spoiled: what a member of staff saw that was no page."""

    def __init__(self, instance: Instance, inside: Flask, seconds: float) -> None:
        self.instance, self.inside, self.seconds = instance, inside, seconds
        self.done, self.sent = Event(), Sent()
        self.killed, self.read, self.backups = 0, 0, 0
        self.spoiled: list[str] = []
        self._began = time.monotonic()

    @property
    def share(self) -> float:
        """How much of the run is over, from 0 to 1."""
        return (time.monotonic() - self._began) / self.seconds

    def patients(self) -> None:
        """One patient after another; each tenth walks every page."""
        for number in count():
            if self.done.wait(PAUSE_S):
                return
            if number % 10 == 0:
                walk_and_send(self.instance, self.sent)
            else:
                self.sent.send(finished_walk(self.instance, ANSWERS))

    def staff(self, token: str) -> None:
        """Someone who opens the lists and case after case."""
        browser = Browser(self.instance.port)
        browser.cookies["staff"] = token
        for number in count():
            if self.done.wait(PAUSE_S):
                return
            page = browser.follow(browser.fetch(LISTS[number % len(LISTS)]))
            cases = [str(link["href"]) for link in page.soup.select('a[href^="/staff/submissions/"]')]
            shown = browser.follow(browser.fetch(cases[number % len(cases)])) if cases else page
            self.read += 1
            self.spoiled.extend(f"{each.path}: {each.status}" for each in (page, shown) if each.status != 200)

    def kills(self) -> None:
        """A worker of the server is killed again and again, then no more."""
        while self.share < KILLS_END and not self.done.wait(self.seconds / 60):
            self.killed += self.instance.kill_a_worker()

    def chores(self, folder: Path) -> None:
        """Backups, and purges of what is over."""
        while not self.done.wait(self.seconds / 6):
            for command in (("backup", str(folder)), ("retention", "run", "--really")):
                ended = self.instance.flask(*command)
                assert ended.returncode == 0, (command, ended.stdout, ended.stderr)
            self.backups += 1


@contextmanager
def mailing(instance: Instance) -> Iterator[None]:
    """The worker that does the nightly work runs beside the server."""
    command = [sys.executable, "-m", "flask", "worker"]
    with subprocess.Popen(command, cwd=REPOSITORY, env=instance.environ, stdout=subprocess.DEVNULL) as worker:
        try:
            yield
        finally:
            worker.terminate()


def token_for(inside: Flask) -> str:
    """A lead's session."""
    with inside.app_context(), writing.begin() as session:
        lead = staff.find(session, LEAD)
        assert lead is not None
        return session_rows.start(session, lead, datetime.now(UTC), MadeWith.CODE)


def look_of(instance: Instance) -> Callable[[], Sample]:
    """How to look at an instance."""
    log = None if instance.database_url else instance.folder / "screener.db-wal"

    def look() -> Sample:
        url = instance.database_url
        return look_at(instance.pid, postgres.connections_to(url) if url else 0, log)

    return look


@pytest.fixture(params=["sqlite", "postgresql"])
def clinic_under_load(
    request: pytest.FixtureRequest,
    make_instance: Callable[..., Instance],
    look_inside: Callable[[Instance], Flask],
) -> Callable[[float], Clinic]:
    """Starts an instance on each database, with a lead."""

    def start(seconds: float) -> Clinic:
        environ = {"CASE_LIMIT": NO_LIMIT, "SEND_LIMIT_IN_ALL": NO_LIMIT}
        if request.param == "postgresql":
            environ["DATABASE_URL"] = request.getfixturevalue("empty_postgres")
            environ["POSTGRES_PROGRAMS"] = str(PROGRAMS)
        instance = make_instance(**environ)
        instance.start(workers=2)
        for command in (("staff", "add", LEAD, "--name", "Ana Lund", "--role", "lead"), ("keys", "backup")):
            ended = instance.flask(*command)
            assert ended.returncode == 0, (command, ended.stderr)
        return Clinic(instance, look_inside(instance), seconds)

    return start


@pytest.mark.full
@pytest.mark.parametrize(
    "seconds",
    [
        pytest.param(SMALL_S, id="small"),
        pytest.param(FULL_S, id="half an hour", marks=pytest.mark.timeout(2 * FULL_S)),
    ],
)
def test_nothing_is_lost_or_doubled_and_nothing_grows(
    clinic_under_load: Callable[[float], Clinic], seconds: float, tmp_path: Path
) -> None:
    clinic = clinic_under_load(seconds)
    samples = run(clinic, tmp_path / "backups")
    acknowledged, inside = Counter(clinic.sent.references), stored(clinic.inside)
    doubled = [draft for draft, rows in inside.drafts.items() if rows > 1]
    sys.stdout.write(
        f"\n{clinic.inside.config['SETTINGS'].database_url[:10] or 'sqlite'}, {seconds:.0f} s: "
        f"{acknowledged.total()} acknowledged, {len(acknowledged.keys() - inside.references.keys())} lost, "
        f"{len(doubled)} doubled; {clinic.read} rounds of staff, {clinic.killed} workers killed, "
        f"{clinic.backups} backups and purges\n{samples}\n"
    )
    assert inside.references == acknowledged
    assert not doubled
    assert not clinic.spoiled
    assert inside.integrity == "ok"
    assert clinic.killed
    check_growth(samples)
    for command in (("audit", "link"), ("audit", "verify"), ("rules", "replay")):
        ended = clinic.instance.flask(*command)
        assert ended.returncode == 0, (command, ended.stdout, ended.stderr)


def run(clinic: Clinic, folder: Path) -> Samples:
    """Let everyone work until the time is over."""
    token = token_for(clinic.inside)
    folder.mkdir()
    with (
        mailing(clinic.instance),
        watching(look_of(clinic.instance)) as samples,
        ThreadPoolExecutor(7) as pool,
    ):
        work = [pool.submit(clinic.patients) for _ in range(3)]
        work += [pool.submit(clinic.staff, token) for _ in range(2)]
        work += [pool.submit(clinic.kills), pool.submit(clinic.chores, folder)]
        wait(work, timeout=clinic.seconds, return_when=FIRST_EXCEPTION)
        clinic.done.set()
        for each in work:
            each.result()
    return samples


def check_growth(samples: Samples) -> None:
    """After the last kill, neither memory nor files nor connections grow; the log is bounded all the time."""
    early, late = samples.growth("memory", KILLS_END)
    assert late <= early * MOST_GROWTH, str(samples)
    for name in ("files", "connections"):
        early, late = samples.growth(name, KILLS_END)
        assert late <= early + MOST_FILES, str(samples)
    assert max(samples.of("log")) <= MOST_LOG_MB, str(samples)
