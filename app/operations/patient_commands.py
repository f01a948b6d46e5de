"""`flask patient`: what a patient may ask for, on the command line."""

from __future__ import annotations

from pathlib import Path

import click
from flask.cli import AppGroup, with_appcontext
from sqlalchemy.orm import Session

from app.accounts import staff
from app.clock import local_now
from app.extensions import db, writing
from app.keys import Unsealable
from app.operations.restore import erase_again
from app.operations.restore_command import listed_as_erased
from app.review.patient_copy import copy_page
from app.submissions.context import CommandContext
from app.submissions.events import EventKind, record
from app.submissions.models import Submission
from app.submissions.rights.erasure import BY_HAND, Erasure, ErasureReason, erase
from app.submissions.rights.free_space import empty_log
from app.submissions.rights.legal_hold import end_hold, hold
from app.submissions.rights.patient_record import as_json, patient_record
from app.submissions.statuses import ActionRefused
from app.submissions.worklist import search

patient = AppGroup("patient", help="Answer a patient's request about what is kept of them.")


@patient.command("erase")
@click.argument("reference")
@click.option("--reason", required=True, type=click.Choice([reason.value for reason in BY_HAND]))
@click.option("--even-open", is_flag=True, help="Erase although care is under way, and end it.")
@click.confirmation_option(prompt="Everything about this person goes for good. Erase it?")
@with_appcontext
def erase_patient(reference: str, reason: str, *, even_open: bool) -> None:
    """Erase everything about a person from one submission, for good. Its reference and its counts stay."""
    erasure = Erasure(reason=ErasureReason(reason), now=local_now(), is_open_known=even_open)
    with writing.begin() as session:
        submission = _locked(session, reference)
        try:
            erase(session, submission, erasure)
        except ActionRefused as refusal:
            raise click.ClickException(refusal.words) from refusal
    click.echo(f"{submission.reference} is erased.")
    if not empty_log(db.engine):
        raise click.ClickException(
            "The database was busy: run flask retention run --really to empty its log."
        )


@patient.command("erase-again")
@click.argument("lists", nargs=-1, required=True, type=click.Path(dir_okay=False, path_type=Path))
@with_appcontext
def erase_again_as_listed(lists: tuple[Path, ...]) -> None:
    """Erase again everyone in the LISTS of the erased whom a backup that was not restored by `flask restore` brought back."""
    number = erase_again(writing.begin, listed_as_erased(lists), local_now())
    empty_log(db.engine)
    click.echo(f"{number} submissions are erased again.")


@patient.command("export")
@click.argument("reference")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@with_appcontext
def export_patient(reference: str, folder: Path) -> None:
    """Write everything that is kept of a patient into a folder: one file to read, and one as data. Records it."""
    with writing.begin() as session:
        locked = _locked(session, reference)
        record(session, locked, CommandContext(local_now()), EventKind.EXPORTED)
    submission = search.one_submission(db.session, locked.id) or locked
    names = {account.id: account.name for account in staff.all_staff(db.session)}
    try:
        page = copy_page(db.session, submission, names, is_file=True)
        data = as_json(patient_record(db.session, submission, names))
    except Unsealable:
        raise click.ClickException(f"{submission.reference} was erased.") from None
    for suffix, text in (("html", page), ("json", data)):
        file = folder / f"{submission.reference}.{suffix}"
        file.touch(mode=0o600)
        file.write_text(text, encoding="utf-8")
        click.echo(str(file))


@patient.command("hold")
@click.argument("reference")
@click.option("--end", "ends", is_flag=True, help="End the hold.")
@with_appcontext
def hold_patient(reference: str, *, ends: bool) -> None:
    """Put a submission under a legal hold: until it ends, nothing of it is erased, by no one and by no schedule."""
    with writing.begin() as session:
        submission = _locked(session, reference)
        try:
            (end_hold if ends else hold)(session, submission, local_now())
        except ActionRefused as refusal:
            raise click.ClickException(refusal.words) from refusal
    click.echo(
        f"{submission.reference} is {'not under a legal hold any more' if ends else 'under a legal hold'}."
    )


def _locked(session: Session, reference: str) -> Submission:
    """Return the submission with a reference, locked. Raises ClickException when there is none."""
    found = search.found_by_reference(session, reference)
    if not found:
        raise click.ClickException(f"There is no submission {reference}.")
    return session.get_one(Submission, found[0].id, with_for_update=True, populate_existing=True)
