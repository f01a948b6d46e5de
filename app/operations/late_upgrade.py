"""Bringing a database up to date that was away when the server started, by the processes that serve meanwhile."""

from __future__ import annotations

import logging
from threading import Event, Thread

from flask import Flask
from sqlalchemy.exc import OperationalError

from app.log_lines import failure
from app.operations import preparation

TRIED_EVERY_S = 5.0

_LOG = logging.getLogger(__name__)


def begin(app: Flask) -> Thread:
    """Try again and again in a thread of its own, which ends with the process. All processes do, one at a time."""
    thread = Thread(target=_upgrade_when_there, args=(app,), daemon=True)
    thread.start()
    return thread


def _upgrade_when_there(app: Flask) -> None:
    while not _upgrade(app):
        Event().wait(TRIED_EVERY_S)


def _upgrade(app: Flask) -> bool:
    """Whether nothing is left to do: the database is up to date, or cannot be brought there by trying again."""
    try:
        with app.app_context():
            for _ in preparation.bring_up_to_date():
                pass
    except OperationalError as error:
        _LOG.warning("the database is away: it is brought up to date when it is there", extra=failure(error))
        return False
    except Exception as error:  # said in the log, while the pages that need no database go on
        _LOG.critical("the database cannot be brought up to date: run flask doctor", extra=failure(error))
    else:
        _LOG.warning("the database is there, and up to date")
    return True
