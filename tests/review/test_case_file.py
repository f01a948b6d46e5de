"""A case as a file for another system: a release like any other."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from app.audit.access_log import Way
from app.exports import packet_pdf
from app.submissions.events import EventKind
from tests.exports.packets import needs_packets
from tests.exports.test_packet_pdf import printed
from tests.hl7.build import segments_of
from tests.review.conftest import SignIn, Store
from tests.review.test_case_page import case_path
from tests.review.traces import people_in, traces
from tests.submissions.build import NOON
from tests.submissions.rights.test_erasure import erased

A_YEAR = timedelta(days=365)
WAYS = ("fhir-file", "interface-message", "packet")


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


def test_a_case_is_handed_over_as_a_message_with_the_packet_or_the_note(
    store: Store, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id, kim = store.sent("standard"), sign_in()
    monkeypatch.setattr(packet_pdf, "can_make_packets", lambda: False)
    page = kim.get(case_path(case_id))
    assert "For a PDF, print it to “Save as PDF”." in page.text
    assert not page.soup.select('#hand-over [formaction$="/packet"]')
    assert "No PDF can be made here" in kim.post(case_path(case_id, "packet"), {}, status=409).text
    sent = kim.post(case_path(case_id, "interface-message"), {}, status=200)
    assert sent.response.headers["Content-Disposition"].endswith('filename="check-2026-06-15-1200.hl7"')
    assert sent.response.headers["Cache-Control"] == "no-store"
    found = segments_of(sent.response.get_data(as_text=True))
    assert [line[5].partition(":")[0] for line in found["OBX"]][:2] == ["Name", "DOB"]
    assert store.stored(case_id).all_events[-1].kind == EventKind.EXPORTED


def test_a_packet_is_the_print_copy_as_a_pdf(
    store: Store, sign_in: SignIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs_packets(monkeypatch)
    case_id, kim = store.sent("urgent"), sign_in()
    assert "Packet as PDF" in kim.get(case_path(case_id)).text
    token = {"csrf_token": kim.get(case_path(case_id)).token}
    sent = kim.client.post(case_path(case_id, "packet"), data=token)
    assert sent.mimetype == "application/pdf"
    assert sent.headers["Content-Disposition"].endswith('filename="check-2026-06-15-1200.pdf"')
    file = tmp_path / "packet.pdf"
    file.write_bytes(sent.get_data())
    text = printed("pdftotext", file)
    assert store.stored(case_id).reference in text
    assert "What was done" in text
    message = kim.post(case_path(case_id, "interface-message"), {}, status=200).response.get_data(
        as_text=True
    )
    (content,) = segments_of(message)["OBX"]
    assert content[5].startswith("^application^pdf^Base64^JVBER")


@pytest.mark.parametrize(
    ("way", "as_what"),
    [
        ("print", "Printed"),
        ("chart-copy", "Copied for the chart"),
        ("fhir-file", "Taken out as a FHIR bundle"),
        ("interface-message", "Taken out as an HL7 message"),
    ],
)
def test_the_history_and_the_access_log_say_how_a_case_left(
    way: str, as_what: str, stored_app: Flask, stored_sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packet_pdf, "can_make_packets", lambda: False)
    case_id, kim = Store(stored_app).sent("standard"), stored_sign_in()
    kim.get(case_path(case_id))
    sent = (
        kim.post(case_path(case_id, way), {}, status=200) if way in WAYS else kim.get(case_path(case_id, way))
    )
    assert sent.response.headers["Cache-Control"] == "no-store"
    logged = {"print": Way.PRINT, "chart-copy": Way.CHART_COPY}.get(way, Way.CASE_FILE)
    row = traces(stored_app)[-1]
    assert (row.way, people_in(row)) == (logged, {case_id})
    assert as_what in kim.get(case_path(case_id)).text


def test_of_an_erased_case_there_are_words_and_no_file(stored_app: Flask, stored_sign_in: SignIn) -> None:
    store, kim = Store(stored_app), stored_sign_in()
    case_id = store.sent("standard")
    kim.get(case_path(case_id))
    with stored_app.app_context():
        erased(case_id)
    for way in WAYS:
        page = kim.post(case_path(case_id, way), {}, status=410)
        assert "Content-Disposition" not in page.response.headers
        assert "Erased: " in page.text


def test_why_a_packet_cannot_be_made_now_is_told_in_words(
    store: Store, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: str) -> bytes:
        raise packet_pdf.NoPacket("Another PDF is being made. Press again in a few seconds.")

    monkeypatch.setattr(packet_pdf, "can_make_packets", lambda: True)
    monkeypatch.setattr(packet_pdf, "packet_pdf", refuse)
    case_id, kim = store.sent("standard"), sign_in()
    kim.get(case_path(case_id))
    for way in ("packet", "interface-message"):
        assert "Another PDF is being made" in kim.post(case_path(case_id, way), {}, status=409).text
    assert store.stored(case_id).all_events[-1].kind != EventKind.EXPORTED


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
        for way in WAYS:
            refused = kim.post(case_path(case_id, way), {}, status=409)
            assert "The consent is over since June 15, 2027" in refused.text
    assert store.stored(case_id).all_events[-1].kind != EventKind.EXPORTED


def test_of_a_case_whose_key_was_destroyed_there_are_words_and_no_file(store: Store, sign_in: SignIn) -> None:
    gone, open_still, lead = store.sent("standard"), store.sent("urgent"), sign_in("lead")
    store.put(gone, data_key=b"")
    for way in WAYS:
        lead.get(case_path(open_still))  # a page with a form
        assert lead.post(case_path(gone, way), {}, status=410).heading == "This cannot be opened"


def test_an_auditor_takes_no_file(store: Store, sign_in: SignIn) -> None:
    case_id, ada = store.sent("standard"), sign_in("auditor")
    assert not ada.get(case_path(case_id)).soup.select("#hand-over")
    for way in WAYS:
        ada.post(case_path(case_id, way), {}, status=403)
