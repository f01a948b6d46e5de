"""The command that replays stored assessments and prints the differences and totals."""

from __future__ import annotations

import time
from collections import Counter

import click
from flask.cli import with_appcontext

from app.extensions import db
from app.rules.rulesets import RULESETS
from app.submissions.maintenance.replay import ReplayResult, replay

PROGRESS_EVERY = 10_000  # submissions


@click.command("replay")
@with_appcontext
def replay_rules() -> None:
    """Assess every stored submission again under its own rules. Exits with 1 when one comes out otherwise."""
    began = time.monotonic()
    came = Counter[ReplayResult]()
    for one in replay(db.session, RULESETS):
        came[one.came] += 1
        if one.came is not ReplayResult.AGREES:
            click.echo(f"{one.reference}: {one.came}")
        if came.total() % PROGRESS_EVERY == 0:
            click.echo(f"{came.total():,} so far", err=True)
    agreed = came[ReplayResult.AGREES]
    differing = came.total() - agreed - came[ReplayResult.NOT_OPENED]
    click.echo(f"submissions: {came.total()}")
    click.echo(f"agreed: {agreed}")
    click.echo(f"differing: {differing}")
    click.echo(f"could not be opened: {came[ReplayResult.NOT_OPENED]}")
    click.echo(f"seconds: {time.monotonic() - began:.1f}")
    if differing:
        raise SystemExit(1)
