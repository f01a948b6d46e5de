"""Through pgbouncer in transaction mode, with fewer connections than threads, everything sent is stored once."""

from __future__ import annotations

import pwd
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest
from flask import Flask
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import select

from app.audit.verification import verify
from app.extensions import db, instance_keys
from app.submissions.models import Event, Submission
from config import Settings
from tests.audit.conftest import link_now
from tests.operations.running import HOST, NO_LIMIT, Instance
from tests.pages import PageClient
from tests.pooler import pooled
from tests.screening.drafts import EVERY_PAGE_ASKED, contact_of, open_send

POOL, PROCESSES, THREADS = 4, 2, 4
"""Connections of the pooler; of the service: twice as many threads."""


@contextmanager
def through_a_pooler(address: str, folder: Path) -> Iterator[str]:
    """Give the address of a database through a pooler. address: on the server of a run."""
    server = conninfo_to_dict(address)
    socket = Path(str(server["host"]))
    to = f"host={socket} user={server['user']}"
    with pooled(folder, to, run_as=pwd.getpwuid(socket.stat().st_uid).pw_name, pool=POOL) as port:
        yield f"postgresql://anyone@{HOST}:{port}/{server['dbname']}"


@pytest.fixture
def processes(
    copied_database: str, tmp_path: Path, settings: Settings, make_app: Callable[[Settings], Flask]
) -> Iterator[list[Flask]]:
    """The app as several processes have it, each with its own connections to the same pooler."""
    with through_a_pooler(copied_database, tmp_path) as address:
        settings = replace(settings, database_url=address, send_limit=NO_LIMIT, send_limit_in_all=NO_LIMIT)
        yield [make_app(settings) for _ in range(PROCESSES)]


def send_twice(app: Flask) -> str:
    """Press Send, and once more as if the response had been lost; return the reference."""
    patient = PageClient(app)
    form = open_send(patient, EVERY_PAGE_ASKED)
    cookie = patient.client.get_cookie("check")
    assert cookie is not None
    references = set()
    for _ in range(2):
        patient.client.set_cookie("check", cookie.value)
        patient.last = form
        references.add(patient.follow(patient.post("/check/send", contact_of(EVERY_PAGE_ASKED))).reference)
    (reference,) = references
    assert reference
    return reference


@pytest.mark.parametrize("patients", [8, pytest.param(120, marks=pytest.mark.full)])
def test_everything_sent_through_a_pooler_is_stored_once_and_linked(
    processes: list[Flask], patients: int
) -> None:
    with ThreadPoolExecutor(PROCESSES * THREADS) as pool:
        sent = list(pool.map(send_twice, [app for app, _ in zip(cycle(processes), range(patients))]))
    with processes[0].app_context():
        assert Counter(db.session.scalars(select(Submission.reference))) == Counter(sent)
        drafts = Counter(db.session.scalars(select(Submission.draft_id)))
        assert set(drafts.values()) == {1}
        assert len(drafts) == patients
        assert link_now() >= patients
        report = verify(db.session, instance_keys().audit, Event)
        assert (report.checked, report.faults) == (patients, [])


@pytest.mark.full
def test_several_machines_may_upgrade_at_once_through_a_pooler(
    empty_postgres: str, tmp_path: Path, make_instance: Callable[..., Instance]
) -> None:
    with through_a_pooler(empty_postgres, tmp_path) as address, ThreadPoolExecutor(4) as pool:
        instance = make_instance(DATABASE_URL=address)
        assert instance.flask("keys", "new").returncode == 0
        for upgrade in [pool.submit(instance.flask, "database", "upgrade") for _ in range(4)]:
            assert upgrade.result().returncode == 0, upgrade.result().stderr
        assert instance.flask("database", "check").returncode == 0
