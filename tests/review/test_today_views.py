"""Today's page: its groups and rows, and a call without an answer logged from a row."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import time_machine

from app.extensions import writing
from app.submissions.casework.clinician_questions import ask_clinician
from app.submissions.casework.phone_answers import record_review
from app.submissions.context import Actor
from app.submissions.statuses import HoldVerdict, Outcome
from app.submissions.worklist.counters import recount
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.submissions.build import NOON, contact, staff_context

WEEKS_AGO = NOON - timedelta(days=21)
MORNING = NOON.replace(hour=9)
NO_WINDOW = {"onset_date": "not_sure"}


def groups(page: Page) -> dict[str, list[str]]:
    """Return the names in each group, by the group's heading."""
    return {
        words(group.select("h2")[0]): [words(link) for link in group.select("[data-row] th a")]
        for group in page.soup.select(".group")
    }


def sent(store: Store, name: str, persona: str = "standard", at: Any = WEEKS_AGO, **more: Any) -> str:
    """Send a submission under a name, by default due long ago; in the order of the names."""
    best_time = more.pop("best_time", "any")
    given = contact(full_name=name, best_time=best_time, **more.pop("contact", {}))
    submission_id: str = store.sent(persona, at + timedelta(minutes=ord(name[0])), contact=given, **more)
    return submission_id


def me(client: Worker, role: str = "coordinator") -> Actor:
    return Actor(client.staff_id, role)


def test_a_coordinator_has_their_groups_in_order(store: Store, sign_in: SignIn) -> None:
    kim = sign_in()
    sent(store, "Ada", "emergency", NOON)
    sent(store, "Bao", "urgent")
    sent(store, "Urs", "urgent", NOON)
    mine, waits = sent(store, "Carl"), sent(store, "Wes", at=NOON)
    sent(store, "Delores")
    for case_id in (mine, waits):
        store.assign_case(case_id, me(kim), me(kim))
    assert groups(kim.get("/staff/")) == {
        "Emergency – call now 1": ["Ada"],
        "Urgent – clinician today 1 and 1 due later": ["Bao"],
        "My calls 1": ["Carl"],
        "Due, unassigned or uncovered 1": ["Delores"],
        "Waiting 1": ["Wes"],
    }


def test_a_clinician_reviews_instead_of_calling(store: Store, sign_in: SignIn) -> None:
    kim, dora = sign_in(), sign_in("clinician", "Dora")
    reviewed, called = sent(store, "Ada"), sent(store, "Bao", "imaging")
    for case_id in (reviewed, called):
        store.assign_case(case_id, me(kim), me(kim))
    sent(store, "Carl")
    assert groups(dora.get("/staff/")) == {"Clinician review 2": ["Ada", "Carl"]}
    assert groups(kim.get("/staff/")) == {
        "My calls 2": ["Ada", "Bao"],
        "Due, unassigned or uncovered 1": ["Carl"],
    }
    own = sent(store, "Delores", "imaging")
    store.assign_case(own, me(dora, "clinician"), me(dora, "clinician"))
    assert groups(dora.get("/staff/"))["My calls 1"] == ["Delores"]


def test_an_auditor_reads_today_and_logs_nothing(store: Store, sign_in: SignIn) -> None:
    case_id, auditor = sent(store, "Ada"), sign_in("auditor")
    page = auditor.get("/staff/")
    assert groups(page) == {"Due, unassigned or uncovered 1": [store.stored(case_id).reference]}
    assert not page.soup.select("[data-log]")
    auditor.post(f"/staff/submissions/{case_id}/log", {"outcome": "no_answer.1"}, 403)


def test_an_empty_day_says_so(sign_in: SignIn) -> None:
    assert "Nothing is due today." in sign_in().get("/staff/").text


def test_calls_whose_time_it_is_come_first_and_those_for_the_afternoon_wait(
    store: Store, sign_in: SignIn
) -> None:
    due_today = NOON - timedelta(days=7)
    ids = [
        sent(store, name, at=due_today, best_time=best, changed=NO_WINDOW)
        for name, best in (("Ada", "afternoon"), ("Bao", "morning"), ("Carl", "any"))
    ]
    with time_machine.travel(MORNING):
        kim = sign_in()
        for case_id in ids:
            store.assign_case(case_id, me(kim), me(kim), MORNING)
            store.put(case_id, act_by=NOON.replace(hour=17), due_at=NOON.replace(hour=17))
        with store.app.app_context(), writing.begin() as session:
            recount(session)
        assert groups(kim.get("/staff/")) == {"My calls 2": ["Bao", "Carl"], "Later today 1": ["Ada"]}
    afternoon = sign_in("coordinator", "Pat")
    for case_id in ids:
        store.assign_case(case_id, me(afternoon), me(afternoon))
    assert groups(afternoon.get("/staff/")) == {"My calls 3": ["Ada", "Carl", "Bao"]}


def test_a_row_has_what_a_call_needs(store: Store, sign_in: SignIn) -> None:
    kim = sign_in("coordinator", "Kim Berg")
    case_id = sent(store, "Ada Berg", contact={"needs_interpreter": True, "preferred_language": "so"})
    store.log_contact_with(case_id, Outcome.LEFT_MESSAGE, me(kim), NOON - timedelta(days=3))
    sent(store, "Åda Berg")
    row = next(row for row in kim.get("/staff/").soup.select("[data-row]") if "Somali" in words(row))
    text = words(row)
    for part in (
        "Ada Berg, 78",
        "Somali",
        "Duplicate?",
        "(612) 555-0123",
        "Standard",
        "voicemail Fri 12p",
        ", Kim",
    ):
        assert part in text, (part, text)
    assert row.select("a[href='tel:+1-612-555-0123']")
    assert row.select("time[datetime][title]")


def test_a_call_without_an_answer_is_logged_from_the_row(store: Store, sign_in: SignIn) -> None:
    kim, case_id = sign_in(), sent(store, "Ada Berg")
    button = kim.get("/staff/").soup.select("[data-log] button")[0]
    answered = kim.post(str(button["formaction"]), {"outcome": str(button["value"])})
    assert answered.location.startswith("/staff/?done=")
    page = kim.follow(answered)
    assert words(page.one(".done[role=status]")).startswith("Ada Berg. Saved: ")
    assert "Next: Call again, due Tue, Jun 16, 2026, 5:00 PM." in page.text
    events = store.stored(case_id).events
    assert [event.outcome for event in events if event.kind == "contact"] == ["no_answer"]
    assert not sign_in("lead").get(answered.location).one(".done").get_text(), "only who did it is told"
    undo = page.one(".done form")
    assert undo.select("input[name=from]")[0]["value"], "undoing keeps the list"
    undone = kim.post(str(undo["action"]), {box["name"]: box["value"] for box in undo.select("input")})
    assert "Undone" in kim.follow(undone).text
    assert not [event for event in store.stored(case_id).events if event.kind == "contact"]


def test_the_list_comes_back_as_it_was(store: Store, sign_in: SignIn) -> None:
    kim = sign_in()
    sent(store, "Ada Berg")
    button = kim.get("/staff/cases?view=nobody&tier=standard_review").soup.select("[data-log] button")[1]
    answered = kim.post(str(button["formaction"]), {"outcome": str(button["value"])})
    assert answered.location.startswith("/staff/cases?view=nobody&tier=standard_review&done=")
    assert "Ada Berg. Saved: " in kim.follow(answered).text


def test_a_button_of_a_row_that_is_pressed_twice_logs_once(store: Store, sign_in: SignIn) -> None:
    kim, case_id = sign_in(), sent(store, "Ada Berg")
    page = kim.get("/staff/")
    button = page.soup.select("[data-log] button")[0]
    form = {"outcome": str(button["value"]), "press": str(page.one("#log-call [name=press]")["value"])}
    first = kim.post(str(button["formaction"]), form)
    kim.get("/staff/")
    assert kim.post(str(button["formaction"]), form).location == first.location
    assert len([event for event in store.stored(case_id).events if event.kind == "contact"]) == 1


def test_only_calls_without_an_answer_can_be_logged_from_a_row(store: Store, sign_in: SignIn) -> None:
    kim, case_id, emergency = sign_in(), sent(store, "Ada"), sent(store, "Bao", "emergency", NOON)
    page = kim.get("/staff/")
    assert len(page.soup.select("[data-log]")) == 1, "an emergency is logged on its page"
    log = "/staff/submissions/{}/log"
    for path, outcome, status in (
        (log.format(case_id), "spoke.1", 400),
        (log.format(case_id), "no_answer.0", 400),
        (log.format(case_id), "no_answer", 400),
        (log.format(case_id), "no_answer.7", 409),
        (log.format(emergency), "no_answer.1", 409),
        (log.format("0" * 32), "no_answer.1", 404),
    ):
        kim.get("/staff/")
        refused = kim.post(path, {"outcome": outcome}, status)
        assert status == 404 or refused.soup.select(".problem"), (path, outcome)
    for each in (case_id, emergency):
        assert not [event for event in store.stored(each).events if event.kind == "contact"]


@pytest.mark.parametrize("query", ["view=mine", "view=nobody&tier=standard_review", "status=new"])
def test_the_address_of_an_older_list_leads_to_it(sign_in: SignIn, query: str) -> None:
    assert sign_in().get(f"/staff/?{query}", status=302).location == f"/staff/cases?{query}"


@pytest.mark.parametrize(
    "query", ["done=x", f"done={'0' * 32}.{'1' * 32}", "assigned=x&to=1", "assigned=-1", "done="]
)
def test_an_answer_that_was_made_up_tells_nothing(sign_in: SignIn, query: str) -> None:
    assert not sign_in().get(f"/staff/?{query}").one(".done").get_text()


def test_a_question_to_a_clinician_is_in_its_row_until_it_is_answered(store: Store, sign_in: SignIn) -> None:
    kim, dora = sign_in("coordinator", "Kim Berg"), sign_in("clinician", "Dora")
    case_id = sent(store, "Ada", "imaging")
    with store.app.app_context(), writing.begin() as session:
        ask_clinician(session, case_id, 1, "Is the scan enough?", staff_context(me(kim)))
    for page in (dora.get("/staff/"), kim.get("/staff/cases?view=review"), kim.get("/staff/")):
        (row,) = page.soup.select("[data-row]")
        assert words(row.select(".asked")[0]) == "Kim asks: Is the scan enough?"
    assert groups(dora.get("/staff/")) == {"Clinician review 1": ["Ada"]}
    with store.app.app_context(), writing.begin() as session:
        record_review(
            session,
            case_id,
            store.stored(case_id).version,
            HoldVerdict.MAY_BE_BOOKED,
            "Yes.",
            staff_context(me(dora, "clinician")),
        )
    assert not kim.get("/staff/cases?view=review").soup.select("[data-row]")


SAY_911 = "Say: “Hang up, call 911 now.”"


@pytest.mark.parametrize("role", ["coordinator", "clinician", "lead"])
def test_the_words_for_911_stand_wherever_someone_urgent_is_listed(
    store: Store, sign_in: SignIn, role: str
) -> None:
    client = sign_in(role)
    calm = sent(store, "Ada", "standard")
    lists = ("/staff/", "/staff/cases", "/staff/cases?view=urgent")
    assert not [address for address in lists if SAY_911 in client.get(address).text]
    store.report_getting_worse(calm, NOON)
    assert all(SAY_911 in client.get(address).text for address in lists)
    assert SAY_911 in client.get(f"/staff/submissions/{calm}").text
    found = client.follow(client.post("/staff/find", {"search": "612-555-0123"}))
    assert SAY_911 in found.text
