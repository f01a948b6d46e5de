"""Every resource through a model of FHIR that is not ours; the whole of it in the full run, where the package is installed."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest
from flask import Flask

from app.fhir.bundle import bundle
from app.fhir.faults import Refused
from app.questionnaire.answers import Answers
from app.submissions.intake.assessed import assess_request
from tests.fhir.build import CODES, DAY, SHEETS, assessed, good, people, read_back, sent_of
from tests.fhir.standard import broken_constraints, dangling_links, empty_values, wrong_codes
from tests.fhir.test_reader import PLANTED

pytestmark = pytest.mark.full
pytest.importorskip("fhir.resources", reason="the extra `standards` is not installed")


RESPONSE = "QuestionnaireResponse"


def holds(resource: dict[str, Any]) -> bool:
    """Whether a resource has nothing against it. Raises AssertionError with what it has."""
    assert (broken_constraints(resource), wrong_codes(resource), dangling_links(resource)) == ([], [], [])
    assert not empty_values(resource)
    return True


def through_the_model(resource: dict[str, Any]) -> dict[str, Any]:
    """Return a resource as the model writes it. Raises ValueError for what R4 does not allow."""
    kind = resource["resourceType"]
    model = getattr(import_module(f"fhir.resources.R4B.{kind.lower()}"), kind)
    written: dict[str, Any] = json.loads(model.model_validate_json(json.dumps(resource)).model_dump_json())
    return written


def test_the_questionnaires_and_the_codes_are_what_the_standard_allows() -> None:
    for resource in (*(sheet.resource for sheet in SHEETS.values()), CODES.resource):
        assert through_the_model(resource) == resource


def test_what_the_server_says_of_itself_is_what_the_standard_allows(app: Flask) -> None:
    for address in ("/fhir/metadata", "/fhir/Patient/1"):
        resource = app.test_client().get(address).json
        assert through_the_model(resource) == resource
        assert holds(resource)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_invented_person_comes_through_the_model_in_a_bundle_with_the_same_receipt(
    language: str,
) -> None:
    for name, answers in (*people(), ("interpreter", Answers())):
        resource = bundle(sent_of(answers, language))
        written = through_the_model(resource)
        assert written == resource, name
        response = next(e["resource"] for e in written["entry"] if e["request"]["url"] == RESPONSE)
        assert assessed(read_back(response)).receipt == assess_request(answers, DAY).receipt, name


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_constraint_of_the_standard_holds_at_every_depth_of_every_bundle(language: str) -> None:
    for name, answers in (*people(), ("interpreter", Answers())):
        assert holds(bundle(sent_of(answers, language))), name


def test_every_constraint_of_the_standard_holds_at_every_depth_of_what_is_published() -> None:
    assert [holds(each) for each in (*(sheet.resource for sheet in SHEETS.values()), CODES.resource)] == [
        True
    ] * 3


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
