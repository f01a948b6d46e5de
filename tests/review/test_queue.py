"""The lists of the queue: views, filters, counts, saved lists, actions on several at once."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import quote

import pytest

from app.review.labels import VIEWS
from app.submissions.context import Actor
from app.submissions.statuses import Outcome, Status
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.submissions.build import LATER, NOON, contact


def rows(page: Page) -> list[str]:
    """Return the ids of the rows of a list, in order."""
    return [
        str(link["href"]).rsplit("/", 1)[1].partition("?")[0] for link in page.soup.select("[data-row] th a")
    ]


def counts_of(page: Page) -> dict[str, int]:
    """Return the count of every list, by its address."""
    return {
        str(link["href"]): int(link.select(".n")[0].get_text())
        for link in page.soup.select(".views a:has(.n)")
    }


@pytest.fixture
def team(store: Store, sign_in: SignIn) -> Worker:
    """A coordinator, and a queue with at least one submission in every list."""
    client = sign_in("coordinator", "Kim Berg")
    kim = Actor(client.staff_id, "coordinator")
    now = NOON
    store.sent("emergency", now)
    store.sent("urgent", now)
    store.sent("standard", now, changed={"onset_date": {"weeks_ago": 11}, "pain_better_lying": "not_sure"})
    store.sent("standard", now - timedelta(days=30), contact=contact(full_name="Åsa Öberg"))
    mine = store.sent("priority", now)
    waits = store.sent("imaging", now)
    closed = store.sent("other_care", now)
    store.transition_to(mine, Status.TAKEN, kim, now)
    store.transition_to(waits, Status.TAKEN, kim, now)
    store.transition_to(waits, Status.WAITING_FOR_REPORT, kim, now)
    for to in (Status.TAKEN, Status.DECIDED, Status.CLOSED):
        store.transition_to(closed, to, kim, now)
    return client


def test_every_count_links_to_exactly_that_many_rows(team: Worker) -> None:
    counts = counts_of(team.get("/staff/cases"))
    assert len(counts) == len(VIEWS)
    assert min(counts.values()) >= 1, counts
    for address, count in counts.items():
        assert len(rows(team.get(address))) == count, address


def test_due_submissions_and_emergencies_are_counted_on_every_list(team: Worker) -> None:
    for view in ("mine", "report", "closed"):
        page = team.get(f"/staff/cases?view={view}")
        assert "Due now (all lists) 2" in page.text
        assert words(page.one("header nav .red")) == "1 emergency"


def test_filters_stay_in_the_address_and_leave_only_matching_rows(team: Worker) -> None:
    assert len(rows(team.get("/staff/cases?tier=imaging_first"))) == 1
    assert len(rows(team.get("/staff/cases?status=waiting_for_report&owner=" + str(team.staff_id)))) == 1
    assert rows(team.get("/staff/cases?language=hmn")) == []
    month_ago = (NOON - timedelta(days=20)).date().isoformat()
    assert len(rows(team.get(f"/staff/cases?sent_to={month_ago}"))) == 1
    page = team.get(f"/staff/cases?view=nobody&sent_from={month_ago}&clinic=example-edina")
    assert len(rows(page)) == 3
    assert page.one("#filter-clinic option[selected]")["value"] == "example-edina"


@pytest.mark.parametrize(
    "query",
    [
        "view=everything",
        "tier=9",
        "tier=emergency",
        "status=lost",
        "owner=999",
        "owner=me",
        "clinic=nowhere",
        "language=xx",
        "sent_from=yesterday",
        "sent_to=2026-13-01",
        "colour=red",
        "view=mine&view=all",
        "after=x",
        "view=closed&after=1_2",
        "status=%00",
        "sent_from=" + "9" * 200,
    ],
)
def test_an_unknown_filter_or_value_is_refused_and_never_means_everything(
    sign_in: SignIn, query: str
) -> None:
    sign_in().get(f"/staff/cases?{query}", status=400)


def test_the_next_page_keeps_the_filter(store: Store, sign_in: SignIn) -> None:
    for number in range(30):
        store.sent("standard", NOON - timedelta(minutes=number))
    client = sign_in()
    first = client.get("/staff/cases?status=new")
    onward = next(str(a["href"]) for a in first.soup.select(".pages a") if a.get_text() == "Next page")
    assert "status=new" in onward
    second = client.get(onward)
    assert len(rows(first)) == 25
    assert len(rows(second)) == 5
    assert not set(rows(first)) & set(rows(second))


def test_a_saved_list_belongs_to_its_owner_only(store: Store, sign_in: SignIn) -> None:
    owner, other = sign_in("coordinator", "One"), sign_in("coordinator", "Other")
    owner.get("/staff/cases?view=nobody&tier=imaging_first")
    saved = {"name": "Scans to get", "query": "view=nobody&tier=imaging_first"}
    owner.post("/staff/views", saved)
    page = owner.get("/staff/cases")
    link = next(a for a in page.soup.select(".views a") if a.get_text() == "Scans to get")
    assert owner.get(str(link["href"])).one("#filter-tier option[selected]")["value"] == "imaging_first"
    remove = str(page.one('form[action$="/remove"]')["action"])
    assert "Scans to get" not in other.get("/staff/cases").text
    other.post(remove, {}, 404)
    owner.get("/staff/cases")
    owner.post(remove, {})
    assert "Scans to get" not in owner.get("/staff/cases").text
    owner.get("/staff/cases")
    owner.post("/staff/views", {**saved, "name": " "}, 422)
    owner.post("/staff/views", {**saved, "query": "tier=9"}, 400)


def test_selected_rows_are_assigned_to_one_person_and_a_changed_one_is_named(
    store: Store, sign_in: SignIn
) -> None:
    client, other = sign_in("coordinator", "One"), sign_in("clinician", "Dr Two")
    ids = [store.sent("standard"), store.sent("priority")]
    changed = store.sent("imaging")
    to = {"owner": str(other.staff_id)}
    client.get("/staff/cases")
    answered = client.post("/staff/several?view=nobody", {**to, "picked": [f"{each}:1" for each in ids]})
    assert words(client.follow(answered).one(".done[role=status]")) == "Assigned 2 to Dr Two."
    assert {store.stored(each).owner_id for each in ids} == {other.staff_id}
    client.get("/staff/cases")
    store.log_contact_with(changed, Outcome.NO_ANSWER, store.staff())
    refused = client.post("/staff/several", {**to, "picked": f"{changed}:1"}, 409)
    assert store.stored(changed).reference in refused.one(".problem").get_text()
    client.get("/staff/cases")
    for bad, status in (
        ({**to}, 422),
        ({"picked": f"{changed}:1"}, 422),
        ({**to, "picked": "x:y"}, 400),
        ({**to, "picked": f"{'0' * 32}:1"}, 404),
    ):
        client.post("/staff/several", bad, status)
        client.get("/staff/cases")


def test_an_exported_file_has_exactly_the_rows_of_the_page_and_each_is_recorded(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("standard", contact=contact(full_name="=HYPERLINK(1) Larson"))
    store.sent("imaging")
    client = sign_in()
    client.get("/staff/cases?tier=standard_review")
    download = client.post("/staff/export?tier=standard_review", {}, 200)
    text = download.response.get_data().decode("utf-8-sig")
    header, *lines = list(csv.reader(io.StringIO(text)))
    assert [line[header.index("reference")] for line in lines] == [store.stored(case_id).reference]
    assert lines[0][header.index("full_name")].startswith("'=")
    assert [event.kind for event in store.stored(case_id).events] == ["sent", "exported"]
    client.get("/staff/cases")
    client.post("/staff/export?tier=9", {}, 400)


def test_the_page_can_ask_how_many_submissions_are_new(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    since = client.get("/staff/cases").one("#pulse")["data-since"]
    store.sent("standard", NOON + timedelta(seconds=1))
    answer = client.client.get(f"/staff/new?since={quote(str(since))}")
    assert answer.json == {"new": 1}
    for bad in ("", "yesterday", "2026-01-01"):
        assert client.client.get(f"/staff/new?since={bad}").status_code == 400


NEWEST: dict[str, tuple[Callable[[Store, str], object], str]] = {
    "worse on the web": (
        lambda store, id_: store.report_getting_worse(id_, LATER, rf_fever="yes"),
        "Fever or chills",
    ),
    "found in a call": (
        lambda store, id_: store.log_contact_with(
            id_, Outcome.SPOKE, store.staff(), LATER, signs=frozenset({"rf_saddle_numb"})
        ),
        "Numb between the legs",
    ),
    "answered by phone": (
        lambda store, id_: store.answer_by_phone(id_, "rf_chest_breath", "yes", store.staff(), LATER),
        "Chest pain, breathing, fainting",
    ),
}


@pytest.mark.parametrize("persona", ["emergency", "urgent", "other_care"])
@pytest.mark.parametrize("how", NEWEST)
def test_a_row_names_the_emergency_sign_that_was_found_last(
    store: Store, sign_in: SignIn, persona: str, how: str
) -> None:
    find, sign = NEWEST[how]
    case_id = store.sent(persona)
    find(store, case_id)
    assert words(sign_in().get("/staff/cases").one("#rows td.why")) == f"Emergency {sign}"
