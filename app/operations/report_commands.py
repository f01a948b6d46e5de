"""The nightly check of the daily roll-ups: they are recounted from the submissions, and a difference is an alarm."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import click
from flask.cli import AppGroup, with_appcontext
from sqlalchemy.orm import Session

from app.extensions import db, writing
from app.submissions.worklist import rollups
from app.submissions.worklist.rollup_keys import RollupKey

SHOWN = 20  # differences printed; the rest is counted
log = logging.getLogger(__name__)
reports = AppGroup("reports", help="Check what the reports count.")


@reports.command("recount")
@with_appcontext
def recount() -> None:
    """Recount the daily roll-ups. On a difference: say so, put it right, and exit with 1."""
    wrong = put_rollups_right()
    if not wrong:
        click.echo("The roll-ups are right.")
        return
    for key, (stored, counted) in list(wrong.items())[:SHOWN]:
        click.echo(f"{'/'.join(str(part) for part in key)}: {stored} stored, {counted} counted")
    click.echo(f"{len(wrong)} counts were wrong, and are put right.")
    raise SystemExit(1)


def put_rollups_right() -> dict[RollupKey, tuple[int, int]]:
    """Recount the daily roll-ups and put right what differs; return what was stored and what was counted of that."""
    with _snapshot() as session:
        wrong = rollups.differences(session)
    if wrong:
        log.error("%s counts of the daily roll-ups were wrong, and are put right", len(wrong))
        with writing.begin() as session:
            rollups.put_right(session, wrong)
    return wrong


@contextmanager
def _snapshot() -> Iterator[Session]:
    """Open a session that sees the same data in every query, as the embedded database's always do."""
    with db.engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ")
        with Session(connection, info=db.session.info) as session:
            yield session
