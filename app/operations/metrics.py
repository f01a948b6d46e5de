"""Numbers for a monitor, read from counters at each request: their cost does not grow with the submissions."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flask import current_app
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from app import clinic_hours
from app.accounts.staff import all_staff
from app.audit.chained import chained_models, table_of
from app.clock import local_now
from app.extensions import db
from app.keys import KeyProblem
from app.operations.backup import last_backup
from app.operations.readiness import wal_bytes
from app.outbox.leases import count_dead, waiting_since
from app.outbox.marks import is_worker_alive
from app.staff.cover import cover_on
from app.submissions.rights import handovers
from app.submissions.worklist.board import now_counts
from app.submissions.worklist.queue import QueueContext
from config import Settings

NO_ONE = 0


@dataclass(frozen=True)
class Gauge:
    """One number. name: with its unit at the end. of: what it is about, as the text of labels, or "". helps: what it means."""

    name: str
    value: float
    helps: str
    of: str = ""


def as_text(gauges: Iterable[Gauge]) -> str:
    """Return numbers in the text format of Prometheus 0.0.4; numbers of one name must follow one another."""
    lines, last = [], ""
    for each in gauges:
        if each.name != last:
            lines += [f"# HELP {each.name} {each.helps}", f"# TYPE {each.name} gauge"]
            last = each.name
        lines.append(f"{each.name}{f'{{{each.of}}}' if each.of else ''} {each.value:g}")
    return "\n".join([*lines, ""])


def measured() -> Iterator[Gauge]:
    """Yield every number. When the database is away, those it would give are missing."""
    settings: Settings = current_app.config["SETTINGS"]
    try:
        of_database = [*_queue(), *_mail(), *_handovers(), *_chains()]
    except (SQLAlchemyError, KeyProblem):
        db.session.rollback()
        of_database = []
    yield Gauge("screener_database_up", int(bool(of_database)), "1 when the database answers.")
    yield from of_database
    folder = settings.instance_path
    if folder.exists():
        free = shutil.disk_usage(folder).free
        yield Gauge("screener_disk_free_bytes", free, "Free space where the instance lies.")
    if last := last_backup(settings.instance_path):
        age = (local_now() - last[0]).total_seconds()
        yield Gauge("screener_last_backup_seconds", age, "Age of the latest backup that was made from here.")
    wal = wal_bytes(settings)
    if wal is not None:
        yield Gauge("screener_wal_bytes", wal, "Size of the embedded database's log of changes.")


def _queue() -> Iterator[Gauge]:
    now, hours = local_now(), clinic_hours.service_levels()
    cover = cover_on(all_staff(db.session), now.date())
    context = QueueContext(NO_ONE, now, hours.days_before_closing, (), cover.uncovered, None)
    found = now_counts(db.session, context)
    waited = (now - found.oldest).total_seconds() if found.oldest else 0
    for name, value, helps in (
        ("emergencies_unreached", found.emergencies, "Emergencies that no clinician has reached."),
        ("oldest_emergency_seconds", waited, "For how long the oldest of them has been known."),
        ("urgent_overdue", found.urgent_late, "Urgent submissions that are overdue."),
        ("due_now", found.due_now, "Submissions on the list of what is due now."),
        ("windows_closing", found.closing, "Windows for treatment that close soon and are not booked."),
        ("open_submissions", found.open, "Open submissions."),
        ("unassigned", found.unassigned, "Open submissions that no one at work has."),
    ):
        yield Gauge(f"screener_{name}", value, helps)


def _mail() -> Iterator[Gauge]:
    now = local_now()
    waiting, since = waiting_since(db.session, now)
    for name, value, helps in (
        ("worker_alive", is_worker_alive(db.session, now), "1 while a worker runs."),
        ("mail_waiting", waiting, "E-mail to staff that is due."),
        (
            "mail_oldest_seconds",
            (now - since).total_seconds() if since else 0,
            "For how long the oldest of it is due.",
        ),
        ("mail_dead", count_dead(db.session), "E-mail to staff that is not tried any more."),
    ):
        yield Gauge(f"screener_{name}", value, helps)


def _handovers() -> Iterator[Gauge]:
    waiting, since = handovers.waiting_since(db.session)
    waited = (local_now() - since).total_seconds() if since else 0
    yield Gauge("screener_handovers_waiting", waiting, "Cases that staff handed over and no system has yet.")
    yield Gauge("screener_handovers_oldest_seconds", waited, "For how long the oldest of them waits.")


def _chains() -> Iterator[Gauge]:
    """Yield how many rows wait for their link in each chain: on PostgreSQL for at most a minute."""
    for model in chained_models():
        table = table_of(model)
        waiting = db.session.scalar(select(func.count()).select_from(table).where(table.c.link.is_(None)))
        yield Gauge(
            "screener_unlinked_rows",
            waiting or 0,
            "Rows that are not linked into their chain yet.",
            f'table="{table.name}"',
        )
