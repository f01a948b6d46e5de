"""`flask restore`: a backup into an empty place, and those erased since then erased again."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import click
from flask import current_app
from flask.cli import with_appcontext

from app.keys import OWNER_ONLY_FOLDER, sync_folder
from app.operations import migrations
from app.operations.backup import PART
from app.operations.backup_key import BackupKey, BackupKeys
from app.operations.backup_manifest import BackupProblem, Manifest, read_manifest, refuse_damaged
from app.operations.restore import (
    Restored,
    closing,
    copy_back,
    erase_again,
    load_dump,
    prove_equal,
    prove_whole,
    take_over,
)
from app.server_address import SCHEMES
from app.submissions.rights.erased_list import read_erased
from config import Settings


@click.command("restore")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("into")
@click.option(
    "--verify", "verifies", is_flag=True, help="Also verify every audit chain, and assess everyone again."
)
@click.option(
    "--erased",
    "lists",
    multiple=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="A list of the erased; by default, that of this instance. Repeat it for those of other machines.",
)
@click.option("--no-erased", is_flag=True, help="No list was ever kept: nobody is erased again.")
@with_appcontext
def restore(file: Path, into: str, verifies: bool, lists: Sequence[Path], no_erased: bool) -> None:
    """Restore the backup FILE into an empty folder, or an empty database (postgresql://...). Nothing is overwritten.

    Those who were erased after the backup was made are erased again.
    """
    settings, began = current_app.config["SETTINGS"], time.monotonic()
    manifest, key = read_manifest(file, BackupKeys(settings.backup_key_file))
    refuse_damaged(file, manifest)
    _refuse_other_release(manifest)
    _refuse_other_engine(manifest, into)
    erased = {} if no_erased else listed_as_erased(lists or [settings.erased_list])
    again, proven = _restored(file, into, manifest, key, erased, verifies=verifies)
    click.echo(f"{manifest.contents.counts['submissions']:,} submissions as of {manifest.made_at} are there.")
    click.echo(f"{again} of them were erased after that, and are erased again.")
    if proven is not None:
        click.echo(
            f"Restored and equal: every chain is whole, and {proven:,} submissions were assessed again."
        )
    click.echo(f"{time.monotonic() - began:.1f} s")


def _restored(
    file: Path, into: str, manifest: Manifest, key: BackupKey, erased: dict[str, datetime], *, verifies: bool
) -> tuple[int, int | None]:
    """Restore; return how many were erased again, and how many were assessed again, or None."""
    settings: Settings = current_app.config["SETTINGS"]
    keys, info = current_app.extensions["keys"], {"zone": settings.timezone}
    url = into if into.startswith(SCHEMES) else ""
    target = Path(into) / settings.files.database.name
    part = target.with_name(target.name + PART)
    now = datetime.now(UTC)
    if not url:
        _make_folder(Path(into))
    try:
        with closing(Restored.at(url, part, keys, info)) as restored:
            if url:
                load_dump(file, restored, url, key, settings.postgres_programs)
            else:
                copy_back(file, part, key, keys.keys.database)
            prove_equal(restored, manifest)
            take_over(restored, now)
            again = erase_again(restored.make.begin, erased, now)
            proven = prove_whole(restored, manifest.contents) if verifies else None
        if not url:
            part.rename(target)
            sync_folder(target.parent)
    finally:
        for left in [] if url else Path(into).glob(f"{part.name}*"):
            left.unlink()
    return again, proven


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=OWNER_ONLY_FOLDER)
        is_empty = not any(folder.iterdir())
    except OSError as error:
        raise BackupProblem(f"{folder} cannot be used: {error.strerror}") from error
    if not is_empty:
        raise BackupProblem(f"{folder} is not empty. Restore into a new folder")


def _refuse_other_release(manifest: Manifest) -> None:
    found, newest = manifest.contents.revision, migrations.newest()
    if found > newest:
        raise BackupProblem(
            f"the backup was made by a newer release (migration {found}; this one knows up to {newest}). Restore it with that "
            "release"
        )
    if found < newest:
        raise BackupProblem(
            f"the backup was made by an earlier release (migration {found}; this one needs {newest}). Restore it with that "
            "release, then upgrade"
        )


def _refuse_other_engine(manifest: Manifest, into: str) -> None:
    if (manifest.engine == "postgresql") != into.startswith(SCHEMES):
        place = "a database, as postgresql://..." if manifest.engine == "postgresql" else "a folder"
        raise BackupProblem(f"this is a backup of {manifest.engine}: restore it into {place}")


def listed_as_erased(lists: Sequence[Path]) -> dict[str, datetime]:
    """Return when each was erased, by its id, from all lists. Raises BackupProblem."""
    try:
        return {submission_id: at for file in lists for submission_id, at in read_erased(file).items()}
    except FileNotFoundError as error:
        raise BackupProblem(
            f"there is no list of the erased at {error.filename}. Give it with --erased; if none was ever kept, say "
            "--no-erased"
        ) from error
    except (OSError, ValueError) as error:
        raise BackupProblem(f"the list of the erased cannot be read: {error}") from error
