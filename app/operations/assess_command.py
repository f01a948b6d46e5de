"""`flask assess`: the rules, for answers in a file."""

from __future__ import annotations

from typing import IO

import click
from flask.cli import with_appcontext

from app.clock import today
from app.operations.assess_lines import assessed_lines


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
@with_appcontext
def assess(file: IO[bytes]) -> None:
    """Assess JSON Lines: one line out for each line in, in order. Exits with 1 when a line is bad."""
    all_good = True
    for line, good in assessed_lines(file, today()):
        click.echo(line)
        all_good = all_good and good
    if not all_good:
        raise SystemExit(1)
