"""The lead's reports: their figures, what they suppress, and who may read them."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from datetime import timedelta
from io import StringIO
from itertools import product

import pytest
import time_machine
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from app.extensions import writing
from app.review.report_small_counts import LEAST_SHOWN, cells_to_hide, groups_to_show, is_small, parts_to_hide
from app.review.report_tables import NOT_SHOWN, against_table, decision_table, minutes_in_words
from app.rules.tiers import Tier
from app.staff.roles import Role
from app.submissions.feedback import Hard, count_hard
from app.submissions.statuses import Decision
from app.submissions.worklist import report_figures
from app.submissions.worklist.report_figures import Against
from tests.accounts.build import sign_in
from tests.pages import PageClient, words
from tests.submissions.build import NOON, contact, put, rows, sent

FILES = ("overall", "by-clinic", "by-language", "by-age", "tier-by-decision", "against-the-tier")
LOST = "/staff/reports/lost-from-the-window.csv"
PAGES = "/staff/reports/pages.csv"  # its own tests: test_report_passages.py
READ = "SELECT count(*), count(DISTINCT submission_id) FROM events WHERE kind = :kind"
COUNTS = st.lists(st.integers(0, 12), min_size=1, max_size=5)


@pytest.fixture(autouse=True)
def _noon() -> Iterator[None]:
    with time_machine.travel(NOON + timedelta(days=60), tick=False):
        yield


def send_some(app: Flask) -> dict[str, str]:
    """Send twelve to Edina, five to Saint Paul, one in Spanish without a clinic; return the ids by name."""
    ids = {}
    with app.app_context():
        for n, clinic in enumerate(["example-edina"] * 12 + ["example-st-paul"] * 5 + [None]):
            language = "en" if clinic else "es"
            patient_contact = contact(clinic_id=clinic, preferred_language=language, full_name=f"Person {n}")
            ids[patient_contact.full_name] = sent(contact=patient_contact)
            if n < 6:
                put(ids[patient_contact.full_name], minutes_to_contact=30 * n, reached_at=NOON)
        put(ids["Person 0"], window_first=NOON.date(), window_last=NOON.date() + timedelta(days=3))
        put(ids["Person 1"], window_first=NOON.date(), window_last=NOON.date() + timedelta(days=4))
    return ids


def cells(client: PageClient, name: str, query: str = "") -> list[list[str]]:
    """Return the rows of a CSV file of the reports."""
    response = client.get(f"/staff/reports/{name}.csv{query}").response
    assert response.mimetype == "text/csv"
    assert response.headers["Content-Disposition"].startswith(f'attachment; filename="{name}-2026-')
    return list(csv.reader(StringIO(response.get_data().decode("utf-8-sig"), newline=""), strict=True))


def test_the_lead_reads_tables_charts_and_files_without_small_counts(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    ids = send_some(app)
    page = patient.get("/staff/reports")
    assert page.heading == "Reports"
    tables = [[words(cell) for cell in table.select("tbody tr > *")] for table in page.soup.select("table")]
    assert tables[0] == ["18", "1 h 15 min", "2 h 30 min", "6", "33.3 %"]
    others = ["All others together", "6", *[NOT_SHOWN] * 4]
    edina = ["Example Spine Clinic Edina", "12", "1 h 15 min", "2 h 30 min"]
    assert tables[1][1:4] == edina[1:]
    assert tables[1][6:] == others
    assert cells(patient, "by-clinic")[2] == ["All others together", "6", *[NOT_SHOWN] * 4]
    assert cells(patient, "overall")[1] == ["18", "75.0", "150", "6", "33.3"]
    assert "Spanish" not in page.html
    assert page.soup.select("div[role=img][aria-label] rect.bar")
    links = {str(link["href"]).partition("?")[0] for link in page.soup.select('main a[href*=".csv"]')}
    assert links <= {*(f"/staff/reports/{name}.csv" for name in FILES), LOST, PAGES}
    for name in FILES:
        header, *body = cells(patient, name)
        numbers = [cell for row in body for cell in row if cell.isdigit()]
        assert all(int(number) >= LEAST_SHOWN for number in numbers), (name, body)
        assert len({len(row) for row in [header, *body]}) == 1
    assert "Person 2" not in page.text
    assert [str(a["href"]) for a in page.soup.select("tbody a")] == [
        f"/staff/submissions/{ids[name]}" for name in ("Person 1", "Person 0")
    ]


def test_what_was_hard_to_understand_is_a_table_and_a_file(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    assert "Nothing was ticked" in patient.get("/staff/reports").text
    with app.app_context(), writing.begin() as session:
        for _ in range(2):
            count_hard(session, "check-pain-score", "es", [Hard.WORD], NOON.date())
        count_hard(session, "start", "en", [Hard.TOO_LONG], NOON.date() + timedelta(days=60))
        count_hard(session, "start", "en", [Hard.TOO_LONG], NOON.date() - timedelta(days=80))
    page = patient.get("/staff/reports")
    shown = page.one("[aria-labelledby=hard-to-understand] table")
    assert [[words(cell) for cell in row.select("th, td")] for row in shown.select("tbody tr")] == [
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


def test_every_name_in_a_report_is_recorded_as_read(app: Flask, patient: PageClient) -> None:
    account = sign_in(patient, Role.LEAD)
    ids = send_some(app)
    assert "Lost from the window: 2" in patient.get("/staff/reports").text
    patient.client.head("/staff/reports")
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
    assert patient.get("/staff/reports?from=2026-06-16").text.count("Person") == 0
    with app.app_context():
        assert rows(READ, kind="exported") == [(2, 2)]
        assert rows(READ, kind="named") == [(2, 2)]


def test_a_shortened_list_says_how_many_are_left_out(
    app: Flask, patient: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_figures, "MOST_LISTED", 1)
    sign_in(patient, Role.LEAD)
    send_some(app)
    assert "1 of 2 are listed" in patient.get("/staff/reports").text
    assert [row[0] for row in cells(patient, "lost-from-the-window")[2:]] == ["1 more: choose fewer days"]


def test_days_with_fewer_than_five_submissions_show_no_figures(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    with app.app_context():
        for _ in range(4):
            sent()
    page = patient.get("/staff/reports")
    assert "Fewer than 5 were sent" in page.text
    assert not page.soup.select("svg")
    assert {words(cell) for cell in page.soup.select("table td")} <= {NOT_SHOWN}
    assert {cell for name in FILES for row in cells(patient, name)[1:] for cell in row[1:]} <= {NOT_SHOWN}


def test_the_days_of_the_address_are_in_the_clinics_time_zone(app: Flask, patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    with app.app_context():
        for _ in range(5):
            sent(at=NOON.replace(hour=23, minute=59))
            sent(at=NOON.replace(hour=0))
    for query, number in (
        ("", "10"),
        ("?from=2026-06-15&to=2026-06-15", "10"),
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
    for address, query in product(("/staff/reports", "/staff/reports/overall.csv", LOST), not_understood):
        patient.get(f"{address}?{query}", 400)


def test_a_file_that_does_not_exist_is_not_found(patient: PageClient) -> None:
    sign_in(patient, Role.LEAD)
    for file in ("nothing.csv", "overall", ".csv", "overall.csv.csv", "%00.csv"):
        patient.get(f"/staff/reports/{file}", 404)


def test_only_a_lead_reads_the_reports(app: Flask) -> None:
    for role in set(Role) - {Role.LEAD}:
        client = PageClient(app)
        sign_in(client, role)
        client.get("/staff/reports", 403)
        client.get(LOST, 403)


def test_decisions_against_the_tier_are_listed_only_where_their_count_is_shown() -> None:
    tier, other, clinic = Tier.IMAGING_FIRST, Decision.OTHER_CARE, Decision.BOOK_CLINIC
    counts: Mapping[tuple[Tier, Decision | None], int] = {
        (tier, other): 14,
        (tier, clinic): 4,
        (tier, None): 9,
    }
    found = [
        Against(tier, other, "report_differs", 7),
        Against(tier, other, "patient_chose", 5),
        Against(tier, other, "in_other_hands", 2),
        Against(tier, clinic, "patient_chose", 4),
    ]
    assert against_table(found, counts).rows == [
        ["Imaging first", "Other care", "The report says something else", 7]
    ]
    table = decision_table(counts)
    shown = {cell for row in table.rows for cell in row[1:]}
    assert shown == {14, 9, None}
    assert [bar.words for bar in table.charts[0].bars] == ["14", "9"]


def test_a_part_is_hidden_when_the_rest_of_its_whole_is_small() -> None:
    assert [part for part in range(21) if not is_small(part, 20)] == [*range(5, 16), 20]
    assert parts_to_hide([18, 10, 50], [20, 20, 100]) == {0, 1}
    assert parts_to_hide([10, 50], [20, 100]) == frozenset()


@given(COUNTS)
def test_shown_groups_reveal_no_small_group(counts: list[int]) -> None:
    shown = groups_to_show(counts, sum(counts))
    left = sum(counts) - sum(counts[index] for index in shown)
    assert all(counts[index] >= LEAST_SHOWN for index in shown)
    assert left == 0 or left >= LEAST_SHOWN or not shown
    small = [count for count in counts if 0 < count < LEAST_SHOWN]
    assert not small or left > max(small) or not shown


@given(COUNTS)
def test_no_hidden_cell_can_be_computed_from_the_total(counts: list[int]) -> None:
    hidden = cells_to_hide(counts)
    assert {index for index, count in enumerate(counts) if count < LEAST_SHOWN} <= hidden
    known = sum(counts[index] for index in hidden)
    if hidden and len(hidden) < len(counts):
        assert len(hidden) > 1
        assert known > 0  # with such a sum, no cell among two or more has only one possible value


@given(st.lists(st.tuples(st.integers(5, 14), st.floats(0, 1)), min_size=1, max_size=4))
def test_no_hidden_part_can_be_computed_from_totals_and_wholes(groups: list[tuple[int, float]]) -> None:
    wholes = [whole for whole, _ in groups]
    parts = [round(whole * share) for whole, share in groups]
    hidden = sorted(parts_to_hide(parts, wholes))
    assert all(index in hidden or not is_small(part, wholes[index]) for index, part in enumerate(parts))
    if not hidden or is_small(sum(parts), sum(wholes)):
        return
    known = sum(parts[index] for index in hidden)
    solutions = [
        solution
        for solution in product(*(range(wholes[index] + 1) for index in hidden))
        if sum(solution) == known
    ]
    for index in range(len(hidden)):
        assert len({solution[index] for solution in solutions}) > 1


def test_minutes_are_formatted_in_their_largest_units() -> None:
    texts = {
        0: "0 min",
        59.4: "59 min",
        60: "1 h 0 min",
        1439: "23 h 59 min",
        1500: "1 day 1 h",
        3000: "2 days 2 h",
    }
    assert {minutes: minutes_in_words(minutes) for minutes in texts} == texts
