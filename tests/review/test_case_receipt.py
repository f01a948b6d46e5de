"""The receipt on the page and the print copy of a submission, and its tier today beside the tier as sent."""

from __future__ import annotations

from datetime import timedelta

import time_machine

from tests.review.conftest import SignIn, Store
from tests.submissions.build import NOON, stored

IN_THE_WINDOW = {"onset_date": (NOON.date() - timedelta(days=80)).isoformat(), "imaging_date": "2026-06-01"}


def test_the_receipt_is_on_the_page_and_on_the_print_copy(store: Store, sign_in: SignIn) -> None:
    case = store.stored(store.sent("standard"))
    lead = sign_in()
    for page in (lead.get(f"/staff/submissions/{case.id}"), lead.get(f"/staff/submissions/{case.id}/print")):
        shown = [code.get_text() for code in page.soup.select(".receipt code")]
        with store.app.app_context():
            assert shown == [stored(case.id).receipt, case.questions_text]


def test_the_page_shows_the_tier_of_today_beside_the_tier_as_sent(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("priority", changed=IN_THE_WINDOW)
    path = f"/staff/submissions/{case_id}"
    assert "Read as of today" not in sign_in().get(path).text
    for days, notice in ((4, ""), (5, "Read as of today, the answers come to: Standard review .")):
        with time_machine.travel(NOON + timedelta(days=days)):
            page = sign_in("clinician", f"Day {days}").get(path)
        assert ("Read as of today" in page.text) == bool(notice)
        assert notice in page.text
        assert "As sent (Mon, Jun 15, 2026, rules 2.0.0): Priority review" in page.text
    assert "The case keeps its priority, Priority review." in page.text
    assert store.stored(case_id).tier_now == store.stored(case_id).tier
