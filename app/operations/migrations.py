"""Alembic, configured in code: no ini file."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from flask import current_app

from app.extensions import instance_keys, writing
from app.submissions.maintenance import backfill

HEAD = "head"
FOLDER = Path(__file__).parents[2] / "migrations"


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config


def upgrade(revision: str = HEAD) -> None:
    """Bring the database up to a revision."""
    current_app.config["SETTINGS"].instance_path.mkdir(parents=True, exist_ok=True)
    command.upgrade(_config(), revision)
    if revision == HEAD:
        settings = current_app.config["SETTINGS"]
        backfill.backfill(writing.begin, instance_keys(), settings.service_levels, settings.timezone)


def downgrade(revision: str) -> None:
    """Take the database back to a revision."""
    command.downgrade(_config(), revision)


def new_revision(words: str, number: str) -> None:
    """Write a migration for what the code has and the database has not."""
    command.revision(_config(), words, autogenerate=True, rev_id=number)


def check() -> None:
    """Raise CommandError when the tables and the code do not agree."""
    command.check(_config())
