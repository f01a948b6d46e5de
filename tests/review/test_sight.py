"""What each role sees of a patient on each page and in each file: no more than its work needs."""

from __future__ import annotations

import csv
import html
import io
from datetime import timedelta

import pytest
import time_machine

from app.staff.roles import Role
from app.staff.sight import Detail, in_files, in_lists
from app.submissions.contact_details import Referral
from tests.review.conftest import SignIn, Store
from tests.submissions.build import LATER, NOON, contact

PERSON = contact(
    full_name="Per Quistgaard",
    phone="+1-612-555-0177",
    email="quist@example.com",
    referral=Referral(
        practice="Nordwald Clinic", phone="+1-612-555-0166", findings="Zyxfinding", patient_agreed=True
    ),
)
SHOWN: dict[Detail, tuple[str, ...]] = {
    Detail.NAME: ("Quistgaard",),
    Detail.AGE: ("78 years", "</a>, 78"),
    Detail.BORN: ("1948-05-04", "5/4/1948", "May 4, 1948"),
    Detail.CONTACT: ("555-0177", "5550177", "quist@example.com"),
    Detail.REASON: ("bladder", "Bladder", "rf_leg_weak"),
    Detail.TYPED: ("Nordwald", "555-0166", "Zyxfinding", "Zyxnote"),
}
"""What stands for each detail of the patient in pages and files."""
ROWS = {Detail.NAME, Detail.AGE, Detail.CONTACT, Detail.REASON, Detail.TYPED}


def details_in(text: str) -> set[Detail]:
    plain = html.unescape(text)
    return {detail for detail, words in SHOWN.items() if any(word in plain for word in words)}


def expected(role: Role, possible: set[Detail]) -> set[Detail]:
    return {detail for detail in possible if in_lists(role, detail)}


@pytest.fixture
def case(store: Store, sign_in: SignIn) -> str:
    """A case about which everything is known, and a coordinator has written a note."""
    sent: str = store.sent("emergency", contact=PERSON)
    cora = sign_in(name="Cora")
    cora.get("/staff/")
    cora.post(f"/staff/submissions/{sent}/note", {"version": "1", "note": "Zyxnote"})
    return sent


@pytest.mark.one_in(3)
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("address", ["/staff/", "/staff/cases", "/staff/cases?view=emergency"])
def test_the_rows_of_lists_show_what_a_role_needs(
    case: str, sign_in: SignIn, role: Role, address: str
) -> None:
    page = sign_in(role, name="Ada").get(address)
    assert details_in(str(page.soup.find("main"))) == expected(role, ROWS)
    assert case in str(page.soup.find("main"))


@pytest.mark.parametrize("role", Role)
def test_the_rows_behind_the_workload_show_what_a_role_needs(case: str, sign_in: SignIn, role: Role) -> None:
    page = sign_in(role, name="Ada").get("/staff/workload/0/open")
    assert details_in(str(page.soup.find("main"))) == expected(role, {Detail.NAME})
    assert case in str(page.soup.find("main"))


@pytest.mark.parametrize("role", Role)
def test_results_of_a_search_show_what_a_role_needs(
    case: str, store: Store, sign_in: SignIn, role: Role
) -> None:
    store.sent("emergency", at=LATER, contact=PERSON)
    ada = sign_in(role, name="Ada")
    ada.get("/staff/help")
    page = ada.post("/staff/find", {"search": "612-555-0177"}, status=200)
    table = page.one("table.queue")
    possible = {Detail.NAME, Detail.AGE, Detail.BORN, Detail.CONTACT}
    assert details_in(str(table)) == expected(role, possible)
    assert store.stored(case).reference in table.get_text()


@pytest.mark.parametrize("role", Role)
def test_the_steps_to_the_next_case_name_it_as_the_list_does(
    case: str, store: Store, sign_in: SignIn, role: Role
) -> None:
    other = store.sent("emergency", at=LATER)
    ada = sign_in(role, name="Ada")
    links = {str(link["href"]) for link in ada.get("/staff/cases").soup.select("th.who a")}
    page = ada.get(next(link for link in links if other in link))
    step = page.one("a[data-step]").get_text()
    assert ("Quistgaard" in step) is in_lists(role, Detail.NAME)
    assert (store.stored(case).reference in step) is not in_lists(role, Detail.NAME)


@pytest.mark.parametrize("role", Role)
def test_a_file_has_the_columns_that_a_role_needs(
    case: str, store: Store, sign_in: SignIn, role: Role
) -> None:
    ada = sign_in(role, name="Ada")
    ada.get("/staff/help")
    text = ada.post("/staff/export", {}, status=200).response.get_data(as_text=True)
    assert details_in(text) - {Detail.AGE} == {detail for detail in SHOWN if in_files(role, detail)} - {
        Detail.AGE
    }
    header, row = csv.reader(io.StringIO(text.removeprefix("\ufeff")))
    assert len(header) == len(row)
    assert ("full_name" in header) is in_files(role, Detail.NAME)
    assert dict(zip(header, row, strict=True))["rf_leg_weak"] == "yes"
    assert store.stored(case).reference in row


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("several", [True, False], ids=["several", "one"])
def test_a_print_shows_what_a_role_needs(
    case: str, store: Store, sign_in: SignIn, role: Role, several: bool
) -> None:
    ada = sign_in(role, name="Ada")
    ada.get("/staff/help")
    one = f"/staff/submissions/{case}/print"
    page = ada.post("/staff/print", {"picked": [case]}, status=200) if several else ada.get(one)
    assert details_in(str(page.soup.find("main"))) == {detail for detail in SHOWN if in_files(role, detail)}
    assert store.stored(case).reference in page.text
    assert "Internal note" in page.text or "note" in page.text.lower()


@pytest.mark.parametrize("role", [Role.LEAD, Role.AUDITOR])
def test_missed_windows_are_listed_and_filed_as_a_role_needs(
    store: Store, sign_in: SignIn, role: Role
) -> None:
    missed = store.sent(contact=PERSON)
    reference = store.stored(missed).reference
    with time_machine.travel(NOON + timedelta(days=80)):
        ada = sign_in(role, name="Ada")
        page = ada.get("/staff/reports/windows-missed")
        file = ada.get("/staff/reports/lost-from-the-window.csv").response.get_data(as_text=True)
    for text in (str(page.soup.find("main")), file):
        assert reference in text
        assert details_in(text) == expected(role, {Detail.NAME})


@pytest.mark.parametrize("role", Role)
def test_a_case_that_is_opened_is_shown_whole_to_every_role(case: str, sign_in: SignIn, role: Role) -> None:
    page = sign_in(role, name="Ada").get(f"/staff/submissions/{case}")
    assert page.heading == "Per Quistgaard"
    assert details_in(str(page.soup.find("main"))) == set(Detail)


def test_an_auditor_has_no_copy_for_the_chart(case: str, sign_in: SignIn) -> None:
    ada = sign_in(Role.AUDITOR)
    assert "Copy for the chart" not in ada.get(f"/staff/submissions/{case}").text
    ada.get(f"/staff/submissions/{case}/chart-copy", status=403)
