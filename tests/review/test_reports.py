"""The reports: what the team sees, what files for others leave out, and who may read them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import timedelta
from io import StringIO
from itertools import product

import pytest
import time_machine
from flask import Flask

from app.extensions import writing
from app.review.report_cells import NOT_SHOWN
from app.review.report_small_counts import LEAST_SHOWN
from app.staff.roles import Role
from app.submissions.feedback import Hard, count_hard
from app.submissions.worklist import report_missed, rollups
from tests.accounts.build import sign_in
from tests.pages import Page, PageClient, words
from tests.submissions.build import NOON, contact, put, rows, sent

FILES = (
    "overall",
    "funnel",
    "by-clinic",
    "by-priority",
    "by-language",
    "by-age",
    "tier-by-decision",
    "against-the-tier",
    "windows-missed-by-week",
)
REPORTS, MISSED, LOST = (
    "/staff/reports",
    "/staff/reports/windows-missed",
    "/staff/reports/lost-from-the-window.csv",
)
PAGES = "/staff/reports/pages.csv"  # its own tests: test_report_passages.py
READ = "SELECT count(*), count(DISTINCT submission_id) FROM events WHERE kind = :kind"
EDINA = "Example Spine Clinic, Edina"


@pytest.fixture(autouse=True)
def _noon() -> Iterator[None]:
    with time_machine.travel(NOON + timedelta(days=60), tick=False):
        yield


def send_some(app: Flask) -> dict[str, str]:
    """Send twelve to Edina, eleven to Saint Paul, one in Spanish without a clinic; return the ids by name."""
    ids = {}
    with app.app_context():
        for n, clinic in enumerate(["example-edina"] * 12 + ["example-st-paul"] * 11 + [None]):
            language = "en" if clinic else "es"
            patient_contact = contact(clinic_id=clinic, preferred_language=language, full_name=f"Person {n}")
            ids[patient_contact.full_name] = sent(contact=patient_contact)
            if n < 6:
                put(
                    ids[patient_contact.full_name],
                    minutes_to_contact=30 * n,
                    first_contact_at=NOON,
                    reached_at=NOON,
                )
        put(ids["Person 0"], window_first=NOON.date(), window_last=NOON.date() + timedelta(days=3))
        put(ids["Person 1"], window_first=NOON.date(), window_last=NOON.date() + timedelta(days=4))
        recount()
    return ids


def recount() -> None:
    with writing.begin() as session:
        rollups.recount(session)


def table_of(page: Page, name: str) -> list[list[str]]:
    """Return the rows of a table on the page."""
    shown = page.one(f"[aria-labelledby={name}] table")
    return [[words(cell) for cell in row.select("th, td")] for row in shown.select("tbody tr")]


def cells(client: PageClient, name: str, query: str = "") -> list[list[str]]:
    """Return the rows of a CSV file of the reports."""
    response = client.get(f"/staff/reports/{name}.csv{query}").response
    assert response.mimetype == "text/csv"
    assert response.headers["Content-Disposition"].startswith(f'attachment; filename="{name}-2026-')
    return list(csv.reader(StringIO(response.get_data().decode("utf-8-sig"), newline=""), strict=True))


def test_the_team_reads_every_number_in_tables_and_charts(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    send_some(app)
    page = patient.get(REPORTS)
    assert page.heading == "Reports"
    median, ninetieth = "between 60 and 120 min", "Too few yet: 6 of 10"
    assert table_of(page, "overall") == [["24", median, ninetieth, "6", "25 %", "25 %", "0"]]
    assert table_of(page, "by-clinic") == [
        [EDINA, "12", median, ninetieth, "6", "50 %", "50 %", "0"],
        [
            "Example Spine Clinic, St. Paul",
            "11",
            *["Too few yet: 0 of 5", "Too few yet: 0 of 10"],
            "0",
            *["0 %"] * 2,
            "0",
        ],
        ["No preference", "1", *["Too few yet: 0 of 5", "Too few yet: 0 of 10"], "0", *["0 %"] * 2, "0"],
    ]
    assert [row[:2] for row in table_of(page, "by-language")] == [
        ["English", "23"],
        ["Español (Spanish)", "1"],
    ]
    assert table_of(page, "by-priority")[0][:2] == ["Standard review", "24"]
    assert table_of(page, "funnel")[0] == ["All", "24", "6", "0", "0", "0", "0"]
    assert sum(int(row[1]) for row in table_of(page, "windows-missed-by-week")) == 2
    assert page.soup.select("div[role=img][aria-label] rect.bar")
    assert "Person" not in page.text
    links = {str(link["href"]).partition("?")[0] for link in page.soup.select('main a[href*=".csv"]')}
    assert links <= {*(f"/staff/reports/{name}.csv" for name in FILES), PAGES}


def test_pages_and_files_for_others_show_no_small_count(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    send_some(app)
    page = patient.get("/staff/reports/for-others")
    assert page.heading == "Reports for others"
    assert not page.soup.select(f'a[href^="{MISSED}?"]')
    for name in FILES:
        header, *body = cells(patient, name)
        numbers = [cell for row in body for cell in row if cell.isdigit()]
        assert all(int(number) >= LEAST_SHOWN or number == "0" for number in numbers), (name, body)
        assert len({len(row) for row in [header, *body]}) == 1
    assert cells(patient, "overall")[1] == ["24", *[NOT_SHOWN] * 6]
    assert [row[:2] for row in cells(patient, "by-clinic")[1:]] == [
        [EDINA, "12"],
        ["All others together", "12"],
    ]
    assert "Spanish" not in page.html
    assert cells(patient, "funnel")[1:] == [["All", "24", *[NOT_SHOWN] * 5]]


def test_a_median_is_the_bucket_that_it_lies_in(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    with app.app_context():
        for n in range(40):
            put(sent(), minutes_to_contact=41 + n % 8, first_contact_at=NOON, reached_at=NOON)
        recount()
    row = table_of(patient.get(REPORTS), "overall")[0]
    assert row[1:3] == ["between 40 and 60 min"] * 2
    assert cells(patient, "overall")[1][1:5] == ["40 to 60", "40 to 60", "40", "100.0"]


def test_what_was_hard_to_understand_is_a_table_and_a_file(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    assert "Nothing was ticked" in patient.get(REPORTS).text
    with app.app_context(), writing.begin() as session:
        for _ in range(2):
            count_hard(session, "check-pain-score", "es", [Hard.WORD], NOON.date())
        count_hard(session, "start", "en", [Hard.TOO_LONG], NOON.date() + timedelta(days=60))
        count_hard(session, "start", "en", [Hard.TOO_LONG], NOON.date() - timedelta(days=80))
    assert table_of(patient.get(REPORTS), "hard-to-understand") == [
        ["check-pain-score", "Español (Spanish)", "A word they do not know", "2"],
        ["start", "English", "Too much to read", "1"],
    ]
    header = ["page", "language", "what", "number"]
    assert cells(patient, "hard-to-understand") == [
        header,
        ["check-pain-score", "es", "word", "2"],
        ["start", "en", "too_long", "1"],
    ]
    assert cells(patient, "hard-to-understand", "?to=2026-07-31&from=2026-07-01") == [header]


def test_only_the_list_of_missed_windows_names_patients_and_that_is_recorded(
    app: Flask, patient: PageClient
) -> None:
    account = sign_in(patient, Role.LEAD)
    ids = send_some(app)
    patient.get(REPORTS)
    with app.app_context():
        assert rows(READ, kind="named") == [(0, 0)]
    page = patient.get(MISSED)
    assert page.heading == "Windows missed: 2"
    assert [str(a["href"]) for a in page.soup.select("tbody a")] == [
        f"/staff/submissions/{ids[name]}" for name in ("Person 1", "Person 0")
    ]
    patient.client.head(MISSED)
    patient.client.head(LOST)
    with app.app_context():
        assert rows(READ, kind="named") == [(2, 2)]
        assert {row[0] for row in rows("SELECT actor_id FROM events WHERE kind = 'named'")} == {account}
        put(ids["Person 1"], data_key=b"gone")
        put(ids["Person 0"], status="decided", decision="withdrew", decided_at=NOON + timedelta(days=9))
    header, *body = cells(patient, "lost-from-the-window")
    assert len(body) == 2
    assert [row[header.index("full_name")] for row in body] == ["Cannot be opened", "Person 0"]
    assert body[1][header.index("decision") :] == ["withdrew", "2026-06-24T12:00:00-05:00"]
    assert patient.get(f"{MISSED}?from=2026-06-20").text.count("Person") == 0
    with app.app_context():
        assert rows(READ, kind="exported") == [(2, 2)]
        assert rows(READ, kind="named") == [(2, 2)]


def test_a_shortened_list_says_how_many_are_left_out(
    app: Flask, patient: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_missed, "MOST_LISTED", 1)
    sign_in(patient, Role.LEAD)
    send_some(app)
    assert "1 of 2 are listed" in patient.get(MISSED).text
    assert [row[0] for row in cells(patient, "lost-from-the-window")[2:]] == ["1 more: choose fewer days"]


def test_days_without_submissions_show_no_figures(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    page = patient.get(REPORTS)
    assert table_of(page, "overall")[0][:3] == ["0", "Too few yet: 0 of 5", "Too few yet: 0 of 10"]
    assert not page.soup.select("[aria-labelledby=by-clinic] table")
    with app.app_context():
        for _ in range(LEAST_SHOWN - 1):
            sent()
    assert {cell for name in FILES for row in cells(patient, name)[1:] for cell in row[1:]} <= {
        NOT_SHOWN,
        "0",
    }


def test_the_days_of_the_address_are_in_the_clinics_time_zone(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    with app.app_context():
        for _ in range(6):
            sent(at=NOON.replace(hour=23, minute=59))
            sent(at=NOON.replace(hour=0))
    for query, number in (
        ("", "12"),
        ("?from=2026-06-15&to=2026-06-15", "12"),
        ("?to=2026-06-14", NOT_SHOWN),
        ("?from=2026-06-16", NOT_SHOWN),
    ):
        assert cells(patient, "overall", query)[1][0] == number


def test_an_address_that_makes_no_sense_is_refused(patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    not_understood = (
        "clinic=example-edina",
        "from=2026-06-01&from=2026-06-02",
        "from=",
        "from=yesterday",
        "from=20260601",
        "from=2026-06-31",
        "from=0001-01-01&to=0001-01-01x",
        "to=0001-01-02",
        "from=0001-01-01",
        "to=9999-12-31",
        "from=2026-06-02&to=2026-06-01",
        "to=2026-08-15",
        "From=2026-06-01",
    )
    for address, query in product((REPORTS, "/staff/reports/overall.csv", MISSED, LOST), not_understood):
        patient.get(f"{address}?{query}", 400)


def test_a_file_that_does_not_exist_is_not_found(patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    for file in ("nothing.csv", "overall", ".csv", "overall.csv.csv", "%00.csv"):
        patient.get(f"/staff/reports/{file}", 404)


def test_only_leads_and_auditors_read_the_reports(app: Flask) -> None:
    for role in Role:
        client = PageClient(app)
        sign_in(client, role)
        for address in (REPORTS, "/staff/reports/overall.csv", MISSED, LOST):
            client.get(address, 200 if role in (Role.LEAD, Role.AUDITOR) else 403)
