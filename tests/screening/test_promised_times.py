"""No patient's page names an hour at which no one works (decision model, W6), whatever the hour it is read at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest
import time_machine
from flask import Flask

from app import clinic_hours
from app.extensions import writing
from app.opening import closures
from app.opening.hours import OpeningHours
from app.rules.due_dates import UrgentCover
from app.submissions.statuses import Outcome, Status
from tests.cover import set_cover
from tests.pages import Page, PageClient, words
from tests.screening.drafts import AUDIENCES, contact_of, put, send
from tests.screening.sent_fixtures import SentSubmission
from tests.submissions.build import CHICAGO
from tests.walk import answers_of

NAMED = re.compile(r"\b\w+day, (\w+ \d{1,2}, \d{4})(?:, (\d{1,2}:\d\d [AP]M))?")
PAST = re.compile(r"(Sent on|Made on|You told us on|We tried once, on|The last time was on|Done:|Tried:) $")
W6 = "Our office is closed until"
W6_OPEN = "Our office closes at"
MOMENTS = {
    "Monday at noon": "2026-06-15T12:00",
    "Monday evening": "2026-06-15T20:00",
    "before a holiday, with an hour left": "2026-06-18T16:00",
    "Saturday": "2026-06-20T10:00",
    "Sunday evening": "2026-06-21T20:00",
    "the evening before the clock springs forward": "2026-03-07T23:30",
}
AT_NIGHT = ("Saturday", "before a holiday, with an hour left", "the evening before the clock springs forward")
ACTS: list[tuple[str, list[tuple[str, Any]]]] = [
    ("received", []),
    ("reading", [("transition_to", Status.TAKEN)]),
    ("tried", [("log_contact_with", Outcome.NO_ANSWER)]),
    ("waits for the patient", [("log_contact_with", Outcome.WILL_CALL_BACK)]),
    ("called us", [("log_contact_with", Outcome.PATIENT_CALLED)]),
    ("waits for a report", [("transition_to", Status.TAKEN), ("transition_to", Status.WAITING_FOR_REPORT)]),
    ("decided", [("transition_to", Status.TAKEN), ("transition_to", Status.DECIDED)]),
]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHICAGO)


@pytest.fixture(autouse=True)
def office_hours(app: Flask) -> None:
    """Urgent patients are called in office hours only."""
    set_cover(app, UrgentCover.OFFICE_HOURS)


def promised_in(text: str) -> Iterator[tuple[datetime, bool]]:
    """Yield each moment that a page names as yet to come, and whether it names the time of day."""
    for found in NAMED.finditer(text):
        if not PAST.search(text[: found.start()]):
            day = datetime.strptime(found[1], "%B %d, %Y").replace(tzinfo=CHICAGO)
            if found[2]:
                clock = datetime.strptime(found[2], "%I:%M %p").time()  # noqa: DTZ007
                yield datetime.combine(day, clock, CHICAGO), True
            else:
                yield day, False


def is_worked_at(opening: OpeningHours, moment: datetime, has_time: bool) -> bool:
    if not has_time:
        return opening.is_open_day(moment.date())
    return opening.is_open(datetime.fromtimestamp(moment.timestamp() - 1, CHICAGO))


def check_promises(page: Page, opening: OpeningHours | None = None) -> None:
    text = words(page.one("main"))
    for moment, has_time in promised_in(text):
        assert is_worked_at(opening or OpeningHours(), moment, has_time), (page.path, moment, text)
        assert not (W6 in text or W6_OPEN in text) or not has_time, "either a time or that no one calls"


def pages_around_sending(patient: PageClient, answers: dict[str, object]) -> Iterator[Page]:
    put(patient, answers)
    for path in ("result", "send", "copy", "visit-sheet"):
        yield patient.get(f"/check/{path}")
    patient.get("/check/send")
    yield patient.follow(patient.post("/check/send", contact_of(answers)))
    for path in ("copy", "visit-sheet"):
        yield patient.get(f"/check/{path}")


@pytest.mark.proves("no-promise-when-closed")
@pytest.mark.one_in(4)
@pytest.mark.parametrize("when", MOMENTS)
@pytest.mark.parametrize("name", ["urgent", "priority", "standard", "imaging", "other_care"])
def test_pages_before_and_after_sending_name_only_hours_at_which_someone_works(
    own_patient: PageClient, name: str, when: str
) -> None:
    with time_machine.travel(at(MOMENTS[when]), tick=False):
        for page in pages_around_sending(own_patient, answers_of(name)):
            check_promises(page)


@pytest.mark.proves("urgent-without-cover-is-told")
@pytest.mark.parametrize("who", AUDIENCES)
@pytest.mark.parametrize("when", AT_NIGHT)
def test_an_urgent_patient_reads_that_no_one_calls_in_time(
    own_patient: PageClient, when: str, who: str
) -> None:
    with time_machine.travel(at(MOMENTS[when]), tick=False):
        pages = list(pages_around_sending(own_patient, answers_of("urgent", answering_for=who)))
    instead = "Call their own doctor now." if who == "someone_else" else "Call your own doctor now."
    for page in (pages[0], pages[1], pages[4]):
        expected = W6_OPEN if when == AT_NIGHT[1] else W6
        assert expected in page.text, page.path
        assert when == AT_NIGHT[1] or instead in page.text
    assert "will try to call" not in pages[4].text


@pytest.mark.parametrize(
    ("when", "opens"),
    [("Saturday", "el lunes a las 8 de la mañana"), (AT_NIGHT[2], "el lunes a las 8 de la mañana")],
)
def test_the_spanish_pages_tell_an_urgent_patient_too(own_patient: PageClient, when: str, opens: str) -> None:
    with time_machine.travel(at(MOMENTS[when]), tick=False):
        put(own_patient, answers_of("urgent"))
        page = own_patient.get("/es/check/result")
    assert f"Nuestra oficina está cerrada hasta {opens}. No espere nuestra llamada." in page.text


def test_a_calmer_patient_never_reads_that_no_one_calls(own_patient: PageClient) -> None:
    with time_machine.travel(at(MOMENTS["Saturday"]), tick=False):
        for page in pages_around_sending(own_patient, answers_of("priority")):
            assert W6 not in page.text


def test_a_clinic_with_cover_at_every_hour_promises_the_due_time(app: Flask, own_patient: PageClient) -> None:
    set_cover(app, UrgentCover.ALWAYS)
    with time_machine.travel(at(MOMENTS["Saturday"]), tick=False):
        page = send(own_patient, answers_of("urgent"))
    assert "A nurse or doctor will try to call you by Sunday, June 21, 2026, 10:00 AM." in page.text
    assert W6 not in page.text


@pytest.mark.one_in(6)
@pytest.mark.parametrize("acts", [acts for _, acts in ACTS], ids=[name for name, _ in ACTS])
@pytest.mark.parametrize("persona", ["urgent", "other_care"])
@pytest.mark.parametrize("when", MOMENTS)
def test_the_status_page_names_only_hours_at_which_someone_works(
    app: Flask, persona: str, acts: list[tuple[str, Any]], when: str
) -> None:
    sent_at = at(MOMENTS[when])
    with time_machine.travel(sent_at, tick=False):
        sent = SentSubmission(app, persona, at=sent_at)
        worker = sent.staff("clinician")
        for builder, choice in acts:
            sent.build(builder, choice, worker, at=sent_at)
    for hours in (0, 14, 26, 100):
        with time_machine.travel(sent_at.timestamp() + hours * 3600, tick=False):
            check_promises(sent.browser().get("/status/yours"))


@pytest.mark.parametrize("when", MOMENTS)
def test_a_patient_who_is_worse_reads_an_hour_at_which_someone_works_or_that_no_one_calls(
    app: Flask, when: str
) -> None:
    at_ = at(MOMENTS[when])
    with time_machine.travel(at_, tick=False):
        sent = SentSubmission(app, "urgent", at=at_)
        sent.build("report_getting_worse", at_, pain_worse="yes")
        page = sent.browser().get("/status/yours")
    check_promises(page)
    assert page.soup.select('main[data-place="worse"]')
    assert (W6 in page.text or W6_OPEN in page.text) is (when in AT_NIGHT)


def test_shortly_before_an_hour_in_which_someone_works_the_promise_stands(app: Flask) -> None:
    sent = SentSubmission(app, "urgent", at=at("2026-06-15T16:00"))
    with time_machine.travel(at("2026-06-16T14:45"), tick=False):
        assert "by Tuesday, June 16, 2026, 4:00 PM" in sent.browser().get("/status/yours").text
    with time_machine.travel(at("2026-06-16T16:01"), tick=False):
        late = sent.browser().get("/status/yours").text
    assert "We wanted to call by Tuesday, June 16, 2026, 4:00 PM. That time is over." in late


def test_a_day_that_is_closed_later_is_not_named_as_the_due_day(app: Flask) -> None:
    sent = SentSubmission(app, "priority", at=at("2026-06-15T12:00"))
    with time_machine.travel(at("2026-06-15T13:00"), tick=False):
        assert "by Wednesday, June 17, 2026." in sent.browser().get("/status/yours").text
        lead = sent.staff("lead")
        with app.app_context():
            with writing.begin() as session:
                closures.add(session, date(2026, 6, 17), None, "Snow", lead.id, at("2026-06-15T13:00"))
            clinic_hours.forget()
        assert "by Thursday, June 18, 2026." in sent.browser().get("/status/yours").text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("by Sunday, June 21, 2026, 10:00 AM.", [("2026-06-21T10:00", True)]),
        ("by Sunday, June 21, 2026.", [("2026-06-21T00:00", False)]),
        ("Sent on Sunday, June 21, 2026, 10:00 AM.", []),
    ],
)
def test_a_promised_moment_is_found_in_the_text(text: str, found: list[tuple[str, bool]]) -> None:
    assert list(promised_in(text)) == [(at(moment), has_time) for moment, has_time in found]
    assert not is_worked_at(OpeningHours(), at("2026-06-21T10:00"), True)
