"""Every resource through a model of FHIR that is not ours; the whole of it in the full run, where the package is installed."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

from app.fhir.bundle import bundle
from app.fhir.faults import Refused
from app.questionnaire.answers import Answers
from app.submissions.intake.assessed import assess_request
from tests.fhir.build import CODES, DAY, SHEETS, assessed, good, people, read_back, response_of, sent_of
from tests.fhir.test_reader import PLANTED

pytestmark = pytest.mark.full
pytest.importorskip("fhir.resources", reason="the extra `standards` is not installed")


def through_the_model(resource: dict[str, Any]) -> dict[str, Any]:
    """Return a resource as the model writes it. Raises ValueError for what R4 does not allow."""
    kind = resource["resourceType"]
    model = getattr(import_module(f"fhir.resources.R4B.{kind.lower()}"), kind)
    written: dict[str, Any] = json.loads(model.model_validate_json(json.dumps(resource)).model_dump_json())
    return written


def test_the_questionnaires_and_the_codes_are_what_the_standard_allows() -> None:
    for resource in (*(sheet.resource for sheet in SHEETS.values()), CODES.resource):
        assert through_the_model(resource) == resource


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_invented_person_comes_through_the_model_with_the_same_receipt(language: str) -> None:
    for name, answers in people():
        reading = read_back(through_the_model(response_of(answers, language)))
        assert assessed(reading).receipt == assess_request(answers, DAY).receipt, name


def test_every_bundle_is_what_the_standard_allows() -> None:
    for name, answers in (*people(), ("interpreter", Answers())):
        resource = bundle(sent_of(answers))
        assert through_the_model(resource) == resource, name


def test_the_reader_names_what_the_model_lets_through() -> None:
    missed = 0
    for _, _, plant in PLANTED:
        resource = good()
        plant(resource)
        try:
            through_the_model(resource)
        except ValueError:
            continue
        missed += 1
        with pytest.raises(Refused):
            read_back(resource)
    assert missed > len(PLANTED) // 2
