"""The search box: one field, posted, that finds a caller by what they say."""

from __future__ import annotations

import pytest

from tests.review.conftest import SignIn, Store, Worker
from tests.submissions.build import LATER, contact


@pytest.fixture
def kim(sign_in: SignIn) -> Worker:
    client = sign_in()
    client.get("/staff/")
    return client


def typed(client: Worker, text: str, status: int = 302) -> str:
    """Search, and return where it leads, or the text of the page."""
    client.get("/staff/")
    page = client.post("/staff/find", {"search": text}, status)
    return str(page.location) if status == 302 else page.text


def test_a_caller_is_found_by_each_kind_of_search(store: Store, kim: Worker) -> None:
    person = contact(full_name="José Ñúñez-Peña", phone="+1-612-555-0177;ext=45", email="jose@bücher.example")
    case_id = store.sent("standard", contact=person)
    store.sent("standard")
    for text in (
        store.stored(case_id).reference.lower().replace("-", " "),
        "nunez 5/4/1948",
        "Pena, May 4 1948",
        "5-4-1948 Nunez Peña",
        "(612) 555 0177",
        "JOSE@xn--bcher-kva.example",
    ):
        assert typed(kim, text).endswith(case_id), text


def test_several_matches_are_rows_newest_first_that_tell_twins_apart(store: Store, kim: Worker) -> None:
    jane = store.sent(contact=contact(full_name="Jane Olson"))
    joan = store.sent(at=LATER, contact=contact(full_name="Joan Olson", phone="+1-763-555-0142"))
    page = kim.post("/staff/find", {"search": "Olson 5/4/1948"}, 200)
    assert page.heading == "Search results"
    links = [str(link["href"]) for link in page.soup.select("tbody th a")]
    assert [link.rpartition("/")[2] for link in links] == [joan, jane]
    rows = [" ".join(row.get_text(" ").split()) for row in page.soup.select("tbody tr")]
    assert "Joan Olson" in rows[0]
    assert "5/4/1948 (78 years)" in rows[0]
    assert "(763) 555-0142" in rows[0]
    assert "Jane Olson" in rows[1]
    for case_id in (jane, joan):
        named = [event for event in store.stored(case_id).all_events if event.kind == "named"]
        assert [event.actor_id for event in named] == [kim.staff_id]


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    ("text", "status", "answer"),
    [
        ("612-555-0199", 404, "No one has this phone number now"),
        ("Berg 5/4/1948", 404, "No one has this last name and date of birth"),
        ("ole@example.com", 404, "No one has this e-mail"),
        ("MRN 123456", 404, "No one has this MRN yet"),
        ("Larson", 422, "A name alone is not enough"),
        ("5/4/1948", 422, "A date of birth alone is not enough"),
        ("", 422, "Type a reference"),
        ("★", 422, "This is no reference"),
        ("x" * 300, 422, "That is too long"),
    ],
)
def test_what_finds_no_one_is_answered_with_a_sentence_and_stays_in_the_box(
    store: Store, kim: Worker, text: str, status: int, answer: str
) -> None:
    store.sent()
    page = kim.post("/staff/find", {"search": text}, status)
    assert answer in page.one(".problem").get_text()
    assert page.one("#search-again").get("value") == text


def test_a_submission_whose_key_was_destroyed_is_still_a_row(store: Store, kim: Worker) -> None:
    for _ in range(2):
        store.put(store.sent(), data_key=b"")
    assert "Cannot be opened" in kim.post("/staff/find", {"search": "612-555-0123"}, 200).text


def test_a_search_term_is_never_in_an_address(store: Store, kim: Worker) -> None:
    page = kim.get("/staff/")
    boxes = page.soup.select("input[name=search]")
    assert boxes
    for box in boxes:
        form = box.find_parent("form")
        assert form is not None
        assert form.get("method") == "post"
