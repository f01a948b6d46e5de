"""The published resources, over HTTP."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from app.extensions import writing
from app.fhir.codes import FOR_ONESELF, FOR_SOMEONE_ELSE
from app.fhir.questionnaire import published
from app.submissions.intake.shown_texts import QUESTIONNAIRE_PUBLISHED
from app.submissions.models import ShownText

SHEET = f"/fhir/Questionnaire/{FOR_ONESELF}"
PUBLISHED = [SHEET, f"/fhir/Questionnaire/{FOR_SOMEONE_ELSE}", "/fhir/CodeSystem/back-pain-check"]
MISSING = ["/fhir/Patient/1", "/fhir/nothing", f"{SHEET}?version=000000000000", f"{SHEET}?version=%25"]


def keep(app: Flask, resource: dict[str, Any]) -> str:
    """Store a questionnaire as one that something was sent with; return its version."""
    old = published(resource)
    with app.app_context(), writing.begin() as session:
        kept = {"kind": QUESTIONNAIRE_PUBLISHED, "language": "en", "body": old.body}
        session.add(ShownText(fingerprint=old.fingerprint, **kept))
    return old.version


@pytest.mark.parametrize("address", PUBLISHED)
def test_a_resource_is_read_under_its_own_address(app: Flask, address: str) -> None:
    response = app.test_client().get(address)
    assert response.status_code == 200
    assert response.mimetype == "application/fhir+json"
    assert response.json["url"].endswith(address)
    assert response.headers["ETag"] == f'W/"{response.json["version"]}"'


def test_a_resource_that_has_not_changed_is_not_sent_again(app: Flask) -> None:
    client = app.test_client()
    tag = client.get(SHEET).headers["ETag"]
    again = client.get(SHEET, headers={"If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")


def test_a_resource_is_sent_compressed(app: Flask) -> None:
    response = app.test_client().get(SHEET, headers={"Accept-Encoding": "gzip"})
    assert response.headers["Content-Encoding"] == "gzip"
    assert len(response.data) <= 12_000


def test_the_capability_statement_names_what_can_be_read(app: Flask) -> None:
    statement = app.test_client().get("/fhir/metadata").json
    assert statement["fhirVersion"] == "4.0.1"
    assert [each["type"] for each in statement["rest"][0]["resource"]] == ["CodeSystem", "Questionnaire"]


@pytest.mark.parametrize("address", MISSING)
def test_an_address_without_a_resource_answers_in_fhir(app: Flask, address: str) -> None:
    response = app.test_client().get(address)
    assert response.status_code == 404
    assert response.json["resourceType"] == "OperationOutcome"
    assert response.json["issue"][0]["code"] == "not-found"


def test_a_version_that_something_was_sent_with_can_be_read_later(app: Flask) -> None:
    version = keep(app, {"resourceType": "Questionnaire", "id": FOR_ONESELF, "title": "As it was"})
    response = app.test_client().get(f"{SHEET}?version={version}")
    assert (response.json["title"], response.json["version"]) == ("As it was", version)
    other = app.test_client().get(f"/fhir/Questionnaire/{FOR_SOMEONE_ELSE}?version={version}")
    assert other.status_code == 404
