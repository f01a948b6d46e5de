"""The command for drafts whose week is over."""

from __future__ import annotations

from datetime import UTC, datetime

import click
from flask.cli import AppGroup, with_appcontext

from app.extensions import writing
from app.operations.short_lived import COUNTS, DRAFTS, INTAKES, purge_short_lived

drafts = AppGroup("drafts", help="Drafts that patients saved to finish on another device.")


@drafts.command("purge")
@with_appcontext
def purge_drafts() -> None:
    """Erase what lives for a month at most and is over: the part of `retention run` that is not about submissions and traces.

    Such drafts cannot be opened any more; this takes their bytes away too.
    """
    with writing.begin() as session:
        over = purge_short_lived(session, datetime.now(UTC))
    drafts = over[DRAFTS] + over[INTAKES]
    click.echo(f"{drafts} saved drafts and {over[COUNTS]} counts were over, and are erased.")
