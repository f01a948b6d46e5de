"""Clinics for which no one of a kind is at work: their cases are seen, worked on and counted by those of other clinics."""

from __future__ import annotations

from app.extensions import writing
from app.staff.models import Staff
from tests.pages import words
from tests.review.clinics_apart import tied
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path
from tests.submissions.build import NOON, contact
from tests.submissions.scopes import EDINA, ST_PAUL

NAME = "Edna Larson"
LISTED = ("/staff/cases?view=nobody", "/staff/workload/0/open")
TELLS = "No coordinator or lead is at work today for: "


def away(worker: Worker, *, is_away: bool = True) -> None:
    with worker.app.app_context(), writing.begin() as session:
        account = session.get_one(Staff, worker.staff_id)
        account.away_from = account.away_until = NOON.date() if is_away else None


def opens(worker: Worker, case: str) -> bool:
    return worker.get(case_path(case), None).status == 200


def sees(worker: Worker, case: str) -> set[bool]:
    """Whether someone sees a case: in the lists, opened, by its reference, and the clinic as a filter."""
    with worker.app.app_context():
        reference = Store(worker.app).stored(case).reference
    opened = opens(worker, case)
    found = worker.post("/staff/find", {"search": reference}, None).status == 302
    filtered = worker.get(f"/staff/cases?clinic={ST_PAUL}", None).status == 200
    return {opened, found, filtered, *(NAME in worker.get(address).text for address in LISTED)}


def numbers(worker: Worker) -> list[str]:
    """The numbers of all cases and of those that no one has."""
    lists = worker.get("/staff/cases").soup.select("nav.views a .n")
    return [words(each) for each in lists[:3:2]]


def two_clinics(store: Store) -> tuple[str, str]:
    here = store.sent("standard", contact=contact(clinic_id=EDINA, full_name="Hanna Here"))
    return here, store.sent("standard", contact=contact(clinic_id=ST_PAUL, full_name=NAME))


def test_a_clinic_whose_staff_are_away_is_left_to_those_of_another_one(store: Store, sign_in: SignIn) -> None:
    _, case = two_clinics(store)
    edy = tied(sign_in("coordinator", "Edy Edina"), EDINA)
    pat = tied(sign_in("lead", "Pat Paul"), ST_PAUL)
    tied(
        sign_in("coordinator", "Mia Maple"), "example-maple-grove", "example-woodbury", "example-minneapolis"
    )
    assert sees(edy, case) == {False}
    assert (numbers(edy), TELLS in edy.get("/staff/").text) == (["1", "1"], False)
    away(pat)
    assert sees(edy, case) == {True}
    told = words(edy.get("/staff/").one("#left"))
    assert told == f"{TELLS}Example Spine Clinic, St. Paul. You see their cases too."
    assert numbers(edy) == ["2", "2"]
    away(pat, is_away=False)
    assert not opens(edy, case)


def test_each_kind_has_its_own_and_an_auditor_none(store: Store, sign_in: SignIn) -> None:
    _, case = two_clinics(store)
    una, doctor = sign_in("lead", "Una Free"), tied(sign_in("clinician", "Dr. Dee"), EDINA)
    edy, auditor = tied(sign_in("coordinator"), EDINA), tied(sign_in("auditor"), EDINA)
    assert [opens(each, case) for each in (una, doctor, edy, auditor)] == [True, True, False, False]
    assert "No clinician is at work today for: " in doctor.get("/staff/").text


def test_a_case_that_is_left_is_taken_and_given_to_who_sees_it_too(store: Store, sign_in: SignIn) -> None:
    _, case = two_clinics(store)
    edy = tied(sign_in("coordinator", "Edy Edina"), EDINA)
    mia = tied(sign_in("coordinator", "Mia Maple"), "example-maple-grove")
    doctor = tied(sign_in("clinician", "Dee Paul"), ST_PAUL)
    dan = tied(sign_in("clinician", "Dan Edina"), EDINA)
    options = {words(option) for option in edy.get(case_path(case)).soup.select("#owner option")}
    assert {"Edy Edina", "Mia Maple", "Dee Paul"} <= options
    assert "Dan Edina" not in options
    listed = {words(option) for option in edy.get("/staff/cases").soup.select("#several-owner option")}
    assert "Mia Maple" in listed
    version = store.stored(case).version
    edy.post(f"{case_path(case)}/move", {"to": "taken", "version": str(version)})
    assert store.stored(case).owner_id == edy.staff_id
    for owner, status in ((dan, 409), (mia, 302), (doctor, 302)):
        edy.get(case_path(case))
        form = {"owner": str(owner.staff_id), "version": str(store.stored(case).version)}
        edy.post(f"{case_path(case)}/assign", form, status)
    assert store.stored(case).owner_id == doctor.staff_id


def test_a_possible_duplicate_at_a_clinic_that_is_left_is_hinted_at(store: Store, sign_in: SignIn) -> None:
    here = store.sent("standard", contact=contact(clinic_id=EDINA))
    store.sent("standard", contact=contact(clinic_id=ST_PAUL))
    edy = tied(sign_in("coordinator", "Edy Edina"), EDINA)
    assert "Possible duplicates" in edy.get(case_path(here)).text
    tied(sign_in("coordinator", "Pat Paul"), ST_PAUL)
    assert "Possible duplicates" not in edy.get(case_path(here)).text


def test_a_report_counts_a_clinic_that_is_left(store: Store, sign_in: SignIn) -> None:
    two_clinics(store)
    lead = tied(sign_in("lead", "Leo Edina"), EDINA)
    assert "St. Paul" in lead.get("/staff/reports").text
    tied(sign_in("coordinator", "Pat Paul"), ST_PAUL)
    assert "St. Paul" not in lead.get("/staff/reports").text
