"""Staff who are tied to clinics, where cases go from one to another: assigning, covering, emergencies, links."""

from __future__ import annotations

from typing import Any

from tests.pages import words
from tests.review.clinics_apart import tied
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_away_pages import say_away
from tests.review.test_case_page import IN_CARE, case_path
from tests.submissions.build import contact
from tests.submissions.scopes import EDINA, ST_PAUL

ELSEWHERE = "one at another clinic"


def at(store: Store, clinic: str | None, persona: str = "standard", **more: Any) -> str:
    case: str = store.sent(persona, contact=contact(clinic_id=clinic, **more))
    return case


def owners_on(page_of: Worker, address: str, select: str = "#owner") -> set[str]:
    """Return the names that a case, or the rows of a list, can be assigned to."""
    options = page_of.get(address).soup.select(f"{select} option")
    return {words(option) for option in options} & {"Edy Edina", "Pat Paul", "Una Free", "The coordinator"}


def test_a_case_is_assigned_only_to_who_may_see_it(store: Store, sign_in: SignIn) -> None:
    case, anywhere = at(store, ST_PAUL), at(store, None)
    edy = tied(sign_in("coordinator", "Edy Edina"), EDINA)
    pat = tied(sign_in("coordinator", "Pat Paul"), ST_PAUL)
    una = sign_in("coordinator", "Una Free")
    assert owners_on(una, case_path(case)) == {"Pat Paul", "Una Free"}
    assert owners_on(una, case_path(anywhere)) == {"Edy Edina", "Pat Paul", "Una Free"}
    assert owners_on(pat, case_path(anywhere)) == {"Pat Paul", "Una Free"}
    version = str(store.stored(case).version)
    refused = una.post(f"{case_path(case)}/assign", {"owner": str(edy.staff_id), "version": version}, 409)
    assert "does not see the cases of this clinic" in refused.text
    una.post(f"{case_path(case)}/assign", {"owner": str(pat.staff_id), "version": version})
    assert store.stored(case).owner_id == pat.staff_id


def test_an_emergency_that_no_clinician_reached_goes_to_anyone(store: Store, sign_in: SignIn) -> None:
    case, una = at(store, ST_PAUL, "emergency"), sign_in("coordinator", "Una Free")
    edy = tied(sign_in("coordinator", "Edy Edina"), EDINA)
    assert owners_on(una, case_path(case)) == {"Edy Edina", "Una Free"}
    assert "Emergency" in edy.get("/staff/").text
    assert "Edna Larson" in edy.get("/staff/cases?view=emergency").text


def test_an_emergency_that_is_over_goes_to_its_clinic_and_the_page_says_so(
    store: Store, sign_in: SignIn
) -> None:
    case, owner = at(store, ST_PAUL, "emergency"), store.staff()
    store.assign_case(case, owner, owner)
    edy = tied(sign_in("coordinator", "Edy Edina"), EDINA)
    edy.get(case_path(case))
    form = {
        "outcome": "in_care",
        "version": str(store.stored(case).version),
        "note": "In the hospital",
        **IN_CARE,
    }
    answer = edy.follow(edy.post(f"{case_path(case)}/contact", form))
    assert answer.path == "/staff/"
    assert "A clinician has reached the patient, so the case left your lists." in answer.text
    assert "Edna Larson" not in answer.text
    edy.get(case_path(case), 404)
    assert "In the hospital" in tied(sign_in("lead"), ST_PAUL).get(case_path(case)).text


def test_an_act_that_put_a_case_out_of_sight_is_undone_from_the_list(store: Store, sign_in: SignIn) -> None:
    case, owner = at(store, ST_PAUL, "emergency"), store.staff()
    store.assign_case(case, owner, owner)
    edy = tied(sign_in("coordinator", "Edy Edina"), EDINA)
    edy.get(case_path(case))
    form = {
        "outcome": "in_care",
        "version": str(store.stored(case).version),
        "note": "In the hospital",
        **IN_CARE,
    }
    answer = edy.follow(edy.post(f"{case_path(case)}/contact", form))
    undo = answer.one("form[action$='/undo']")
    posted = {str(each["name"]): str(each["value"]) for each in undo.select("input[name]")}
    edy.follow(edy.post(str(undo["action"]), posted))
    assert store.stored(case).is_unreached_emergency
    assert "In the hospital" in edy.get(case_path(case)).text


def test_who_owns_a_case_of_another_clinic_goes_on_with_it(store: Store, sign_in: SignIn) -> None:
    case, edy = at(store, ST_PAUL), sign_in("coordinator", "Edy Edina")
    store.put(case, owner_id=edy.staff_id, status="taken")
    tied(edy, EDINA)
    assert "Edna Larson" in edy.get("/staff/cases?view=mine").text
    edy.get(case_path(case))


def test_a_substitute_sees_what_they_cover(store: Store, sign_in: SignIn) -> None:
    case = at(store, ST_PAUL)
    pat = tied(sign_in("coordinator", "Pat Paul"), ST_PAUL)
    both = tied(sign_in("coordinator", "Bo Both"), ST_PAUL, EDINA)
    edy = tied(sign_in("coordinator", "Edy Edina"), EDINA)
    store.put(case, owner_id=pat.staff_id, status="taken")
    pat.get("/staff/away")
    assert "same clinics" in say_away(pat, "/staff/away", 409, substitute=str(edy.staff_id))
    offered = {words(option) for option in pat.get("/staff/away").soup.select("option")}
    assert {"Bo Both"} <= offered
    assert not {"Edy Edina"} & offered
    say_away(pat, "/staff/away", substitute=str(both.staff_id))
    tied(both, EDINA)
    assert "Edna Larson" in both.get("/staff/cases?view=mine").text
    both.get(case_path(case))


def test_a_link_to_another_clinic_is_told_without_its_reference_and_undone(
    store: Store, sign_in: SignIn
) -> None:
    follower, head = at(store, EDINA), at(store, ST_PAUL)
    store.link_case(follower, head, store.staff())
    edy = tied(sign_in("coordinator", "Edy Edina"), EDINA)
    page = edy.get(case_path(follower))
    assert page.text.count(ELSEWHERE) == 2
    assert store.stored(head).reference not in page.html
    assert head not in page.html
    edy.post(f"{case_path(follower)}/unlink", {"version": str(store.stored(follower).version)})
    assert store.stored(follower).head_id is None
    assert store.stored(head).reference not in edy.get(case_path(follower)).html
    edy.get(case_path(head), 404)


def test_who_disables_an_account_frees_its_cases_of_every_clinic(store: Store, sign_in: SignIn) -> None:
    cases = [at(store, EDINA), at(store, ST_PAUL)]
    edy = sign_in("coordinator", "Edy Edina")
    for case in cases:
        store.put(case, owner_id=edy.staff_id, status="taken")
    tied(edy, EDINA)
    lead = tied(sign_in("lead"), EDINA)
    lead.get(f"/staff/people/{edy.staff_id}")
    lead.post(f"/staff/people/{edy.staff_id}/disable", {})
    assert [store.stored(case).owner_id for case in cases] == [None, None]


def test_someone_tied_takes_a_call_for_another_clinic_and_keeps_the_case(
    store: Store, sign_in: SignIn
) -> None:
    edy = tied(sign_in("coordinator", "Edy Edina"), EDINA)
    store.staff()
    case = store.sent("standard", contact=contact(clinic_id=ST_PAUL), entered_by=edy.staff_id)
    edy.get(case_path(case))
    assert "Edna Larson" not in edy.get("/staff/cases").text
    assert edy.get(f"{case_path(case)}/print").status == 200
