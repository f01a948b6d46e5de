"""The cards of a case about its visit, scan request, payer, bone care, and the pinned note."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import time_machine

from app.submissions.statuses import NextAction, Status
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path, press, spoke
from tests.submissions.build import NOON

VISIT = {"visit_day": "2026-06-24", "visit_hour": "09:30", "visit_clinic": "example-edina"}
AFTER_VISIT = NOON + timedelta(days=9)


def summary(page: Page, card: str) -> str:
    """Return the line of a folded card."""
    return words(page.one(f"#{card} > summary"))


def talked_with(store: Store, client: Worker, persona: str = "standard") -> str:
    """Return a case that was talked about, with all known that booking needs."""
    case_id: str = store.sent(persona)
    spoke(client, case_id)
    for question in ("blood_thinner", "bleeding_disorder", "allergy_cement_contrast"):
        press(client, case_id, f"answer/{question}", **{question: "no"})
    return case_id


def booked(store: Store, client: Worker) -> str:
    case_id = talked_with(store, client)
    press(client, case_id, "visit", **VISIT)
    return case_id


def test_a_visit_is_booked_from_its_card(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    case_id = booked(store, client)
    page = client.get(case_path(case_id))
    assert summary(page, "visit") == "Visit: Wed, Jun 24, 2026, 9:30 AM , Example Spine Clinic, Edina"
    assert "isit booked: Wed, Jun 24, 2026, 9:30 AM" in page.text
    assert "Next: Did they come to the visit?" in page.text


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"visit_day": ""}, "Choose the day of the visit"),
        ({"visit_hour": ""}, "Enter the hour of the visit"),
        ({"visit_hour": "25:00"}, "Enter the hour as hours:minutes"),
        ({"visit_day": "tomorrow"}, "Enter the day as year-month-day"),
        ({"visit_clinic": "elsewhere"}, "Choose the clinic of the visit"),
        ({"visit_clinic": ""}, "Choose the clinic of the visit"),
    ],
)
def test_a_visit_that_cannot_be_read_is_refused_and_keeps_what_was_typed(
    store: Store, sign_in: SignIn, changed: dict[str, str], message: str
) -> None:
    client = sign_in()
    case_id = store.sent("standard")
    refused = press(client, case_id, "visit", 400, **{**VISIT, **changed})
    assert message in words(refused.one(".problem"))
    assert store.stored(case_id).visit_at is None


def test_a_refused_visit_is_shown_with_its_day_and_hour(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    case_id = booked(store, client)
    refused = press(
        client, case_id, "visit", 409, **{**VISIT, "visit_day": "2026-06-25", "visit_hour": "03:30"}
    )
    assert "Check the hour" in words(refused.one(".problem"))
    assert (refused.one("#visit_day")["value"], refused.one("#visit_hour")["value"]) == (
        "2026-06-25",
        "03:30",
    )
    assert refused.one("#visit").has_attr("open")


def test_a_visit_ahead_can_be_moved_or_cancelled(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    case_id = booked(store, client)
    press(client, case_id, "visit", **{**VISIT, "visit_hour": "14:00"})
    page = client.get(case_path(case_id))
    assert (
        "Visit moved: Wed, Jun 24, 2026, 2:00 PM, Example Spine Clinic, Edina (before: Wed, Jun 24, 2026, 9:30 AM)"
        in page.text
    )
    press(client, case_id, "visit-result", result="cancelled", note="On vacation")
    submission = store.stored(case_id)
    assert (submission.status, submission.next_action) == (Status.TRYING, NextAction.CALL_AGAIN)


def after_visit(store: Store, sign_in: SignIn, case_id: str, status: int = 302, **data: Any) -> Page:
    """Sign in after the visit, and write down what came of it."""
    with time_machine.travel(AFTER_VISIT):
        client = sign_in("coordinator", f"{data['result']} {data.get('look_again_on')}")
        assert "Did they come?" in client.get(case_path(case_id)).text
        press(client, case_id, "visit-result", status, **data)
        return client.get(case_path(case_id))


def test_after_the_visit_one_press_writes_treated_and_closes(store: Store, sign_in: SignIn) -> None:
    case_id = booked(store, sign_in())
    store.arrange_bone_care(case_id)
    data = {"result": "came_treated", "treated_on": "2026-06-24", "then": "close"}
    page = after_visit(store, sign_in, case_id, **data)
    assert store.stored(case_id).status == Status.CLOSED
    assert "– came, treated Wed, Jun 24, 2026" in summary(page, "visit")
    assert "after the visit: treated on Wed, Jun 24, 2026" in page.text.lower().replace(
        "wed, jun", "Wed, Jun"
    )


def test_a_closing_that_is_refused_writes_nothing_down(store: Store, sign_in: SignIn) -> None:
    case_id = booked(store, sign_in())
    data = {"result": "came_not_treated", "then": "close"}
    after_visit(store, sign_in, case_id, 409, **data)
    assert store.stored(case_id).visit_outcome is None


def test_waiting_asks_for_its_day_and_then_what_came_of_it(store: Store, sign_in: SignIn) -> None:
    case_id = booked(store, sign_in())
    after_visit(store, sign_in, case_id, 409, result="came_waiting")
    waiting = {"result": "came_waiting", "look_again_on": "2026-07-08"}
    page = after_visit(store, sign_in, case_id, **waiting)
    assert "Next: What came of the visit?" in page.text
    with time_machine.travel(AFTER_VISIT):
        client = sign_in("coordinator", "Third Berg")
        assert "came" not in {
            box["value"] for box in client.get(case_path(case_id)).soup.select("[name=result]")
        }
        press(client, case_id, "visit-result", result="came_not_treated")
    assert store.stored(case_id).treatment == "not_treated"


def test_after_a_no_show_another_visit_can_be_agreed_in_a_call(store: Store, sign_in: SignIn) -> None:
    case_id = booked(store, sign_in())
    page = after_visit(store, sign_in, case_id, result="no_show")
    assert "no-show" in summary(page, "visit")
    assert page.soup.select("#agreed #call-visit_day")


def test_a_break_shows_that_bone_care_is_missing_until_it_is_arranged(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    case_id = store.sent("standard")
    assert (
        summary(client.get(case_path(case_id)), "bone-care")
        == "Bone care: Not arranged: needed before closing"
    )
    for to in (Status.TAKEN, Status.DECIDED):
        store.transition_to(case_id, to, store.staff("clinician"))
    refused = press(client, case_id, "move", 409, to="closed")
    assert refused.one(".problem[role=alert] a")["href"] == "#bone-how"
    assert refused.one("#bone-care").has_attr("open")
    press(client, case_id, "bone-care", how="bone_clinic", arranged_on="2026-06-12", note="Dr. Lund")
    page = client.get(case_path(case_id))
    assert summary(page, "bone-care") == "Bone care: Bone clinic, Fri, Jun 12, 2026, Dr. Lund"
    assert "Bone care: Bone clinic, Fri, Jun 12, 2026" in page.text


def test_bone_care_in_the_future_is_refused(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    refused = press(
        client, store.sent("standard"), "bone-care", 409, how="declined", arranged_on="2026-06-16"
    )
    assert "cannot be in the future" in words(refused.one(".problem"))


def test_a_request_for_a_report_is_chased_on_its_day_and_ends_when_it_comes(
    store: Store, sign_in: SignIn
) -> None:
    client = sign_in()
    case_id = store.sent("imaging")
    spoke(client, case_id)
    asked = {"place": "Lakeside Imaging", "fax": "952-555-0142", "asked_on": "2026-06-15"}
    press(client, case_id, "scan-request", **asked, chase_on="2026-06-18")
    page = client.get(case_path(case_id))
    assert "requested from Lakeside Imaging Mon, Jun 15, 2026, chase on Thu, Jun 18" in summary(
        page, "scan-request"
    )
    assert "Scan report requested from Lakeside Imaging, fax 952-555-0142" in page.text
    assert store.stored(case_id).status == Status.WAITING_FOR_REPORT
    press(client, case_id, "scan-received")
    page = client.get(case_path(case_id))
    assert summary(page, "scan-request") == "Scan report: received from Lakeside Imaging"
    assert store.stored(case_id).status == Status.TAKEN


def test_what_the_payer_asks_is_kept_and_notes_what_is_severe(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    case_id = store.sent("standard")
    data = {
        "levels": "T12 and L1",
        "scan_date": "2026-06-01",
        "height_loss": "30 %",
        "disability": "18",
        "tried": ["brace", "prescribed"],
        "tried_words": "Six weeks",
        "in_hospital": "no",
    }
    press(client, case_id, "payer", **data)
    page = client.get(case_path(case_id))
    assert "Roland-Morris above 17: severe Height loss above 25 %" in summary(page, "payer")
    assert page.chosen("tried") == ["brace", "prescribed"]
    assert page.one("#payer-levels")["value"] == "T12 and L1"
    assert (
        "For the payer: level T12 and L1; scan of Mon, Jun 1, 2026; height loss 30 %; Roland-Morris 18; "
        "brace, by prescription; Six weeks; not in hospital or ER" in page.text
    )
    assert b"T12" not in store.everything()


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    ("data", "status", "message"),
    [
        ({}, 409, "Fill in at least one line"),
        ({"disability": "25"}, 409, "from 0 to 24"),
        ({"disability": "many"}, 400, "Enter a whole number"),
        ({"height_loss": "101"}, 409, "from 0 to 100"),
        ({"scan_date": "2026-06-16"}, 409, "cannot be in the future"),
        ({"levels": "L" * 61}, 400, "at most 60 characters"),
    ],
)
def test_what_no_payer_could_use_is_refused(
    store: Store, sign_in: SignIn, data: dict[str, str], status: int, message: str
) -> None:
    refused = press(sign_in(), store.sent("standard"), "payer", status, **data)
    assert message in words(refused.one(".problem"))


def test_an_authorization_that_ends_before_the_visit_is_marked(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    case_id = booked(store, client)
    asked = {"payer": "Medicare", "requested_on": "2026-06-15", "answer": "approved", "number": "A-77"}
    press(client, case_id, "authorization", **asked, valid_until="2026-06-23")
    page = client.get(case_path(case_id))
    assert summary(page, "payer") == "Payer: Medicare Approved until Tue, Jun 23, 2026 Ends before the visit"
    press(client, case_id, "authorization", **asked, valid_until="2026-06-24")
    assert "Ends before" not in summary(client.get(case_path(case_id)), "payer")


def test_an_authorization_needs_a_payer_and_a_day_unless_none_is_needed(
    store: Store, sign_in: SignIn
) -> None:
    client = sign_in()
    case_id = store.sent("standard")
    press(client, case_id, "authorization", 409, answer="approved")
    press(client, case_id, "authorization", answer="not_needed")
    assert summary(client.get(case_path(case_id)), "payer") == "Payer: Not needed"


def test_a_pinned_note_is_shown_to_anyone_and_can_be_taken_off(store: Store, sign_in: SignIn) -> None:
    client, auditor = sign_in(), sign_in("auditor")
    case_id = store.sent("standard")
    press(client, case_id, "pin", pin="Hard of hearing, let it ring")
    assert words(auditor.get(case_path(case_id)).one("#pinned")) == "Pinned: Hard of hearing, let it ring"
    assert b"Hard of hearing" not in store.everything()
    press(client, case_id, "pin", pin="")
    page = client.get(case_path(case_id))
    assert not page.soup.select("#pinned")
    assert "Took the pinned note off" in page.text


def test_an_auditor_sees_the_cards_without_forms(store: Store, sign_in: SignIn) -> None:
    case_id = booked(store, sign_in())
    page = sign_in("auditor").get(case_path(case_id))
    assert "Jun 24" in summary(page, "visit")
    for card in ("visit", "scan-request", "payer", "bone-care"):
        assert not page.one(f"#{card}").select("form"), card
