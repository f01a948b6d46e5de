"""Every invented person as they are stored, in every kind of date: handed over and read back with the receipt of the row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask

from app.demo.people import in_spanish
from app.demo.personas import persona, stopped_early
from app.exports.fhir_file import fhir_file
from app.extensions import db
from app.fhir.envelope import Clinic
from app.fhir.reader import Kind, read
from app.questionnaire.answers import Answers
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.care_so_far import IMAGING_DATE
from app.questionnaire.sections.pain import ONSET_DATE
from app.questionnaire.sections.start import ANSWERING_FOR
from tests.exports.test_fhir_file import PUBLICATIONS, find, published_at_its_address, resources
from tests.fhir.build import DATES, NAMES, ZONE, assessed
from tests.submissions.build import NOON, contact, stored, submission_request, submit_request

HELPED = contact(helper_name="Ola Berg", helper_relationship="child", may_speak_to_helper=True)


def sent_answers(name: str, who: str) -> list[Answers]:
    """Return what someone sends: with every kind of date, to the end and as far as the check lets them stop."""
    whole = persona(name, NOON.date()).plus(ANSWERING_FOR, who)
    dated = [
        JOURNEY.on_path(whole.plus(ONSET_DATE, when).plus(IMAGING_DATE, when)) for when in DATES.values()
    ]
    early = [stopped for each in dated if len(stopped := stopped_early(each)) < len(each)]
    return dated + early


@pytest.mark.one_in(20)
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("who", ["self", "someone_else"])
@pytest.mark.parametrize("name", NAMES)
def test_a_stored_person_is_handed_over_and_read_back_with_the_receipt_of_the_row(
    app: Flask, name: str, who: str, language: str
) -> None:
    clinic = Clinic(PUBLICATIONS.addresses, find, ZONE, NOON.date())
    with published_at_its_address(app):
        for number, answers in enumerate(sent_answers(name, who)):
            request = replace(submission_request(), answers=answers, draft_id=f"{number}")
            if who == "someone_else":
                request = replace(request, contact=HELPED)
            if language == "es":
                request = in_spanish(request, app.config["SETTINGS"])
            row = stored(submit_request(request, NOON).id)
            response = resources(fhir_file(db.session, row, PUBLICATIONS, ZONE))["QuestionnaireResponse"]
            reading = read(response, clinic)
            assert (response["language"], assessed(reading).receipt) == (language, row.receipt)
            assert (reading.kind is Kind.STOPPED) == bool(reading.unasked)
