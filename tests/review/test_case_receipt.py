"""The page and the print copy of a submission: its receipt; and its tier on the day of looking beside that as sent."""

from __future__ import annotations

from datetime import timedelta

import time_machine

from tests.review.conftest import SignIn, Store
from tests.submissions.build import NOON, stored

IN_THE_WINDOW = {"onset_date": (NOON.date() - timedelta(days=80)).isoformat(), "imaging_date": "2026-06-01"}


def test_the_receipt_stands_on_the_page_and_on_paper(store: Store, sign_in: SignIn) -> None:
    one = store.stored(store.sent("standard"))
    lead = sign_in()
    for page in (lead.get(f"/staff/submissions/{one.id}"), lead.get(f"/staff/submissions/{one.id}/print")):
        shown = [code.get_text() for code in page.soup.select(".receipt code")]
        with store.app.app_context():
            assert shown == [stored(one.id).receipt, one.questions_text]


def test_the_tier_on_the_day_of_looking_stands_beside_the_tier_as_sent(store: Store, sign_in: SignIn) -> None:
    one = store.sent("priority", changed=IN_THE_WINDOW)
    page = f"/staff/submissions/{one}"
    assert "Read as of today" not in sign_in().get(page).text
    for days, says in ((4, ""), (5, "Read as of today, the answers come to: Standard review .")):
        with time_machine.travel(NOON + timedelta(days=days)):
            seen = sign_in("clinician", f"Day {days}").get(page)
        assert ("Read as of today" in seen.text) == bool(says)
        assert says in seen.text
        assert "As sent (Mon, Jun 15, 2026, rules 1.0.0): Priority review" in seen.text
    assert "The case keeps its tier, Priority review." in seen.text
    assert store.stored(one).tier_now == store.stored(one).tier
