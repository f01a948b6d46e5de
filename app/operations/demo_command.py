"""`flask demo`: an invented clinic at work."""

from __future__ import annotations

import click
from flask import current_app
from flask.cli import with_appcontext

from app import clinic_hours
from app.clinics.directory import open_clinics
from app.clock import local_now
from app.demo.clinic import Clinic, run_clinic
from app.demo.seed import seed
from app.demo.team import ADDRESSES
from app.extensions import db, instance_keys, writing

MANY = 1000  # invented people: so many take long enough to wonder


def _print_progress(made: int) -> None:
    """Print progress, once there are many."""
    if made >= MANY:
        click.echo(f"{made:,} so far", err=True)


@click.command()
@click.option("--submissions", required=True, type=click.IntRange(1))
@click.option("--seed", "seed_number", default=1, show_default=True, type=int)
@click.option("--untouched", is_flag=True, help="Sent in the last ten days; no one has acted on any of them.")
@with_appcontext
def demo(submissions: int, seed_number: int, untouched: bool) -> None:
    """Invent a clinic at work: people, staff and twelve weeks of what they did. Refused in production."""
    settings = current_app.config["SETTINGS"]
    if settings.is_production:
        raise click.ClickException("Invented people do not belong into a production database.")
    chosen = [clinic.id for clinic in open_clinics(db.session)]
    db.refresh()  # frees the connection, so that the same one with its warm cache is reused
    if untouched:
        made = seed(
            writing.begin, instance_keys(), submissions, seed_number, chosen, settings, _print_progress
        )
        click.echo(f"{made} invented submissions are in the queue.")
        return
    clinic = Clinic(writing.begin, instance_keys(), chosen, settings, clinic_hours.service_levels())
    made = run_clinic(clinic, submissions, seed_number, local_now(), _print_progress)
    click.echo(f"{made} invented submissions of the last twelve weeks, and what an invented team did.")
    click.echo(f"To sign in as one of them, set a password: flask staff invite {ADDRESSES[0]}")
