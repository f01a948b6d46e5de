"""The same button pressed twice: at the same moment, or again after its act was undone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event

from tests.markup import token_in
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path

PRESS = "a" * 32
LONGEST_WAIT_S = 60


@contextmanager
def meeting_before_they_write(app: Flask, people: int) -> Iterator[None]:
    """Let each thread wait, once, when it is about to write, until all have read what was stored before."""
    barrier, has_met = threading.Barrier(people), threading.local()

    def meet(*_: Any) -> None:
        if not hasattr(has_met, "yes"):
            has_met.yes = True
            barrier.wait(LONGEST_WAIT_S)

    sessions = app.extensions["writing"]
    event.listen(sessions, "after_transaction_create", meet)
    try:
        yield
    finally:
        event.remove(sessions, "after_transaction_create", meet)


def tab(worker: Worker) -> FlaskClient:
    """Return another tab of the worker's browser."""
    cookie = worker.client.get_cookie("staff")
    assert cookie is not None
    client = worker.app.test_client()
    client.set_cookie("staff", cookie.value)
    return client


def posting(worker: Worker, path: str, page: str, form: dict[str, str]) -> Callable[[], int]:
    """Return what sends a form from a tab of its own, and returns the status of the answer."""
    client = tab(worker)
    token = token_in(client.get(page).get_data(as_text=True))
    return lambda: client.post(path, data={**form, "csrf_token": token}).status_code


@pytest.mark.parametrize(
    ("address", "form"),
    [
        ("note", {"version": "1", "note": "words"}),
        ("answer/pain_score", {"version": "1", "pain_score": "3"}),
        ("log", {"outcome": "no_answer.1"}),
    ],
)
def test_two_equal_posts_at_the_same_moment_are_both_answered_as_done(
    app: Flask, store: Store, sign_in: SignIn, address: str, form: dict[str, str]
) -> None:
    case_id = store.sent("imaging")
    kim = sign_in()
    path, posted = case_path(case_id, *address.split("/")), {**form, "press": PRESS}
    posts = [posting(kim, path, case_path(case_id), posted) for _ in range(2)]
    with meeting_before_they_write(app, 2), ThreadPoolExecutor(2) as threads:
        answers = [each.result() for each in [threads.submit(post) for post in posts]]
    assert answers == [302, 302]
    assert store.stored(case_id).version == 2


def test_the_same_press_after_an_undo_is_not_shown_as_saved(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    kim = sign_in()
    kim.get(case_path(case_id))
    posted = {"version": "1", "note": "typed once more", "press": PRESS}
    done = kim.post(case_path(case_id, "note"), posted)
    act = done.location.rpartition(".")[2][:32]
    kim.post(case_path(case_id, "undo"), {"version": "2", "act": act})
    kim.get(case_path(case_id))
    again = kim.post(case_path(case_id, "note"), posted, 409)
    assert "You changed this since you opened it" in again.text
    assert "typed once more" in again.one("form[action$='/note'] textarea").get_text()
