"""A form that was drawn for one account and is sent after another one signed in, or out, at the same browser."""

from __future__ import annotations

from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path


def drawn_press(page: Page) -> str:
    return str(page.soup.select("form input[name=press]")[0]["value"])


def hand_over(old: Worker, new: Worker) -> None:
    """Let the next person sign in at the browser of the last, whose tab stays open."""
    cookie = new.client.get_cookie("staff")
    assert cookie is not None
    old.client.set_cookie("staff", cookie.value)


def sign_out(browser: Worker) -> None:
    browser.get("/staff/")
    browser.post("/staff/sign-out", {})


def test_an_old_tab_of_cora_never_acts_as_dora_and_its_words_wait_for_cora(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("imaging")
    cora, dora = sign_in("coordinator", "Cora"), sign_in("coordinator", "Dora")
    press = drawn_press(cora.get(case_path(case_id)))
    hand_over(cora, dora)
    posted = {"version": "1", "press": press, "note": "typed by Cora"}
    refused = cora.post(case_path(case_id, "note"), posted, 409)
    assert refused.heading == "This page was opened by another account. Nothing was saved."
    assert "is kept for the account that opened it" in refused.text
    assert "typed by Cora" not in refused.html
    assert store.stored(case_id).version == 1
    assert "typed by Cora" not in dora.get(case_path(case_id)).html
    assert "typed by Cora" in cora.signed_in_again().get(case_path(case_id)).html


def test_without_a_token_nothing_is_kept_and_nothing_typed_is_shown(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    cora, dora = sign_in("coordinator", "Cora"), sign_in("coordinator", "Dora")
    press = drawn_press(cora.get(case_path(case_id)))
    hand_over(cora, dora)
    posted = {"version": "1", "press": press, "note": "typed by Cora"}
    refused = cora.post(case_path(case_id, "note"), posted, 409, token=False)
    assert "kept" not in refused.text
    assert "typed by Cora" not in refused.html
    assert store.count("kept_notes") == 0


def test_an_emergency_sign_in_the_old_tab_still_shows_the_words_for_911(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("imaging")
    cora, dora = sign_in("coordinator", "Cora"), sign_in("coordinator", "Dora")
    press = drawn_press(cora.get(case_path(case_id)))
    hand_over(cora, dora)
    posted = {"version": "1", "press": press, "signs": "rf_leg_weak", "outcome": "spoke"}
    refused = cora.post(case_path(case_id, "contact"), posted, 409)
    assert "call 911 at once" in words(refused.one("#lost-signs"))
    assert store.stored(case_id).tier_now < 5


def test_after_dora_signed_out_too_the_words_of_cora_are_not_kept_for_dora(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("imaging")
    cora, dora = sign_in("coordinator", "Cora"), sign_in("coordinator", "Dora")
    press = drawn_press(cora.get(case_path(case_id)))
    hand_over(cora, dora)
    sign_out(cora)
    cora.post(case_path(case_id, "note"), {"version": "1", "press": press, "note": "typed by Cora"})
    assert store.count("kept_notes") == 0


def test_after_cora_signed_out_her_own_words_are_kept_for_her(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    cora = sign_in("coordinator", "Cora")
    press = drawn_press(cora.get(case_path(case_id)))
    sign_out(cora)
    cora.post(case_path(case_id, "note"), {"version": "1", "press": press, "note": "typed by Cora"})
    assert "typed by Cora" in cora.signed_in_again().get(case_path(case_id)).html


def test_a_call_logged_from_a_row_drawn_for_cora_is_not_logged_by_dora(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    cora, dora = sign_in("coordinator", "Cora"), sign_in("coordinator", "Dora")
    log_form = cora.get("/staff/cases?view=all").one("#log-call")
    press = str(log_form.select("input[name=press]")[0]["value"])
    hand_over(cora, dora)
    cora.post(case_path(case_id, "log"), {"press": press, "outcome": "no_answer.1"}, 409)
    assert store.stored(case_id).tries == 0
    dora.get("/staff/cases?view=all")
    dora.post(case_path(case_id, "take"), {"version": "1"})
    assert store.stored(case_id).owner_id == dora.staff_id
