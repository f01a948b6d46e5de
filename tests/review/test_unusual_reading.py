"""The pages for leads and auditors: what is unusual, what a person read, and who read a case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
import time_machine
from flask import Flask

from app.audit.access_log import PageView, Way, packed
from app.extensions import db, writing
from app.staff.roles import Role
from app.submissions.worklist import access_list
from config import Settings
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.submissions import build
from tests.submissions.build import NOON, contact

TODAY = NOON.date()
OTHER = contact(full_name="Ole Bergquist", phone="+1-763-555-0142", email="", birth_date=date(1950, 1, 2))
UNUSUAL, LOG = "/staff/unusual", "/staff/access-log"


def listed(page: Page) -> list[tuple[str, str]]:
    """Who is listed as unusual, and why."""
    return [
        (words(row.find("th")), words(row.select_one("[data-label=Why]")))
        for row in page.soup.select("tbody tr")
    ]


def log_rows(page: Page, table: int = 0) -> list[list[str]]:
    found = page.soup.select("table")[table].select("tbody tr")
    return [[words(cell) for cell in row.select("td, th")] for row in found]


def add_views(app: Flask, *views: PageView) -> None:
    with app.app_context(), writing.begin() as session:
        session.add_all(views)


def view(staff_id: int, day: date = TODAY, way: Way = Way.CASE, **more: object) -> PageView:
    at = NOON.replace(year=day.year, month=day.month, day=day.day)
    fields = {"at": at, "day": day, "staff_id": staff_id, "way": way, "how_many": 1, **more}
    return PageView(**fields)


@pytest.fixture
def lead(sign_in: SignIn) -> Worker:
    return sign_in(Role.LEAD, name="Bo Lund")


def test_a_case_of_someone_with_the_own_last_name_is_listed(
    stored_app: Flask, stored_sign_in: SignIn
) -> None:
    with stored_app.app_context():
        case = build.sent(contact=contact(full_name="Edna Stein"))
    olga = stored_sign_in(name="Olga Stein")
    olga.get(f"/staff/submissions/{case}")
    ada = stored_sign_in(Role.AUDITOR, name="Ada Roth")
    page = ada.get(UNUSUAL)
    who, why = listed(page)[0]
    assert who == "Olga Stein"
    assert "of a patient with their own last name" in why
    assert "Edna" not in page.text
    log = ada.get(str(page.one("tbody a")["href"]))
    assert log.heading == "Access log: Olga Stein"
    with stored_app.app_context():
        reference = build.stored(case).reference
    assert [row[1:] for row in log_rows(log)] == [["Case", reference]]


def test_a_colleague_as_a_patient_is_listed(store: Store, sign_in: SignIn, lead: Worker) -> None:
    case = store.sent(contact=contact(full_name="Mia Anna Holm"))
    sign_in(name="Mia Holm")
    sign_in(name="Per Quist").get(f"/staff/submissions/{case}")
    assert listed(lead.get(UNUSUAL)) == [
        ("Per Quist", "Opened 1 page of a patient who is called like a colleague.")
    ]


@pytest.mark.parametrize(
    ("usual", "opened", "says"),
    [
        (12, 40, "Opened 40 cases; 12 is usual for them."),
        (12, 36, ""),
        (5, 29, ""),
        (0, 60, "Opened 60 cases; no usual number is known yet."),
        (0, 59, ""),
    ],
)
def test_far_more_cases_than_usual_are_listed(
    app: Flask, sign_in: SignIn, lead: Worker, usual: int, opened: int, says: str
) -> None:
    ana = sign_in(name="Ana")
    days = [NOON.date() - timedelta(days=back) for back in range(1, 7)] if usual else []
    add_views(
        app, *(view(ana.staff_id, day, opened=usual) for day in days), view(ana.staff_id, opened=opened)
    )
    assert listed(lead.get(UNUSUAL)) == ([("Ana", says)] if says else [])


@pytest.mark.parametrize(
    ("way", "number", "more", "says"),
    [
        (Way.EXPORT, 5, {}, "Took out 5 files."),
        (Way.EXPORT, 4, {}, ""),
        (Way.FIND, 5, {"how_many": 0}, "Looked 5 times for someone who is not here."),
        (Way.FIND, 9, {"how_many": 1}, ""),
        (Way.FIND, 4, {"how_many": 0}, ""),
        (Way.REFUSED, 3, {}, "Asked for 3 pages that they may not open, or that do not exist."),
        (Way.REFUSED, 2, {}, ""),
        (Way.STOPPED, 1, {}, "Stopped by a limit, once."),
        (Way.LIST, 3, {"is_after_hours": True}, "Read 3 pages about patients while the clinic was closed."),
        (Way.LIST, 2, {"is_after_hours": True}, ""),
    ],
)
def test_each_other_reason_is_listed_from_its_least_number_on(
    app: Flask, sign_in: SignIn, lead: Worker, way: Way, number: int, more: dict[str, object], says: str
) -> None:
    ana = sign_in(name="Ana")
    add_views(app, *(view(ana.staff_id, way=way, **more) for _ in range(number)))
    assert listed(lead.get(UNUSUAL)) == ([("Ana", says)] if says else [])


def test_cases_opened_without_any_tie_are_listed_unless_something_was_done_about_them(
    stored_app: Flask, stored_sign_in: SignIn
) -> None:
    with stored_app.app_context():
        ids = [build.sent() for _ in range(11)]
    ana, bea = stored_sign_in(name="Ana"), stored_sign_in(name="Bea")
    for worker in (ana, bea):
        for case in ids:
            worker.get(f"/staff/submissions/{case}")
    for case in ids[:6]:
        bea.post(f"/staff/submissions/{case}/take", {"version": "1"})
    found = dict(listed(stored_sign_in(Role.LEAD, name="Bo").get(UNUSUAL)))
    assert "Opened 11 of 11 cases without owning them, and did nothing about them." in found["Ana"]
    assert "without owning" not in found.get("Bea", "")


def test_an_auditor_who_only_reads_has_no_tie_to_any_case(
    store: Store, sign_in: SignIn, lead: Worker
) -> None:
    ada = sign_in(Role.AUDITOR, name="Ada")
    for _ in range(11):
        ada.get(f"/staff/submissions/{store.sent()}")
    assert listed(lead.get(UNUSUAL)) == []


def test_earlier_weeks_are_a_page_each(app: Flask, sign_in: SignIn, lead: Worker) -> None:
    ana = sign_in(name="Ana")
    add_views(app, view(ana.staff_id, NOON.date() - timedelta(days=7), Way.STOPPED))
    page = lead.get(UNUSUAL)
    assert "Nothing unusual in these days." in page.text
    earlier = lead.get(str(page.soup.select(".pages a")[-1]["href"]))
    assert listed(earlier) == [("Ana", "Stopped by a limit, once.")]
    later = str(earlier.soup.select(".pages a")[0]["href"])
    assert "Nothing unusual in these days." in lead.get(later).text


@pytest.mark.parametrize(
    "address",
    [
        f"{UNUSUAL}?until=x",
        f"{UNUSUAL}?until=0001-01-02",
        f"{UNUSUAL}?other=1",
        f"{LOG}?person=x",
        f"{LOG}?person=999",
        f"{LOG}?day=9999-12-31",
        f"{LOG}?after=x",
        f"{LOG}?day=2026-06-15&day=2026-06-16",
    ],
)
def test_an_address_that_makes_no_sense_is_refused(lead: Worker, address: str) -> None:
    lead.get(address, status=400)


@pytest.mark.parametrize("view_id", ["0", "999", "x", "9" * 50, "٣"])
def test_a_row_that_there_is_none_of_is_not_found(lead: Worker, view_id: str) -> None:
    lead.get(f"{LOG}/{view_id}", status=404)


def test_the_log_says_when_who_which_page_and_how_many(store: Store, sign_in: SignIn, lead: Worker) -> None:
    case, ana = store.sent(), sign_in(name="Ana")
    store.sent(contact=OTHER)
    ana.get("/staff/cases")
    ana.get(f"/staff/submissions/{case}")
    ana.post("/staff/find", {"search": "Famous 5/4/1948"}, status=404)
    ana.get("/staff/submissions/" + "f" * 32, status=404)
    page = lead.get(LOG)
    reference = store.stored(case).reference
    assert [row[1:] for row in log_rows(page)] == [
        ["Ana", "Refused", "a case that does not exist"],
        ["Ana", "Search: no one was found", "–"],
        ["Ana", "Case", reference],
        ["Ana", "List of cases", "2 patients"],
    ]
    assert "Edna" not in page.text
    whom = lead.get(str(page.soup.find("a", string="2 patients")["href"]))  # type: ignore[index]
    assert whom.heading == "List of cases"
    assert reference in words(whom.soup.find("main"))
    assert "What Ana read that day" in words(whom.soup.find("main"))


def test_the_log_is_paged(stored_app: Flask, stored_sign_in: SignIn) -> None:
    ana, bo = stored_sign_in(name="Ana"), stored_sign_in(Role.LEAD, name="Bo")
    views = [view(ana.staff_id, way=Way.LIST, how_many=number) for number in range(access_list.PAGE_SIZE + 2)]
    add_views(stored_app, *views)
    for filters in (
        f"person={ana.staff_id}",
        f"day={NOON.date()}",
        f"person={ana.staff_id}&day={NOON.date()}",
    ):
        page = bo.get(f"{LOG}?{filters}")
        assert len(log_rows(page)) == access_list.PAGE_SIZE
        assert len(log_rows(bo.get(str(page.soup.find("a", string="Earlier")["href"])))) == 2  # type: ignore[index]


def test_who_read_a_case_is_on_a_page_that_its_own_page_leads_to(
    stored_app: Flask, stored_sign_in: SignIn
) -> None:
    with stored_app.app_context():
        case, other = build.sent(), build.sent(contact=OTHER)
    ana, bo = stored_sign_in(name="Ana"), stored_sign_in(Role.LEAD, name="Bo")
    ana.get("/staff/cases")
    ana.post("/staff/export", {}, status=200)
    ana.get(f"/staff/submissions/{case}")
    ana.get(f"/staff/submissions/{case}/print")
    ana.get(f"/staff/submissions/{other}")
    way = bo.get(f"/staff/submissions/{case}").soup.find("a", string="Who read it")
    page = bo.get(str(way["href"]))  # type: ignore[index]
    assert [row[1:] for row in log_rows(page)] == [["Bo", "Case"], ["Ana", "Print copy"], ["Ana", "Case"]]
    named = [row[1:3] for row in log_rows(page, 1)]
    assert named == [["Ana", "File of a list"], ["Ana", "List of cases"]]
    assert "Who read it" not in ana.get(f"/staff/submissions/{case}").text


def test_pages_that_named_a_case_are_looked_for_a_stretch_at_a_time(
    app: Flask, store: Store, lead: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(access_list, "LOOKED_THROUGH", 3)
    case = store.sent()
    rows = [view(lead.staff_id, way=Way.LIST, ids=packed([case if n == 0 else "a" * 32])) for n in range(7)]
    add_views(app, *rows)
    page, seen = lead.get(f"/staff/submissions/{case}/readers"), 0
    while "List of cases" not in page.text and seen < len(rows):
        page, seen = lead.get(str(page.soup.find("a", string="Look further back")["href"])), seen + 1  # type: ignore[index]
    assert seen == 2
    assert page.soup.find("a", string="Look further back") is None


def test_looking_at_the_log_is_logged_too(store: Store, lead: Worker, app: Flask) -> None:
    case = store.sent()
    for address in (UNUSUAL, LOG, f"/staff/submissions/{case}/readers"):
        lead.get(address)
    with app.app_context():
        assert [row[0] for row in build.rows("SELECT way FROM access_log")] == ["access_log"] * 3
        db.session.rollback()


def test_leads_see_on_today_who_was_stopped(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    app = make_app(replace(settings, case_limit="1 per hour"))
    with time_machine.travel(NOON):
        with app.app_context():
            ids = [build.sent(), build.sent()]
        ana, bo = Worker(app, "coordinator", "Ana"), Worker(app, "lead", "Bo")
        for case in ids:
            ana.get(f"/staff/submissions/{case}", status=None)
        for address in ("/staff/", UNUSUAL):
            assert "Ana was stopped by a limit on reading" in words(bo.get(address).soup.find("main"))
        assert "stopped" not in words(ana.get("/staff/").soup.find("main"))
    with time_machine.travel(NOON + timedelta(days=2)):
        assert "stopped by" not in words(bo.signed_in_again().get("/staff/").soup.find("main"))
