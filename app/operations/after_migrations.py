"""What a database needs beside its migrations, at each upgrade and at each start: its triggers, keys, indexes and chains."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import click
from flask import current_app
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.orm import Session

from app.audit import triggers
from app.audit.chained import Chained, chained_models, table_of
from app.audit.heads import is_begun, keep_heads, may_link
from app.audit.links import count_unsigned, link_waiting
from app.database import FOR_UPGRADING, revision_if_any, wait_to_upgrade_alone
from app.extensions import db, instance_keys, writing
from app.keys import OWNER_ONLY_FOLDER
from app.operations.move.models import refuse_if_shut
from app.operations.readiness import newest_migration
from app.server_limits import MAY_NOT, MayNotUpgrade
from app.submissions.maintenance import backfill, people_indexes
from app.submissions.maintenance.own_keys import take_keys
from app.submissions.written_once import tables_written_once

AS_OWNER = "Run: DATABASE_URL=(that of their owner) flask database upgrade"


def open_database() -> None:
    """Create the embedded database if there is none. Raises KeyProblem for the keys of another database, and Shut for one that
    was moved.

    The keys are compared before anything is read with them: with other keys, every row would seem to be erased.
    """
    settings = current_app.config["SETTINGS"]
    if not settings.database_url:
        settings.instance_path.mkdir(parents=True, exist_ok=True, mode=OWNER_ONLY_FOLDER)
        current_app.extensions["database_file"].create()
    refuse_if_shut(db.session)
    db.end_reading()


def has_newest_tables() -> bool:
    """Whether no migration is left to do, so that the tool for migrations need not be loaded."""
    revision = revision_if_any(db.session)
    db.end_reading()
    return revision == newest_migration()


def restore_triggers() -> None:
    """Make the triggers again that are missing, or are not what they should be. Raises MayNotUpgrade if the role may not."""
    with db.engine.connect().execution_options(**FOR_UPGRADING) as connection, connection.begin():
        wait_to_upgrade_alone(connection)
        with told_if_not_owner(lambda: "triggers are missing, and the role may not make them"):
            triggers.restore(connection, tables_written_once())


@contextmanager
def told_if_not_owner(why: Callable[[], str]) -> Iterator[None]:
    """Raise MayNotUpgrade, with why and what to run, when the role may not change tables."""
    try:
        yield
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", "") == MAY_NOT:
            raise MayNotUpgrade(f"{why()}. {AS_OWNER}") from error
        raise


def complete() -> None:
    """Bring what the tables hold up to date, with a progress bar where that takes long."""
    settings = current_app.config["SETTINGS"]
    with _begin_alone() as session:
        take_keys(session, instance_keys(), datetime.now(UTC))
    backfill.backfill(_begin_alone, instance_keys(), settings.service_levels, settings.timezone)
    _index_people()
    _begin_chains()


@contextmanager
def _begin_alone() -> Iterator[Session]:
    """Begin a transaction, as `writing.begin`, in which no other process upgrades."""
    with writing.begin() as session:
        wait_to_upgrade_alone(session.connection())
        yield session


def _index_people() -> None:
    """Index the people whom an earlier release stored, with a progress bar when there are any."""
    with _begin_alone() as session:
        number = people_indexes.count_not_indexed(session)
    if not number:
        return
    with click.progressbar(length=number, label=f"Indexing {number:,} names", show_pos=True) as bar:
        for done in people_indexes.index_people(_begin_alone, instance_keys()):
            bar.update(done)


def _begin_chains() -> None:
    """Link what an earlier release wrote, with a progress bar when there is any, and keep the heads.

    Once a head is kept of a chain, no row without a code is ever linked again.
    """
    signing = instance_keys().audit
    for model in chained_models():
        with _begin_alone() as session:
            number = 0 if is_begun(session, model) else count_unsigned(session, model)
        if number:
            label = f"Linking {number:,} {table_of(model).name}"
            with click.progressbar(length=number, label=label, show_pos=True) as bar:
                for done in link_waiting(_begin_alone, signing, model, adopts=True):
                    bar.update(done)
    with _begin_alone() as session:
        if may_link(session) and not any(count_unsigned(session, model) for model in _not_begun(session)):
            keep_heads(session, signing, datetime.now(UTC))


def _not_begun(session: Session) -> list[type[Chained]]:
    return [model for model in chained_models() if not is_begun(session, model)]
