"""`flask backup`: one sealed backup of the database, made while the service runs."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import click
from flask import current_app
from flask.cli import with_appcontext

from app.extensions import db
from app.operations.backup import Source, back_up, note_last, remove_old
from app.operations.backup_key import BackupKeys
from app.operations.backup_manifest import BackupProblem
from app.operations.move.models import refuse_if_shut
from app.submissions.rights.erased_list import add_missing


@click.command("backup")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--keep-days",
    default=30,
    show_default=True,
    type=click.IntRange(1, 3650),
    help="Older ones there are removed.",
)
@with_appcontext
def backup(folder: Path, keep_days: int) -> None:
    """Write a backup of the database into a folder, sealed with the backup key. The service goes on meanwhile."""
    settings, began, now = current_app.config["SETTINGS"], time.monotonic(), datetime.now(UTC)
    key = BackupKeys(settings.backup_key_file).in_use
    refuse_if_shut(db.session)
    try:
        add_missing(settings.erased_list, db.session)
    except (OSError, ValueError) as error:
        raise BackupProblem(
            f"the list of the erased, {settings.erased_list}, could not be brought up to date: {error}"
        ) from error
    finally:
        db.session.rollback()
    source = Source(db.engine, settings.database_url, settings.postgres_programs)
    file, manifest = back_up(source, folder, key, now)
    note_last(settings.instance_path, file, manifest)
    click.echo(
        f"{file}: {manifest.contents.counts['submissions']:,} submissions, {manifest.size / 2**20:,.1f} MB, "
        f"{time.monotonic() - began:.1f} s"
    )
    if removed := remove_old(folder, keep_days, now):
        click.echo(f"{removed} backups older than {keep_days} days are removed.")
