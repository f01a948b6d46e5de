"""What was typed on a case page and not saved comes back in its own fields, and an emergency sign with the words for 911."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
import time_machine

from app.submissions.context import Actor
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path, press
from tests.submissions.build import NOON

CALL = {
    "signs": ["rf_leg_weak", "rf_fever"],
    "talk": "spoke",
    "agreed": "call_again",
    "next_day": "2026-06-18",
    "next_part": "noon",
    "blood_thinner": "no",
    "note": "Her “son”",
}
CONTACT = {"signs": ["rf_leg_weak", "rf_fever"], "outcome": "spoke"}
SNOOZE = {"until": "2026-06-25", "note": "No MRI"}


@contextmanager
def idle_session(worker: Worker, case_id: str) -> Iterator[None]:
    with time_machine.travel(NOON + timedelta(minutes=20)):
        yield


@contextmanager
def signed_out(worker: Worker, case_id: str) -> Iterator[None]:
    token = worker.get(case_path(case_id)).token
    worker.client.post("/staff/sign-out", data={"csrf_token": token})
    yield


@contextmanager
def conflict(worker: Worker, case_id: str) -> Iterator[None]:
    press(worker, case_id, "note", note="In another tab.")
    yield


def form_of(page: Page, name: str) -> dict[str, list[str]]:
    """Return what a form would send as it is drawn, without what is not typed."""
    form = page.soup.select_one(f"form[action$={name}]:has(textarea)")
    assert form is not None
    sent: dict[str, list[str]] = {}
    for box in form.select("input, textarea, select"):
        is_box = box.get("type") in ("checkbox", "radio")
        if box.name == "select":
            values = [str(option["value"]) for option in box.select("option[selected]")]
        elif box.name == "textarea":
            values = [box.get_text()]
        else:
            values = [str(box["value"])] if not is_box or box.has_attr("checked") else []
        sent.setdefault(str(box["name"]), []).extend(filter(None, values))
    return {
        key: values
        for key, values in sent.items()
        if values and key not in ("csrf_token", "version", "press")
    }


@pytest.mark.parametrize("lose", [idle_session, signed_out])
@pytest.mark.parametrize(("name", "typed"), [("call", CALL), ("put-off", SNOOZE)])
def test_ticks_dates_choices_and_text_come_back_after_the_session_ended(
    store: Store,
    sign_in: SignIn,
    lose: Callable[..., Iterator[None]],
    name: str,
    typed: dict[str, str | list[str]],
) -> None:
    case_id = store.sent("standard", changed={"blood_thinner": "not_sure"})
    kim = sign_in("coordinator", "Kim Berg")
    press(kim, case_id, "move", to="taken")
    kim.get(case_path(case_id))
    with lose(kim, case_id):  # type: ignore[attr-defined]
        kim.post(case_path(case_id, name), {"version": "2", **typed})
        page = kim.signed_in_again().get(case_path(case_id))
        back = form_of(page, name)
        expected = {key: [value] if isinstance(value, str) else value for key, value in typed.items()}
        assert len(back.pop("kept")) == 1
        back.pop("visit_clinic", None)  # the clinic that the patient chose, in every form
        assert {key: sorted(values) for key, values in back.items()} == {
            key: sorted(values) for key, values in expected.items()
        }
        others = [
            form
            for form in page.soup.select("main textarea[name=note]")
            if form.get_text() and form.name != name
        ]
        assert len(others) == 1, "only its own note box has the words"
        assert "NOT saved" in words(page.one("#kept"))


def test_an_answer_by_phone_comes_back_open_in_its_own_question(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    kim = sign_in()
    kim.get(case_path(case_id))
    with idle_session(kim, case_id):
        kim.post(case_path(case_id, "answer", "pain_score"), {"version": "1", "pain_score": "9"})
        asked = kim.signed_in_again().get(case_path(case_id, "answer", "pain_score"))
        assert asked.chosen("pain_score") == ["9"]


def test_a_conflict_with_ones_own_older_act_says_so_and_keeps_every_field(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("imaging")
    kim = sign_in("coordinator", "Kim Berg")
    kim.get(case_path(case_id))
    with conflict(kim, case_id):
        refused = kim.post(case_path(case_id, "call"), {"version": "1", **CALL}, 409)
    assert "You changed this since you opened it" in refused.text
    assert "Someone else" not in refused.text
    assert sorted(form_of(refused, "call")["signs"]) == ["rf_fever", "rf_leg_weak"]
    assert form_of(refused, "call")["next_day"] == ["2026-06-18"]


def test_a_sign_in_a_form_that_was_not_saved_shows_the_script_at_once(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    kim = sign_in()
    kim.get(case_path(case_id))
    for refused in (
        kim.post(case_path(case_id, "contact"), {"version": "9", **CONTACT}, 409),
        kim.post(case_path(case_id, "contact"), {"version": "1", **CONTACT}, 400, token=False),
        kim.post(case_path(case_id, "contact"), {"version": "1", **CONTACT, "no_signs": "y"}, 400),
    ):
        script = words(refused.one(".script"))
        assert "When we hang up, call 911 at once" in script
        assert "Weak leg or arm" in script
        assert "NOT saved yet" in script
    answer = kim.post(
        case_path(case_id, "answer", "rf_leg_weak"), {"version": "9", "rf_leg_weak": "yes"}, 409
    )
    assert "When we hang up, call 911 at once" in words(answer.one("#lost-signs"))
    assert not kim.get(case_path(case_id)).soup.select(".script"), "nothing of it was stored"


def test_the_kept_sign_is_saved_from_the_script(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    kim = sign_in()
    kim.get(case_path(case_id))
    with idle_session(kim, case_id):
        page = kim.follow(kim.post(case_path(case_id, "contact"), {"version": "1", **CONTACT}))
        assert "Edna" not in page.text
        assert "call 911 at once" in page.text
        page = kim.signed_in_again().get(case_path(case_id))
        script = page.one(".script form")
        sent = [(str(box["name"]), str(box["value"])) for box in script.select("input[type=hidden]")]
        assert [value for name, value in sent if name == "signs"] == ["rf_leg_weak", "rf_fever"]
        fields = {name: [value for other, value in sent if other == name] for name, _ in sent}
        kim.post(case_path(case_id, "contact"), {**fields, "outcome": "told_911"})
    assert store.stored(case_id).tier_now == 5
    assert store.count("kept_notes") == 0


def test_the_same_button_pressed_twice_acts_once_and_is_answered_as_done(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("imaging")
    kim, other = sign_in("coordinator", "Kim Berg"), sign_in("clinician")
    page = kim.get(case_path(case_id))
    drawn = [str(box["value"]) for box in page.soup.select("form input[name=press]")]
    assert len(set(drawn)) == len(drawn) > 5, "every form has a press of its own"
    for path, form in {
        "contact": {"outcome": "no_answer"},
        "note": {"note": "words"},
        "take": {},
        "put-off": {"until": "2026-06-20", "note": "away"},
        "assign": {"owner": "0"},
        "answer/pain_score": {"pain_score": "3"},
    }.items():
        before = store.stored(case_id)
        posted = {"version": str(before.version), "press": drawn[0], **form}
        first, second = (kim.post(case_path(case_id, *path.split("/")), posted) for _ in range(2))
        assert first.location.partition("#")[0] == second.location.partition("#")[0]
        assert store.stored(case_id).version == before.version + 1, path
        other.get(case_path(case_id))
        other.post(case_path(case_id, *path.split("/")), posted, 409)
        kim.post(case_path(case_id, "note"), {**posted, "note": "other words"}, 409)
    assert store.stored(case_id).tries == 1


def test_an_undone_act_is_struck_through_in_the_timeline(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    kim = sign_in("coordinator", "Kim Berg")
    press(kim, case_id, "contact", outcome="left_message", note="On her machine.")
    with time_machine.travel(NOON + timedelta(minutes=2)):
        store.undo_latest(case_id, Actor(kim.staff_id, "coordinator"), NOON + timedelta(minutes=2))
    page = kim.get(case_path(case_id))
    assert words(page.one(".history s")) == "Left voicemail On her machine."
    assert "undone by Kim Berg" in page.text
    assert "so far" not in words(page.one("#changed")), "no try is counted"
