"""A call from the page: one form, a line that says what it did, undo, and the next one of the list."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import time_machine

from app.submissions.statuses import Outcome, Status
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path, press
from tests.submissions.build import NOON, contact

TALK = {"talk": "spoke", "no_signs": "y"}
TOLD = {"blood_thinner": "no", "bleeding_disorder": "no", "allergy_cement_contrast": "no"}


def after(client: Worker, response: Page) -> Page:
    return client.follow(response)


def first_of(client: Worker, address: str) -> str:
    """Return the address of the first case of a list, with the list in it."""
    return str(client.get(address).soup.select("[data-row] th a")[0]["href"])


def test_a_failed_call_is_one_press_that_says_what_it_did_and_what_is_due_next(
    store: Store, sign_in: SignIn
) -> None:
    case_id, kim = store.sent("imaging"), sign_in()
    button = kim.get(case_path(case_id)).soup.select("button[name=outcome][form=call-form]")[0]
    assert (words(button), button["value"]) == ("No answer", "no_answer")
    page = after(kim, press(kim, case_id, "call", outcome="no_answer"))
    done = page.one("#done")
    assert done["role"] == "status"
    assert "Saved: No answer. Next: Call again, due Tue, Jun 16, 2026, 5:00 PM." in words(done)
    assert page.soup.select("main > *")[0] == done, "it is the first thing on the page"


def test_one_form_saves_the_talk_the_answers_and_the_visit(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard", changed=dict.fromkeys(TOLD, "not_sure"))
    kim = sign_in()
    visit = {
        "agreed": "visit",
        "visit_day": "2026-06-24",
        "visit_hour": "09:30",
        "visit_clinic": "example-edina",
    }
    page = after(kim, press(kim, case_id, "call", **TALK, **TOLD, **visit, note="After church."))
    stored = store.stored(case_id)
    assert (stored.decision, stored.visit_clinic_id) == ("book_clinic", "example-edina")
    line = words(page.soup.select(".history li")[0])
    assert "Spoke with patient; asked, no emergency sign now" in line
    assert "decision: Book visit" in line
    assert "visit booked: Wed, Jun 24, 2026, 9:30 AM, Example Spine Clinic, Edina" in line
    assert "Example Spine Clinic, Edina" in words(page.one("#done"))
    assert line.count("After church.") == 1


MISTAKES: dict[str, tuple[dict[str, Any], int, str, str]] = {
    "signs not asked": ({"talk": "spoke"}, 409, "signs", "Ask the red flags"),
    "none and nobody": ({"no_signs": "y"}, 409, "talk", "that you asked the red flags"),
    "a visit not chosen": (
        {**TALK, "visit_day": "2026-06-24"},
        400,
        "call-visit_day",
        "You entered a visit, but did not choose “Visit booked”",
    ),
    "an hour not chosen": ({**TALK, "visit_hour": "09:30"}, 400, "call-visit_day", "You entered a visit"),
    "a question not chosen": (
        {**TALK, "question": "May she come?", "agreed": "scan_first"},
        400,
        "question",
        "did not choose “Ask a clinician”",
    ),
    "a day not chosen": (
        {"outcome": "no_answer", "next_day": "2026-06-24"},
        400,
        "next_day",
        "did not choose “Call again on”",
    ),
    "a part not chosen": ({**TALK, "next_part": "morning"}, 400, "next_day", "“Call again on”"),
    "another way not chosen": ({**TALK, "other": "withdrew"}, 400, "other", "did not choose “Other”"),
    "signs and none": ({**TALK, "signs": "rf_fever"}, 400, "no_signs", "not both"),
    "no day": ({**TALK, "agreed": "call_again"}, 400, "next_day", "Choose the day"),
    "no question": ({**TALK, "agreed": "ask_clinician"}, 400, "question", "Write what you ask"),
    "nothing else": ({**TALK, "agreed": "other"}, 409, "agreed", "Choose what else"),
    "no visit day": ({**TALK, "agreed": "visit"}, 400, "call-visit_day", "day and the time"),
    "no clinic": (
        {**TALK, "agreed": "visit", "visit_day": "2026-06-24", "visit_hour": "09:30", "visit_clinic": "x"},
        400,
        "call-visit_day",
        "Choose the clinic",
    ),
    "not an answer": ({**TALK, "blood_thinner": "perhaps"}, 409, "ask", "not one of the answers"),
    "not a reason": ({**TALK, "reason": "because"}, 400, "", "no such reason"),
    "open questions": (
        {
            **TALK,
            "agreed": "visit",
            "visit_day": "2026-06-24",
            "visit_hour": "09:30",
            "visit_clinic": "example-edina",
        },
        409,
        "agreed",
        "Before booking",
    ),
}


@pytest.mark.one_in(4)
@pytest.mark.parametrize(("data", "status", "field", "message"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_saves_nothing_and_leads_to_its_field(
    store: Store, sign_in: SignIn, data: dict[str, Any], status: int, field: str, message: str
) -> None:
    case_id, kim = store.sent("standard", changed={"blood_thinner": "not_sure"}), sign_in()
    page = press(kim, case_id, "call", status, **data, note="A long talk.")
    assert message in words(page.one(".problem"))
    assert [link["href"] for link in page.soup.select(".problem a")] == ([f"#{field}"] if field else [])
    assert not field or page.one(f"#{field}")
    assert page.one("#call-note").get_text() == "A long talk."
    assert message in words(page.one(".call")), "the message stands in the block too"
    assert store.stored(case_id).version == 1


@pytest.mark.one_in(3)
@pytest.mark.parametrize("how", [{}, {"outcome": "no_answer"}, {"agreed": "scan_first"}])
def test_a_sign_without_a_talk_is_never_dropped_and_shows_what_to_say(
    store: Store, sign_in: SignIn, how: dict[str, str]
) -> None:
    case_id, kim = store.sent("standard"), sign_in()
    page = press(kim, case_id, "call", 409, signs="rf_leg_weak", note="Her legs.", **how)
    assert "You ticked an emergency sign" in words(page.one(".problem[role=alert]"))
    assert page.one(".problem[role=alert] a")["href"] == "#talk"
    assert "call 911 at once" in words(page.one(".script"))
    assert page.one("#sign-rf_leg_weak").has_attr("checked")
    assert page.one("#call-note").get_text() == "Her legs."
    assert store.stored(case_id).version == 1


def test_the_line_neither_doubles_a_full_stop_nor_names_a_time_that_is_over(
    store: Store, sign_in: SignIn
) -> None:
    case_id, kim = store.sent("standard"), sign_in()
    asked = {"agreed": "ask_clinician", "question": "She stays on it until the visit."}
    line = words(after(kim, press(kim, case_id, "call", **TALK, **asked)).one("#done"))
    assert "until the visit. Next:" in line
    address = press(kim, case_id, "call", outcome="no_answer").location
    with time_machine.travel(NOON + timedelta(days=9)):
        assert "due now." in words(kim.signed_in_again().get(address).one("#done"))


def test_the_buttons_of_the_emergency_box_keep_the_list(store: Store, sign_in: SignIn) -> None:
    store.sent("emergency")
    kim = sign_in()
    page = kim.get(first_of(kim, "/staff/cases"))
    origin = page.soup.select(".call input[name=from]")[0]["value"]
    assert {each["value"] for each in page.soup.select(".script input[name=from]")} == {origin}


def test_enter_never_logs_a_failed_call(store: Store, sign_in: SignIn) -> None:
    page = sign_in().get(case_path(store.sent("standard")))
    pressed = page.soup.select("button[form=call-form], #call-form button")[0]
    assert (words(pressed), pressed.get("name")) == ("Save", None)


def test_an_act_is_undone_from_its_line_and_the_line_says_so(store: Store, sign_in: SignIn) -> None:
    case_id, kim = store.sent("imaging"), sign_in("coordinator", "Kim Berg")
    page = after(kim, press(kim, case_id, "call", outcome="wrong_number"))
    form = page.one("#done form")
    fields = {str(box["name"]): str(box["value"]) for box in form.select("input")}
    undone = after(kim, kim.post(str(form["action"]), fields, token=False))
    assert "Undone: Wrong number. Next: Clinician review" in words(undone.one("#done")) or (
        "Undone: Wrong number. Next: Call the patient" in words(undone.one("#done"))
    )
    assert not undone.soup.select("#done form"), "undoing is not undone"
    assert store.stored(case_id).tries == 0
    again = after(kim, kim.post(str(form["action"]), fields, token=False))
    assert "Undone: Wrong number" in words(again.one("#done")), "pressed twice it is answered as done"


def test_what_cannot_be_undone_offers_no_button_and_refuses_in_words(store: Store, sign_in: SignIn) -> None:
    case_id, kim = store.sent("imaging"), sign_in()
    page = after(kim, press(kim, case_id, "call", talk="spoke", signs="rf_fever"))
    assert not page.soup.select("#done form")
    act = [event.act_id for event in store.stored(case_id).events if event.act_id][-1]
    refused = press(kim, case_id, "undo", 409, act=act)
    assert "raised the priority or found an emergency sign" in words(refused.one(".problem[role=alert]"))
    for wrong in ("", "x", "0" * 31):
        press(kim, case_id, "undo", 400, act=wrong)


def test_the_line_is_only_for_who_acted_and_only_for_ten_minutes(store: Store, sign_in: SignIn) -> None:
    case_id, kim, other = store.sent("imaging"), sign_in(), sign_in("lead")
    address = press(kim, case_id, "call", outcome="no_answer").location
    assert kim.get(address).soup.select("#done form")
    assert not other.get(address).soup.select("#done")
    assert not kim.get(case_path(case_id)).soup.select("#done")
    for wrong in ("x", f"{case_id}.{'0' * 32}", f"{'0' * 32}.{'0' * 32}"):
        assert not kim.get(f"{case_path(case_id)}?done={wrong}").soup.select("#done")
    with time_machine.travel(NOON + timedelta(minutes=11)):
        assert not kim.get(address).soup.select("#done form")


def test_save_and_next_leads_to_the_next_case_of_the_list_with_the_line(
    store: Store, sign_in: SignIn
) -> None:
    kim = sign_in()
    for name in ("Ann First", "Bea Second", "Cec Third"):
        store.sent("imaging", contact=contact(full_name=name))
    opened = first_of(kim, "/staff/cases")
    page = kim.get(opened)
    upcoming = words(page.one("[data-step=next]")).removeprefix("Next: ")
    origin = str(page.soup.select("input[name=from]")[0]["value"])
    name = page.heading
    data = {"version": "1", "outcome": "no_answer", "then": "next", "from": origin}
    response = kim.post(f"{page.path}/call", data)
    following = after(kim, response)
    assert following.heading == upcoming
    assert f"{name}. Saved: No answer." in words(following.one("#done"))
    assert following.one("#done form")["action"] == f"{page.path}/undo"
    stays = kim.post(f"{following.path}/call", {**data, "then": ""})
    assert stays.location.startswith(following.path)
    assert "from=" in stays.location
    lost = kim.get(f"{following.path}?from=nonsense")
    assert "Save and next" not in lost.text


def test_a_clinician_sees_the_review_first_and_the_question(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    cora, clint = sign_in("coordinator", "Cora Ash"), sign_in("clinician", "Clint Dahl")
    press(cora, case_id, "call", **TALK, agreed="ask_clinician", question="Stent in May: may she come?")
    assert "A clinician was asked by Cora Ash" in words(cora.get(case_path(case_id)).one("#asked"))
    page = clint.get(case_path(case_id))
    side = page.soup.select(".side > *")
    assert side[0]["aria-labelledby"] == "review"
    assert "Cora Ash asks , Mon, Jun 15, 2026, 12:00 PM : Stent in May: may she come?" in words(side[0])
    assert page.soup.select("details.folded .call"), "the contact is folded below"
    assert [words(button) for button in side[0].select("button")] == [
        "Cleared to schedule",
        "Not cleared",
        "Needs visit",
        "Call patient",
    ]
    press(clint, case_id, "clear-hold", verdict="needs_visit", note="Bring the list of pills.")
    answered = words(cora.get(case_path(case_id)).one("#answered"))
    assert "Answered by Clint Dahl" in answered
    assert "Clinician review: Needs visit. Bring the list of pills." in answered
    press(cora, case_id, "call", outcome="no_answer")
    assert not cora.get(case_path(case_id)).soup.select("#answered")


def test_the_head_marks_a_possible_duplicate_and_either_of_the_two_can_stand(
    store: Store, sign_in: SignIn
) -> None:
    first, second, kim = store.sent("standard"), store.sent("priority"), sign_in()
    for one, other in ((first, second), (second, first)):
        page = kim.get(case_path(one))
        assert words(page.one(".case-head a[href='#others']")) == "Possible duplicate (1)"
        assert page.one(f"form[action$=link] button[value='{other}']")
        stands = page.one(f"form[action='{case_path(other, 'link')}'] button[value='{one}']")
        assert "merge into this one" in words(stands)
    page = kim.get(case_path(first))
    form = page.one(f"form[action='{case_path(second, 'link')}']")
    fields = {str(box["name"]): str(box["value"]) for box in form.select("input[name]")}
    kim.post(case_path(second, "link"), {**fields, "head": first}, token=False)
    assert store.stored(second).head_id == first


def test_what_stands_out_is_a_few_lines_and_the_rest_is_folded(store: Store, sign_in: SignIn) -> None:
    page = sign_in().get(case_path(store.sent("standard")))
    lines = page.soup.select("[aria-labelledby=flags] > .stands-out li")
    assert 3 <= len(lines) <= 9
    assert not page.one("#all-answers").has_attr("open")
    assert not page.one("#technical").has_attr("open")
    assert "flag:" not in words(page.one("[aria-labelledby=flags]"))


def test_closing_and_reaching_read_as_such_in_the_timeline(store: Store, sign_in: SignIn) -> None:
    case_id, kim, clint = store.sent("standard"), sign_in(), store.staff("clinician")
    press(kim, case_id, "call", outcome="no_answer")
    for to in (Status.TAKEN, Status.DECIDED, Status.CLOSED):
        store.transition_to(case_id, to, clint)
    lines = [words(line) for line in kim.get(case_path(case_id)).soup.select(".history li")]
    assert any(line.endswith("No longer “Trying to reach”") for line in lines)
    assert any("Case closed" in line for line in lines)
    assert not any("to Closed" in line for line in lines)


def test_an_urgent_case_decided_as_withdrawn_is_still_called(store: Store, sign_in: SignIn) -> None:
    urgent, calm = store.sent("urgent"), store.sent("other_care")
    clinician, kim = sign_in("clinician"), sign_in()
    for withdrawn_id in (urgent, calm):
        store.withdraw_case(withdrawn_id)
        press(kim, withdrawn_id, "move", to="taken")
        press(kim, withdrawn_id, "move", to="decided", decision="withdrew", note="Withdrew on the web.")
    assert _calls_offered(clinician.get(case_path(calm))) == {"she_called", "inbound_call", "letter_sent"}
    page = clinician.get(case_path(urgent))
    assert "it is urgent: call once all the same, then close it" in page.text
    assert {"spoke", "no_answer", "left_message", "wrong_number"} <= _calls_offered(page)
    assert clinician.get("/staff/cases?view=urgent").soup.select("[data-log]")
    press(clinician, urgent, "call", outcome="no_answer")
    press(clinician, urgent, "call", **TALK)
    assert store.stored(urgent).is_heard
    page = clinician.get(case_path(urgent))
    assert "spoke" not in _calls_offered(page), "heard: it is only to be closed"
    press(clinician, urgent, "move", to="closed")


def _calls_offered(page: Page) -> set[str]:
    """The outcomes of a call that a page offers, by its buttons and its choices."""
    found = page.soup.select("input[name=talk], button[name=outcome][form=call-form]")
    return {str(each["value"]) for each in found}


def test_what_to_say_about_a_red_flag_stands_above_them_without_script(store: Store, sign_in: SignIn) -> None:
    kim = sign_in()
    intake = kim.get("/staff/intake")
    for section in ("emergency-signs", "health-now"):
        above = intake.soup.select(f"section[aria-labelledby={section}] .say-911")
        assert "have them hang up and call 911 now" in words(above[0])
    case = kim.get(case_path(store.sent("standard")))
    assert "have them hang up and call 911 now" in words(case.one("#signs .say-911"))


def test_withdrawing_in_a_call_keeps_the_consent_unless_it_was_taken_back(
    store: Store, sign_in: SignIn
) -> None:
    kept, ended, kim = store.sent("other_care"), store.sent("other_care"), sign_in()
    withdrew = {**TALK, "agreed": "other", "other": "withdrew", "note": "Goes elsewhere."}
    press(kim, kept, "call", **withdrew)
    assert store.stored(kept).consent_ended_at is None
    slip = press(kim, ended, "call", 409, **TALK, ends_consent="y")
    assert "You ticked that they took back the consent." in slip.text
    press(kim, ended, "call", **withdrew, ends_consent="y")
    assert store.stored(ended).consent_ended_at is not None
    assert "decision: Withdrew; took back the consent" in kim.get(case_path(ended)).text


def test_a_day_that_an_urgent_case_may_not_wait_for_is_never_dropped_silently(
    store: Store, sign_in: SignIn
) -> None:
    case_id, kim = store.sent("urgent"), sign_in()
    chosen = {"agreed": "call_again", "next_day": "2026-06-24"}
    done = words(after(kim, press(kim, case_id, "call", outcome="no_answer", **chosen)).one("#done"))
    assert "the day chosen, Wed, Jun 24, 2026, is not kept: the due time comes first" in done


def test_only_what_can_be_done_is_offered_to_a_clinician_who_must_call(store: Store, sign_in: SignIn) -> None:
    urgent, calm, clinician = store.sent("urgent"), store.sent("standard"), sign_in("clinician")
    page = clinician.get(case_path(urgent))
    assert not page.soup.select("details.folded #log"), "the form of the call is open"
    assert clinician.get(case_path(calm)).soup.select("details.folded #log")
    assert not page.soup.select("form[action$='/put-off']"), "no one may snooze it"
    store.log_contact_with(calm, Outcome.NO_ANSWER, store.staff())
    assert clinician.get(case_path(calm)).soup.select("form[action$='/put-off']")


def test_a_call_that_is_due_now_has_no_wait_beside_it(store: Store, sign_in: SignIn) -> None:
    case_id, kim = store.sent("urgent"), sign_in()
    store.log_contact_with(case_id, Outcome.SPOKE, store.staff("lead"))
    head = words(kim.get(case_path(case_id)).one("#changed"))
    assert "no clinician has spoken with them yet , by Tue, Jun 16, 2026, 12:00 PM at the latest" in head
