"""A new server beside the old one (`kill -USR2`): it takes requests once patients can send to it, and then ends the old one."""

from __future__ import annotations

import logging
import os
import signal
import time
from typing import Any

from flask import Flask
from gunicorn.systemd import sd_notify

from app.operations.doctor_finding import BAD
from app.operations.readiness import readiness

OLD_SERVER = "GUNICORN_PID"
"""Where the web server says which main process the new one was started beside."""
ASKS_EVERY_S = 0.5
_LOG = logging.getLogger(__name__)


def is_successor() -> bool:
    """Whether this server was started beside another one, whose database it takes over as it is."""
    return OLD_SERVER in os.environ


def take_over(worker: Any) -> None:
    """Wait until this process is ready, as `/readyz` understands it; then tell systemd, and end the old server.

    Returns at once where no server was there before. If the old one ends meanwhile, this one serves, ready or not.
    """
    old = int(os.environ.get(OLD_SERVER, 0))
    if not old:
        return
    if not _is_ready(worker.wsgi):
        _LOG.error("the new server is not ready, so the old one goes on: run flask doctor")
        while worker.alive and _is_running(old) and not _is_ready(worker.wsgi):
            worker.notify()
            time.sleep(ASKS_EVERY_S)
    if worker.alive and _is_running(old):
        _LOG.warning("the new server is ready: the old one ends")
        sd_notify(f"MAINPID={os.getppid()}", worker.log)
        os.kill(old, signal.SIGTERM)


def _is_ready(app: Flask) -> bool:
    with app.app_context():
        return not any(finding.level == BAD for finding in readiness())


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
