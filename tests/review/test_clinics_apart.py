"""No page, file or answer of someone who is tied to a clinic has anything of another clinic's patients."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from flask import Flask

from app.staff.roles import Role
from tests.pages import words
from tests.review.clinics_apart import (
    EMAIL,
    IN_ALL_DAYS,
    NAME,
    PHONE,
    UNKNOWN,
    Hidden,
    Statements,
    addresses,
    staff_rules,
    tied,
    two_clinics,
)
from tests.review.conftest import SignIn, Worker
from tests.review.test_rules_compare import DRAFT
from tests.submissions.scopes import EDINA, ST_PAUL

TABS = (
    "all",
    "nobody",
    "emergency",
    "urgent",
    "review",
    "due",
    "uncovered",
    "closing",
    "report",
    "ask",
    "closed",
)
LISTS = (
    *(f"/staff/cases?view={tab}" for tab in TABS),
    *(f"/staff/cases?view={tab}&language=en" for tab in ("all", "closed")),
    f"/staff/reports{IN_ALL_DAYS}",
    f"/staff/reports/windows-missed{IN_ALL_DAYS}",
    f"/staff/reports/lost-from-the-window.csv{IN_ALL_DAYS}",
)
SEARCHES = {
    f"{NAME.split()[1]} 11/23/1941": "Nobody 11/23/1941",
    PHONE: "+16515550188",
    EMAIL: "nobody@example.org",
}
"""What finds the other clinic's patient, and what finds no one in the same way."""
FORM = {
    "version": "1",
    "note": "x",
    "to": "taken",
    "owner": "",
    "outcome": "no_answer",
    "verdict": "cleared",
    "head": "e" * 32,
    "act": "0" * 32,
    "until": "2030-01-02",
    "plan": "letter",
    "pin": "x",
    "tier": "3",
}


NOW_AND_THEN = ("BEGIN", "FROM closures", "FROM key_fingerprints", "UPDATE staff_sessions")
"""What is sent once a minute or so, whatever page is opened, and the beginnings of transactions for it."""
REQUEST_ID = re.compile(r"(?:(?<=us this: )|(?<=number: ))(\w{4} ?)+")


@pytest.fixture
def hidden(stored_app: Flask) -> Hidden:
    """Cases of both clinics."""
    with stored_app.app_context():
        return two_clinics()


def shown(worker: Worker, hidden: Hidden) -> Iterator[tuple[str, str]]:
    """Yield (address, canary) of everything of the other clinic that someone can open."""
    for address in (*addresses(worker.app, hidden), *LISTS):
        html = worker.client.get(address).get_data(as_text=True)
        yield from ((address, canary) for canary in hidden.canaries if canary in html)
    yield from _shown_by_posts(worker, hidden)


def _shown_by_posts(worker: Worker, hidden: Hidden) -> Iterator[tuple[str, str]]:
    worker.get("/staff/")
    posts = [
        *((f"/staff/export?view={tab}", {}) for tab in TABS),
        *(("/staff/find", {"search": text}) for text in SEARCHES),
        ("/staff/rules/compare", {"act": "compare", "draft": DRAFT}),
    ]
    for address, form in posts:
        html = worker.post(address, form, None).html.replace(form.get("search", "…"), "…")
        yield from ((f"POST {address}", canary) for canary in hidden.canaries if canary in html)


@pytest.mark.one_in(4)
@pytest.mark.parametrize("role", Role)
def test_nothing_of_another_clinic_is_on_any_page(role: Role, hidden: Hidden, stored_sign_in: SignIn) -> None:
    assert list(shown(tied(stored_sign_in(role), EDINA), hidden)) == []


@pytest.mark.one_in(2)
@pytest.mark.parametrize("clinics", [(), (ST_PAUL,)], ids=["tied to none", "tied to it"])
def test_everything_of_it_is_on_some_page_for_who_is_tied_to_it_or_to_none(
    clinics: tuple[str, ...], hidden: Hidden, stored_sign_in: SignIn
) -> None:
    found = list(shown(tied(stored_sign_in("lead"), *clinics), hidden))
    assert {canary for _, canary in found} == set(hidden.canaries)
    assert len({address for address, _ in found}) > len(TABS)


def answer_of(
    worker: Worker, address: str, case: str, form: dict[str, str] | None = None
) -> tuple[object, ...]:
    """Return what an answer about a case says, and what it asked the database; the id itself is left out."""
    with worker.app.app_context(), Statements() as statements:
        page = worker.get(address, None) if form is None else worker.post(address, form, None, token=False)
    text = REQUEST_ID.sub("…", words(page.soup.find("main")) if page.is_page else page.html)
    asked = [each for each in statements if not any(words in each for words in NOW_AND_THEN)]
    return page.status, text.replace(case, "…"), page.location.replace(case, "…"), asked


@pytest.mark.one_in(2)
@pytest.mark.parametrize("role", ["clinician", "lead"])
def test_an_address_of_a_hidden_case_answers_like_one_of_no_case(
    role: str, hidden: Hidden, stored_app: Flask, stored_sign_in: SignIn
) -> None:
    worker = tied(stored_sign_in(role), EDINA)
    form_with_token = {**FORM, "csrf_token": worker.get("/staff/").token}
    opened = 0
    for method, form in (("GET", None), ("POST", form_with_token)):
        for rule in staff_rules(stored_app, method):
            if "submission_id" not in rule.arguments:
                continue
            address = rule.rule.replace("<question_id>", "weight_loss")
            of_none = answer_of(worker, address.replace("<submission_id>", UNKNOWN), UNKNOWN, form)
            of_hidden = [
                answer_of(worker, address.replace("<submission_id>", case), case, form)
                for case in hidden.ids[:4]
            ]
            assert of_hidden == [of_none] * len(of_hidden), (method, address)
            assert of_none[0] in (302, 400, 403, 404, 409, 422), (method, address, of_none[0])
            opened += 1
    assert opened > 25


@pytest.mark.one_in(3)
@pytest.mark.parametrize("search", SEARCHES)
def test_a_search_for_someone_of_another_clinic_finds_no_one(
    search: str, hidden: Hidden, stored_sign_in: SignIn
) -> None:
    worker = tied(stored_sign_in("coordinator"), EDINA)
    worker.get("/staff/")
    found = worker.post("/staff/find", {"search": search}, 404)
    none = worker.post("/staff/find", {"search": SEARCHES[search]}, 404)
    assert "No one has this" in found.text
    assert (
        "It may be at another clinic. With a red flag, or if it is worse, take a phone intake now."
        in found.text
    )
    assert found.text.replace(search, "…") == none.text.replace(SEARCHES[search], "…")


def test_several_cases_cannot_be_printed_or_assigned_when_one_is_hidden(
    hidden: Hidden, stored_sign_in: SignIn
) -> None:
    worker = tied(stored_sign_in("coordinator"), EDINA)
    for case in (hidden.ids[0], UNKNOWN):
        worker.get("/staff/cases")
        picked = {"picked": [f"{case}:1"], "owner": str(worker.staff_id)}
        assert worker.post("/staff/print", picked, 404).heading
        worker.get("/staff/cases")
        assert worker.post("/staff/several", picked, 404).heading


def test_a_clinic_that_is_not_ones_own_is_no_filter(hidden: Hidden, stored_sign_in: SignIn) -> None:
    worker = tied(stored_sign_in("coordinator"), EDINA)
    page = worker.get("/staff/cases?clinic=example-edina")
    assert [str(each["value"]) for each in page.soup.select("select[name=clinic] option")] == ["", EDINA]
    for clinic in (ST_PAUL, "no-such-clinic"):
        worker.get(f"/staff/cases?clinic={clinic}", 400)


def test_a_possible_duplicate_at_another_clinic_is_not_hinted_at(
    hidden: Hidden, stored_sign_in: SignIn
) -> None:
    address = f"/staff/submissions/{hidden.here}"
    assert "Possible duplicates" not in tied(stored_sign_in("coordinator"), EDINA).get(address).text
    assert "Possible duplicates" in stored_sign_in("coordinator", "Una Free").get(address).text


def test_only_who_is_tied_is_told_of_other_clinics_and_only_who_works_of_an_intake(
    hidden: Hidden, stored_sign_in: SignIn
) -> None:
    una = stored_sign_in("coordinator", "Una Free")
    una.get("/staff/")
    assert "another clinic" not in una.post("/staff/find", {"search": "Nobody 11/23/1941"}, 404).text
    auditor = tied(stored_sign_in("auditor"), EDINA)
    auditor.get("/staff/")
    told = auditor.post("/staff/find", {"search": "Nobody 11/23/1941"}, 404).text
    assert "another clinic" in told
    assert "phone intake" not in told
