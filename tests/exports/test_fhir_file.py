"""A stored submission as a bundle: what it holds, the same each time, and read back with the receipt of the row."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask

from app.demo.people import as_interpreter_call, as_referred, in_spanish
from app.demo.personas import persona, stopped_early
from app.exports.fhir_file import fhir_file
from app.exports.publications import Publications
from app.extensions import db, writing
from app.fhir.envelope import Clinic
from app.fhir.questionnaire import Published, published
from app.fhir.reader import Kind, read
from app.questionnaire.sections.start import ANSWERING_FOR
from app.rules.tiers import Tier
from app.submissions.contact_details import NOT_GIVEN
from app.submissions.intake.shown_texts import PUBLISH, stored_questionnaire
from app.submissions.intake.submit import SubmissionRequest
from app.submissions.models import Submission
from tests.fhir.build import ZONE, assessed
from tests.submissions.build import NOON, contact, stored, submission_request, submit_request

PUBLICATIONS = Publications("https://check.example.org", frozenset({"en", "es"}))
PARTS = [
    "Patient",
    "QuestionnaireResponse",
    "Observation",
    "Observation",
    "DocumentReference",
    "Consent",
    "Task",
]


@contextmanager
def published_at_its_address(app: Flask) -> Iterator[None]:
    """Let what is sent keep the questionnaires of an instance that has a public address."""
    info = app.extensions["writing"].kw["info"]
    earlier, info[PUBLISH] = info[PUBLISH], publish
    try:
        with app.app_context():
            yield
    finally:
        info[PUBLISH] = earlier


def publish(helper: bool) -> Published:
    return PUBLICATIONS.for_reader(helper=helper)


@pytest.fixture
def store(app: Flask) -> Iterator[Flask]:
    """Such an app, on the embedded database."""
    with published_at_its_address(app):
        yield app


def text_of(request: SubmissionRequest) -> tuple[str, str]:
    """Send a request; return its bundle as text, and the receipt of the row."""
    found = stored(submit_request(request, NOON).id)
    return fhir_file(db.session, found, PUBLICATIONS, ZONE), found.receipt


def resources(text: str) -> dict[str, dict[str, Any]]:
    """Return the resources by type; the observations by code."""
    found = {}
    for entry in json.loads(text)["entry"]:
        resource = entry["resource"]
        kind = resource["resourceType"]
        found[resource["code"]["coding"][0]["code"] if kind == "Observation" else kind] = resource
    return found


def find(address: str, version: str) -> dict[str, Any] | None:
    return PUBLICATIONS.find(address, version, lambda: stored_questionnaire(db.session, version))


def helped() -> SubmissionRequest:
    answers = persona("priority", NOON.date()).plus(ANSWERING_FOR, "someone_else")
    who = contact(helper_name="Ola Berg", helper_relationship="child", may_speak_to_helper=False)
    return replace(submission_request(), answers=answers, contact=who)


def stopped(name: str) -> SubmissionRequest:
    return replace(submission_request(), answers=stopped_early(persona(name, NOON.date())))


def everyone(app: Flask) -> dict[str, tuple[SubmissionRequest, Kind]]:
    settings, plain = app.config["SETTINGS"], submission_request()
    return {
        "alone": (plain, Kind.COMPLETE),
        "helped": (helped(), Kind.COMPLETE),
        "Spanish": (in_spanish(plain, settings), Kind.COMPLETE),
        "an office": (as_referred(plain, settings), Kind.COMPLETE),
        "emergency, stopped": (stopped("emergency"), Kind.STOPPED),
        "urgent, stopped": (stopped("urgent"), Kind.STOPPED),
        "interpreter": (as_interpreter_call(plain, settings), Kind.INTERPRETER_CALL),
    }


def test_the_response_in_a_bundle_is_read_back_with_the_receipt_of_the_row(stored_app: Flask) -> None:
    clinic = Clinic(PUBLICATIONS.addresses, find, ZONE, NOON.date())
    with published_at_its_address(stored_app):
        for name, (request, kind) in everyone(stored_app).items():
            text, receipt = text_of(replace(request, draft_id=name))
            reading = read(resources(text)["QuestionnaireResponse"], clinic)
            assert (reading.kind, assessed(reading).receipt) == (kind, receipt), name


def test_a_bundle_has_eight_resources_and_nine_with_a_helper(store: Flask) -> None:
    kinds = [
        entry["resource"]["resourceType"] for entry in json.loads(text_of(submission_request())[0])["entry"]
    ]
    assert kinds == [*PARTS, "Provenance"]
    kinds = [entry["resource"]["resourceType"] for entry in json.loads(text_of(helped())[0])["entry"]]
    assert kinds == [PARTS[0], "RelatedPerson", *PARTS[1:], "Provenance"]


def test_two_exports_are_equal_and_two_submissions_share_no_id(store: Flask) -> None:
    found = stored(submit_request(submission_request(), NOON).id)
    text = fhir_file(db.session, found, PUBLICATIONS, ZONE)
    assert text == fhir_file(db.session, found, PUBLICATIONS, ZONE)
    ids = [{entry["fullUrl"] for entry in json.loads(each)["entry"]} for each in (text, text_of(helped())[0])]
    assert ids[0].isdisjoint(ids[1])


def test_every_reference_resolves_within_the_bundle(store: Flask) -> None:
    for name, (request, _) in everyone(store).items():
        content = json.loads(text_of(replace(request, draft_id=name))[0])
        addresses = [entry["fullUrl"] for entry in content["entry"]]
        assert len(addresses) == len(set(addresses))
        assert set(references_in(content)) <= set(addresses), name


def references_in(part: Any) -> list[str]:
    if isinstance(part, dict):
        own = [part["reference"]] if isinstance(part.get("reference"), str) else []
        return own + [each for value in part.values() for each in references_in(value)]
    return [each for value in part for each in references_in(value)] if isinstance(part, list) else []


def test_a_bundle_sent_twice_creates_once_what_has_an_identifier(store: Flask) -> None:
    for entry in json.loads(text_of(helped())[0])["entry"]:
        wants = entry["request"].get("ifNoneExist")
        identifier = entry["resource"].get("identifier")
        if entry["resource"]["resourceType"] == "Provenance":
            assert (wants, identifier) == (None, None)
        else:
            one = identifier if isinstance(identifier, dict) else identifier[0]
            assert wants == f"identifier={one['system']}|{one['value']}"


def test_a_name_is_not_split(store: Flask) -> None:
    request = replace(submission_request(), contact=contact(full_name="Nguyễn O'Brien"))
    (name,) = resources(text_of(request)[0])["Patient"]["name"]
    assert name["text"] == "Nguyễn O'Brien"
    assert name.keys() == {"text", "extension"}


def test_who_helped_without_a_name_is_the_source_and_has_none(store: Flask) -> None:
    unnamed = replace(helped(), contact=contact(helper_name=NOT_GIVEN), draft_id="unnamed")
    unknown = replace(helped(), contact=contact(), draft_id="unknown")
    for request in (unnamed, unknown):
        text = text_of(request)[0]
        helper = resources(text)["RelatedPerson"]
        assert helper["name"][0].keys() == {"extension"}
        source = resources(text)["QuestionnaireResponse"]["source"]["reference"]
        assert [entry["fullUrl"] for entry in json.loads(text)["entry"]][1] == source


def test_a_tier_raised_after_sending_is_told(store: Flask) -> None:
    found = stored(submit_request(submission_request(), NOON).id)
    with writing.begin() as session:
        session.get_one(Submission, found.id).tier_now = Tier.EMERGENCY_NOW
    again = resources(fhir_file(db.session, stored(found.id), PUBLICATIONS, ZONE))
    assert "tier.emergency_now" in json.dumps(again["tier"]["component"])
    assert again["Task"]["priority"] == "stat"


def test_the_result_is_an_observation_with_score_flags_and_criteria(store: Flask) -> None:
    found = stored(submit_request(submission_request("urgent"), NOON).id)
    tier = resources(fhir_file(db.session, found, PUBLICATIONS, ZONE))["tier"]
    assert tier["status"] == "preliminary"
    assert tier["valueCodeableConcept"]["coding"][0]["code"] == "tier.urgent_clinician"
    codes = [each["code"]["coding"][0]["code"] for each in tier["component"]]
    assert codes.count("flag") == len(found.assessment["flags"])
    assert [each for each in codes if each.startswith("criterion.")]


def test_what_the_helper_may_be_told_stands_in_the_consent(store: Flask) -> None:
    consent = resources(text_of(helped())[0])["Consent"]
    assert [each["type"] for each in consent["provision"]["provision"]] == ["deny"]
    assert b64decode(consent["sourceAttachment"]["data"]).decode().startswith("May we")


def test_the_document_says_the_result_and_every_answer(store: Flask) -> None:
    document = resources(text_of(submission_request())[0])["DocumentReference"]
    text = b64decode(document["content"][0]["attachment"]["data"]).decode()
    assert "Result of the rules: Standard review" in text
    assert "Fever or shaking chills: No" in text


def test_what_was_sent_before_versions_were_kept_names_none_and_repeats_no_words(store: Flask) -> None:
    del store.extensions["writing"].kw["info"][PUBLISH]
    found = resources(text_of(submission_request())[0])["QuestionnaireResponse"]
    assert found["questionnaire"] == PUBLICATIONS.addresses.questionnaire("back-pain-check")
    assert '"text"' not in json.dumps(found["item"])


def test_a_submission_keeps_the_words_of_its_own_version(store: Flask) -> None:
    old = json.loads(PUBLICATIONS.for_reader(helper=False).body)
    old["item"][0]["text"] = "Signs, as they were called"
    store.extensions["writing"].kw["info"][PUBLISH] = lambda _: published(old)
    found = resources(text_of(submission_request())[0])["QuestionnaireResponse"]
    assert found["questionnaire"].endswith(f"|{published(old).version}")
    assert found["item"][0]["text"] == "Signs, as they were called"
