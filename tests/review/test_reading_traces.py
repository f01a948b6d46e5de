"""Everyone who reads leaves a row in the access log: which way, whom, and who was looked for."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest
import time_machine
from flask import Flask, url_for
from sqlalchemy import text

from app.audit.access_log import PageView, Way, indexes_of
from app.clock import local_now
from app.extensions import db, instance_keys
from app.keys import blind_index
from app.staff.roles import Role
from app.submissions.blind_indexes import index_of_phone, indexes_of_typed_name
from tests.pages import PageClient
from tests.review import intake_steps
from tests.review.conftest import SignIn, Store, Worker
from tests.review.traces import people_in, traces
from tests.submissions import build
from tests.submissions.build import change_tables, contact

UNKNOWN = "f" * 32


def last(client: Worker) -> PageView:
    return traces(client.app)[-1]


def patients(app: Flask, *names: str) -> list[str]:
    with app.app_context():
        return [build.sent(contact=contact(full_name=name)) for name in names]


def test_a_list_leaves_one_row_with_everyone_on_it(stored_app: Flask, stored_sign_in: SignIn) -> None:
    ids = patients(stored_app, "Edna Larson", "Ole Berg")
    ana = stored_sign_in()
    for address, way in (("/staff/", Way.TODAY), ("/staff/cases", Way.LIST)):
        ana.get(address)
        row = last(ana)
        assert (row.way, row.staff_id, row.how_many, people_in(row)) == (way, ana.staff_id, 2, {*ids})
    assert len(traces(stored_app)) == 2


def test_a_list_without_anyone_is_a_reading_too(sign_in: SignIn) -> None:
    ana = sign_in()
    ana.get("/staff/cases?view=closed")
    assert (last(ana).way, last(ana).how_many, last(ana).ids) == (Way.CLOSED_LIST, 0, None)


def test_a_case_leaves_its_id(stored_app: Flask, stored_sign_in: SignIn) -> None:
    (case,) = patients(stored_app, "Edna Larson")
    ana = stored_sign_in()
    for below, way in (
        ("", Way.CASE),
        ("/print", Way.PRINT),
        ("/chart-copy", Way.CHART_COPY),
        ("/letter", Way.LETTER),
    ):
        ana.get(f"/staff/submissions/{case}{below}")
        assert (last(ana).way, last(ana).submission_id, last(ana).how_many) == (way, case, 1)


def test_a_case_shown_again_after_a_refused_act_is_a_reading(store: Store, sign_in: SignIn) -> None:
    case, ana = store.sent(), sign_in()
    ana.get("/staff/")
    ana.post(f"/staff/submissions/{case}/note", {"version": "9", "words": "x"}, status=409)
    assert (last(ana).way, last(ana).submission_id) == (Way.CASE, case)


def test_an_act_alone_is_no_reading(store: Store, sign_in: SignIn) -> None:
    case, ana = store.sent(), sign_in()
    ana.get("/staff/")
    before = len(traces(ana.app))
    ana.post(f"/staff/submissions/{case}/take", {"version": "1"})
    assert len(traces(ana.app)) == before


@pytest.mark.parametrize(("typed", "is_found"), [("Larson 5/4/1948", True), ("Famous 5/4/1948", False)])
def test_who_was_looked_for_is_kept_as_blind_indexes_also_when_no_one_is_found(
    stored_app: Flask, stored_sign_in: SignIn, typed: str, is_found: bool
) -> None:
    (case,) = patients(stored_app, "Edna Larson")
    ana = stored_sign_in(Role.AUDITOR)
    ana.get("/staff/help")
    ana.post("/staff/find", {"search": typed}, status=302 if is_found else 404)
    row = last(ana)
    with stored_app.app_context():
        wanted = indexes_of_typed_name(instance_keys().index, typed.split()[0], date(1948, 5, 4))
        kept = db.session.execute(text("SELECT * FROM access_log")).all()
    assert (row.way, {*indexes_of(row.looked_for)}) == (Way.FIND, wanted)
    assert people_in(row) == ({case} if is_found else set())
    assert not re.search("larson|famous|1948", str(kept).lower())


def test_each_kind_of_search_leaves_its_own_index(store: Store, sign_in: SignIn) -> None:
    case, ana = store.sent(), sign_in()
    reference = store.stored(case).reference
    ana.get("/staff/")
    ana.post("/staff/find", {"search": reference})
    by_reference = last(ana)
    ana.post("/staff/find", {"search": "612-555-0199"}, status=404)
    with ana.app.app_context():
        key = instance_keys().index
    assert indexes_of(by_reference.looked_for) == [blind_index(key, "reference", reference)]
    assert index_of_phone(key, "+1-612-555-0199") in indexes_of(last(ana).looked_for)


def test_several_that_were_found_are_in_the_row(store: Store, sign_in: SignIn) -> None:
    ids = {store.sent(contact=contact(full_name=f"{name} Olson")) for name in ("Jane", "Joan")}
    ana = sign_in()
    ana.get("/staff/")
    ana.post("/staff/find", {"search": "Olson 5/4/1948"}, status=200)
    assert (people_in(last(ana)), last(ana).how_many) == (ids, 2)


@pytest.mark.parametrize("typed", ["Larson", "★", ""])
def test_what_is_no_search_leaves_no_row(sign_in: SignIn, typed: str) -> None:
    ana = sign_in()
    ana.get("/staff/help")
    ana.post("/staff/find", {"search": typed}, status=422)
    assert traces(ana.app, Way.FIND) == []


def test_files_and_prints_of_several_leave_everyone_in_them(store: Store, sign_in: SignIn) -> None:
    ids = [store.sent(), store.sent()]
    ana = sign_in()
    ana.get("/staff/")
    ana.post("/staff/export", {}, status=200)
    assert (last(ana).way, people_in(last(ana))) == (Way.EXPORT, {*ids})
    ana.post("/staff/print", {"picked": [f"{case}:1" for case in ids]}, status=200)
    assert (last(ana).way, people_in(last(ana))) == (Way.PRINT, {*ids})


@pytest.mark.parametrize(
    ("address", "way"),
    [
        ("/staff/workload", Way.WORKLOAD),
        ("/staff/workload/0/open", Way.WORKLOAD),
        ("/staff/reports-wanted", Way.CHASE),
        ("/staff/board", Way.BOARD),
        ("/staff/events", Way.EVENTS),
        ("/staff/reports", Way.REPORTS),
        ("/staff/reports/for-others", Way.REPORTS),
        ("/staff/reports/overall.csv", Way.REPORT_FILE),
        ("/staff/reports/windows-missed", Way.MISSED_WINDOWS),
        ("/staff/reports/lost-from-the-window.csv", Way.MISSED_FILE),
        ("/staff/learning", Way.LEARNING),
        ("/staff/rules/compare", Way.COMPARE),
        ("/staff/intake", Way.INTAKE),
    ],
)
def test_every_other_page_about_patients_leaves_its_way(sign_in: SignIn, address: str, way: Way) -> None:
    lead = sign_in(Role.LEAD)
    lead.get(address)
    assert [row.way for row in traces(lead.app)] == [way]


def test_blind_readings_leave_their_ways(store: Store, sign_in: SignIn) -> None:
    case, ana = store.sent(), sign_in(Role.CLINICIAN)
    ana.get("/staff/blind-readings")
    assert last(ana).way == Way.BLIND_LIST
    store.put(case, blind_percent=10, readings_wanted=1)
    ana.get(f"/staff/blind-readings/{case}")
    assert (last(ana).way, last(ana).submission_id) == (Way.BLIND_READING, case)


@pytest.mark.parametrize(
    "address", ["/staff/help", "/staff/settings", "/staff/new?since=2026-06-15T12:00:00Z"]
)
def test_a_page_without_patients_leaves_no_row(sign_in: SignIn, address: str) -> None:
    ana = sign_in()
    ana.get(address)
    assert traces(ana.app) == []


def test_the_board_that_refreshes_itself_leaves_one_row_an_hour(sign_in: SignIn, noon: object) -> None:
    ana = sign_in()
    for minutes in (0, 1, 59, 61, 62):
        with time_machine.travel(build.NOON + timedelta(minutes=minutes)):
            ana.signed_in_again().get("/staff/board")
    assert len(traces(ana.app, Way.BOARD)) == 2


@pytest.mark.parametrize(
    ("role", "method", "address", "status"),
    [
        (Role.COORDINATOR, "GET", f"/staff/submissions/{UNKNOWN}", 404),
        (Role.AUDITOR, "GET", "/staff/submissions/{case}/letter", 403),
        (Role.AUDITOR, "POST", "/staff/submissions/{case}/note", 403),
        (Role.COORDINATOR, "GET", "/staff/events", 403),
        (Role.COORDINATOR, "GET", "/staff/submissions/0-or-1=1", 404),
    ],
)
def test_what_was_refused_leaves_the_id_that_was_asked_for(
    stored_app: Flask, stored_sign_in: SignIn, role: Role, method: str, address: str, status: int
) -> None:
    (case,) = patients(stored_app, "Edna Larson")
    ana = stored_sign_in(role)
    assert ana.client.open(address.format(case=case), method=method).status_code == status
    asked = re.search("[0-9a-f]{32}", address.format(case=case))
    assert (last(ana).way, last(ana).how_many, last(ana).submission_id) == (
        Way.REFUSED,
        0,
        asked and asked[0],
    )


def test_no_one_who_is_signed_out_leaves_a_row(app: Flask, store: Store) -> None:
    case = store.sent()
    PageClient(app).get(f"/staff/submissions/{case}", status=302)
    PageClient(app).get("/", status=200)
    assert traces(app) == []


def test_a_page_whose_row_cannot_be_written_is_not_shown(
    stored_app: Flask, stored_sign_in: SignIn, caplog: pytest.LogCaptureFixture
) -> None:
    patients(stored_app, "Edna Larson")
    ana = stored_sign_in()
    without_log(stored_app)
    for address in ("/staff/cases", "/staff/reports-wanted"):
        page = ana.get(address, status=503)
        assert page.heading == "This page is not shown"
        assert "Larson" not in page.text
        assert "Call the clinic’s IT now. Take calls on paper" in page.text
        assert page.one("main .pages a")["href"] == "/staff/"
        assert not page.soup.select('a[href^="tel:612"]')
    assert "a reading could not be logged" in caplog.text


@pytest.mark.proves("unlogged-emergencies-are-shown")
def test_today_shows_what_is_pressing_even_when_its_row_cannot_be_written(
    stored_app: Flask, stored_sign_in: SignIn, caplog: pytest.LogCaptureFixture
) -> None:
    with stored_app.app_context():
        emergency = build.sent("emergency", contact=contact(full_name="Ole Berg"))
        quist = contact(full_name="Per Quist", phone="612-555-0177")
        urgent = build.sent("urgent", local_now() + timedelta(days=1), contact=quist)  # due after today
        standard = build.sent("standard", contact=contact(full_name="Edna Larson"))
    ana = stored_sign_in()
    without_log(stored_app)
    page = ana.get("/staff/", status=200)
    first, second = (" ".join(row.stripped_strings) for row in page.soup.select("main li"))
    assert "Ole Berg" in first
    assert "Per Quist , (612) 555-0177 ," in second
    assert all(", due: " in row for row in (first, second))
    assert "Larson" not in page.text
    assert standard not in page.html
    assert "no-store" in page.response.headers["Cache-Control"]
    assert [each.levelname for each in caplog.records if "without a row" in each.message] == ["CRITICAL"]
    links = page.soup.select("main li a[href^='/staff/']")
    assert [str(each["href"]) for each in links] == [
        f"/staff/submissions/{one}" for one in (emergency, urgent)
    ]
    for each in links:
        ana.get(str(each["href"]), status=200)


@pytest.mark.proves("unlogged-emergencies-are-shown")
def test_an_emergency_is_shown_even_when_its_row_cannot_be_written(
    stored_app: Flask, stored_sign_in: SignIn, caplog: pytest.LogCaptureFixture
) -> None:
    with stored_app.app_context():
        emergency, standard = build.sent("emergency"), build.sent("standard")
    ana = stored_sign_in()
    without_log(stored_app)
    ana.get(f"/staff/submissions/{emergency}", status=200)
    assert "a reading could not be logged" in caplog.text
    ana.get(f"/staff/submissions/{standard}", status=503)


def test_an_emergency_on_the_phone_is_never_held_up_by_the_log(
    stored_app: Flask, stored_sign_in: SignIn
) -> None:
    ana = stored_sign_in()
    address = intake_steps.start(ana)
    without_log(stored_app)
    page = intake_steps.save(ana, address, {"rf_fever": "yes"}, then="emergency-signs")
    assert "Emergency: tell them now" in page.text


def without_log(app: Flask) -> None:
    """Take the access log away: nothing can be written to it."""
    with app.app_context():
        change_tables("ALTER TABLE access_log RENAME TO somewhere_else")


def test_what_is_unusual_about_who_reads_is_noted(store: Store, sign_in: Callable[..., Worker]) -> None:
    own = store.sent(contact=contact(full_name="Per Quist"))
    colleague = store.sent(contact=contact(full_name="Olga Maria Stein-Roth"))
    other = store.sent(contact=contact(full_name="Edna Larson"))
    sign_in(name="Dr. Olga Stein")
    ana = sign_in(name="Ana B. Quist")
    marks = []
    for case in (own, colleague, other):
        ana.get(f"/staff/submissions/{case}")
        marks.append((last(ana).is_namesake, last(ana).is_colleague, last(ana).is_untied))
    assert marks == [(True, False, True), (False, True, True), (False, False, True)]
    ana.post(f"/staff/submissions/{other}/take", {"version": "1"})
    ana.get(f"/staff/submissions/{other}")
    assert not last(ana).is_untied


@pytest.mark.parametrize(
    ("hours", "is_noted"), [(0, False), (-3.5, False), (-5.5, True), (9, True), (-24, True)]
)
def test_a_reading_long_before_or_after_the_opening_hours_is_noted(
    app: Flask, store: Store, hours: float, is_noted: bool
) -> None:
    store.sent()
    with time_machine.travel(build.NOON + timedelta(hours=hours)):
        ana = Worker(app, "coordinator", "")
        ana.get("/staff/cases")
        assert last(ana).is_after_hours is is_noted


GIVEN = {
    "submission_id": "{case}",
    "question_id": "weight_loss",
    "owner_id": "0",
    "share": "open",
    "file": "overall.csv",
}
PEOPLE = {
    "Edna Larson": "emergency",
    "Ole Bergquist": "urgent",
    "Mai Vang": "standard",
    "José Ñúñez": "priority",
}


def staff_addresses(app: Flask, case: str) -> list[str]:
    """Return the address of every page that staff can get, about one case where it is about one."""
    given = {name: value.format(case=case) for name, value in GIVEN.items()}
    with app.test_request_context():
        rules = [rule for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())]
        return [
            url_for(rule.endpoint, **{name: given[name] for name in rule.arguments})
            for rule in rules
            if rule.rule.startswith("/staff/") and rule.arguments <= set(given)
        ]


@pytest.mark.one_in(2)
@pytest.mark.proves("every-reading-is-logged")
@pytest.mark.parametrize("role", Role)
def test_everyone_whom_a_page_names_is_in_its_row(store: Store, sign_in: SignIn, role: Role) -> None:
    ids = {name: store.sent(persona, contact=contact(full_name=name)) for name, persona in PEOPLE.items()}
    known = {case: {name, store.stored(case).reference} for name, case in ids.items()}
    reader, named_on = sign_in(role), set()
    from_lists = [
        str(link["href"])
        for page in ("/staff/", "/staff/cases")
        for link in reader.get(page).soup.select("th.who a")
    ]
    for address in {*staff_addresses(reader.app, ids["Mai Vang"]), *from_lists}:
        before = len(traces(reader.app))
        page = reader.client.get(address)
        rows = traces(reader.app)[before:]
        in_row = {each for row in rows for each in people_in(row)}
        body = html.unescape(page.get_data(as_text=True)) if page.status_code == 200 else ""
        shown = {case for case, words in known.items() if any(word in body for word in words)}
        assert shown <= in_row, (address, shown - in_row)
        assert len(rows) <= 1, address
        if len(shown) > 1:
            named_on.add(address)
    assert len(named_on) >= 4
