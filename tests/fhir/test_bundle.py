"""What stands in a bundle: every resource in its place, and nothing that says more than is known."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.demo.personas import persona
from app.fhir.bundle import bundle
from app.fhir.codes import Addresses
from app.fhir.enabled import code_of
from app.fhir.questionnaire import items_in
from app.fhir.response import response
from app.fhir.sent_check import SentCheck
from app.fhir.work import TASK_STATUS
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.question import NOT_SURE
from app.questionnaire.questions import QUESTIONS
from app.questionnaire.sections.pain import PAIN_SCORE
from app.questionnaire.sections.start import ANSWERING_FOR
from app.submissions.contact_details import LANGUAGES
from app.submissions.intake.send_consent import consent_for
from app.submissions.statuses import Status
from tests.fhir.build import (
    ADDRESSES,
    CODES,
    DAY,
    HELPER,
    NAMES,
    PERSON,
    SHEETS,
    answered_of,
    assessed,
    read_back,
    sent_of,
)
from tests.rules.v1_0_0.test_assessment import submissions

MOST_BYTES = 25_000
STANDARD = persona("standard", DAY)


def resources(sent: SentCheck) -> dict[str, Any]:
    """Return the resources by type; the observations by code."""
    found = {}
    for entry in bundle(sent)["entry"]:
        resource = entry["resource"]
        kind = resource["resourceType"]
        found[resource["code"]["coding"][0]["code"] if kind == "Observation" else kind] = resource
    return found


def parts(part: Any) -> Iterator[dict[str, Any]]:
    """Yield every object within."""
    if isinstance(part, dict):
        yield part
    for value in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from parts(value)


def everyone() -> Iterator[tuple[str, SentCheck]]:
    """Yield what every invented person sends, alone and helped, and the call with an interpreter."""
    for name in NAMES:
        for who in ("self", "someone_else"):
            for language in ("en", "es"):
                answers = persona(name, DAY).plus(ANSWERING_FOR, who)
                yield f"{name} {who} {language}", sent_of(answers, language)
    yield "interpreter", sent_of(Answers())


def test_a_bundle_is_small_but_for_its_document() -> None:
    for name, sent in everyone():
        words = consent_for("Example Spine Clinic", "612-555-0199", bool(sent.helper), False).text
        content = bundle(replace(sent, consent=replace(sent.consent, words=words)))
        entries = [
            each for each in content["entry"] if each["resource"]["resourceType"] != "DocumentReference"
        ]
        assert len(json.dumps({**content, "entry": entries}, separators=(",", ":"))) <= MOST_BYTES, name


def test_every_reference_of_a_bundle_is_to_one_of_its_entries() -> None:
    for name, sent in everyone():
        content = bundle(sent)
        addresses = [entry["fullUrl"] for entry in content["entry"]]
        assert len(set(addresses)) == len(addresses) == (9 if sent.helper else 8)
        wanted = {each["reference"] for each in parts(content) if isinstance(each.get("reference"), str)}
        assert wanted <= set(addresses), name


def test_every_code_of_ours_in_a_bundle_stands_in_the_code_system_with_its_words() -> None:
    known: dict[str, set[str]] = {}
    for concept in CODES.resource["concept"]:
        others = (each["value"] for each in concept.get("designation", ()) if each["language"] == "en")
        known[concept["code"]] = {concept["display"], *others}
    for name, sent in everyone():
        for each in parts(bundle(sent)):
            if each.get("system") == ADDRESSES.code_system:
                assert each.get("display") in {None, *known[each["code"]]}, name


def test_the_response_in_a_bundle_has_the_receipt_in_its_provenance() -> None:
    for name, sent in everyone():
        found = resources(sent)
        receipt = found["Provenance"]["entity"][0]["what"]["identifier"]["value"]
        assert assessed(read_back(found["QuestionnaireResponse"])).receipt == receipt, name


def test_two_bundles_of_a_submission_are_equal_and_those_of_two_share_no_id() -> None:
    sent = sent_of(STANDARD)
    assert json.dumps(bundle(sent)) == json.dumps(bundle(sent_of(STANDARD)))
    other = bundle(replace(sent, id="1" * 32))
    ids = ({entry["fullUrl"] for entry in content["entry"]} for content in (bundle(sent), other))
    assert not set.intersection(*ids)


@pytest.mark.parametrize(
    ("answer", "told"), [(7, 7), (0, 0), (NOT_SURE, "asked-unknown"), (None, "not-asked")]
)
def test_the_pain_is_a_number_or_says_why_it_is_none(answer: Any, told: Any) -> None:
    given = {question: value for question, value in STANDARD.items() if question is not PAIN_SCORE}
    found = resources(sent_of(Answers(given if answer is None else {**given, PAIN_SCORE: answer})))["72514-3"]
    if isinstance(told, int):
        assert (found["valueInteger"], "dataAbsentReason" in found) == (told, False)
    else:
        assert (found["dataAbsentReason"]["coding"][0]["code"], "valueInteger" in found) == (told, False)


def test_a_tier_that_was_raised_since_stands_beside_the_one_as_sent() -> None:
    sent = sent_of(STANDARD)
    raised = resources(replace(sent, review=replace(sent.review, tier="emergency_now")))
    assert raised["tier"]["valueCodeableConcept"]["coding"][0]["code"] == "tier.standard_review"
    (now,) = (each for each in raised["tier"]["component"] if each["code"]["coding"][0]["code"] == "tier_now")
    assert now["valueCodeableConcept"]["coding"][0]["code"] == "tier.emergency_now"
    assert "Raised since to: Emergency" in words(raised)
    assert "tier_now" not in json.dumps(bundle(sent))
    assert "Raised since" not in words(resources(sent))


def words(found: dict[str, Any]) -> str:
    """Return the document in words."""
    return b64decode(found["DocumentReference"]["content"][0]["attachment"]["data"]).decode()


def test_every_status_of_a_submission_is_one_of_a_task() -> None:
    assert TASK_STATUS.keys() == set(Status)
    sent = sent_of(STANDARD)
    for status in Status:
        task = resources(replace(sent, review=replace(sent.review, status=status.value)))["Task"]
        assert task["status"] == TASK_STATUS[status]


def test_a_task_that_is_not_due_has_no_end() -> None:
    sent = sent_of(STANDARD)
    assert resources(sent)["Task"]["restriction"]["period"]["end"] == sent.review.act_by.isoformat()
    assert "restriction" not in resources(replace(sent, review=replace(sent.review, act_by=None)))["Task"]


def test_a_result_is_final_once_the_clinic_has_decided() -> None:
    sent = sent_of(STANDARD)
    decided = replace(sent, review=replace(sent.review, is_decided=True))
    assert [resources(each)["tier"]["status"] for each in (sent, decided)] == ["preliminary", "final"]


def test_a_consent_holds_until_the_day_before_it_is_over() -> None:
    sent = sent_of(STANDARD)
    until = replace(sent, consent=replace(sent.consent, expires_on=date(2027, 6, 15)))
    assert resources(until)["Consent"]["provision"]["period"]["end"] == "2027-06-14"
    open_ended = replace(sent, consent=replace(sent.consent, expires_on=None))
    assert "period" not in resources(open_ended)["Consent"]["provision"]


def test_a_consent_that_was_taken_back_is_inactive() -> None:
    sent = sent_of(STANDARD)
    ended = replace(sent, consent=replace(sent.consent, ended_at=datetime(2026, 6, 20, tzinfo=UTC)))
    assert [resources(each)["Consent"]["status"] for each in (sent, ended)] == ["active", "inactive"]


@pytest.mark.parametrize("may", [True, False])
def test_a_helper_may_be_told_only_what_the_patient_agreed_to(may: bool) -> None:
    sent = replace(
        sent_of(STANDARD.plus(ANSWERING_FOR, "someone_else")), helper=replace(HELPER, may_be_told=may)
    )
    (rule,) = resources(sent)["Consent"]["provision"]["provision"]
    assert rule["type"] == ("permit" if may else "deny")


def test_who_typed_is_the_author_and_who_answered_the_source() -> None:
    sent = sent_of(STANDARD.plus(ANSWERING_FOR, "someone_else"))
    alone, typed = resources(sent), resources(replace(sent, entered_by_staff=True))
    assert alone["QuestionnaireResponse"]["author"] == alone["QuestionnaireResponse"]["source"]
    assert typed["QuestionnaireResponse"]["author"] == {"display": "Clinic staff, on the phone"}
    assert typed["QuestionnaireResponse"]["source"] == alone["QuestionnaireResponse"]["source"]


def test_a_name_is_one_text_and_one_that_is_not_known_says_so() -> None:
    sent = sent_of(STANDARD)
    (known,) = resources(sent)["Patient"]["name"]
    (unknown,) = resources(replace(sent, person=replace(PERSON, name="")))["Patient"]["name"]
    assert (known["text"], {"family", "given"} & known.keys()) == ("Nguyễn O'Brien", set())
    assert (unknown["extension"][0]["valueCode"], "text" in unknown) == ("unknown", False)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_a_code_or_where_there_is_none_its_name(code: str) -> None:
    person = replace(PERSON, language=code, language_name="Mam" if code == "other" else "")
    (spoken,) = resources(replace(sent_of(STANDARD), person=person))["Patient"]["communication"]
    if code == "other":
        assert spoken["language"] == {"text": "Mam"}
    else:
        assert spoken["language"]["coding"] == [{"system": "urn:ietf:bcp:47", "code": code}]


def test_every_answer_and_criterion_of_an_older_ruleset_is_in_its_bundle() -> None:
    for row in submissions()[::10]:
        answers = load_known(row["answers"], QUESTIONS.values(), date.fromisoformat(row["as_of"]))
        review = replace(sent_of(STANDARD).review, tier=row["record"]["tier"])
        found = resources(
            replace(sent_of(STANDARD), answered=answered_of(answers), record=row["record"], review=review)
        )
        items = {item["linkId"] for item in items_in(found["QuestionnaireResponse"]["item"])}
        assert row["answers"].keys() <= items
        codes = [each["code"]["coding"][0]["code"] for each in found["tier"]["component"]]
        assert {f"criterion.{each['id']}" for each in row["record"]["criteria"]} <= set(codes)


def test_a_response_keeps_the_codes_of_its_own_questionnaire_after_the_address_moved() -> None:
    moved = replace(answered_of(STANDARD), addresses=Addresses("https://moved.example.org"))
    chosen = [
        each["valueCoding"]
        for item in items_in(response(moved)["item"])
        for each in item.get("answer", ())
        if "valueCoding" in each
    ]
    offered = {
        code_of(option["valueCoding"])
        for item in items_in(SHEETS[False].resource["item"])
        for option in item.get("answerOption", ())
    }
    assert {code_of(each) for each in chosen} <= offered
