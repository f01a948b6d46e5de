"""The report of an evaluation: as text, as JSON, and as a page that stands alone; and the command."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import click
from flask import render_template
from flask.cli import with_appcontext

from app.clock import today
from app.operations.evaluation import BadVignettes, Counts, Evaluation, as_plain, evaluate
from app.rules.tiers import Tier

LETTERS = dict(zip(Tier, "RISPUE", strict=True))


@click.command("evaluate")
@click.argument("file", type=click.File("rb"))
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Also write it as a page.")
@with_appcontext
def evaluate_rules(file: IO[bytes], as_json: bool, html: Path | None) -> None:
    """Compare the rules with vignettes: JSON Lines with id, answers, expected_tier and source."""
    try:
        found = evaluate(file, today())
    except BadVignettes as wrong:
        raise click.ClickException(str(wrong)) from wrong
    if html is not None:
        html.write_text(page(found), encoding="utf-8")
    click.echo(json.dumps(as_plain(found), indent=1) if as_json else "\n".join(lines(found)))


def page(found: Evaluation) -> str:
    """The report as a page that needs nothing else."""
    return render_template(
        "information/evaluation.html",
        found=found,
        tiers=list(Tier),
        sensitivity=sensitivity(found),
        counted=counted,
    )


def lines(found: Evaluation) -> Iterator[str]:
    """The report as text."""
    yield f"ruleset {found.ruleset}, fingerprint {found.fingerprint}, as of {found.as_of.isoformat()}"
    yield counted(found.all)
    yield sensitivity(found)
    yield ""
    yield "expected \\ given   " + "".join(f"{LETTERS[tier]:>5}" for tier in Tier)
    for expected, row in found.matrix.items():
        yield f"{expected.id:<19}" + "".join(f"{number or '.':>5}" for number in row.values())
    yield ""
    for each in found.disagreed:
        how = "under" if each.given < each.expected else "over"
        yield f"{how}: {each.id}: expected {each.expected.id}, given {each.given.id}. {each.source}"
    yield ""
    for source, counts in found.by_source.items():
        yield f"{source}: {counted(counts)}"


def counted(counts: Counts) -> str:
    """Agreement in one line."""
    share = f" ({100 * counts.exact / counts.cases:.0f}%)"
    return (
        f"{counts.exact} of {counts.cases} exact{share}, "
        f"{counts.under} under-triaged, {counts.over} over-triaged"
    )


def sensitivity(found: Evaluation) -> str:
    """How many emergencies were found, with the exact interval."""
    if found.interval is None:
        return "no emergency among the vignettes: sensitivity is not known"
    hits, there_are = found.emergencies
    low, high = found.interval
    return (
        f"{hits} of {there_are} emergencies found: sensitivity {100 * hits / there_are:.0f}%, "
        f"exact 95% interval {100 * low:.0f}% to {100 * high:.0f}%"
    )
