"""The card “Hand over”: a press lets a system fetch the case; the card says how far it is, and takes it back."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine

from app.submissions.events import EventKind
from tests.api.build import System
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path
from tests.submissions.build import NOON

PRESS, BACK = "Hand over to the chart system", "Take it back"


def buttons(kim: Worker, case: str) -> list[str]:
    return [each.get_text().strip() for each in kim.get(case_path(case)).soup.select("#hand-over button")]


def card(kim: Worker, case: str) -> str:
    found = kim.get(case_path(case)).soup.select_one("#hand-over")
    assert found is not None
    return " ".join(found.get_text().split())


def steps(store: Store, case: str) -> list[str | None]:
    return [event.outcome for event in store.stored(case).events if event.kind == EventKind.HANDED_OVER]


def test_the_press_is_there_only_while_a_token_is_live(store: Store, sign_in: SignIn) -> None:
    case, kim = store.sent("standard"), sign_in()
    assert PRESS not in buttons(kim, case)
    system = System(store.app)
    assert PRESS in buttons(kim, case)
    system.disable()
    assert PRESS not in buttons(kim, case)
    refused = kim.post(case_path(case, "hand-over"), {}, status=409)
    assert "No system can fetch it now" in refused.text
    assert steps(store, case) == []


def test_a_system_of_another_clinic_does_not_count(store: Store, sign_in: SignIn) -> None:
    case, kim = store.sent("standard"), sign_in()
    clinics = [row[0] for row in store.rows("SELECT id FROM clinics ORDER BY id LIMIT 2")]
    store.put(case, clinic_id=clinics[0])
    System(store.app, "other", clinics=[clinics[1]])
    assert PRESS not in buttons(kim, case)
    System(store.app, "own", clinics=[clinics[0]])
    assert PRESS in buttons(kim, case)
    assert "own can fetch it then" in card(kim, case)


def test_the_card_says_how_far_it_is(store: Store, sign_in: SignIn) -> None:
    system, case, kim = System(store.app), store.sent("standard"), sign_in(name="Kim Dahl")
    kim.get(case_path(case))
    kim.post(case_path(case, "hand-over"), {}, status=302)
    assert "Handed over by Kim Dahl" in card(kim, case)
    assert "waiting to be fetched" in card(kim, case)
    assert BACK in buttons(kim, case)
    assert PRESS not in buttons(kim, case)
    (handover,) = system.waiting()
    system.fetch(handover)
    assert "fetched, not confirmed yet: chart read it" in card(kim, case)
    assert "What a system has fetched stays there" in card(kim, case)
    system.take(handover)
    assert "fetched by chart, which has it since" in card(kim, case)
    assert f"{PRESS} again" in buttons(kim, case)
    assert steps(store, case) == ["made"]


def test_pressing_twice_makes_no_second_one(store: Store, sign_in: SignIn) -> None:
    system, case, kim = System(store.app), store.sent("standard"), sign_in()
    kim.get(case_path(case))
    for _ in range(2):
        kim.post(case_path(case, "hand-over"), {}, status=302)
    assert len(system.waiting()) == 1
    assert steps(store, case) == ["made"]


def test_it_is_taken_back_while_no_system_has_it(store: Store, sign_in: SignIn) -> None:
    system, case, kim = System(store.app), store.sent("standard"), sign_in(name="Kim Dahl")
    kim.get(case_path(case))
    kim.post(case_path(case, "hand-over"), {}, status=302)
    kim.post(case_path(case, "hand-over/take-back"), {}, status=302)
    assert system.waiting() == []
    assert "taken back" in card(kim, case)
    assert "by Kim Dahl." in card(kim, case)
    refused = kim.post(case_path(case, "hand-over/take-back"), {}, status=409)
    assert "Nothing waits here to be fetched" in refused.text
    assert steps(store, case) == ["made", "taken_back"]


def test_what_a_system_has_is_not_taken_back(store: Store, sign_in: SignIn) -> None:
    system, case, kim = System(store.app), store.sent("standard"), sign_in()
    kim.get(case_path(case))
    kim.post(case_path(case, "hand-over"), {}, status=302)
    (handover,) = system.waiting()
    system.fetch(handover)
    system.take(handover)
    kim.get(case_path(case))
    kim.post(case_path(case, "hand-over/take-back"), {}, status=409)
    assert steps(store, case) == ["made"]


def test_both_acts_are_in_the_timeline_and_change_no_version(store: Store, sign_in: SignIn) -> None:
    System(store.app)
    case, kim = store.sent("standard"), sign_in()
    version = store.stored(case).version
    kim.get(case_path(case))
    kim.post(case_path(case, "hand-over"), {}, status=302)
    kim.post(case_path(case, "hand-over/take-back"), {}, status=302)
    history = kim.get(case_path(case)).text
    assert "Handed over to the chart system, to be fetched" in history
    assert "Taken back from the chart system, before it confirmed that it has it" in history
    assert store.stored(case).version == version


def test_without_a_live_consent_nothing_is_handed_over(store: Store, sign_in: SignIn) -> None:
    System(store.app, days=365)
    case = store.sent("standard")
    with time_machine.travel(NOON + timedelta(days=365)):
        System(store.app, "new")
        kim = sign_in()
        assert PRESS not in buttons(kim, case)
        refused = kim.post(case_path(case, "hand-over"), {}, status=409)
        assert "The consent is over since June 15, 2027" in refused.text
    assert steps(store, case) == []


def test_a_consent_that_ends_is_told_on_the_card(store: Store, sign_in: SignIn) -> None:
    system, case, kim = System(store.app), store.sent("standard"), sign_in()
    kim.get(case_path(case))
    kim.post(case_path(case, "hand-over"), {}, status=302)
    store.withdraw_case(case)
    assert "as the consent ended" in card(kim, case)
    assert system.waiting() == []


def test_a_token_that_ends_while_a_case_waits_is_told_on_the_card(store: Store, sign_in: SignIn) -> None:
    system, case, kim = System(store.app), store.sent("standard"), sign_in()
    kim.get(case_path(case))
    kim.post(case_path(case, "hand-over"), {}, status=302)
    system.disable()
    assert "No system can fetch it now" in card(kim, case)
    assert BACK in buttons(kim, case)


@pytest.mark.parametrize("act", ["hand-over", "hand-over/take-back"])
def test_an_auditor_hands_nothing_over(store: Store, sign_in: SignIn, act: str) -> None:
    System(store.app)
    case, ada = store.sent("standard"), sign_in("auditor")
    ada.get(case_path(case))
    ada.post(case_path(case, act), {}, status=403)


def test_a_case_that_there_is_none_of_is_not_handed_over(store: Store, sign_in: SignIn) -> None:
    System(store.app)
    kim = sign_in()
    kim.get(case_path(store.sent("standard")))
    kim.post(case_path("0" * 32, "hand-over"), {}, status=404)


def test_leads_see_in_the_access_log_what_a_system_fetched(store: Store, sign_in: SignIn) -> None:
    system, case, lena = System(store.app), store.sent("standard"), sign_in("lead")
    lena.get(case_path(case))
    lena.post(case_path(case, "hand-over"), {}, status=302)
    (handover,) = system.waiting()
    system.fetch(handover)
    system.take(handover)
    everyone = lena.get("/staff/access-log").text
    for words in (
        "chart (system)",
        "Fetched by a system",
        "Confirmed as fetched",
        "Numbers of what waits to be fetched",
    ):
        assert words in everyone
    token_id = system.row().id
    own = lena.get(f"/staff/access-log?system={token_id}")
    assert "Access log: chart" in own.text
    assert len(own.soup.select("tbody tr")) == 3
    lena.get("/staff/access-log?system=999", status=400)
    readers = lena.get(f"/staff/submissions/{case}/readers").text
    assert "chart (system)" in readers
    (view,) = [row[0] for row in store.rows("SELECT id FROM access_log WHERE way = 'handovers'")]
    assert "What chart (system) read that day" in lena.get(f"/staff/access-log/{view}").text
    assert "chart" not in lena.get("/staff/unusual").soup.select_one("main").get_text()
    assert "to be fetched" in lena.get("/staff/events").text
    assert "Token made for a system: chart" in lena.get("/staff/account-events").text
