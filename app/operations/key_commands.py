"""`flask keys`: making the keys of a new instance."""

from __future__ import annotations

import click
from flask import current_app
from flask.cli import AppGroup, with_appcontext
from sqlalchemy import inspect
from sqlalchemy.exc import SQLAlchemyError

from app.extensions import db
from app.instance_files import PUT_KEYS_BACK
from app.keys import missing_key_files, write_new_keys
from app.operations.backup_key import BackupKeys
from app.operations.rotate_commands import drop_old, rotate, separate
from app.submissions.models import Submission
from config import Settings

keys = AppGroup("keys", help="Make, separate and rotate the instance's keys.")
for command in (rotate, drop_old, separate):
    keys.add_command(command)


@keys.command("backup")
@with_appcontext
def new_backup_key() -> None:
    """Make a key for the backups from now on. Older ones stay in the file, for the backups that they made."""
    file = current_app.config["SETTINGS"].backup_key_file
    key = BackupKeys(file).make()
    click.echo(
        f"New backups are made with the key {key.key_id} in {file}. Keep copies of the file apart from the backups: "
        "without it, none of them opens."
    )


@keys.command("new")
@with_appcontext
def new_keys() -> None:
    """Make the key files of a new instance. Existing ones are never replaced, and none are made beside a database."""
    settings = current_app.config["SETTINGS"]
    make_keys(settings)
    click.echo(
        f"{settings.keys_file} and {settings.database_key_file} are made. Keep copies of both, apart from each other and "
        "from the database's backups."
    )


def make_keys(settings: Settings) -> None:
    """Make both key files. Raises ClickException, and makes nothing, where there is a key file or a database."""
    files = settings.files
    missing = missing_key_files(files.keys, files.database_key)
    if not missing:
        raise click.ClickException(f"{files.keys} is there already; it is not replaced.")
    if len(missing) == 1 or _is_in_use(settings):
        raise click.ClickException("\n".join(f"{file} is missing. {PUT_KEYS_BACK}" for file in missing))
    write_new_keys(files.keys, files.database_key)


def _is_in_use(settings: Settings) -> bool:
    """Whether there is a database that other keys have written to. Raises ClickException if that cannot be told."""
    if not settings.database_url:
        return settings.files.has_database
    try:
        return inspect(db.engine).has_table(Submission.__tablename__)
    except SQLAlchemyError:
        raise click.ClickException(
            "The database server does not answer, so it is not known whether it holds data that other keys have sealed. "
            "Nothing was made."
        ) from None
