"""A case as a file for another system: a release like any other."""

from __future__ import annotations

import json
import re
from datetime import timedelta

import time_machine

from app.submissions.events import EventKind
from tests.review.conftest import SignIn, Store
from tests.review.test_case_page import case_path
from tests.submissions.build import NOON

A_YEAR = timedelta(days=365)


def test_a_case_is_handed_over_as_a_file_whose_name_says_no_one(store: Store, sign_in: SignIn) -> None:
    case_id, kim = store.sent("standard"), sign_in()
    page = kim.get(case_path(case_id))
    assert page.soup.select("#hand-over button")
    sent = kim.post(case_path(case_id, "fhir-file"), {}, status=200)
    assert sent.response.mimetype == "application/json"
    assert sent.response.headers["Cache-Control"] == "no-store"
    name = re.search(r'filename="(.*)"', sent.response.headers["Content-Disposition"])
    assert name is not None
    assert name[1] == "check-2026-06-15-1200.json"
    content = json.loads(sent.html)
    assert (content["resourceType"], len(content["entry"])) == ("Bundle", 8)
    assert store.stored(case_id).all_events[-1].kind == EventKind.EXPORTED


def test_the_same_case_gives_the_same_file(store: Store, sign_in: SignIn) -> None:
    case_id, kim = store.sent("urgent"), sign_in()
    kim.get(case_path(case_id))
    first, second = (kim.post(case_path(case_id, "fhir-file"), {}, status=200).html for _ in range(2))
    assert first == second


def test_without_a_live_consent_there_is_no_file(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    with time_machine.travel(NOON + A_YEAR):
        kim = sign_in()
        assert not kim.get(case_path(case_id)).soup.select("#hand-over button")
        refused = kim.post(case_path(case_id, "fhir-file"), {}, status=409)
        assert "The consent is over since June 15, 2027" in refused.text
    assert store.stored(case_id).all_events[-1].kind != EventKind.EXPORTED


def test_an_auditor_takes_no_file(store: Store, sign_in: SignIn) -> None:
    case_id, ada = store.sent("standard"), sign_in("auditor")
    assert not ada.get(case_path(case_id)).soup.select("#hand-over")
    ada.post(case_path(case_id, "fhir-file"), {}, status=403)
