"""The page on which staff say when they are away, and what others then see."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.extensions import db
from app.staff.models import Staff
from tests.pages import words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path
from tests.submissions.build import NOON

TODAY = NOON.date()
UNTIL = (TODAY + timedelta(3)).isoformat()


def say_away(client: Worker, address: str, status: int = 302, **data: str) -> str:
    """Post the form; return the problem that the page names."""
    client.get(address)
    form = {"away_from": TODAY.isoformat(), "away_until": UNTIL, "substitute": "0", **data}
    page = client.post(address, form, status)
    return words(page.one(".problem")) if status >= 400 else ""


def test_away_is_set_by_oneself_and_shown_where_a_case_is_assigned(store: Store, sign_in: SignIn) -> None:
    cora, cody = sign_in("coordinator", "Cora Lind"), sign_in("coordinator", "Cody Ash")
    say_away(cora, "/staff/away", substitute=str(cody.staff_id))
    assert "Saved" in cora.get("/staff/away?done=saved").text
    case_id = store.sent("standard")
    options = [words(option) for option in cody.get(case_path(case_id)).soup.select("#owner option")]
    assert "Cora Lind – away until Jun 18, Cody Ash covers" in options
    say_away(cora, "/staff/away", away_from="", away_until="")
    options = [words(option) for option in cody.get(case_path(case_id)).soup.select("#owner option")]
    assert "Cora Lind" in options


def test_a_lead_sets_it_for_anyone_and_a_coordinator_only_for_oneself(store: Store, sign_in: SignIn) -> None:
    cora, lead, auditor = sign_in("coordinator", "Cora Lind"), sign_in("lead"), sign_in("auditor")
    address = f"/staff/people/{cora.staff_id}/away"
    say_away(lead, address)
    with store.app.app_context():
        assert db.session.get_one(Staff, cora.staff_id).away_until.isoformat() == UNTIL  # type: ignore[union-attr]
    cora.get(address, status=403)
    auditor.get("/staff/away", status=403)
    lead.get("/staff/people/999/away", status=404)


@pytest.mark.parametrize(
    ("data", "status", "message"),
    [
        ({"away_from": ""}, 409, "Enter both"),
        ({"away_until": "soon"}, 422, "Enter the day as year-month-day"),
        ({"away_until": "2026-06-14"}, 409, "before the first"),
        ({"substitute": ""}, 422, "Choose who covers"),
        ({"substitute": "999"}, 409, "Choose a substitute who works on submissions"),
    ],
)
def test_an_absence_that_cannot_be_is_refused(
    sign_in: SignIn,
    data: dict[str, str],
    status: int,
    message: str,
) -> None:
    assert message in say_away(sign_in(), "/staff/away", status, **data)
