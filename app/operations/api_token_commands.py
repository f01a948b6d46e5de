"""`flask api-token`: lets a system of the clinic fetch what staff hand over, and stops it."""

from __future__ import annotations

from datetime import datetime

import click
from flask.cli import AppGroup, with_appcontext

from app.accounts import api_tokens
from app.clock import in_clinic_zone, local_now
from app.extensions import db, writing
from app.operations.named_clinics import refuse_unknown_clinics
from app.staff.api_tokens import ApiToken

api_token = AppGroup("api-token", help="Tokens of the clinic's systems, which fetch what staff hand over.")


@api_token.command("add")
@click.argument("name")
@click.option("--days", default=90, show_default=True, type=click.IntRange(1, api_tokens.MOST_DAYS))
@click.option(
    "--clinic", "clinic_ids", multiple=True, metavar="CLINIC_ID", help="Only cases of it. May be repeated."
)
@with_appcontext
def add(name: str, days: int, clinic_ids: tuple[str, ...]) -> None:
    """Make a token for a system, and print it: this once only."""
    refuse_unknown_clinics(clinic_ids)
    try:
        with writing.begin() as session:
            token = api_tokens.add(session, name, local_now(), days, clinic_ids)
    except api_tokens.TokenProblem as problem:
        raise click.ClickException(f"{problem}.") from problem
    click.echo(token)
    whose = f"of {', '.join(sorted(set(clinic_ids)))}" if clinic_ids else "of all clinics"
    click.echo(
        f"For {name}, {days} days: it fetches cases {whose} that staff hand over. Only its hash is kept: this is the one time "
        "that it is shown.",
        err=True,
    )


@api_token.command("list")
@with_appcontext
def show_all() -> None:
    """List every token: its system, when it was made, until when it is valid, when it was last used, and its state."""
    tokens = api_tokens.all_tokens(db.session)
    for token in tokens:
        click.echo(_line(token))
    if not tokens:
        click.echo("There is no token. Make one: flask api-token add NAME")


def _line(token: ApiToken) -> str:
    used = _moment(token.last_used_at) if token.last_used_at else "never"
    clinics = ", ".join(sorted(token.clinics)) if token.clinics else "all clinics"
    return (
        f"{token.name}: {token.state(local_now())}, made {_moment(token.made_at)}, expires {_moment(token.expires_at)}, "
        f"last used {used}, {clinics}"
    )


def _moment(at: datetime) -> str:
    return f"{in_clinic_zone(at):%Y-%m-%d %H:%M}"


@api_token.command("disable")
@click.argument("name")
@with_appcontext
def disable(name: str) -> None:
    """Let a token open nothing any more, from the next request on."""
    try:
        with writing.begin() as session:
            api_tokens.disable(session, name, local_now())
    except api_tokens.TokenProblem as problem:
        raise click.ClickException(f"{problem}.") from problem
    click.echo(f"The token {name} opens nothing any more. What its system fetched before stays there.")
