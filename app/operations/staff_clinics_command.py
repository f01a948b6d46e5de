"""The command that ties an account to clinics."""

from __future__ import annotations

from datetime import UTC, datetime

import click
from flask.cli import with_appcontext

from app.accounts import staff as accounts
from app.accounts.clinic_gaps import offered_names, warnings
from app.accounts.tying import tie
from app.extensions import writing
from app.operations.named_clinics import refuse_unknown_clinics
from app.staff.clinic_ties import clinics_of


@click.command("clinics")
@click.argument("email")
@click.argument("clinic_ids", nargs=-1, metavar="[CLINIC_ID]...")
@click.option("--all", "everywhere", is_flag=True, help="Let the account see the cases of all clinics again.")
@with_appcontext
def staff_clinics(email: str, clinic_ids: tuple[str, ...], everywhere: bool) -> None:
    """Say whose cases an account sees; or let it see exactly those of some clinics, from its next click on."""
    if everywhere and clinic_ids:
        raise click.ClickException("Give either clinics, or --all.")
    refuse_unknown_clinics(clinic_ids)
    try:
        with writing.begin() as session:
            account = accounts.get(session, email)
            if everywhere or clinic_ids:
                tie(session, account, clinic_ids, datetime.now(UTC), None)
            clinics = clinics_of(session, account.id)
    except accounts.AccountProblem as error:
        raise click.ClickException(str(error)) from error
    seen = "all clinics" if clinics is None else ", ".join(sorted(clinics))
    click.echo(f"{account.email} sees the cases of: {seen}.")
    for warning in warnings(offered_names()):
        click.echo(f"Warning: {warning}")
