"""Alembic, configured in code without an ini file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from alembic.util import CommandError
from flask import current_app
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.orm import Session

from app.audit import triggers
from app.audit.chained import Chained, chained_models, table_of
from app.audit.heads import is_begun, keep_heads, may_link
from app.audit.links import count_unsigned, link_waiting
from app.database import wait_to_upgrade_alone
from app.extensions import db, instance_keys, writing
from app.keys import OWNER_ONLY_FOLDER
from app.operations.move.models import refuse_if_shut
from app.submissions.maintenance import backfill, people_indexes
from app.submissions.maintenance.own_keys import take_keys
from app.submissions.written_once import tables_written_once

HEAD = "head"
MAY_NOT = "42501"
"""The state that PostgreSQL gives when a role lacks a privilege."""
FOLDER = Path(__file__).parents[2] / "migrations"
FORMATTING = {
    "hooks": "format",
    "format.type": "module",
    "format.module": "ruff",
    "format.options": "format --quiet REVISION_SCRIPT_FILENAME",
}
"""Formats a new migration with a tool that only developers have installed."""


class MayNotUpgrade(Exception):
    """The role may not change tables, and they are not those of the code. Says what to do."""


def _config(*, moves: bool = False) -> Config:
    """Return the configuration. moves: whether it is for an upgrade or downgrade, which makes the triggers again."""
    config = Config()
    config.attributes["moves"] = moves
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    for name, value in FORMATTING.items():
        config.set_section_option("post_write_hooks", name, value)
    return config


def upgrade(revision: str = HEAD) -> None:
    """Upgrade the database to a revision; create it if there is none. Raises KeyProblem for the keys of another database, and
    Shut for one that was moved.

    The keys are compared before anything is read with them: with other keys, every row would seem to be erased.
    """
    settings = current_app.config["SETTINGS"]
    if not settings.database_url:
        settings.instance_path.mkdir(parents=True, exist_ok=True, mode=OWNER_ONLY_FOLDER)
        current_app.extensions["database_file"].create()
    refuse_if_shut(db.session)
    db.end_reading()
    try:
        command.upgrade(_config(moves=True), revision)
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", "") == MAY_NOT:
            raise MayNotUpgrade(_why_not(revision)) from error
        raise
    if revision == HEAD:
        with _begin_alone() as session:
            take_keys(session, instance_keys(), datetime.now(UTC))
        backfill.backfill(_begin_alone, instance_keys(), settings.service_levels, settings.timezone)
        _index_people()
        _begin_chains()


def _why_not(revision: str) -> str:
    with db.engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
        role = connection.scalar(text("SELECT current_user"))
    return (
        f"the database is {f'at {found}' if found else 'empty'}, this code needs {newest() if revision == HEAD else revision}, "
        f"and the role {role} may not change tables. Run: DATABASE_URL=(that of their owner) flask database upgrade"
    )


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


def downgrade(revision: str) -> None:
    """Downgrade the database to a revision."""
    command.downgrade(_config(moves=True), revision)


def new_revision(message: str) -> Path:
    """Write the next migration: the differences between code and database. Raises CommandError."""
    config = _config()
    head = ScriptDirectory.from_config(config).get_current_head() or "0"
    made = command.revision(config, message.rstrip("."), autogenerate=True, rev_id=f"{int(head) + 1:04}")
    if not isinstance(made, Script):
        raise CommandError("No single migration was written.")
    file = Path(made.path)
    lines = file.read_text().splitlines(keepends=True)
    file.write_text("".join(line for line in lines if not line.strip().startswith("# ###")))
    return file


def newest() -> str:
    """Return the newest revision of the code."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def check() -> None:
    """Raise CommandError if the tables or the triggers and the code do not agree."""
    command.check(_config())
    with db.engine.connect() as connection:
        if names := triggers.faults(connection, tables_written_once()):
            raise CommandError(f"Triggers that are missing, or not what they should be: {', '.join(names)}")
