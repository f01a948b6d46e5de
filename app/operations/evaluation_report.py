"""The report of an evaluation: as text, as JSON, and as a self-contained page; and the command."""

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
        evaluation = evaluate(file, today())
    except BadVignettes as error:
        raise click.ClickException(str(error)) from error
    if html is not None:
        html.write_text(page(evaluation), encoding="utf-8")
    click.echo(json.dumps(as_plain(evaluation), indent=1) if as_json else "\n".join(lines(evaluation)))


def page(evaluation: Evaluation) -> str:
    """Return the report as a self-contained HTML page."""
    return render_template(
        "information/evaluation.html",
        found=evaluation,
        tiers=list(Tier),
        sensitivity=sensitivity(evaluation),
        counted=counted,
    )


def lines(evaluation: Evaluation) -> Iterator[str]:
    """Yield the report as lines of text."""
    yield f"ruleset {evaluation.ruleset}, fingerprint {evaluation.fingerprint}, as of {evaluation.as_of.isoformat()}"
    yield counted(evaluation.all)
    yield sensitivity(evaluation)
    yield ""
    yield "expected \\ given   " + "".join(f"{LETTERS[tier]:>5}" for tier in Tier)
    for expected, row in evaluation.matrix.items():
        yield f"{expected.id:<19}" + "".join(f"{number or '.':>5}" for number in row.values())
    yield ""
    for each in evaluation.disagreed:
        how = "under" if each.given < each.expected else "over"
        yield f"{how}: {each.id}: expected {each.expected.id}, given {each.given.id}. {each.source}"
    yield ""
    for source, counts in evaluation.by_source.items():
        yield f"{source}: {counted(counts)}"


def counted(counts: Counts) -> str:
    """Return agreement in one line."""
    share = f" ({100 * counts.exact / counts.cases:.0f}%)"
    return (
        f"{counts.exact} of {counts.cases} exact{share}, "
        f"{counts.under} under-triaged, {counts.over} over-triaged"
    )


def sensitivity(evaluation: Evaluation) -> str:
    """Return how many emergencies were found, with the exact interval."""
    if evaluation.interval is None:
        return "no emergency among the vignettes: sensitivity is not known"
    hits, total = evaluation.emergencies
    low, high = evaluation.interval
    return (
        f"{hits} of {total} emergencies found: sensitivity {100 * hits / total:.0f}%, "
        f"exact 95% interval {100 * low:.0f}% to {100 * high:.0f}%"
    )
