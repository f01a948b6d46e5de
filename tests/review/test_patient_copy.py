"""The patient's own copy of everything, to read and as data, by a lead and on the command line."""

from __future__ import annotations

import json
import stat
from pathlib import Path

from flask import Flask

from app.extensions import writing
from app.questionnaire.questions import JOURNEY
from app.submissions.context import load_for_update
from app.submissions.events import EventKind
from app.submissions.rights.amendments import Amendment, AmendmentAnswer, record_amendment
from app.submissions.rights.patient_record import FORMAT
from app.submissions.statuses import Outcome
from tests.pages import Page
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path
from tests.submissions.build import NEW_PHONE, Spanish, answers

TOP = ["format", "submission", "patient", "answers", "questions_as_shown", "consent", "timeline", "seen_by"]


def worked_on(store: Store, **sent: object) -> str:
    """Return a case with a call, a new number and a request to amend."""
    case_id: str = store.sent("standard", **sent)
    actor = store.staff("clinician")
    store.log_contact_with(case_id, Outcome.SPOKE, actor, note="She lives alone.")
    store.correct_phone_of(case_id, NEW_PHONE)
    with store.app.app_context(), writing.begin() as session:
        context = store.staff_context(actor)
        row = load_for_update(session, case_id, store.stored(case_id).version, context)
        asked = Amendment("I never took steroids.", AmendmentAnswer.ACCEPTED, "Noted.")
        record_amendment(session, row, asked, context)
    return case_id


def copied(client: Worker, case_id: str, what: str = "patient-copy") -> Page:
    """Press one of the two buttons of the card."""
    client.get(case_path(case_id))
    return client.post(case_path(case_id, what), {}, status=200)


def test_the_copy_has_what_is_kept_and_who_saw_it_and_is_recorded(store: Store, sign_in: SignIn) -> None:
    case_id = worked_on(store)
    sign_in("coordinator", "Kim Berg").get("/staff/cases")
    page = copied(sign_in("lead", "Lee Lead"), case_id)
    for words in (
        "What we have on file about you",
        "Edna Larson",
        "edna@example.com",
        "She lives alone.",
        "I never took steroids.",
        "The phone number changed",
        "May we receive these answers?",
        "It is good until June 15, 2027.",
        "Kim Berg: Seen on a list",
        "Lee Lead: Opened",
    ):
        assert words in page.text, words
    assert store.stored(case_id).all_events[-1].kind == EventKind.EXPORTED


def test_a_file_that_was_handed_over_is_no_mere_listing(store: Store, sign_in: SignIn) -> None:
    case_id, kim = store.sent("standard"), sign_in("coordinator", "Kim Berg")
    kim.get(case_path(case_id))
    kim.post(case_path(case_id, "fhir-file"), {}, status=200)
    page = copied(sign_in("lead", "Lee Lead"), case_id)
    assert "Kim Berg: Saved in a file" in page.text
    assert "Seen on a list" not in page.text


def test_every_answer_is_in_the_words_that_were_shown(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    page = copied(sign_in("lead"), case_id)
    assert len(page.soup.select("dl:nth-of-type(2) > div")) == len(JOURNEY.on_path(answers("standard")))


def test_the_copy_is_in_the_language_in_which_the_patient_read(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard", localizer=Spanish())
    client = sign_in("lead")
    token = {"csrf_token": client.get(case_path(case_id)).token}
    html = client.client.post(case_path(case_id, "patient-copy"), data=token).text
    assert '<html lang="es">' in html
    assert "<h1>La información que tenemos sobre usted</h1>" in html


def test_the_data_has_a_fixed_order_and_all_that_is_sealed(store: Store, sign_in: SignIn) -> None:
    case_id = worked_on(store)
    client = sign_in("lead")
    first, second = (json.loads(copied(client, case_id, "patient-data").html) for _ in range(2))
    assert list(first) == TOP
    assert first["format"] == FORMAT
    assert first["patient"]["full_name"] == "Edna Larson"
    assert first["answers"]["given"].items() <= answers("standard").dump().items()
    assert [each["kind"] for each in first["timeline"]] == ["sent", "contact", "new_phone", "amendment"]
    assert first["timeline"][1]["detail"]["note"] == "She lives alone."
    assert {**first, "seen_by": []} == {**second, "seen_by": []}
    assert len(second["seen_by"]) > len(first["seen_by"])


def test_a_consent_that_is_over_or_taken_back_does_not_keep_it_from_its_patient(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("standard")
    store.withdraw_case(case_id)
    page = copied(sign_in("lead"), case_id)
    assert "You took it back on June 15, 2026." in page.text


def test_only_a_lead_makes_the_copy(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    for role in ("coordinator", "clinician", "auditor"):
        client = sign_in(role)
        client.get(case_path(case_id))
        for what in ("patient-copy", "patient-data"):
            client.post(case_path(case_id, what), {}, status=403)


def test_the_command_writes_both_files_for_their_owner_alone(stored_app: Flask, tmp_path: Path) -> None:
    store = Store(stored_app)
    case_id = worked_on(store)
    reference = store.stored(case_id).reference
    with stored_app.app_context():
        result = stored_app.test_cli_runner().invoke(args=["patient", "export", reference, str(tmp_path)])
    assert result.exit_code == 0, result.output
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [f"{reference}.html", f"{reference}.json"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert "<link" not in files[0].read_text(encoding="utf-8")
    assert "She lives alone." in files[0].read_text(encoding="utf-8")
    assert list(json.loads(files[1].read_text(encoding="utf-8"))) == TOP
    assert store.stored(case_id).all_events[-1].kind == EventKind.EXPORTED


def test_of_what_was_erased_there_is_no_copy(stored_app: Flask, tmp_path: Path) -> None:
    store = Store(stored_app)
    reference = store.stored(store.sent("standard")).reference
    with stored_app.app_context():
        erase = ["patient", "erase", reference, "--reason", "patient_asked", "--even-open", "--yes"]
        runner = stored_app.test_cli_runner()
        assert runner.invoke(args=erase).exit_code == 0
        result = runner.invoke(args=["patient", "export", reference, str(tmp_path)])
    assert result.exit_code == 1
    assert "was erased" in result.output
    assert list(tmp_path.iterdir()) == []
