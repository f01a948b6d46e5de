"""Every act on a submission: by whom, on which version, pressed twice, and by two at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import time_machine
from flask import Flask

from app.access import declared_access
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import act, at
from tests.submissions.build import NOON

POSTS: dict[str, Callable[[], dict[str, Any]]] = {
    "move": lambda: {"to": "taken"},
    "take": dict,
    "contact": lambda: {"outcome": "no_answer"},
    "put-off": lambda: {"until": "2026-06-20"},
    "assign": lambda: {"owner": "0"},
    "note": lambda: {"note": "words"},
    "report": lambda: {"level": "L1"},
    "clear-hold": lambda: {"note": "words", "verdict": "may_be_booked"},
    "link": lambda: {"head": "0" * 32},
    "unlink": dict,
    "answer/weight_loss": lambda: {"weight_loss": "no"},
}


def test_every_act_is_in_this_list(app: Flask) -> None:
    rules = [
        rule
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/staff/submissions/<submission_id>/")
    ]
    acts = {rule.rule.split(">/", 1)[1] for rule in rules if "POST" in (rule.methods or ())}
    assert acts == {name.replace("weight_loss", "<question_id>") for name in POSTS}
    with app.app_context():
        assert {declared_access(rule.endpoint).value for rule in rules} == {"staff", "movers", "clinicians"}  # type: ignore[union-attr]


def test_an_act_on_nothing_by_the_wrong_role_or_on_an_old_version_changes_nothing(
    store: Store, sign_in: SignIn
) -> None:
    one = store.sent("standard", changed={"bleeding_disorder": "yes"})
    client, auditor = sign_in("clinician"), sign_in("auditor")
    keys = {each: {"csrf_token": each.get(at(one)).token} for each in (client, auditor)}

    def press(who: Worker, status: int, path: str, **data: Any) -> Page:
        return who.post(path, {**keys[who], **data}, status, token=False)

    before = store.everything("submissions")
    for name, make in POSTS.items():
        data, path = make(), name.split("/")
        for nobody in ("0" * 32, "x"):
            press(client, 404, at(nobody, *path), version="1", **data)
        press(auditor, 403, at(one, *path), version="1", **data)
        for version, status in (("7", 404 if name == "link" else 409), ("", 400), ("99999999999", 400)):
            refused = press(client, status, at(one, *path), version=version, **data)
            assert status == 404 or refused.soup.select(".problem"), (name, version)
        assert store.everything("submissions") == before, name


def test_words_sent_after_the_session_had_ended_are_shown_after_signing_in_and_kept_with_the_next_act(
    store: Store, sign_in: SignIn
) -> None:
    one = store.sent("imaging")
    kim = sign_in("coordinator", "Kim Berg")
    kim.get(at(one))
    with time_machine.travel(NOON + timedelta(minutes=20)):
        gone = kim.post(at(one, "note"), {"version": "1", "note": "Her son will drive her."}, 302)
        assert "/staff/sign-in" in gone.location
        back = kim.again()
        page = back.get(at(one))
        assert "Her son will drive her." in words(page.one("#kept"))
        assert page.one("#only-note").get_text() == "Her son will drive her."
        kept = str(page.soup.select("input[name=kept]")[0]["value"])
        back.post(at(one, "note"), {"version": "1", "note": "Her son will drive her.", "kept": kept})
        after = back.get(at(one))
        assert not after.soup.select("#kept")
        assert "Her son will drive her." in after.text


def test_two_changes_at_once_stand_side_by_side_and_the_second_can_be_pressed_again(
    store: Store, sign_in: SignIn
) -> None:
    one = store.sent("imaging")
    ann, bob = sign_in("coordinator", "Ann One"), sign_in("coordinator", "Bob Two")
    bob.get(at(one))
    act(ann, one, "contact", outcome="left_message", note="On her machine.")
    data = {"outcome": "spoke", "no_signs": "y", "note": "She rang while Ann called."}
    refused = bob.post(at(one, "contact"), {"version": "1", **data}, 409)
    theirs, yours = (words(part) for part in refused.soup.select(".both section"))
    assert "Ann One: Left a message On her machine." in theirs
    assert "She rang while Ann called." in yours
    assert refused.one("#contact-note").get_text() == "She rang while Ann called."
    version = str(refused.soup.select("form[action$=contact] input[name=version]")[0]["value"])
    bob.post(at(one, "contact"), {"version": version, **data})
    assert "She rang while Ann called." in bob.get(at(one)).text


def test_a_button_pressed_twice_is_done_once(store: Store, sign_in: SignIn) -> None:
    one = store.sent("imaging")
    kim = sign_in()
    kim.get(at(one))
    kim.post(at(one, "contact"), {"version": "1", "outcome": "no_answer"})
    kim.get(at(one))
    kim.post(at(one, "contact"), {"version": "1", "outcome": "no_answer"}, 409)
    assert store.stored(one).tries == 1


def test_whoever_has_it_open_is_named_with_the_time(store: Store, sign_in: SignIn) -> None:
    one = store.sent("imaging")
    ann, bob = sign_in("coordinator", "Ann One"), sign_in("coordinator", "Bob Two")
    ann.get(at(one))
    with time_machine.travel(NOON + timedelta(minutes=3, seconds=20)):
        assert "Ann One opened this 3 minutes ago" in bob.get(at(one)).text
    with time_machine.travel(NOON + timedelta(minutes=14, seconds=40)):
        assert "Bob Two opened this 11 minutes ago" in ann.get(at(one)).text
