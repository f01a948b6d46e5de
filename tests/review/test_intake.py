"""The phone intake: one page for staff who have a patient on the phone."""

from __future__ import annotations

from typing import Any

from flask import Flask

from tests.accounts.build import sign_in
from tests.pages import PageClient
from tests.screening.drafts import contact_of, the_one_stored
from tests.walk import answers_of, posted

NEW = "/staff/intake"


def start(client: PageClient) -> str:
    """Open a new intake; return the address that its form posts to."""
    return str(client.get(NEW).one("form#intake")["action"])


def typed(answers: dict[str, Any], **more: Any) -> dict[str, Any]:
    """What the page posts for these answers, in their JSON form, and other inputs."""
    data: dict[str, Any] = {}
    for question, value in answers.items():
        data.update(posted(question, value))
    return {**data, **more}


def whole(answers: dict[str, Any], **more: Any) -> dict[str, Any]:
    """What the page posts for these answers with the contact details and the consent, and the button that sends."""
    return typed(answers, **contact_of(answers), **{"then": "send", **more})


def test_an_intake_is_sent_from_one_page(app: Flask) -> None:
    client = PageClient(app)
    account = sign_in(client)
    address = start(client)
    case = client.follow(client.post(address, whole(answers_of("standard"))))
    with the_one_stored(app) as submission:
        assert case.path == f"/staff/submissions/{submission.id}"
        assert submission.entered_by == account
        assert submission.full_name == "Edna Larson"
