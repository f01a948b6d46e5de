"""The page of one submission: its scripts, contact log, phone answers, report, duplicates and print copy."""

from __future__ import annotations

from typing import Any

import pytest

from app.i18n.localizers import FixedLocalizer
from app.questionnaire.questions import QUESTIONS
from app.submissions.statuses import Outcome, Status
from app.submissions.worklist.search import LATEST_OPENINGS
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.submissions.build import Spanish, contact, stored
from tests.submissions.earlier_form import sent_before
from tests.walk import posted

IN_CARE = {"hospital": "Not known", "care_source": "Her son"}


def case_path(submission_id: str, *more: str) -> str:
    """Return the address of a submission, or of an action on it."""
    return "/".join(("/staff/submissions", submission_id, *more))


def press(client: Worker, submission_id: str, name: str, status: int = 302, **data: Any) -> Page:
    """Open the page and post one of its forms, with the version on the page unless another one is given."""
    page = client.get(case_path(submission_id))
    inputs = page.soup.select("input[name=version]")
    version = {"version": str(inputs[0]["value"])} if inputs else {}
    return client.post(case_path(submission_id, name), {**version, **data}, status)


def spoke(client: Worker, submission_id: str, **data: Any) -> Page:
    """Log that the patient was reached and has no emergency sign."""
    return press(client, submission_id, "contact", outcome="spoke", no_signs="y", **data)


def call_script_of(page: Page) -> set[str]:
    """Return the short texts of the questions in the call script."""
    return {QUESTIONS[str(part["data-question"])].short for part in page.soup.select("#ask [data-question]")}


def test_one_press_logs_a_call_and_takes_the_case(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    kim = sign_in("coordinator", "Kim Berg")
    press(kim, case_id, "contact", outcome="no_answer")
    page = kim.get(case_path(case_id))
    assert "Trying to reach Owner: Kim Berg" in page.text
    assert "Next: Call again , in 1 day, Tue, Jun 16, 2026, 5:00 PM" in page.text
    assert "1 attempt so far" in page.text
    assert "Kim Berg: No answer" in page.text


@pytest.mark.parametrize(
    ("day", "act_by"),
    [
        ("2026-06-18", "2026-06-18T22:00:00+00:00"),  # when the clinic closes
        ("2026-06-19", "2026-06-22T13:00:00+00:00"),  # a holiday: when the clinic opens next
    ],
)
def test_an_agreed_next_day_sets_the_time_to_act(
    store: Store, sign_in: SignIn, day: str, act_by: str
) -> None:
    case_id = store.sent("imaging")
    spoke(sign_in(), case_id, next_day=day, note="She asks her doctor first.")
    submission = store.stored(case_id)
    assert submission.act_by.isoformat() == act_by
    assert submission.status == Status.TAKEN


def test_a_conversation_without_the_emergency_signs_is_refused_and_keeps_the_note(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("imaging")
    refused = press(sign_in(), case_id, "call", 409, talk="spoke", note="A long talk about her back.")
    assert "Ask the red flags" in refused.one(".problem").get_text()
    assert refused.one("#call-note").get_text() == "A long talk about her back."
    assert [event.kind for event in store.stored(case_id).events] == ["sent", "read", "read"]


def test_an_emergency_sign_found_by_phone_brings_up_the_emergency_script(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("other_care")
    kim = sign_in()
    press(kim, case_id, "contact", outcome="spoke", signs=["rf_leg_weak", "rf_fever"], note="Legs give way.")
    page = kim.get(case_path(case_id))
    script = words(page.one(".script"))
    assert "tell them now, while they are on the line" in script
    assert "When we hang up, call 911 at once." in script
    assert (
        "Weak leg or arm, both numb, legs will not hold, or unsteady (not: only one numb); Fever or shaking chills"
        in script
    )
    assert "I have back pain and new" in script
    assert "Emergency submitted as Not a fit – other care" in words(page.one(".case-head"))
    assert len(kim.get("/staff/cases?view=emergency").soup.select("[data-row]")) == 1
    press(kim, case_id, "contact", outcome="told_911")
    assert "did they get to the emergency room?" in words(kim.get(case_path(case_id)).one(".script"))
    press(kim, case_id, "contact", outcome="in_care", **IN_CARE)
    assert not kim.get(case_path(case_id)).soup.select(".script")


def test_a_sign_and_none_of_these_together_are_refused(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    data = {"talk": "spoke", "no_signs": "y", "signs": "rf_fever"}
    assert "not both" in press(sign_in(), case_id, "call", 400, **data).one(".problem").get_text()


def test_a_phone_answer_is_shown_beside_the_sent_one_and_assessed(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    kim = sign_in("coordinator", "Kim Berg")
    kim.get(case_path(case_id, "answer", "imaging_result"))
    kim.post(
        case_path(case_id, "answer", "imaging_result"),
        {"version": "1", **posted("imaging_result", "adv_recent")},
    )
    page = kim.get(case_path(case_id))
    assert "Standard review submitted as Needs imaging first" in words(page.one(".case-head"))
    row = words(next(dd for dd in page.soup.select("#all-answers dl dd") if "By phone" in dd.get_text()))
    assert "Kim Berg" in row
    with store.app.app_context():
        assert stored(case_id).answers["given"]["imaging_result"] == "none"
    assert store.stored(case_id).tier == 1
    assert "as sent: Not known" in page.text


def test_every_open_question_can_be_answered_right_there(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard", changed={"weight_loss": "not_sure", "rf_fever": "not_sure"})
    kim = sign_in()
    asked = [
        str(each["data-question"]) for each in kim.get(case_path(case_id)).soup.select("#ask [data-question]")
    ]
    assert asked[0] == "rf_fever", "an emergency sign that is not ruled out is asked first"
    assert "weight_loss" in asked
    kim.post(case_path(case_id, "answer", "weight_loss"), {"version": "1", "weight_loss": "no"})
    after = kim.get(case_path(case_id))
    assert not after.soup.select("#ask [data-question=weight_loss]")
    assert "Alerts – no longer" in after.text


def test_an_invalid_phone_answer_is_asked_for_again(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    kim = sign_in()
    kim.get(case_path(case_id))
    wrong = {
        "version": "1",
        "onset_date": "day",
        "onset_date-month": "13",
        "onset_date-day": "1",
        "onset_date-year": "2026",
    }
    page = kim.post(case_path(case_id, "answer", "onset_date"), wrong, 422)
    assert page.soup.select(".problems a")
    assert page.one("#onset_date-month")["value"] == "13"
    kim.post(case_path(case_id, "answer", "nothing"), {"version": "1"}, 404)
    kim.get(case_path(case_id))
    kim.post(case_path(case_id, "answer", "pregnant"), {"version": "1", "pregnant": "no"}, 409)


def test_a_decision_against_the_tier_needs_a_reason_and_a_note(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("priority")
    kim = sign_in()
    press(kim, case_id, "take")
    against = {"to": "decided", "decision": "other_care"}
    assert "goes another way than the tier" in press(kim, case_id, "move", 409, **against).text
    press(kim, case_id, "move", 409, **against, reason="patient_chose")
    press(kim, case_id, "move", 400, **against, reason="because", note="She wants no operation.")
    press(kim, case_id, "move", **against, reason="patient_chose", note="She wants no operation.")
    assert "(overriding: Patient’s choice)" in kim.get(case_path(case_id)).text
    press(kim, case_id, "move", 409, to="taken")
    press(kim, case_id, "move", to="taken", note="She called, and does want it.")
    assert "Reopened: Decided to Assigned" in kim.get(case_path(case_id)).text


def test_the_report_is_stored_part_by_part(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    kim = sign_in()
    press(kim, case_id, "report", kind="mri", level="l1 and T12", fresh="fresh", who_has_it="Dr. Dahl")
    page = kim.get(case_path(case_id))
    assert page.one("#report-level")["value"] == "T12, L1"
    assert page.one("#report-fresh option[selected]")["value"] == "fresh"
    assert "Report: Kind of scan: MRI; Which bones (levels, such as T12, L1): T12, L1;" in page.text
    assert "New or old fracture: New fracture; Who has the report: Dr. Dahl" in page.text
    press(kim, case_id, "report", 409)
    press(kim, case_id, "report", 409, fresh="perhaps")
    assert "There is no T13" in press(kim, case_id, "report", 409, level="T13").text
    press(kim, case_id, "report", 400, level="x" * 300)


def test_a_possible_duplicate_is_proposed_linked_and_unlinked(store: Store, sign_in: SignIn) -> None:
    first = store.sent("standard")
    second = store.sent("priority", contact=contact(full_name="Edna Larsen"))
    namesake = store.sent("standard", contact=contact(full_name="Wilbert Larson", phone="+1-651-555-0100"))
    kim = sign_in()
    page = kim.get(case_path(first))
    advice = words(page.one("section[aria-labelledby=others]"))
    assert "a name that is alike" in advice
    assert store.stored(namesake).reference in advice
    assert "same last name, another first name: perhaps a twin" in advice
    press(kim, first, "link", head=second)
    follower_page = kim.get(case_path(first))
    assert "(work there)" in follower_page.text
    assert store.stored(first).status == Status.CLOSED
    assert "Linked to this one" in kim.get(case_path(second)).text
    press(kim, second, "link", 409, head=second)
    kim.get(case_path(first))
    kim.post(case_path(first, "unlink"), {"version": str(store.stored(first).version)})
    assert store.stored(first).status == Status.NEW


def test_a_clinician_reviews_a_hold_and_gives_a_verdict(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard", changed={"bleeding_disorder": "yes"})
    coordinator, clinician = sign_in("coordinator"), sign_in("clinician", "Dr Lind")
    coordinator.get(case_path(case_id))
    coordinator.post(case_path(case_id, "clear-hold"), {"version": "1", "note": "fine"}, 403)
    press(clinician, case_id, "clear-hold", 409, verdict="may_be_booked")
    press(clinician, case_id, "clear-hold", 400, note="Fine.")
    press(clinician, case_id, "clear-hold", verdict="may_be_booked", note="Platelets are fine since May.")
    page = coordinator.get(case_path(case_id))
    assert "Clinician review: Cleared to schedule, Dr Lind" in page.text
    assert "Next: Call the patient" in page.text


def test_a_case_is_assigned_snoozed_and_given_a_note(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    ann, bob = sign_in("coordinator", "Ann One"), sign_in("clinician", "Dr Two")
    press(ann, case_id, "assign", owner=str(bob.staff_id))
    assert "Owner: Dr Two" in ann.get(case_path(case_id)).text
    assert "No one has called" in press(ann, case_id, "put-off", 409, until="2026-07-20").text
    press(ann, case_id, "contact", outcome="left_message")
    press(ann, case_id, "put-off", until="2026-06-25", note="Away until then.")
    press(ann, case_id, "put-off", 409, until="2026-06-26")
    assert "Snoozed until Thu, Jun 25, 2026" in ann.get(case_path(case_id)).text
    press(ann, case_id, "note", note="Only a note.")
    assert "Only a note." in ann.get(case_path(case_id)).text
    press(ann, case_id, "note", 409)
    for until, status in (("", 400), ("soon", 400), ("2020-01-01", 409), ("2099-01-01", 409)):
        press(ann, case_id, "put-off", status, until=until)
    press(ann, case_id, "assign", 409, owner="999")


def test_a_call_by_the_patient_reopens_a_closed_case(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("other_care")
    kim = sign_in()
    store.bring_to(Status.CLOSED, case_id, store.staff())
    page = press(kim, case_id, "contact", outcome="she_called")
    assert page.status == 302
    submission = store.stored(case_id)
    assert (submission.status, submission.next_action) == (Status.TAKEN, "call_back")
    assert "Due" in kim.get("/staff/cases?view=due").text


def test_the_print_copy_has_every_answer_and_is_recorded(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    store.log_contact_with(case_id, Outcome.NO_ANSWER, store.staff(), note="Rang twice.")
    page = sign_in().get(case_path(case_id, "print"))
    assert "Edna Larson" in page.text
    assert "Rang twice." in page.text
    with store.app.app_context():
        assert len(page.soup.select(".sheet dt")) >= len(stored(case_id).answers["given"])
    assert store.stored(case_id).events[-1].kind == "exported"


def test_possible_duplicates_are_printed_together(store: Store, sign_in: SignIn) -> None:
    picked = [f"{store.sent('standard')}:1", f"{store.sent('priority')}:1"]
    coordinator = sign_in()
    coordinator.get("/staff/")
    page = coordinator.post("/staff/print", {"picked": picked}, 200)
    assert len(page.soup.select(".sheet")) == 2
    assert {store.stored(each.partition(":")[0]).events[-1].kind for each in picked} == {"exported"}


def test_answers_in_another_language_are_shown_in_both_languages(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard", localizer=FixedLocalizer("es"), changed={"rf_fever": "not_sure"})
    kim = sign_in()
    page = kim.get(case_path(case_id))
    (fever,) = [line for line in page.soup.select(".answers div") if "Fiebre" in words(line)]
    assert f"In English: {QUESTIONS['rf_fever'].title.patient} I'm not sure" in words(fever)
    assert "read in Español" in page.text
    assert "In English" in kim.get(case_path(case_id, "print")).text
    assert "In English" not in kim.get(case_path(store.sent("standard"))).text


def test_todays_english_beside_an_answer_to_other_words_says_so(store: Store, sign_in: SignIn) -> None:
    page = sign_in().get(case_path(store.sent("standard", localizer=Spanish())))
    (fever,) = [line for line in page.soup.select(".answers div") if "Fever or shaking chills" in words(line)]
    assert "Not the words shown then; in today’s English: " in words(fever)
    assert "In English" not in page.text


def test_confirmed_contradictions_are_on_the_page_and_in_its_history(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("urgent", confirmed=["eased_and_not_eased", "gone_since"])
    page = sign_in().get(case_path(case_id))
    text = "pain that eases lying down, and is just as bad lying still"
    assert f"Asked before sending, and said to be right: {text}" in page.text
    assert f"Submitted online by the patient; confirmed: {text}; confirmed: gone_since" in page.text


def openings_on(page: Page) -> list[str]:
    """Who opened the case, as the page lists it: the latest first."""
    return [words(line).partition(": ")[0].rpartition(", ")[2] for line in page.soup.select("#access-log li")]


def test_of_many_openings_the_page_lists_the_latest_and_the_first_and_last_of_each_person(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("standard")
    ana, kim = sign_in("coordinator", "Ana Lund"), sign_in("coordinator", "Kim Berg")
    ana.get(case_path(case_id))
    for _ in range(LATEST_OPENINGS):
        page = kim.get(case_path(case_id))
    assert openings_on(page) == ["Kim Berg"] * LATEST_OPENINGS + ["Ana Lund"]
    page = kim.get(case_path(case_id))
    assert openings_on(page) == ["Kim Berg"] * (LATEST_OPENINGS + 1) + ["Ana Lund"]
    page = kim.get(case_path(case_id))
    assert len(openings_on(page)) == LATEST_OPENINGS + 2
    page = kim.get(str(page.one("#access-log a")["href"]))
    assert openings_on(page) == ["Kim Berg"] * (LATEST_OPENINGS + 3) + ["Ana Lund"]


def test_a_case_whose_key_was_destroyed_cannot_be_opened(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent()
    store.put(case_id, data_key=b"")
    page = sign_in("lead").get(case_path(case_id), status=410)
    assert page.heading == "This cannot be opened"


def test_the_call_script_asks_only_questions_that_the_patient_was_shown(
    store: Store, sign_in: SignIn
) -> None:
    kim = sign_in("clinician")
    current = store.sent(changed={"pain_score": "not_sure", "bone_risk": ["not_sure"]})
    assert call_script_of(kim.get(case_path(current))) == {"Pain on moving, 0 to 10", "Weak bones"}
    with kim.app.app_context():
        earlier = sent_before("bone_risk", pain_score="not_sure")
    assert call_script_of(kim.get(case_path(earlier))) == {"Pain on moving, 0 to 10"}


def test_the_page_says_to_ask_what_came_of_emergency_care_until_that_is_asked(
    store: Store, sign_in: SignIn
) -> None:
    case_id, kim = store.sent("urgent"), sign_in()
    store.log_contact_with(case_id, Outcome.IN_CARE, store.staff())
    page = kim.get(case_path(case_id))
    assert "Next: Call – in emergency care: ask what came of it" in page.text
    assert "which hospital, what they found" in words(page.one("#in-care"))
    assert "Ask what came of it" in words(kim.get("/staff/cases").one("#rows td.due"))
    spoke(kim, case_id)
    assert not kim.get(case_path(case_id)).soup.select("#in-care")


@pytest.mark.parametrize("persona", ["emergency", "urgent", "standard", "other_care"])
def test_emergency_care_is_logged_at_every_priority_with_the_hospital_and_its_source(
    store: Store, sign_in: SignIn, persona: str
) -> None:
    case_id, kim = store.sent(persona), sign_in()
    page = kim.get(case_path(case_id))
    assert page.soup.select("input[name=talk][value=in_care]")
    for name, field in (("call", {"talk": "in_care"}), ("contact", {"outcome": "in_care"})):
        refused = press(kim, case_id, name, 400, **field, hospital="HCMC")
        assert "Write who said that they are in emergency care; “not known” will do." in refused.text
        refused = press(kim, case_id, name, 400, **field, care_source="Her son")
        assert "Write which hospital" in refused.text
    press(kim, case_id, "call", talk="in_care", **IN_CARE)
    page = kim.get(case_path(case_id))
    logged = "In emergency care; hospital: Not known; said by: Her son"
    assert logged in words(page.one("#in-care"))
    assert logged in words(page.soup.select(".history li")[0])


def test_the_script_of_a_case_names_the_signs_of_the_one_linked_to_it(store: Store, sign_in: SignIn) -> None:
    head, follower, kim = store.sent("other_care"), store.sent("emergency"), sign_in()
    own = words(kim.get(case_path(follower)).one(".script").select("strong")[0])
    store.link_case(follower, head, store.staff())
    script = kim.get(case_path(head)).one(".script")
    assert words(script.select("strong")[0]) == own
    assert "known aneurysm" not in words(script)


def test_enter_in_the_fields_of_emergency_care_says_nothing_else(store: Store, sign_in: SignIn) -> None:
    page = sign_in("coordinator", "Kim Berg").get(case_path(store.sent("emergency")))
    form = next(each for each in page.soup.select(".script form") if each.select("#script-hospital"))
    assert [button["value"] for button in form.select("button")] == ["in_care"]
