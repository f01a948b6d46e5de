"""The page on which a lead says which clinics someone works for."""

from __future__ import annotations

import pytest

from app.extensions import db
from app.staff.models import Staff
from tests.pages import words
from tests.review.conftest import SignIn, Store, Worker
from tests.submissions.build import contact
from tests.submissions.scopes import EDINA, ST_PAUL, tie_to


def address_of(worker: Worker) -> str:
    return f"/staff/people/{worker.staff_id}/clinics"


def clinics_of(worker: Worker) -> frozenset[str] | None:
    with worker.app.app_context():
        return db.session.get_one(Staff, worker.staff_id).clinics


def tie(worker: Worker, *clinics: str) -> Worker:
    with worker.app.app_context():
        tie_to(worker.staff_id, *clinics)
    return worker


def give(lead: Worker, worker: Worker, which: str, *clinics: str, status: int = 302) -> str:
    """Post the form; return the problem that the page names."""
    lead.get(address_of(worker), None)
    page = lead.post(address_of(worker), {"which": which, "clinic": list(clinics)}, status)
    return words(page.one(".problem")) if status in (409, 422) else ""


def test_a_tie_counts_from_the_next_click_on(store: Store, sign_in: SignIn) -> None:
    case = store.sent("standard", contact=contact(clinic_id=ST_PAUL))
    lead, cora = sign_in("lead"), sign_in("coordinator", "Cora Lind")
    assert "Clinics: Cora Lind" in lead.get(address_of(cora)).text
    cora.get(f"/staff/submissions/{case}")
    give(lead, cora, "some", EDINA)
    assert clinics_of(cora) == {EDINA}
    cora.get(f"/staff/submissions/{case}", 404)
    assert lead.get(address_of(cora)).chosen("clinic") == [EDINA]
    give(lead, cora, "all", EDINA)
    assert clinics_of(cora) is None
    cora.get(f"/staff/submissions/{case}")


@pytest.mark.parametrize(
    ("which", "clinics", "status", "problem"),
    [
        ("some", (), 409, "Tick at least one clinic"),
        ("some", ("no-such-clinic",), 422, "not a valid choice"),
        ("", (EDINA,), 422, "Choose all clinics, or only some"),
    ],
)
def test_what_cannot_be_stored_is_named(
    sign_in: SignIn, which: str, clinics: tuple[str, ...], status: int, problem: str
) -> None:
    lead, cora = sign_in("lead"), sign_in("coordinator", "Cora Lind")
    assert problem in give(lead, cora, which, *clinics, status=status)
    assert clinics_of(cora) is None


def test_no_one_changes_their_own_clinics(sign_in: SignIn) -> None:
    lead = tie(sign_in("lead"), EDINA)
    assert "You see the cases of" in lead.get(address_of(lead)).text
    assert "set by another lead" in give(lead, lead, "some", EDINA, status=409)
    free = sign_in("lead", "Una Free")
    assert "all clinics" in free.get(address_of(free)).text


def test_a_lead_who_is_tied_gives_no_more_than_they_have(sign_in: SignIn) -> None:
    lead, cora = tie(sign_in("lead"), EDINA, ST_PAUL), tie(sign_in("coordinator", "Cora Lind"), EDINA)
    assert [str(each["value"]) for each in lead.get(address_of(cora)).soup.select("[name=which]")] == ["some"]
    give(lead, cora, "some", ST_PAUL)
    assert clinics_of(cora) == {ST_PAUL}
    assert "clinics of your own" in give(lead, cora, "all", status=409)
    assert "not a valid choice" in give(lead, cora, "some", "example-maple-grove", status=422)
    assert clinics_of(cora) == {ST_PAUL}


def test_a_lead_who_is_tied_does_not_find_accounts_that_see_more(sign_in: SignIn) -> None:
    lead, other = tie(sign_in("lead"), EDINA), sign_in("coordinator", "Una Free")
    lead.get(address_of(other), 404)
    lead.get("/staff/people/999/clinics", 404)
    give(lead, other, "some", EDINA, status=404)
    assert clinics_of(other) is None


def test_the_accounts_of_a_lead_who_is_tied_are_those_who_see_no_more(sign_in: SignIn) -> None:
    lead, cora = tie(sign_in("lead"), EDINA, ST_PAUL), tie(sign_in("coordinator", "Cora Lind"), EDINA)
    una, pat = (
        sign_in("coordinator", "Una Free"),
        tie(sign_in("coordinator", "Pat Grove"), "example-maple-grove"),
    )
    listed = lead.get("/staff/people").text
    assert [name in listed for name in ("Cora Lind", "Una Free", "Pat Grove")] == [True, False, False]
    lead.get(f"/staff/people/{cora.staff_id}")
    for other in (una, pat):
        for address in ("", "/away", "/clinics"):
            lead.get(f"/staff/people/{other.staff_id}{address}", 404)
        lead.get("/staff/people")
        for act in ("link", "details", "disable", "enable", "reset-factors"):
            lead.post(f"/staff/people/{other.staff_id}/{act}", {"name": "X", "role": "lead"}, 404)
            lead.get("/staff/people")


def test_an_account_that_a_lead_who_is_tied_makes_is_tied_alike(sign_in: SignIn) -> None:
    lead = tie(sign_in("lead"), EDINA, ST_PAUL)
    lead.get("/staff/people")
    lead.post("/staff/people", {"email": "new@clinic.example", "name": "Nia New", "role": "lead"}, 200)
    with lead.app.app_context():
        made = db.session.query(Staff).filter_by(email="new@clinic.example").one()
        assert made.clinics == {EDINA, ST_PAUL}


def test_the_page_says_before_and_after_that_no_one_else_works_for_a_clinic(sign_in: SignIn) -> None:
    lead, doctor = sign_in("lead"), sign_in("clinician", "Dee Doe")
    before = words(lead.get(address_of(doctor)).one("#before"))
    assert before.startswith("No other clinician works for: Example Spine Clinic, Minneapolis; ")
    assert not lead.get(address_of(doctor)).soup.select("#gap-1")
    page = lead.follow(lead.post(address_of(doctor), {"which": "some", "clinic": [EDINA]}))
    after = words(page.one("#gap-1"))
    assert after.startswith("No clinician works for: Example Spine Clinic, Minneapolis; ")
    assert after.endswith("Until one does, all clinicians see their cases.")
    assert "Edina" not in after
    assert "Edina" in words(page.one("#before"))
    sign_in("clinician", "Una Free")
    assert not lead.get(address_of(doctor)).soup.select("#gap-1, #before")
