"""The way from a list to a case and back: the list as it was, and the ones before and after in it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.accounts.next_page import _OUR_PAGE
from app.submissions.context import Actor
from app.submissions.statuses import Outcome
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_queue import rows
from tests.submissions.build import NOON, contact

NAMES = ("Ada Berg", "Bao Cha", "Carl Dahl", "Delores Esch")


@pytest.fixture
def ids(store: Store) -> list[str]:
    """Four cases in the order of the list, sent one after the other."""
    return [
        store.sent("standard", NOON - timedelta(minutes=9 - number), contact=contact(full_name=name))
        for number, name in enumerate(NAMES)
    ]


def links(page: Page) -> dict[str, str]:
    return {words(link): str(link["href"]) for link in page.soup.select(".pages a")}


def address_of_row(client: Worker, address: str, number: int) -> str:
    """Return the link of a row of a list."""
    return str(client.get(address).soup.select("[data-row] th a")[number]["href"])


def opened(client: Worker, address: str, number: int) -> Page:
    """Open a row of a list by its link."""
    return client.get(address_of_row(client, address, number))


def case_of(address: str) -> str:
    return address.rsplit("/", 1)[1].partition("?")[0]


def test_a_case_leads_back_to_its_list_with_filters_and_page(ids: list[str], sign_in: SignIn) -> None:
    client = sign_in()
    page = opened(client, "/staff/cases?view=nobody&tier=standard_review", 1)
    assert links(page)["Back to Unassigned, filtered"] == "/staff/cases?view=nobody&tier=standard_review"
    assert "2 of 4" in page.text


def test_previous_and_next_walk_through_the_list_in_its_order(ids: list[str], sign_in: SignIn) -> None:
    client = sign_in()
    page = opened(client, "/staff/cases", 0)
    assert "Previous: Ada Berg" not in page.text
    walked = [case_of(page.path)]
    while onward := next((href for label, href in links(page).items() if label.startswith("Next")), None):
        page = client.get(onward)
        walked.append(case_of(page.path))
    assert walked == ids
    page = client.get(next(href for label, href in links(page).items() if label.startswith("Previous")))
    assert case_of(page.path) == ids[2]


def test_next_is_the_one_that_followed_even_after_the_case_has_moved(
    store: Store, ids: list[str], sign_in: SignIn
) -> None:
    client = sign_in()
    address = address_of_row(client, "/staff/cases", 1)
    store.log_contact_with(ids[1], Outcome.NO_ANSWER, Actor(client.staff_id, "coordinator"), NOON)
    again = client.get(address)
    assert "Next: Carl Dahl" in links(again)
    assert "2 of 4" not in again.text


def test_a_closed_list_is_walked_from_the_latest_to_the_earliest(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    kim = store.staff("clinician")
    closed = []
    for number, name in enumerate(NAMES[:3]):
        closed.append(store.sent("other_care", contact=contact(full_name=name)))
        store.bring_to("closed", closed[-1], kim)
        store.put(closed[-1], closed_at=NOON + timedelta(minutes=number))
    assert rows(client.get("/staff/cases?view=closed")) == closed[::-1]
    page = opened(client, "/staff/cases?view=closed", 1)
    assert {"Next: Ada Berg", "Previous : Carl Dahl"} <= links(page).keys()
    assert "2 of 3" in page.text


def test_todays_page_is_walked_through_all_its_groups(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    late = NOON - timedelta(days=20)
    calm = store.sent("standard", late, contact=contact(full_name="Carl Dahl"))
    mine = store.sent("standard", late, contact=contact(full_name="Bao Cha"))
    emergency = store.sent("emergency", contact=contact(full_name="Ada Berg"))
    me = Actor(client.staff_id, "coordinator")
    store.assign_case(mine, me, me)
    page = opened(client, "/staff/", 0)
    walked = [case_of(page.path)]
    while onward := next((href for label, href in links(page).items() if label.startswith("Next")), None):
        page = client.get(onward)
        walked.append(case_of(page.path))
    assert walked == [emergency, mine, calm]
    assert links(page)["Back to Today"] == "/staff/"
    assert "3 of 3" in page.text


def test_after_an_act_todays_next_is_the_next_that_is_still_there(store: Store, sign_in: SignIn) -> None:
    client = sign_in()
    late = NOON - timedelta(days=20)
    ids = [
        store.sent(
            "standard",
            late + timedelta(minutes=n),
            contact=contact(full_name=NAMES[n]),
            changed={"onset_date": "not_sure"},
        )
        for n in range(3)
    ]
    address = address_of_row(client, "/staff/", 1)
    store.log_contact_with(ids[1], Outcome.NO_ANSWER, Actor(client.staff_id, "coordinator"), NOON)
    again = client.get(address)
    assert "Next: Carl Dahl" in links(again)


@pytest.mark.one_in(4)
@pytest.mark.parametrize(
    "origin",
    [
        "view~everything~at~x",
        "tier~9",
        "view~mine~at~1_2",
        "today~tomorrow~at~1_2_3_4_5",
        "today~calls~at~x",
        "today~calls~view~mine~at~x",
        "view",
        "~",
        "view~mine~view~all",
        "owner~999~at~x",
        "x" * 500,
    ],
)
def test_a_list_that_does_not_exist_leaves_the_way_back_to_today(
    store: Store, sign_in: SignIn, origin: str
) -> None:
    case_id = store.sent("standard")
    page = sign_in().get(f"/staff/submissions/{case_id}?from={origin}")
    assert links(page)["Back to Today"] == "/staff/"


def test_signing_in_again_keeps_the_list(store: Store, ids: list[str], sign_in: SignIn) -> None:
    address = address_of_row(sign_in(), "/staff/cases?view=nobody&clinic=example-edina", 0)
    assert _OUR_PAGE.fullmatch(address)
