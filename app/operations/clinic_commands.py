"""The commands for the clinics that can be chosen."""

from __future__ import annotations

from pathlib import Path

import click
from flask.cli import AppGroup, with_appcontext

from app.clinics.directory import BadClinics, load_clinics, open_clinics
from app.extensions import db, writing

clinics = AppGroup("clinics", help="Load and list the clinics.")


@clinics.command("load")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@with_appcontext
def load_clinics_file(file: Path) -> None:
    """Make the table of clinics say what a file says."""
    try:
        with writing.begin() as session:
            number = load_clinics(session, file)
    except BadClinics as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{number} clinics can be chosen now.")


@clinics.command("list")
@with_appcontext
def list_clinics() -> None:
    """List the clinics that can be chosen."""
    for clinic in open_clinics(db.session):
        does = "kyphoplasty" if clinic.does_kyphoplasty else "no kyphoplasty"
        example = ", an example" if clinic.is_example else ""
        click.echo(f"{clinic.id}: {clinic.name}, {clinic.city}, {clinic.phone} ({does}{example})")
