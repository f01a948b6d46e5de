"""Names written from right to left: on every staff page they are isolated from the digits and words beside them."""

from __future__ import annotations

import pytest

from app.submissions.statuses import Outcome
from tests.review.conftest import SignIn, Store
from tests.review.test_case_page import case_path, press
from tests.submissions.build import contact

PATIENT, HELPER, WORKER = "محمد علي", "שרה כהן", "ליאת לוי"
ISOLATED = ("bdi", "option", "title", "textarea")
"""These but the first hold text only. A name is alone in an option and comes first in a title; in a text to copy, words
stand between it and the next digits."""


@pytest.fixture
def case_id(store: Store) -> str:
    """An emergency of a patient with an Arabic name, sent by a helper with a Hebrew one."""
    given = contact(
        full_name=PATIENT, helper_name=HELPER, helper_relationship="child", may_speak_to_helper=True
    )
    submission_id: str = store.sent("emergency", changed={"answering_for": "someone_else"}, contact=given)
    return submission_id


def test_every_name_on_a_staff_page_is_isolated(case_id: str, sign_in: SignIn) -> None:
    worker, lead = sign_in("coordinator", WORKER), sign_in("lead", "Lee Lead")
    press(worker, case_id, "contact", outcome=Outcome.NO_ANSWER)
    press(worker, case_id, "answer/weight_loss", weight_loss="no")
    press(worker, case_id, "assign", owner=str(worker.staff_id))
    pages = (
        "/staff/cases",
        case_path(case_id),
        case_path(case_id, "print"),
        case_path(case_id, "answer/bone_risk"),
    )
    shown = {PATIENT: 0, HELPER: 0, WORKER: 0}
    for client, path in (*((worker, path) for path in pages), (lead, "/staff/people"), (lead, pages[1])):
        page = client.get(path)
        for text, around in page.soup.texts:
            for name in shown:
                if name in text and "@" not in text:
                    assert around.name in ISOLATED or around.find_parent(*ISOLATED), (path, text)
                    shown[name] += 1
    assert all(shown.values()), shown
