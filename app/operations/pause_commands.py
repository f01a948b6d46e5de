"""Closing and opening sending."""

from __future__ import annotations

from datetime import UTC, datetime

import click
from flask.cli import with_appcontext

from app.extensions import writing
from app.screening import pause_cache
from app.submissions.intake import pauses


@click.command()
@with_appcontext
def pause() -> None:
    """Close sending: no one is reading. Every page of the check that leads there says "call us"."""
    with writing.begin() as session:
        pauses.pause(session, datetime.now(UTC))
    pause_cache.forget()
    click.echo("Paused. Every page of the check now says to call the clinic. Go on with: flask resume")


@click.command()
@with_appcontext
def resume() -> None:
    """Open sending again."""
    with writing.begin() as session:
        pauses.resume(session, datetime.now(UTC))
    pause_cache.forget()
    click.echo("Open again.")
