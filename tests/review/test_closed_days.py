"""The page on which a lead closes the clinic for a day, and what then counts with it."""

from __future__ import annotations

from typing import Any

import pytest
import time_machine
from flask import Flask

from app.rules.due_dates import UrgentCover
from app.staff.roles import Role
from tests.cover import set_cover
from tests.pages import PageClient, words
from tests.review.conftest import SignIn
from tests.screening.drafts import send, the_one_stored
from tests.submissions.build import NOON
from tests.walk import answers_of

PAGE = "/staff/closed-days"


def close(lead: PageClient, status: int = 302, **typed: str) -> Any:
    lead.get(PAGE)
    return lead.post(PAGE, {"day": "2026-06-16", "from_time": "", "reason": "Snow", **typed}, status)


def test_a_lead_closes_a_day_and_takes_it_back(sign_in: SignIn) -> None:
    lead = sign_in("lead", "Lee")
    page = lead.follow(close(lead, from_time="12:00"))
    assert "The clinic is closed then." in page.text
    row = words(page.one("main tbody tr"))
    for part in ("Tue, Jun 16, 2026", "from 12:00 PM", "Snow", "by Lee, Mon, Jun 15, 2026, 12:00 PM"):
        assert part in row
    number = page.one("main tbody form")["action"].split("/")[-2]
    page = lead.follow(lead.post(f"{PAGE}/{number}/take-back", {}, 302))
    row = words(page.one("main tbody tr"))
    assert "Taken back by Lee, Mon, Jun 15, 2026, 12:00 PM" in row
    assert not page.soup.select("main tbody form")


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ({"day": ""}, "Choose a day"),
        ({"day": "June 16"}, "year-month-day"),
        ({"day": "2026-06-14"}, "from today on"),
        ({"day": "2027-06-17"}, "at most a year ahead"),
        ({"day": "2026-06-20"}, "closed on that day already"),
        ({"from_time": "noon"}, "such as 12:00"),
        ({"from_time": "17:00"}, "closed by then already"),
        ({"reason": " "}, "Write why"),
        ({"reason": "x" * 61}, "at most 60"),
        ({"reason": "a\x00b"}, "cannot be kept"),
    ],
)
def test_a_closure_that_makes_no_sense_is_refused(sign_in: SignIn, typed: dict[str, str], named: str) -> None:
    page = close(sign_in("lead"), 422, **typed)
    assert named in page.one("main .problem").get_text()
    assert "No closed day is coming up." in page.text


@pytest.mark.parametrize("role", [role for role in Role if role != Role.LEAD])
def test_no_one_else_closes_a_day(sign_in: SignIn, role: str) -> None:
    worker = sign_in(role)
    assert worker.get(PAGE, status=403).heading == "This page is not open to you"
    assert not worker.get("/staff/").soup.select(f'a[href="{PAGE}"]')


@pytest.mark.parametrize("number", ["7", "0", "x", "9" * 30])
def test_a_closure_that_is_not_there_is_not_found(sign_in: SignIn, number: str) -> None:
    lead = sign_in("lead")
    lead.get(PAGE)
    lead.post(f"{PAGE}/{number}/take-back", {}, 404)


def test_due_times_made_after_a_closure_count_with_it(app: Flask, sign_in: SignIn) -> None:
    close(sign_in("lead"))
    with time_machine.travel(NOON, tick=False):
        page = send(PageClient(app), answers_of("priority"))
    assert "by Thursday, June 18, 2026." in page.text
    with the_one_stored(app) as stored:
        assert stored.tier_due == NOON.replace(day=18, hour=17)


def test_an_urgent_patient_is_promised_no_call_when_the_office_closes_for_snow(
    app: Flask, sign_in: SignIn
) -> None:
    set_cover(app, UrgentCover.OFFICE_HOURS)
    lead = sign_in("lead")
    close(lead, day="2026-06-15", from_time="13:00")
    close(lead)
    with time_machine.travel(NOON, tick=False):
        page = send(PageClient(app), answers_of("urgent"))
    assert "Our office closes at 1 pm. Call us now. Do not wait for our call." in page.text
    with time_machine.travel(NOON.replace(hour=14), tick=False):
        page = send(PageClient(app), answers_of("urgent"))
    assert "Our office is closed until Wednesday, 8 am. Do not wait for our call." in page.text
