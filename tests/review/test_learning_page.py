"""The page about learning: who reads it, the safety reviews on it, and the form of what became of a patient."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import event

from app.extensions import db
from app.submissions.learning.follow_up import FinalClass, Harm, HarmCause
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store
from tests.review.test_case_page import case_path, press
from tests.submissions.build import Actor
from tests.submissions.learning import build as learning

PAGE = "/staff/learning"
NOTICE = "Safety review open"


def found(store: Store, persona: str = "standard", cause: HarmCause = HarmCause.VESSEL) -> str:
    """Send one, and record an emergency; return the id."""
    case: str = store.sent(persona)
    with store.app.app_context():
        learning.follow_up(case, store.staff(), harm=Harm.VISIT, cause=cause)
    return case


def close_path(page: Page) -> str:
    return str(page.one("section section form")["action"])


@pytest.mark.parametrize("role", ["lead", "clinician", "auditor"])
def test_leads_clinicians_and_auditors_read_it(store: Store, sign_in: SignIn, role: str) -> None:
    store.sent("standard")
    browser = sign_in(role)
    page = browser.get(PAGE)
    assert page.heading == "Learning: how well the rules do"
    assert len(page.soup.select(".statements li")) == 8
    assert "Low priorities are scanned and followed up less often" in words(page.one("p.notice"))
    assert "Emergency 10 %" not in page.text
    assert "10 % of Emergency, 10 % of Urgent – clinician review, 5 % of Priority review" in page.text
    assert browser.get("/staff/").soup.select(f"nav a[href='{PAGE}']")


def test_a_coordinator_does_not(sign_in: SignIn) -> None:
    kim = sign_in()
    kim.get(PAGE, 403)
    assert not kim.get("/staff/").soup.select(f"nav a[href='{PAGE}'], nav a[href='/staff/blind-readings']")


def test_only_a_clinician_has_the_list_of_blind_readings(sign_in: SignIn) -> None:
    there = {
        role: bool(sign_in(role).get("/staff/").soup.select("nav a[href='/staff/blind-readings']"))
        for role in ("lead", "clinician", "auditor")
    }
    assert there == {"lead": False, "clinician": True, "auditor": False}


def test_a_review_stands_on_the_page_and_on_the_queue_until_it_is_closed(
    store: Store, sign_in: SignIn
) -> None:
    case, lead, nora, kim, aud = found(store), *map(sign_in, ("lead", "clinician", "coordinator", "auditor"))
    reference = store.stored(case).reference
    assert [NOTICE in each.get("/staff/").text for each in (lead, nora, kim, aud)] == [
        True,
        True,
        False,
        False,
    ]
    page = nora.get(PAGE)
    review = words(page.one("section[aria-labelledby=reviews]"))
    assert f"{reference} : Blood vessel (such as the aorta)" in review
    assert "Standard review as sent, rules 2.0.0." in review
    assert "due Tue, Jun 23, 2026, 5:00 PM" in review
    assert "Overdue" not in review
    path = close_path(page)
    assert "Write what the review came to" in nora.post(path, {"note": " "}, 422).text
    assert nora.post(path, {"note": "Nothing it could have asked."}, 302).location == PAGE
    assert NOTICE not in lead.get("/staff/").text
    assert reference not in lead.get(PAGE).text
    assert "Safety review closed Nothing it could have asked." in kim.get(case_path(case)).text
    assert "closed already" in nora.post(path, {"note": "Again"}, 409).text


def test_an_auditor_sees_a_review_and_closes_none(store: Store, sign_in: SignIn) -> None:
    found(store)
    lead, aud = sign_in("lead"), sign_in("auditor")
    page = aud.get(PAGE)
    assert page.soup.select("#reviews")
    assert not page.soup.select("main form")
    assert "An auditor reads" in aud.post(close_path(lead.get(PAGE)), {"note": "Words"}, 409).text
    assert lead.get(PAGE).soup.select("#reviews")


def test_a_review_that_is_late_says_so(store: Store, sign_in: SignIn) -> None:
    found(store)
    store.run_as_owner("UPDATE stop_reviews SET due_at = '2026-06-15 16:00:00'")
    assert "Overdue" in sign_in("lead").get(PAGE).text


@pytest.mark.parametrize("number", ["99", "0", "x", "1" * 12, "-1", "²"])
def test_a_review_that_does_not_exist_is_not_found(sign_in: SignIn, number: str) -> None:
    lead = sign_in("lead")
    lead.get(PAGE)
    lead.post(f"{PAGE}/reviews/{number}/close", {"note": "Words"}, 404)


def test_two_of_one_cause_suggest_the_command_and_pause_nothing(store: Store, sign_in: SignIn) -> None:
    found(store)
    lead = sign_in("lead")
    assert "flask pause" not in lead.get(PAGE).text
    found(store, "other_care")
    page = lead.get(PAGE)
    alert = words(page.one(".problem[role=alert]"))
    assert "2 emergencies of one cause (blood vessel (such as the aorta))" in alert
    assert words(page.one(".problem code")) == "flask pause"
    assert "until a lead decides" in alert
    assert store.count("pauses") == 0
    assert lead.client.get("/check").status_code == 302


def test_the_page_takes_the_same_statements_with_more_to_count(store: Store, sign_in: SignIn) -> None:
    lead = sign_in("lead")
    lead.get(PAGE)
    found(store)

    def statements() -> int:
        seen: list[str] = []

        def note(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
            seen.extend([statement] if statement.startswith("SELECT") else [])

        with store.app.app_context():
            engine = db.engine
        event.listen(engine, "before_cursor_execute", note)
        try:
            lead.get(PAGE)
        finally:
            event.remove(engine, "before_cursor_execute", note)
        return len(seen)

    few = statements()
    for persona in ("standard", "other_care", "urgent", "emergency"):
        found(store, persona, HarmCause.NERVE)
    assert statements() == few <= 10


def test_staff_record_what_became_of_a_patient_also_after_closing(store: Store, sign_in: SignIn) -> None:
    case, kim = store.sent("other_care"), sign_in("coordinator", "Kim Berg")
    actor: Actor = store.staff("clinician")
    store.bring_to("closed", case, actor)
    page = kim.get(case_path(case))
    assert words(page.one("section[aria-labelledby=follow-up] summary")) == "What became of the patient"
    press(kim, case, "follow-up", final_class="break_old", harm="visit", cause="pain", note="Her son told us")
    page = kim.get(case_path(case))
    chosen = {
        name: words(page.one(f"section[aria-labelledby=follow-up] [name={name}] option[selected]"))
        for name in ("final_class", "harm", "cause")
    }
    assert chosen == {
        "final_class": "Old fracture",
        "harm": "Emergency visit or admission",
        "cause": "Pain, nothing new found",
    }
    line = "Kim Berg: Follow-up: Old fracture; Emergency visit or admission; Pain, nothing new found"
    assert line in page.text
    assert "Her son told us" in page.text


def test_a_follow_up_that_is_refused_keeps_what_was_chosen(store: Store, sign_in: SignIn) -> None:
    case, kim = store.sent("standard"), sign_in()
    page = press(kim, case, "follow-up", 409, final_class="nerve", harm="visit", note="By phone")
    assert "Choose what the visit or admission was for" in page.text
    section = page.one("section[aria-labelledby=follow-up]")
    assert [words(option) for option in section.select("option[selected]")] == [
        "Nerves or spinal cord compressed",
        "Emergency visit or admission",
    ]
    assert section.select("details[open]")
    assert words(section.select("textarea")[0]) == "By phone"
    press(kim, case, "follow-up", 400, final_class="perhaps")


def test_an_auditor_reads_the_follow_up(store: Store, sign_in: SignIn) -> None:
    case = found(store)
    section = sign_in("auditor").get(case_path(case)).one("section[aria-labelledby=follow-up]")
    assert words(section) == (
        "Follow-up What it turned out to be Not recorded Harm within 30 days Emergency visit or admission: "
        "Blood vessel (such as the aorta)"
    )


def test_the_timeline_says_that_a_review_was_opened(store: Store, sign_in: SignIn) -> None:
    kim, case = sign_in(), store.sent("standard")
    press(kim, case, "follow-up", final_class=FinalClass.INFECTION)
    page = kim.get(case_path(case))
    assert "Follow-up: Infection of the spine; this opened a safety review" in page.text
    press(kim, case, "follow-up", note="A mistake")
    assert "Follow-up: taken out" in kim.get(case_path(case)).text


@pytest.mark.one_in(2)
@pytest.mark.parametrize(
    ("stored", "kind"), [("", "date"), ("2026-05-02", "date"), ("early May", "text"), ("2026-05", "text")]
)
def test_the_date_of_a_scan_from_an_older_release_stays_as_it_was(
    store: Store, sign_in: SignIn, stored: str, kind: str
) -> None:
    case, kim = store.sent("imaging"), sign_in()
    press(kim, case, "report", report_date=stored, who_has_it="Dr. Dahl")
    field = kim.get(case_path(case)).one("#report-report_date")
    assert (field["type"], field["value"]) == (kind, stored)


def test_a_scan_report_is_read_and_filled_in_after_closing(store: Store, sign_in: SignIn) -> None:
    case, kim, aud = store.sent("other_care"), sign_in(), sign_in("auditor")
    store.bring_to("closed", case, store.staff("clinician"))
    press(kim, case, "report", kind="bone_scan", fresh="none", report_date="2026-05-02")
    report = words(aud.get(case_path(case)).one("section[aria-labelledby=report] dl"))
    assert (
        report == "Kind of scan Bone scan New or old fracture No fracture Date of the scan Sat, May 2, 2026"
    )
