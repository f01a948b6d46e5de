"""Alembic, configured in code without an ini file."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import text

from app.audit import triggers
from app.extensions import db
from app.operations import after_migrations
from app.submissions.written_once import tables_written_once

HEAD = "head"
FOLDER = Path(__file__).parents[2] / "migrations"
FORMATTING = {
    "hooks": "format",
    "format.type": "module",
    "format.module": "ruff",
    "format.options": "format --quiet REVISION_SCRIPT_FILENAME",
}
"""Formats a new migration with a tool that only developers have installed."""


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
    """
    after_migrations.open_database()
    with after_migrations.told_if_not_owner(lambda: _why_not(revision)):
        command.upgrade(_config(moves=True), revision)
    if revision == HEAD:
        after_migrations.complete()


def _why_not(revision: str) -> str:
    with db.engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
        role = connection.scalar(text("SELECT current_user"))
    return (
        f"the database is {f'at {found}' if found else 'empty'}, this code needs {newest() if revision == HEAD else revision}, "
        f"and the role {role} may not change tables"
    )


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
