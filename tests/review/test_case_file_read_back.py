"""Sent on the website, handed over as a file, assessed as a response: one result all the way."""

from __future__ import annotations

import json

import pytest

from app.demo.personas import PERSONAS
from tests.pages import PageClient
from tests.review.conftest import SignIn, Store
from tests.review.test_case_page import case_path
from tests.submissions.build import stored
from tests.walk import answers_of, walk_and_send


@pytest.mark.one_in(6)
@pytest.mark.parametrize("who", ["self", "someone_else"])
@pytest.mark.parametrize("name", PERSONAS)
def test_what_is_sent_on_the_website_is_assessed_the_same_from_its_file(
    store: Store, sign_in: SignIn, patient: PageClient, name: str, who: str
) -> None:
    walk_and_send(patient, answers_of(name, answering_for=who))
    (row,), kim = store.rows("SELECT id FROM submissions"), sign_in()
    with store.app.app_context():
        found = stored(row.id)
        record, receipt = found.assessment, found.receipt
    kim.get(case_path(row.id))
    entries = json.loads(kim.post(case_path(row.id, "fhir-file"), {}, status=200).html)["entry"]
    response = next(e["resource"] for e in entries if e["request"]["url"] == "QuestionnaireResponse")
    printed = store.app.test_cli_runner().invoke(args=["fhir", "assess"], input=json.dumps(response)).stdout
    assessed = json.loads(printed)
    for part in ("tier", "score", "suspicion", "flags", "next_steps", "ruleset"):
        assert assessed[part] == record[part]
    assert (assessed["kind"], assessed["receipt"]) == ("complete", receipt)
