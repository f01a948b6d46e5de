"""The pages of the workload and of the reports to chase."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.extensions import writing
from app.staff.away import Absence, set_away
from app.staff.models import Staff
from tests.pages import words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import press, spoke
from tests.submissions.build import NOON

TODAY = NOON.date()


def row_of(client: Worker, name: str) -> list[str]:
    """Return the cells of a person's row."""
    page = client.get("/staff/workload")
    (row,) = [row for row in page.soup.select("tbody tr") if words(row.select_one("th")).startswith(name)]  # type: ignore[arg-type]
    return [words(cell) for cell in row.select("td")]


def test_every_number_leads_to_its_rows(store: Store, sign_in: SignIn) -> None:
    cora = sign_in("coordinator", "Cora Lind")
    case_id = store.sent("standard")
    spoke(cora, case_id)
    store.sent("imaging")
    assert row_of(cora, "Cora Lind")[:4] == ["1", "0", "0", "1"]
    assert row_of(cora, "Unassigned")[:4] == ["1", "0", "0", "–"]
    page = cora.get(f"/staff/workload/{cora.staff_id}/open")
    assert page.heading == "Open: Cora Lind"
    assert len(page.soup.select("tbody tr")) == 1
    calls = cora.get(f"/staff/workload/{cora.staff_id}/calls")
    assert "Spoke with patient" in calls.text
    assert "Edna Larson" in cora.get("/staff/workload/0/open").text


@pytest.mark.parametrize("address", ["0/calls", "999/open", "x/open", "0/everything", "00/open"])
def test_rows_of_no_one_or_of_no_column_are_not_found(sign_in: SignIn, address: str) -> None:
    sign_in().get(f"/staff/workload/{address}", status=404)


def put_away(store: Store, who: Worker, substitute: Worker | None) -> None:
    with store.app.app_context(), writing.begin() as session:
        account = session.get_one(Staff, who.staff_id)
        absence = Absence(TODAY, TODAY + timedelta(3), substitute.staff_id if substitute else None)
        set_away(session, account, absence, TODAY)


def test_the_workload_says_who_is_away_and_who_covers(store: Store, sign_in: SignIn) -> None:
    cora, cody = sign_in("coordinator", "Cora Lind"), sign_in("coordinator", "Cody Ash")
    put_away(store, cora, cody)
    assert "Away until Thu, Jun 18, 2026, Cody Ash covers" in cody.get("/staff/workload").text
    put_away(store, cody, None)
    page = cody.get("/staff/workload").text
    assert page.count("no one covers") == 2


def test_reports_to_chase_show_from_whom_and_since_when(store: Store, sign_in: SignIn) -> None:
    client = sign_in("coordinator", "Cora Lind")
    case_id = store.sent("imaging")
    assert "No report is awaited" in client.get("/staff/reports-wanted").text
    spoke(client, case_id)
    asked = {"place": "Lakeside Imaging", "fax": "952-555-0142", "asked_on": "2026-06-12"}
    press(client, case_id, "scan-request", **asked, chase_on="2026-06-15")
    page = client.get("/staff/reports-wanted")
    cells = [words(cell) for cell in page.soup.select("tbody td, tbody th")]
    assert cells[:4] == ["Mon, Jun 15, 2026", "Lakeside Imaging", "952-555-0142", "Fri, Jun 12, 2026"]
    assert (cells[4], cells[6]) == ("Edna Larson", "Cora Lind")
    assert page.soup.select("tbody .late")


def test_waiting_without_a_request_is_shown_as_such(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    case_id = store.sent("imaging")
    spoke(client, case_id)
    press(client, case_id, "move", to="waiting_for_report")
    assert "no request is written down" in client.get("/staff/reports-wanted").text


def test_a_row_that_cannot_be_opened_is_listed_without_its_name(store: Store, sign_in: SignIn) -> None:
    cora = sign_in("coordinator", "Cora Lind")
    called, asked = store.sent("standard"), store.sent("imaging")
    spoke(cora, called)
    page = cora.get(f"/staff/submissions/{asked}")
    version = str(page.soup.select("form input[name=version]")[0]["value"])
    requested = {"version": version, "place": "Metro Imaging", "asked_on": "2026-06-15"}
    cora.post(f"/staff/submissions/{asked}/scan-request", requested)
    assert "Metro Imaging" in cora.get("/staff/reports-wanted").text
    for case_id in (called, asked):
        store.put(case_id, data_key=b"gone")
    for path in ("reports-wanted", f"workload/{cora.staff_id}/open", f"workload/{cora.staff_id}/calls"):
        page = cora.get(f"/staff/{path}")
        assert "Cannot be opened" in page.text
        assert "Edna Larson" not in page.html
