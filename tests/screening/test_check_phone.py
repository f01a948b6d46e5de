"""Staff enter the check for a patient on the phone, and every page says so until the end."""

from __future__ import annotations

import pytest
from flask import Flask

from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.rules.contradictions import BY_CODE
from app.staff.roles import Role
from tests.accounts.build import SIGN_IN, sign_in
from tests.pages import Page, PageClient, words
from tests.screening.drafts import (
    EVERY_PAGE_ASKED,
    RED_FLAGS,
    SIGNS,
    carried,
    contact_of,
    draft_of,
    put,
    the_one_stored,
)
from tests.screening.test_old_drafts import emergency_signs, longest_answers
from tests.submissions.build import run
from tests.walk import answers_of, form_of

BEGIN = "/staff/phone-check"
STOP = "/check/stop-phone-check"
BANNER = "You are filling this in for a patient on the phone, as Ola Berg."


def start_phone_check(app: Flask, role: Role = Role.COORDINATOR) -> PageClient:
    """A browser in which staff have just started a phone check."""
    client = PageClient(app)
    sign_in(client, role)
    client.get("/staff/settings")
    client.post(BEGIN, {})
    return client


def banners(page: Page) -> list[str]:
    """The text of the phone check banner, if the page has one."""
    return [words(form) for form in page.soup.select(f'header form[action="{STOP}"]')]


def send(client: PageClient) -> Page:
    """Send the finished draft of this browser."""
    client.get("/check/send")
    return client.follow(client.post("/check/send", contact_of(EVERY_PAGE_ASKED)))


def fill_in(client: PageClient, **fields: object) -> None:
    """Put answers into the draft of the phone check that was started."""
    draft = draft_of(client)
    stored = {name: draft[name] for name in ("id", "entered_by", "entered_by_name")}
    put(client, EVERY_PAGE_ASKED, **stored, **fields)


def test_a_phone_check_can_be_completed_sent_and_found_in_the_queue(app: Flask) -> None:
    client = PageClient(app)
    account = sign_in(client)
    client.get("/staff/settings")
    page = client.follow(client.post(BEGIN, {}))
    assert page.path == f"/check/{JOURNEY.pages[0].id}"
    assert banners(page) == [f"{BANNER} Stop"]
    client.post(page.path, form_of(JOURNEY.pages[0], EVERY_PAGE_ASKED))
    assert banners(client.get("/check")) == [f"{BANNER} Stop"]
    fill_in(client)
    for path in ("/", "/check/pain-now", "/check/answers", "/check/result", "/check/copy", "/check/send"):
        assert banners(client.get(path)) == [f"{BANNER} Stop"]
    sent = send(client)
    assert banners(sent) == [f"{BANNER} Stop"]
    with the_one_stored(app) as submission:
        assert submission.entered_by == account
        assert submission.events[0].actor_id == account
        links = {words(link): link["href"] for link in sent.soup.select("main a")}
        assert links["Open it in the queue"] == f"/staff/submissions/{submission.id}"
    assert links["Back to the queue"] == "/staff/cases"
    assert sent.heading == "Your answers were sent"
    assert not sent.soup.select('form[action="/check/start-again"]')


def test_the_next_phone_check_starts_empty_once_the_last_was_sent(app: Flask) -> None:
    client = start_phone_check(app)
    fill_in(client)
    send(client)
    first = draft_of(client)["id"]
    assert client.follow(client.post(BEGIN, {})).path == f"/check/{JOURNEY.pages[0].id}"
    assert draft_of(client)["id"] != first
    assert draft_of(client)["answers"] == {}
    assert "sent" not in draft_of(client)
    fill_in(client)
    client.get("/check/answers")
    assert client.follow(client.post(BEGIN, {})).path == "/check", (
        "an unsent phone check is offered to continue"
    )


def test_a_phone_check_is_withheld_from_everyone_but_the_staff_who_entered_it(app: Flask) -> None:
    client = start_phone_check(app)
    fill_in(client)
    with app.app_context():
        run("UPDATE staff_sessions SET ended_at = seen_at")
    for path in ("/check/answers", "/check/send", "/check/copy"):
        assert client.get(path, status=302).location == SIGN_IN
    assert draft_of(client)["answers"], "the draft waits for them"
    sign_in(client)
    assert client.get("/check/answers", status=302).location == SIGN_IN
    assert "draft" not in carried(client), "it is erased when another staff member signs in"


def test_stopping_discards_the_phone_check_and_returns_to_the_queue(app: Flask) -> None:
    client = start_phone_check(app)
    fill_in(client)
    client.get("/check/answers")
    assert client.post(STOP, {}).location == "/staff/"
    assert "draft" not in carried(client)
    assert banners(client.get("/")) == []


def test_stopping_works_after_the_staff_session_has_ended(app: Flask) -> None:
    client = start_phone_check(app)
    client.get("/check/who")
    with app.app_context():
        run("UPDATE staff_sessions SET ended_at = seen_at")
    assert client.follow(client.post(STOP, {})).path == SIGN_IN
    assert "draft" not in carried(client)


def test_starting_again_stays_a_phone_check_and_signing_out_ends_it(app: Flask) -> None:
    client = start_phone_check(app)
    client.get("/check")
    assert banners(client.follow(client.post("/check/start-again", {}))) == [f"{BANNER} Stop"]
    client.get("/staff/settings")
    client.post("/staff/sign-out", {})
    assert "draft" not in carried(client)


def test_stopping_and_signing_out_keep_a_patients_own_draft(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    put(client, EVERY_PAGE_ASKED)
    client.get("/check/send")
    client.post(STOP, {})
    client.get("/staff/settings")
    client.post("/staff/sign-out", {})
    assert draft_of(client)["answers"] == EVERY_PAGE_ASKED


def test_a_check_that_the_patient_sends_was_entered_by_no_staff(app: Flask) -> None:
    client = PageClient(app)
    sign_in(client)
    put(client, EVERY_PAGE_ASKED)
    page = send(client)
    assert "queue" not in page.text
    with the_one_stored(app) as submission:
        assert submission.entered_by is None


def test_an_emergency_sign_in_a_phone_check_shows_the_same_911_page(app: Flask) -> None:
    answers = answers_of("standard", **RED_FLAGS)
    page = JOURNEY.page(SIGNS.rsplit("/", 1)[1])
    assert page is not None
    shown = []
    for client in (PageClient(app), start_phone_check(app)):
        client.submit(f"/check/{JOURNEY.pages[0].id}", form_of(JOURNEY.pages[0], answers))
        shown.append(client.submit(SIGNS, form_of(page, answers)))
    own, by_phone = shown
    assert by_phone.heading == "Call 911 now"
    no_one_knows = (
        "We cannot see your answers. No one here knows and no one will call you. You must call 911. "
    )
    assert by_phone.text == own.text.replace(no_one_knows, "")
    assert by_phone.text != own.text
    assert banners(own) == []
    assert banners(by_phone)[0].startswith("Tell them now: “Call 911 when we hang up.")
    assert "write down where they are, their name and their number" in banners(by_phone)[0]


def test_in_another_language_every_link_back_to_staff_pages_works(app: Flask) -> None:
    client = start_phone_check(app)
    fill_in(client)
    client.get("/es/check/send")
    sent = client.follow(client.post("/es/check/send", contact_of(EVERY_PAGE_ASKED)))
    assert sent.path == "/es/check/sent"
    assert sent.soup.html is not None
    assert sent.soup.html["lang"] == "es"
    for_staff = sent.one("main [lang=en]")
    for link in for_staff.select("a"):
        assert client.get(str(link["href"])).heading
    assert for_staff.select("form")[0]["action"] == BEGIN
    assert client.follow(client.post(f"/es{STOP}", {})).heading == "Today"


def test_only_staff_who_may_make_changes_can_start_a_phone_check(app: Flask) -> None:
    client = PageClient(app)
    client.get("/check/who")
    assert client.post(BEGIN, {}).location == SIGN_IN
    sign_in(client, Role.AUDITOR)
    client.get("/staff/settings")
    client.post(BEGIN, {}, status=403)
    client.get(BEGIN, status=405)
    assert "draft" not in carried(client)


@pytest.mark.parametrize("name", ["\U0001f9b4" * 100, "Ola " * 25])
def test_the_longest_answers_and_the_longest_staff_name_fit_in_the_cookie(app: Flask, name: str) -> None:
    client = start_phone_check(app)
    with app.app_context():
        run("UPDATE staff SET name = :name", name=name)
    client.get("/staff/settings")
    client.post(BEGIN, {})
    draft = draft_of(client)
    put(
        client,
        {**EVERY_PAGE_ASKED, **longest_answers()},
        withdrawn=emergency_signs(),
        confirmed=[*BY_CODE],
        entered_by=draft["entered_by"],
        entered_by_name=draft["entered_by_name"],
    )
    client.get("/check/result")
    planning = JOURNEY.page_of(QUESTIONS["planning_needs"])
    client.submit(f"/check/{planning.id}", form_of(planning, {**EVERY_PAGE_ASKED, **longest_answers()}))
    assert draft_of(client)["entered_by_name"] == name[:40]


def test_every_page_of_a_phone_check_keeps_who_entered_it(app: Flask) -> None:
    client = start_phone_check(app)
    account = draft_of(client)["entered_by"]
    page = client.get(f"/check/{JOURNEY.pages[0].id}")
    while page.path != "/check/result":
        question_page = JOURNEY.page(page.path.rsplit("/", 1)[1])
        assert question_page is not None
        page = client.follow(client.post(page.path, form_of(question_page, EVERY_PAGE_ASKED)))
        assert draft_of(client)["entered_by"] == account
