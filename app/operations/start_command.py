"""`flask start`: from an empty folder to a page in a browser."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable

import click
from flask import Flask, current_app
from flask.cli import ScriptInfo

from app.operations import own_memory, take_over, web_server
from app.operations.listening import USUAL_HOST, USUAL_PORT, refuse_open_address
from app.operations.plain_problems import in_words

IS_AWAY = 75
"""The status with which the preparation ends while the database is away: EX_TEMPFAIL of sysexits.h."""


@click.command()
@click.option("--host", default=USUAL_HOST, show_default=True, help="The address to listen on.")
@click.option("--port", default=USUAL_PORT, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1, 64))
@click.pass_obj
def start(script: ScriptInfo, host: str, port: int, workers: int) -> None:
    """Bring everything up to date, then serve; while a database server is away, serve the pages that need none."""
    app = script.load_app()
    with app.app_context():
        refuse_open_address(host)
        _refuse_lost_database()
    own_memory.close_memory()
    own_memory.keep_one_heap()
    status = 0 if take_over.is_successor() else _in_own_process(lambda: _prepare(app, host, port))
    if status not in (0, IS_AWAY):
        sys.exit(status)
    web_server.serve(app, host, port, workers, upgrades_later=status == IS_AWAY)


def _refuse_lost_database() -> None:
    """Raise ClickException in production when the embedded database is not there: an empty one would take what is sent."""
    settings = current_app.config["SETTINGS"]
    if settings.is_production and not settings.database_url and not settings.files.has_database:
        raise click.ClickException(
            f"There is no database in {settings.instance_path}. If there ever was one, mount its disk, or put it back. "
            "Only for a new instance: flask database upgrade"
        )


def _prepare(app: Flask, host: str, port: int) -> int:
    """Make what is missing, and say where to look. Returns the status to end with."""
    from app.operations import preparation  # imported here: the web server has no use for it

    with app.app_context():
        return IS_AWAY if preparation.prepare(host, port) else 0


def _in_own_process(work: Callable[[], int]) -> int:
    """Return the status of work done in a process of its own, which takes all that it opened and loaded along when it ends."""
    sys.stdout.flush()
    if child := os.fork():
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    status = 1
    try:
        with in_words():
            status = work()
    except click.ClickException as problem:
        problem.show()
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(status)
