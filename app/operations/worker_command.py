"""`flask worker`: sends e-mail to staff, and does what has to be done again and again. Several may run."""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime
from threading import Event, Thread

import click
from flask import current_app
from flask.cli import with_appcontext
from flask.ctx import AppContext
from sqlalchemy.exc import SQLAlchemyError

from app.extensions import db, writing
from app.keys import KeyProblem
from app.mail_server import MailServer
from app.operations.chores import do_due_chores
from app.operations.mail_round import plan_daily, send_waiting
from app.operations.own_memory import close_memory
from app.outbox.marks import BEAT_EVERY, beat

LOOKS_EVERY_S, CHORES_EVERY_S = 2.0, 15.0
PAUSE_S = 20.0
"""How long no e-mail is tried after the mail server took none."""
_LOG = logging.getLogger(__name__)


@click.command("worker")
@click.option("--once", is_flag=True, help="Do what is due now, and end.")
@with_appcontext
def worker(once: bool) -> None:
    """Send e-mail to staff, and do the nightly work. Runs beside `flask start`, until it is stopped."""
    server: MailServer | None = current_app.config["SETTINGS"].mail_server
    if once:
        Rounds(server, Event()).go_round()
        do_due_chores()
        return
    close_memory()
    stop, failed = Event(), Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    click.echo(f"The worker runs. E-mail to staff: {f'through {server.host}' if server else 'not set up'}.")
    chores = Thread(target=_do_chores, args=(current_app.app_context, stop, failed), daemon=True)
    chores.start()
    rounds = Rounds(server, stop)
    while not stop.is_set():
        stop.wait(LOOKS_EVERY_S if rounds.go_round() else PAUSE_S)
    if failed.is_set():
        raise SystemExit(1)


def _do_chores(context: Callable[[], AppContext], stop: Event, failed: Event) -> None:
    """Do chores beside the e-mails, which must not wait for them. A mistake in one ends the worker, not only this thread."""
    try:
        while not stop.is_set():
            with context():
                do_due_chores()
            stop.wait(CHORES_EVERY_S)
    except BaseException:
        failed.set()
        stop.set()
        raise


class Rounds:
    """Rounds of e-mail, with a heartbeat every ten seconds. stop: set when the worker must end."""

    def __init__(self, server: MailServer | None, stop: Event) -> None:
        self._server, self._stop, self._beats_at = server, stop, 0.0

    def go_round(self) -> bool:
        """Plan and send what is due; return False when neither the database nor the mail server takes anything now."""
        try:
            if not self._goes_on() or self._server is None:
                return True
            plan_daily(datetime.now(UTC))
            return send_waiting(self._server, self._goes_on)
        except (SQLAlchemyError, KeyProblem) as error:
            _LOG.warning("the worker waits for the database", extra={"error": type(error).__name__})
            return False
        finally:
            db.close()

    def _goes_on(self) -> bool:
        if time.monotonic() >= self._beats_at:
            with writing.begin() as session:
                beat(session, datetime.now(UTC))
            self._beats_at = time.monotonic() + BEAT_EVERY.total_seconds()
        return not self._stop.is_set()
