"""Every action on a submission: who may do it, on which version, twice, and by two people at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.access import declared_access
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path, press
from tests.submissions.build import NOON

POSTS: dict[str, Callable[[], dict[str, Any]]] = {
    "move": lambda: {"to": "taken"},
    "take": dict,
    "contact": lambda: {"outcome": "no_answer"},
    "contact-details": lambda: {"mrn": "00123456"},
    "put-off": lambda: {"until": "2026-06-20"},
    "assign": lambda: {"owner": "0"},
    "note": lambda: {"note": "words"},
    "report": lambda: {"level": "L1"},
    "follow-up": lambda: {"final_class": "no_break"},
    "clear-hold": lambda: {"note": "words", "verdict": "may_be_booked"},
    "plan": lambda: {"note": "words", "plan": "letter"},
    "link": lambda: {"head": "0" * 32},
    "unlink": dict,
    "visit": lambda: {
        "visit_day": "2026-06-24",
        "visit_hour": "09:30",
        "visit_clinic": "example-edina",
    },
    "visit-result": lambda: {"result": "cancelled"},
    "bone-care": lambda: {"how": "letter_given", "arranged_on": "2026-06-15"},
    "scan-request": lambda: {"place": "Lakeside Imaging", "asked_on": "2026-06-15"},
    "scan-received": dict,
    "payer": lambda: {"levels": "L1"},
    "authorization": lambda: {"payer": "Medicare", "answer": "pending", "requested_on": "2026-06-15"},
    "pin": lambda: {"pin": "words"},
    "consent": lambda: {"given_by": "patient"},
    "amendment": lambda: {"request": "words", "answer": "accepted"},
    "call": lambda: {"outcome": "no_answer"},
    "undo": lambda: {"act": "0" * 32},
    "answer/weight_loss": lambda: {"weight_loss": "no"},
}


def test_every_action_is_in_this_list(app: Flask) -> None:
    rules = [
        rule
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/staff/submissions/<submission_id>/")
    ]
    actions = {rule.rule.split(">/", 1)[1] for rule in rules if "POST" in (rule.methods or ())}
    # tests/review/: test_today_views.py, test_case_rights.py, test_case_file.py, test_case_handovers.py;
    # tests/accounts/: test_reading_limits.py
    elsewhere = {
        "log",
        "erase",
        "on-the-phone",
        "patient-copy",
        "patient-data",
        "fhir-file",
        "hand-over",
        "hand-over/take-back",
        "interface-message",
        "packet",
    }
    of_the_case_page = actions - elsewhere
    assert of_the_case_page == {name.replace("weight_loss", "<question_id>") for name in POSTS}
    with app.app_context():
        assert {declared_access(rule.endpoint).value for rule in rules} == {  # type: ignore[union-attr]
            *("staff", "movers", "clinicians", "leads", "overseers")
        }


@pytest.mark.one_in(4)
@pytest.mark.parametrize("name", POSTS)
def test_an_action_by_the_wrong_role_or_on_a_missing_or_old_version_changes_nothing(
    store: Store, sign_in: SignIn, name: str
) -> None:
    case_id = store.sent("standard", changed={"bleeding_disorder": "yes"})
    client, auditor = sign_in("clinician"), sign_in("auditor")
    tokens = {browser: {"csrf_token": browser.get(case_path(case_id)).token} for browser in (client, auditor)}

    def post(client: Worker, status: int, path: str, **data: Any) -> Page:
        return client.post(path, {**tokens[client], **data}, status, token=False)

    before = store.everything("submissions")
    data, path = POSTS[name](), name.split("/")
    for missing_id in ("0" * 32, "x"):
        post(client, 404, case_path(missing_id, *path), version="1", **data)
    post(auditor, 403, case_path(case_id, *path), version="1", **data)
    for version, status in (
        ("7", 404 if name in ("link", "undo") else 409),
        ("", 400),
        ("99999999999", 400),
    ):
        refused = post(client, status, case_path(case_id, *path), version=version, **data)
        assert status == 404 or refused.soup.select(".problem"), (name, version)
    assert store.everything("submissions") == before, name


def test_a_note_sent_after_the_session_ended_is_restored_and_goes_with_the_next_action(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("imaging")
    kim = sign_in("coordinator", "Kim Berg")
    kim.get(case_path(case_id))
    with time_machine.travel(NOON + timedelta(minutes=20)):
        expired = kim.post(
            case_path(case_id, "note"), {"version": "1", "note": "Her son will drive her."}, 302
        )
        assert "/staff/sign-in" in expired.location
        back = kim.signed_in_again()
        page = back.get(case_path(case_id))
        assert "Her son will drive her." in words(page.one("#kept"))
        assert page.one("#only-note").get_text() == "Her son will drive her."
        assert page.one("#call-note").get_text() == "", "it comes back in its own field alone"
        kept = str(page.soup.select("input[name=kept]")[0]["value"])
        back.post(
            case_path(case_id, "note"), {"version": "1", "note": "Her son will drive her.", "kept": kept}
        )
        after = back.get(case_path(case_id))
        assert not after.soup.select("#kept")
        assert "Her son will drive her." in after.text


def test_of_two_changes_at_once_the_second_is_shown_beside_the_first_and_can_be_repeated(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("imaging")
    ann, bob = sign_in("coordinator", "Ann One"), sign_in("coordinator", "Bob Two")
    bob.get(case_path(case_id))
    press(ann, case_id, "contact", outcome="left_message", note="On her machine.")
    data = {"talk": "spoke", "no_signs": "y", "note": "She rang while Ann called."}
    refused = bob.post(case_path(case_id, "call"), {"version": "1", **data}, 409)
    by_others, by_user = (words(part) for part in refused.soup.select(".both section"))
    assert "Ann One: Left voicemail On her machine." in by_others
    assert "She rang while Ann called." in by_user
    assert refused.one("#call-note").get_text() == "She rang while Ann called."
    version = str(refused.soup.select("form[action$=call] input[name=version]")[0]["value"])
    bob.post(case_path(case_id, "call"), {"version": version, **data})
    assert "She rang while Ann called." in bob.get(case_path(case_id)).text


def test_a_button_pressed_twice_acts_once(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    kim = sign_in()
    kim.get(case_path(case_id))
    kim.post(case_path(case_id, "contact"), {"version": "1", "outcome": "no_answer"})
    kim.get(case_path(case_id))
    kim.post(case_path(case_id, "contact"), {"version": "1", "outcome": "no_answer"}, 409)
    assert store.stored(case_id).tries == 1


def test_the_page_names_who_else_has_it_open_and_since_when(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    ann, bob = sign_in("coordinator", "Ann One"), sign_in("coordinator", "Bob Two")
    ann.get(case_path(case_id))
    with time_machine.travel(NOON + timedelta(minutes=3, seconds=20)):
        assert "Ann One opened this 3 minutes ago" in bob.get(case_path(case_id)).text
    with time_machine.travel(NOON + timedelta(minutes=14, seconds=40)):
        assert "Bob Two opened this 11 minutes ago" in ann.get(case_path(case_id)).text
