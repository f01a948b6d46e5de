"""`flask fhir`: the check for other software, and what other software sends back."""

from __future__ import annotations

import json
from typing import IO, Any

import click
from flask import current_app
from flask.cli import AppGroup, with_appcontext

from app.clock import today
from app.exports.publications import current_publications
from app.extensions import db
from app.fhir.envelope import Clinic
from app.operations.fhir_lines import assessed_responses, responses_in
from app.submissions.intake.shown_texts import stored_questionnaire

fhir = AppGroup("fhir", help="The check as HL7 FHIR resources, and responses to it.")


@fhir.command("questionnaire")
@click.option("--helper", is_flag=True, help="The one for who answers for someone else.")
@with_appcontext
def print_questionnaire(*, helper: bool) -> None:
    """Print the questionnaire as it is published."""
    sheet = current_publications().for_reader(helper=helper).resource
    click.echo(json.dumps(sheet, ensure_ascii=False, indent=1))


@fhir.command("assess")
@click.argument("files", nargs=-1, type=click.File("rb"))
@click.option("--partial", is_flag=True, help="Take finished responses with answers missing: as not known.")
@with_appcontext
def assess_responses(files: tuple[IO[bytes], ...], *, partial: bool) -> None:
    """Assess QuestionnaireResponses: one in each of FILES, or one on each line. Exits with 1 when one is refused."""
    streams: list[IO[bytes]] = [*files] or [click.open_file("-", "rb")]
    bodies = [each for stream in streams for each in responses_in(stream.read())]
    all_good = True
    for line, is_good in assessed_responses(bodies, _clinic(), partial=partial):
        click.echo(line)
        all_good = all_good and is_good
    if not all_good:
        raise SystemExit(1)


def _clinic() -> Clinic:
    published = current_publications()

    def find(address: str, version: str) -> dict[str, Any] | None:
        return published.find(address, version, lambda: stored_questionnaire(db.session, version))

    return Clinic(published.addresses, find, current_app.config["SETTINGS"].timezone, today())
