"""What `flask doctor` says of the worker and the e-mails to staff."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from flask import current_app
from sqlalchemy import select

from app.extensions import db
from app.operations.doctor_finding import OK, WARN, Finding
from app.outbox import leases, marks
from app.staff.models import Staff

WAITS_LONG_S = 600


def worker_findings() -> Iterator[Finding]:
    """Yield whether a worker runs, and what it could not send."""
    yield _worker(datetime.now(UTC))
    yield from _mail(datetime.now(UTC))


def _worker(now: datetime) -> Finding:
    seen = marks.last_seen(db.session)
    if marks.is_worker_alive(db.session, now):
        return Finding("worker", OK, f"seen at {seen:%H:%M:%S} UTC")
    last = f"last seen on {seen:%Y-%m-%d at %H:%M} UTC" if seen else "never seen"
    return Finding(
        "worker",
        WARN,
        f"{last}: no e-mail is sent, nothing is recounted, and what is over is not erased",
        "Run `flask worker` as a service beside the web server. Nothing is lost until then.",
    )


def _mail(now: datetime) -> Iterator[Finding]:
    if current_app.config["SETTINGS"].mail_server is None:
        wants = select(Staff.id).where(Staff.gets_mail, Staff.disabled_at.is_(None)).limit(1)
        if db.session.scalar(wants) is not None:
            yield Finding("e-mail", WARN, "staff asked for it, but none can be sent", "Set SMTP_HOST.")
        return
    given_up = leases.count_dead(db.session)
    number, oldest = leases.waiting_since(db.session, now)
    if given_up:
        to_do = "A lead sees why, and can try again: menu, E-mail to staff."
        yield Finding("e-mail", WARN, f"{given_up} could not be delivered", to_do)
    if oldest is not None and (now - oldest).total_seconds() > WAITS_LONG_S:
        minutes = int((now - oldest).total_seconds() // 60)
        yield Finding(
            "e-mail", WARN, f"{number} wait, the oldest for {minutes} minutes", "Look at the mail server."
        )
    if not given_up:
        yield Finding("e-mail", OK, "none was given up")
