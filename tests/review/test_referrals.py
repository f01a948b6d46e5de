"""What staff see of a referral by a doctor's office, and of a request for a call with an interpreter."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from app.questionnaire.answers import Answers
from app.rules.safety import RED_FLAGS
from app.submissions.contact_details import Channel, Referral
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import call_script_of, case_path, press
from tests.review.test_queue import rows
from tests.submissions.build import contact
from tests.walk import posted

REFERRAL = Referral(
    practice="Lakeside Family Medicine",
    phone="+1-612-555-0177",
    findings="MRI: new break of L1",
    patient_agreed=True,
)
HELPER = {"helper_name": "Nora Quist", "helper_relationship": "doctors_office", "may_speak_to_helper": True}
OF_THE_OFFICE = (
    "Lakeside Family Medicine",
    "(612) 555-0177",
    "MRI: new break of L1",
    "Nora Quist",
    "by the office’s word",
)


def referred(store: Store, persona: str = "standard", **more: Any) -> str:
    """Store a check that an office sent for its patient."""
    details = contact(**HELPER, referral=REFERRAL)
    changed = {"answering_for": "someone_else"}
    submission_id: str = store.sent(persona, contact=details, channel=Channel.OFFICE, changed=changed, **more)
    return submission_id


def caller(**changed: Any) -> dict[str, Any]:
    """The options of a request for a call with an interpreter."""
    details = {
        "full_name": "Hodan Warsame",
        "birth_date": None,
        "email": "",
        "clinic_id": None,
        "preferred_language": "so",
        "needs_interpreter": True,
        "best_time": "any",
        **changed,
    }
    return {"answers": Answers(), "contact": contact(**details), "channel": Channel.INTERPRETER}


def asked(store: Store, **changed: Any) -> str:
    """Store a request for a call with an interpreter."""
    submission_id: str = store.sent(**caller(**changed))
    return submission_id


def exported(client: Worker) -> list[dict[str, str]]:
    client.get("/staff/cases")
    page = client.post("/staff/export", {}, status=200)
    return list(csv.DictReader(io.StringIO(page.html.removeprefix("\ufeff"), newline="")))


def text_of(page: Page, selector: str) -> str:
    return words(page.one(selector))


@pytest.fixture
def kim(sign_in: SignIn) -> Worker:
    return sign_in("coordinator", "Kim Berg")


def test_the_queue_says_who_referred_a_patient_and_who_wants_an_interpreter_call(
    store: Store, kim: Worker
) -> None:
    referred(store)
    asked(store)
    asked(store, preferred_language="other", language_name="Tigrinya")
    queue = kim.get("/staff/cases").html
    assert "Referred by Lakeside Family Medicine" in queue
    assert "Interpreter call: Soomaali (Somali)" in queue
    assert "Interpreter call: Another language: Tigrinya" in queue
    assert queue.count("Nothing asked yet") == 2


def test_a_list_can_be_filtered_by_how_a_submission_came(store: Store, kim: Worker) -> None:
    office, call, check = referred(store), asked(store), store.sent("standard")
    for channel, expected in (("office", office), ("interpreter", call), ("check", check)):
        page = kim.get(f"/staff/cases?channel={channel}")
        assert rows(page) == [expected]
        assert page.one("#filter-channel option[selected]")["value"] == channel
    kim.get("/staff/cases?channel=fax", status=400)


def test_a_row_whose_key_is_gone_still_says_how_it_came(store: Store, kim: Worker) -> None:
    store.put(referred(store), data_key=b"gone")
    assert "Referred by a doctor’s office" in kim.get("/staff/cases").html


def test_the_case_page_and_the_print_copy_show_the_referral(store: Store, kim: Worker) -> None:
    case_id = referred(store)
    for page in (kim.get(case_path(case_id)), kim.get(case_path(case_id, "print"))):
        for text in OF_THE_OFFICE:
            assert text in page.text, text
    assert "Submitted by a doctor’s office" in text_of(kim.get(case_path(case_id)), "#history + ol")


def test_a_talk_with_the_practice_is_logged_as_that_and_leaves_the_emergency_unreached(
    store: Store, kim: Worker
) -> None:
    case_id = referred(store, "emergency")
    page = kim.get(case_path(case_id))
    assert text_of(page, "label[for=talk-helper]") == "Spoke with the practice"
    assert "Talking to the practice does not count as reaching the patient" in page.text
    press(kim, case_id, "contact", outcome="helper", no_signs="y")
    page = kim.get(case_path(case_id))
    assert "Spoke with the practice; asked, no emergency sign now" in text_of(page, "#history + ol")
    assert text_of(page, "#script") == "Emergency: no one has been reached"
    press(kim, case_id, "contact", outcome="helper", signs="rf_fever")
    assert text_of(kim.get(case_path(case_id)), "#script") == "Emergency: no one has been reached"


def test_the_patients_own_number_is_not_called_the_offices(store: Store, kim: Worker) -> None:
    page = kim.get(case_path(referred(store, "emergency")))
    assert "given by the helper" not in page.text
    assert "number of the helper" not in page.text
    assert "Where are you now?" in text_of(page, ".script")


def test_an_interpreter_call_shows_no_score_before_a_question_was_asked(store: Store, kim: Worker) -> None:
    case_id = asked(store)
    for page in (kim.get(case_path(case_id)), kim.get(case_path(case_id, "print"))):
        assert "of 22" not in page.text
    page = kim.get(case_path(case_id))
    assert "Nothing has been asked yet, so there is no score" in page.text
    assert "not asked: ask for it" in text_of(page, "#contact + dl")
    assert "asked to be called with an interpreter" in text_of(page, "#history + ol")
    assert "Date of birth not asked" in kim.get(case_path(case_id, "print")).text


def test_the_call_script_of_an_interpreter_call_begins_with_the_emergency_signs(
    store: Store, kim: Worker
) -> None:
    page = kim.get(case_path(asked(store)))
    assert "Next: Call the patient" in page.text
    asked_first = [str(line["data-question"]) for line in page.soup.select("#ask [data-question]")][:3]
    signs = [words(label) for label in page.soup.select(".signs label")]
    assert "First get an interpreter on the line: Soomaali (Somali)" in page.text
    assert len(call_script_of(page)) > len(signs)
    assert len(asked_first) == 3
    assert set(asked_first) <= {question.id for question in RED_FLAGS}


def test_answers_by_phone_to_an_interpreter_call_are_shown_and_assessed(store: Store, kim: Worker) -> None:
    case_id = asked(store)
    kim.get(case_path(case_id))
    for question, value in (("age_band", "65_plus"), ("rf_fever", "no")):
        press(kim, case_id, f"answer/{question}", **posted(question, value))
    page = kim.get(case_path(case_id))
    assert "Not asked before sending" in page.text
    assert "Nothing was asked before it was sent" in page.text
    press(kim, case_id, "answer/rf_saddle_numb", **posted("rf_saddle_numb", "yes"))
    assert store.stored(case_id).is_unreached_emergency
    assert "of 22" in kim.get(case_path(case_id, "print")).text


def test_the_export_names_the_channel_and_the_referral(store: Store, kim: Worker) -> None:
    referred(store)
    asked(store, preferred_language="other", language_name="Tigrinya")
    by_channel = {row["channel"]: row for row in exported(kim)}
    office, call = by_channel["office"], by_channel["interpreter"]
    assert [office[f"referral_{part}"] for part in ("practice", "phone", "findings", "patient_agreed")] == [
        "Lakeside Family Medicine",
        "(612) 555-0177",
        "MRI: new break of L1",
        "yes",
    ]
    assert (call["birth_date"], call["language_name"], call["referral_practice"]) == ("", "Tigrinya", "")


def test_an_interpreter_call_is_found_by_phone_and_offered_beside_a_check_of_the_same_person(
    store: Store, kim: Worker
) -> None:
    call = asked(store)
    check = store.sent("standard", contact=contact(full_name="Hodan Warsame"))
    kim.get("/staff/")
    found = kim.post("/staff/find", {"search": "612-555-0123"}, status=200)
    assert "Interpreter call: Soomaali (Somali)" in found.text
    page = kim.get(case_path(call))
    assert "same phone and same name; the date of birth is not known" in page.text
    press(kim, call, "link", head=check)
    assert store.stored(call).head_id == check


def test_two_interpreter_calls_are_not_alike_for_having_no_birth_date(store: Store, kim: Worker) -> None:
    first = asked(store)
    asked(store, full_name="Hodan Warsame", phone="+1-612-555-0199")
    assert "Possible duplicates" not in kim.get(case_path(first)).text


def test_an_interpreter_call_can_be_closed_like_any_urgent_case(store: Store, sign_in: SignIn) -> None:
    case_id, ada = asked(store), sign_in("clinician", "Ada")
    press(ada, case_id, "contact", outcome="spoke", no_signs="y", language_used="interpreter")
    press(ada, case_id, "move", to="decided", decision="other_care", reason="clinician_judged", note="Seen.")
    press(ada, case_id, "move", to="closed")
    assert store.stored(case_id).status == "closed"
