"""Ten lines of plain text for the patient's chart."""

from __future__ import annotations

import pytest

from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path, press, spoke
from tests.submissions.build import contact

LABELS = [
    "Name",
    "DOB",
    "MRN",
    "Online screening",
    "Priority",
    "Treatment window",
    "Red flags",
    "Findings",
    "Next step",
    "Decision",
]


def lines_of(client: Worker, submission_id: str) -> dict[str, str]:
    """Open the copy, and return its lines by label, in order."""
    page = client.get(case_path(submission_id, "chart-copy"))
    area = page.one("textarea")
    assert area.has_attr("readonly")
    return dict(line.split(": ", 1) for line in area.get_text().strip().split("\n"))


def test_the_copy_has_ten_lines_of_what_was_sent(store: Store, sign_in: SignIn) -> None:
    case_id, kim = store.sent("standard", contact=contact(full_name="José Ñúñez")), sign_in()
    lines = lines_of(kim, case_id)
    assert list(lines) == LABELS
    assert lines["Name"] == "José Ñúñez"
    assert lines["DOB"] == "05/04/1948 (78 years)"
    assert lines["MRN"] == "not known"
    assert (
        lines["Online screening"]
        == f"reference {store.stored(case_id).reference}, sent Mon, Jun 15, 2026, 12:00 PM"
    )
    assert lines["Priority"] == "Standard review"
    assert lines["Red flags"] == "answered online, not asked by phone yet: none present"
    assert lines["Decision"] == "none yet; status new"
    assert "due " in lines["Next step"]


def test_the_copy_says_when_and_by_whom_the_red_flags_were_asked(store: Store, sign_in: SignIn) -> None:
    case_id, kim = store.sent("standard"), sign_in("coordinator", "Kim Berg")
    spoke(kim, case_id)
    assert (
        lines_of(kim, case_id)["Red flags"] == "asked Mon, Jun 15, 2026, 12:00 PM by Kim Berg: none present"
    )
    press(kim, case_id, "contact", outcome="spoke", signs="rf_fever")
    assert lines_of(kim, case_id)["Red flags"].endswith("by Kim Berg: Fever or shaking chills")


@pytest.mark.parametrize(
    ("persona", "changed", "flags"),
    [
        ("emergency", {}, "answered online, not asked by phone yet: "),
        ("standard", {"rf_fever": "not_sure"}, "none present; not sure: Fever or shaking chills"),
    ],
)
def test_the_copy_names_the_signs_that_were_answered_online(
    store: Store, sign_in: SignIn, persona: str, changed: dict[str, str], flags: str
) -> None:
    case_id = store.sent(persona, changed=changed)
    found = lines_of(sign_in(), case_id)["Red flags"]
    assert flags in found
    assert ("none present" in found) is (persona == "standard")


def test_the_copy_shows_the_mrn_and_the_decision(store: Store, sign_in: SignIn) -> None:
    case_id, kim = store.sent("other_care"), sign_in()
    press(kim, case_id, "contact-details", mrn="00123456")
    spoke(kim, case_id)
    press(kim, case_id, "move", to="decided", decision="other_care")
    lines = lines_of(kim, case_id)
    assert lines["MRN"] == "00123456"
    assert lines["Decision"].endswith(", Mon, Jun 15, 2026")
    assert ", due " in lines["Next step"]
    press(kim, case_id, "move", to="closed")
    assert lines_of(kim, case_id)["Next step"] == "none: closed"


def test_taking_a_copy_is_recorded_for_everyone_who_may(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    for role in ("coordinator", "clinician"):
        lines_of(sign_in(role), case_id)
    assert [event.kind for event in store.stored(case_id).events].count("exported") == 2
    lead = sign_in("lead", "Bo")
    lead.client.head(case_path(case_id, "chart-copy"))
    assert [event.kind for event in store.stored(case_id).events].count("exported") == 2


def test_a_submission_without_answers_or_birth_date_has_a_copy_too(store: Store, sign_in: SignIn) -> None:
    from tests.submissions.intake.test_channels import call

    with store.app.app_context():
        case_id = call()
    lines = lines_of(sign_in(), case_id)
    assert (lines["DOB"], lines["Red flags"]) == ("not known", "not asked yet")
