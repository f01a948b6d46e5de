"""The command that compares the rules in force with a draft over all open submissions. Read-only."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import IO, Any

import click
from flask.cli import with_appcontext

from app import clinic_hours
from app.clock import local_now
from app.extensions import db
from app.rules.analysis.draft_rulesets import VERSION, BadDraft, changes, draft_of, read_draft
from app.rules.ruleset import CURRENT, Ruleset
from app.submissions.maintenance.rescore import ProjectedStatus, Rescored, Totals, compare

DRAFT = f"{CURRENT.version}-draft"
UP, DOWN = "up", "down"


@click.command("compare")
@click.argument("new", type=click.File("r", encoding="utf-8"), required=False)
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="Change one constant.")
@click.option("--names", is_flag=True, help="Also print the names of the people.")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
@with_appcontext
def compare_rules(new: IO[str] | None, settings: Sequence[str], names: bool, as_json: bool) -> None:
    """List every open submission whose tier, hold or time would change under NEW: a JSON file with a version and
    changed constants. Changes nothing.
    """
    try:
        draft = draft_of(_requested_draft(new, settings))
    except (BadDraft, UnicodeDecodeError) as error:
        raise click.ClickException(str(error)) from error
    now = local_now()
    people: dict[str, list[dict[str, Any]]] = {UP: [], DOWN: []}
    totals = compare(
        db.session,
        draft,
        now,
        clinic_hours.service_levels(),
        lambda one: people[UP if one.goes_up else DOWN].append(_person(one, now, names)),
    )
    report = _report(draft, now, totals, people)
    click.echo(json.dumps(report, indent=1) if as_json else "\n".join(_lines(report)))


def _requested_draft(new: IO[str] | None, settings: Sequence[str]) -> dict[str, Any]:
    """Merge the file and the options. Raises BadDraft."""
    if new is None and not settings:
        raise BadDraft("Name a file, or change something with --set NAME=VALUE.")
    raw = dict(read_draft(new.read())) if new is not None else {VERSION: DRAFT}
    for each in settings:
        name, _, value = each.partition("=")
        try:
            raw[name] = json.loads(value)
        except ValueError:
            raw[name] = value
    return raw


def _person(one: Rescored, now: datetime, names: bool) -> dict[str, Any]:
    name = {"name": one.submission.full_name} if names else {}
    return {
        "reference": one.submission.reference,
        **name,
        "before": _status(one.before, now),
        "after": _status(one.after, now),
        "applied": one.is_applied,
    }


def _status(status: ProjectedStatus, now: datetime) -> dict[str, Any]:
    at = status.act_by.astimezone(now.tzinfo)
    return {
        "tier": status.tier.id,
        "hold": status.has_hold,
        "act_by": at.isoformat(timespec="minutes"),
    }


def _report(
    draft: Ruleset, now: datetime, totals: Totals, people: dict[str, list[dict[str, Any]]]
) -> dict[str, Any]:
    ordered = {key: sorted(some, key=lambda person: person["reference"]) for key, some in people.items()}
    return {
        "in_force": CURRENT.version,
        "draft": draft.version,
        "fingerprint": draft.fingerprint,
        "changed": [list(change) for change in changes(draft)],
        "as_of": now.date().isoformat(),
        **ordered,
        "totals": {
            "open": totals.seen,
            UP: totals.up,
            DOWN: totals.down,
            "unchanged": totals.seen - totals.up - totals.down - totals.not_opened,
            "applied_before": totals.applied,
            "could_not_be_opened": totals.not_opened,
        },
    }


def _lines(report: dict[str, Any]) -> Iterator[str]:
    yield (
        f"rules {report['draft']} (fingerprint {report['fingerprint']}) beside {report['in_force']}, "
        f"as of {report['as_of']}"
    )
    for name, before, after in report["changed"]:
        yield f"{name}: {before} -> {after}"
    for key, words in ((UP, "Would go up"), (DOWN, "Would go down (an open case is never lowered)")):
        yield ""
        yield f"{words}: {len(report[key])}"
        yield from (_line(person) for person in report[key])
    yield ""
    yield ", ".join(f"{name.replace('_', ' ')}: {number}" for name, number in report["totals"].items())


def _line(person: dict[str, Any]) -> str:
    before, after = person["before"], person["after"]
    tier = f"{before['tier']} -> {after['tier']}" if before["tier"] != after["tier"] else before["tier"]
    parts = [person["reference"], *([person["name"]] if "name" in person else []), tier]
    if before["hold"] != after["hold"]:
        parts.append("gets a hold" if after["hold"] else "loses its hold")
    if before["act_by"] != after["act_by"]:
        parts.append(f"act by {before['act_by']} -> {after['act_by']}")
    if person["applied"]:
        parts.append("applied before")
    return "  ".join(parts)
