"""No one can read or take out everything at once: how many cases and files a person gets in a time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from app.audit.access_log import Way
from app.audit.staff_events import StaffEvent
from app.extensions import db
from app.submissions.statuses import Decision, Status
from config import Settings
from tests.pages import Page, words
from tests.review.conftest import Worker
from tests.review.traces import people_in, traces
from tests.submissions import build

CLOSED: dict[str, Any] = {
    **dict.fromkeys(("act_by", "next_action", "due_at")),
    **dict.fromkeys(("closed_at", "decided_at"), build.NOON),
}
FEW = {"case_limit": "3 per hour", "export_limit": "2 per hour"}


@pytest.fixture(params=["sqlite", "postgresql"])
def limited(
    request: pytest.FixtureRequest, settings: Settings, make_app: Callable[[Settings], Flask]
) -> Iterator[Flask]:
    """An app with low limits, on each database, at noon on a Monday."""
    address = request.getfixturevalue("service_database") if request.param == "postgresql" else ""
    with time_machine.travel(build.NOON):
        yield make_app(replace(settings, database_url=address, **FEW))


def cases(app: Flask, number: int, persona: str = "standard") -> list[str]:
    with app.app_context():
        return [build.sent(persona) for _ in range(number)]


def path(case: str, below: str = "") -> str:
    return f"/staff/submissions/{case}{below}"


def staff_events(app: Flask, kind: str = "reading_stopped") -> list[tuple[object, ...]]:
    with app.app_context():
        events = select(StaffEvent.kind, StaffEvent.staff_id, StaffEvent.detail).where(
            StaffEvent.kind == kind
        )
        return [tuple(row) for row in db.session.execute(events)]


def press_on_phone(worker: Worker, case: str) -> Page:
    """Be stopped at a case, press that its patient is on the phone, and return the page that follows."""
    page = worker.get(path(case), status=429)
    (form,) = page.soup.select("form[action$=on-the-phone]")
    return worker.follow(worker.post(str(form["action"]), {}))


@pytest.mark.proves("bulk-reading-ends")
def test_cases_beyond_the_limit_are_not_shown_and_the_page_says_until_when(limited: Flask) -> None:
    ids, ana = cases(limited, 4), Worker(limited, "coordinator", "Ana")
    Worker(limited, "lead", "Bo Lund")
    for case in ids[:3]:
        ana.get(path(case))
    page = ana.get(path(ids[3]), status=429)
    assert page.heading == "No more cases for now"
    assert "Edna" not in page.text
    assert "opened 3 cases" in words(page.soup.find("main"))
    assert re.search(r"go on from [^.]*\b1:00", words(page.soup.find("main")))
    assert "ask Bo Lund" in words(page.soup.find("main"))
    assert 3590 <= int(page.response.headers["Retry-After"]) <= 3600
    stopped = traces(limited, Way.STOPPED)
    assert [(row.staff_id, row.how_many, people_in(row)) for row in stopped] == [(ana.staff_id, 0, {ids[3]})]


def test_the_same_case_counts_once_and_opens_again(limited: Flask) -> None:
    ids, ana = cases(limited, 3), Worker(limited, "coordinator", "Ana")
    for case in [*ids, *ids]:
        ana.get(path(case))
        ana.get(path(case, "/print"))
    assert sum(row.opened for row in traces(limited)) == 3


def test_another_person_has_a_limit_of_their_own(limited: Flask) -> None:
    ids = cases(limited, 4)
    for name in ("Ana", "Bea"):
        worker = Worker(limited, "coordinator", name)
        for case in ids[:3]:
            worker.get(path(case))
        worker.get(path(ids[3]), status=429)


def test_an_hour_later_as_many_open_again(limited: Flask) -> None:
    ids, ana = cases(limited, 6), Worker(limited, "coordinator", "Ana")
    for minutes, case in zip((0, 20, 40), ids, strict=False):
        with time_machine.travel(build.NOON + timedelta(minutes=minutes)):
            ana.signed_in_again().get(path(case))
    for minutes, case, status in ((59, ids[3], 429), (61, ids[3], 200), (62, ids[4], 429), (82, ids[4], 200)):
        with time_machine.travel(build.NOON + timedelta(minutes=minutes)):
            ana.signed_in_again().get(path(case), status=status)


@pytest.mark.one_in(2)
@pytest.mark.proves("emergencies-pass-every-limit")
@pytest.mark.parametrize("persona", ["emergency", "urgent"])
def test_what_is_pressing_always_opens_and_is_logged(limited: Flask, persona: str) -> None:
    ids, pressing = cases(limited, 3), cases(limited, 2, persona)
    ana = Worker(limited, "coordinator", "Ana")
    for case in [*ids, *pressing]:
        ana.get(path(case))
        ana.get(path(case, "/letter"))
    assert [row.submission_id for row in traces(limited, Way.CASE)] == [*ids, *pressing]


def test_a_closed_emergency_is_not_pressing(limited: Flask) -> None:
    ids, (closed,) = cases(limited, 3), cases(limited, 1, "emergency")
    with limited.app_context():
        build.put(closed, status=Status.CLOSED, decision=Decision.SENT_TO_EMERGENCY, **CLOSED)
    ana = Worker(limited, "coordinator", "Ana")
    for case in ids:
        ana.get(path(case))
    ana.get(path(closed), status=429)


@pytest.mark.one_in(4)
@pytest.mark.parametrize("below", ["/print", "/chart-copy", "/letter", "/answer/weight_loss"])
def test_every_other_page_of_a_case_counts_too(limited: Flask, below: str) -> None:
    ids, ana = cases(limited, 4), Worker(limited, "coordinator", "Ana")
    for case in ids[:3]:
        ana.get(path(case, below))
    ana.get(path(ids[3], below), status=429)


def test_a_print_of_several_counts_each(limited: Flask) -> None:
    ids, ana = cases(limited, 4), Worker(limited, "coordinator", "Ana")
    ana.get("/staff/")
    ana.post("/staff/print", {"picked": ids[:2]}, status=200)
    page = ana.post("/staff/print", {"picked": ids[1:]}, status=429)
    assert page.heading == "No more cases for now"
    assert [people_in(row) for row in traces(limited, Way.STOPPED)] == [{*ids[1:]}]
    ana.post("/staff/print", {"picked": ids[:3]}, status=200)


def test_a_refused_form_does_not_open_a_case_beyond_the_limit(limited: Flask) -> None:
    ids, ana = cases(limited, 4), Worker(limited, "coordinator", "Ana")
    for case in ids[:3]:
        ana.get(path(case))
    stale = {"version": "99", "words": "x"}
    assert ana.post(path(ids[3], "/note"), stale, status=429).heading == "No more cases for now"
    assert "x" in ana.post(path(ids[0], "/note"), stale, status=409).text


def test_a_form_of_a_case_that_was_opened_today_is_never_lost(limited: Flask) -> None:
    ids, ana = cases(limited, 4), Worker(limited, "coordinator", "Ana")
    ana.get(path(ids[3]))
    with time_machine.travel(build.NOON + timedelta(hours=3)):
        ana.signed_in_again()
        for case in ids[:3]:
            ana.get(path(case))
        ana.post(path(ids[3], "/note"), {"version": "99", "words": "x"}, status=409)


def test_files_beyond_the_limit_are_refused(limited: Flask) -> None:
    cases(limited, 2)
    lead = Worker(limited, "lead", "Ana")
    lead.get("/staff/")
    lead.post("/staff/export", {}, status=200)
    lead.get("/staff/reports/lost-from-the-window.csv")
    lead.get("/staff/reports/overall.csv")
    assert lead.post("/staff/export", {}, status=429).heading == "No more files for now"
    lead.get("/staff/reports/lost-from-the-window.csv", status=429)
    lead.get("/staff/reports/overall.csv")
    assert staff_events(limited) == [("reading_stopped", lead.staff_id, "files")]


def test_being_stopped_is_one_staff_event_an_hour(limited: Flask) -> None:
    ids, ana = cases(limited, 5), Worker(limited, "coordinator", "Ana")
    for case in ids:
        ana.get(path(case), status=None)
    ana.get(path(ids[4]), status=429)
    assert staff_events(limited) == [("reading_stopped", ana.staff_id, "cases")]
    assert len(traces(limited, Way.STOPPED)) == 3


def test_the_limits_are_those_of_the_issue_unless_they_are_set() -> None:
    assert (Settings().case_limit, Settings().export_limit) == ("200 per hour", "10 per hour")


def test_a_case_that_there_is_none_of_is_not_found_and_not_counted(limited: Flask) -> None:
    ana = Worker(limited, "coordinator", "Ana")
    for number in range(5):
        ana.get(path(f"{number:032x}"), status=404)
    assert sum(row.opened for row in traces(limited)) == 0


def test_a_list_is_never_stopped(limited: Flask) -> None:
    ids, ana = cases(limited, 5), Worker(limited, "coordinator", "Ana")
    for case in ids:
        ana.get(path(case), status=None)
    for address in ("/staff/", "/staff/cases", "/staff/workload"):
        ana.get(address)


ON_PHONE = "opened_on_phone"


def test_a_case_beyond_the_limit_opens_while_its_patient_is_on_the_phone(limited: Flask) -> None:
    ids, ana = cases(limited, 4), Worker(limited, "coordinator", "Ana")
    for case in ids[:3]:
        ana.get(path(case))
    assert "Edna" in press_on_phone(ana, ids[3]).heading
    ana.get(path(ids[3], "/print"))
    ana.post(path(ids[3], "/on-the-phone"), {})
    assert staff_events(limited, ON_PHONE) == [(ON_PHONE, ana.staff_id, None)]
    assert [people_in(row) for row in traces(limited, Way.ON_PHONE)] == [{ids[3]}]
    unusual = Worker(limited, "lead", "Bo Lund").get("/staff/unusual")
    assert "Opened 1 case beyond the limit, with the patient on the phone." in unusual.text


def test_at_most_five_cases_an_hour_open_for_patients_on_the_phone(limited: Flask) -> None:
    ids, ana = cases(limited, 9), Worker(limited, "coordinator", "Ana")
    for case in ids[:3]:
        ana.get(path(case))
    for case in ids[3:8]:
        assert press_on_phone(ana, case).status == 200
    ana.post(path(ids[8], "/on-the-phone"), {})
    page = ana.get(path(ids[8]), status=429)
    assert "You have opened 5 cases this way within an hour" in page.text
    assert not page.soup.select("main form")
    assert len(staff_events(limited, ON_PHONE)) == 5


def test_no_one_is_let_through_below_the_limit_or_to_what_they_may_not_open(limited: Flask) -> None:
    ids, ana = cases(limited, 4), Worker(limited, "coordinator", "Ana")
    ana.get("/staff/")
    ana.post(path(ids[3], "/on-the-phone"), {})
    ana.post(path("f" * 32, "/on-the-phone"), {}, status=404)
    assert staff_events(limited, ON_PHONE) == []
    ada = Worker(limited, "auditor", "Ada")
    for case in ids[:3]:
        ada.get(path(case))
    assert not ada.get(path(ids[3]), status=429).soup.select("main form")
    ada.get("/staff/")
    ada.post(path(ids[3], "/on-the-phone"), {}, status=403)
