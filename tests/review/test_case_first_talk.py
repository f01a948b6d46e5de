"""What the form of a contact asks at the first talk: capacity, and the interpreter."""

from __future__ import annotations

import pytest

from app.submissions.statuses import Outcome
from tests.pages import words
from tests.review.conftest import SignIn, Store
from tests.review.test_case_page import case_path, press, spoke
from tests.submissions.build import contact


@pytest.mark.proves("first-talk-asks-understanding")
def test_capacity_is_asked_until_it_is_answered_and_stays_in_the_head(store: Store, sign_in: SignIn) -> None:
    client = sign_in("coordinator", "Cora Lind")
    case_id = store.sent("imaging")
    spoke(client, case_id)
    assert client.get(case_path(case_id)).soup.select("[name=capacity]")
    spoke(client, case_id, capacity="helper")
    page = client.get(case_path(case_id))
    assert not page.soup.select("[name=capacity]")
    assert words(page.one(".pinned .chip")) == "Needs a helper to decide"
    assert "can decide: needs a helper" in page.text


def test_a_patient_who_can_decide_has_no_mark(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    case_id = store.sent("imaging")
    spoke(client, case_id, capacity="yes")
    assert not client.get(case_path(case_id)).soup.select(".pinned .chip")


def test_a_refused_call_keeps_what_was_chosen(store: Store, sign_in: SignIn) -> None:
    refused = press(sign_in(), store.sent("imaging"), "call", 409, talk="spoke", capacity="unsure")
    assert refused.chosen("capacity") == ["unsure"]


def test_an_unknown_capacity_is_refused(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    press(sign_in(), case_id, "contact", 400, outcome="spoke", no_signs="y", capacity="maybe")
    assert store.stored(case_id).reached_at is None


def test_the_interpreter_is_asked_only_where_one_may_be_needed(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    english = store.sent("imaging")
    hmong = store.sent("imaging", contact=contact(preferred_language="hmn", needs_interpreter=True))
    assert not client.get(case_path(english)).soup.select("#interpreter")
    assert client.get(case_path(hmong)).soup.select("#interpreter")


def test_the_interpreter_is_stored_with_the_contact(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    case_id = store.sent("imaging", contact=contact(preferred_language="hmn", needs_interpreter=True))
    press(client, case_id, "contact", outcome=Outcome.NO_ANSWER, interpreter="Language line 4711")
    assert "interpreter: Language line 4711" in client.get(case_path(case_id)).text
    assert b"Language line" not in store.everything()


def test_the_call_form_stores_capacity_and_interpreter(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    case_id = store.sent("imaging", contact=contact(preferred_language="hmn", needs_interpreter=True))
    call = {"talk": "spoke", "no_signs": "y", "language_used": "interpreter", "capacity": "helper"}
    press(client, case_id, "call", **call, interpreter="Pa Chia, 4711")
    page = client.get(case_path(case_id))
    assert "can decide: needs a helper; interpreter: Pa Chia, 4711" in page.text
