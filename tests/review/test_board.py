"""The board: for all staff and a wall, without a patient's name, refreshing itself without keeping a session alive."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from app.review.board_charts import ABSENT, TOP, bar_chart
from app.review.board_views import short_names
from app.staff.roles import Role
from app.submissions.statuses import Outcome
from app.submissions.worklist.report_figures import Days
from tests.accounts.build import sign_in
from tests.pages import Page, PageClient, words
from tests.submissions.build import NOON, assign_case, contact, log_contact_with, rows, sent, staff

BOARD = "/staff/board"


@pytest.fixture(autouse=True)
def _noon() -> Iterator[None]:
    with time_machine.travel(NOON + timedelta(hours=4), tick=False):
        yield


def tiles(page: Page) -> list[str]:
    return [words(tile) for tile in page.soup.select(".tile")]


def test_the_board_shows_counts_and_charts_but_no_patient(app: Flask, patient: PageClient) -> None:
    with app.app_context():
        worker = staff("clinician")
        ids = [sent(contact=contact(full_name=f"Person {n}")) for n in range(3)]
        ids.append(sent("emergency", contact=contact(full_name="Person 9")))
        assign_case(ids[0], worker, worker, NOON)
        log_contact_with(ids[0], Outcome.SPOKE, worker, NOON)
        references = [row[0] for row in rows("SELECT reference FROM submissions")]
    sign_in(patient, Role.COORDINATOR)
    page = patient.get(BOARD)
    assert page.heading == "Board"
    assert tiles(page)[0] == "1 emergency not reached oldest 4 h"
    assert "of 4 open" in tiles(page)[2]
    assert "3 unassigned" in tiles(page)
    assert not [each for each in (*references, "Person") if each in page.text]
    charts = page.soup.select("svg[role=img][aria-label]")
    assert str(charts[0]["aria-label"]).endswith("Jun 15: 4")
    assert [words(step) for step in page.soup.select(".funnel li")][:2] == ["Received 4", "Reached 1"]
    tables = page.soup.select("details table")
    assert [words(cell) for cell in tables[0].select("tbody tr")[0].select("td")] == [*["0"] * 7, "4"]


def test_each_number_of_a_person_leads_to_exactly_these_rows(app: Flask, patient: PageClient) -> None:
    with app.app_context():
        worker = staff()
        for _ in range(2):
            assign_case(sent(), worker, worker, NOON)
    sign_in(patient, Role.LEAD)
    page = patient.get(BOARD)
    links = page.soup.select(f".loads tbody a[href*='/workload/{worker.id}/']")
    assert [words(link) for link in links] == ["2", "0", "0", "0"]
    for link in links:
        shown = patient.get(str(link["href"])).soup.select("tbody tr")
        assert len(shown) == int(words(link))


def test_the_board_asks_for_itself_every_minute_unless_told_to_stay_still(
    app: Flask, patient: PageClient
) -> None:
    sign_in(patient, Role.AUDITOR)
    page = patient.get(BOARD)
    assert page.response.headers["Refresh"] == "60"
    still = patient.get(str(page.one("main a[href*='still']")["href"]))
    assert "Refresh" not in still.response.headers
    patient.get(f"{BOARD}?other=1", 400)


def test_a_board_that_refreshes_does_not_keep_an_idle_session_alive(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.COORDINATOR)
    for minutes in range(2, 16, 2):
        with time_machine.travel(NOON + timedelta(hours=4, minutes=minutes), tick=False):
            patient.get(BOARD)
    with time_machine.travel(NOON + timedelta(hours=4, minutes=16), tick=False):
        assert patient.get(BOARD, 302).location.startswith("/staff/sign-in")


def test_people_with_the_same_first_name_are_told_apart() -> None:
    assert short_names(["Cody Berg", "Cora Lund", "Cody Dahl", "Cher"]) == [
        "Cody B.",
        "Cora",
        "Cody D.",
        "Cher",
    ]
    assert short_names(["", " "]) == ["", " "]


def test_the_highest_bar_is_full_and_a_missing_value_has_none() -> None:
    week = Days(NOON.date(), NOON.date())
    chart = bar_chart("a", "A", [week] * 3, [10, None, 5], ["10", ABSENT, "5"])
    assert [bar.height for bar in chart.bars] == [102, 0, 51]
    assert chart.bars[0].y == TOP
    assert chart.latest == "5"
    assert chart.in_words == "Jun 15: 10; Jun 15: –; Jun 15: 5"
    assert [bar.height for bar in bar_chart("a", "A", [week], [50], ["50%"], 100).bars] == [51]
