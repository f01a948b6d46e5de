"""One submission: its script, contact log, answers by phone, report, duplicates, and what two people do at once."""

from __future__ import annotations

from typing import Any

from app.submissions.statuses import Outcome, Status
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.submissions.build import Spanish, contact, stored
from tests.submissions.earlier_form import sent_before
from tests.walk import posted


def at(submission_id: str, *more: str) -> str:
    """The address of a submission, or of an act on it."""
    return "/".join(("/staff/submissions", submission_id, *more))


def act(client: Worker, submission_id: str, name: str, status: int = 302, **data: Any) -> Page:
    """Open the page, and press a button on it with the version that it shows, unless told another one."""
    page = client.get(at(submission_id))
    seen = page.soup.select("input[name=version]")
    version = {"version": str(seen[0]["value"])} if seen else {}
    return client.post(at(submission_id, name), {**version, **data}, status)


def spoke(client: Worker, submission_id: str, **data: Any) -> Page:
    """Spoke, and no emergency sign is there."""
    return act(client, submission_id, "contact", outcome="spoke", no_signs="y", **data)


def asked_on(page: Page) -> set[str]:
    """The questions of the call script, in their short words."""
    return {words(line) for line in page.soup.select(".to-ask summary")}


def test_a_try_is_one_press_and_takes_the_case(store: Store, sign_in: SignIn) -> None:
    one = store.sent("imaging")
    kim = sign_in("coordinator", "Kim Berg")
    act(kim, one, "contact", outcome="no_answer")
    page = kim.get(at(one))
    assert "Status: Trying to reach" in page.text
    assert "Owner: Kim Berg" in page.text
    assert "Next: Call again , in 1 day, Tue, Jun 16, 2026, 5:00 PM" in page.text
    assert "1 try so far" in page.text
    assert "Kim Berg: No answer" in page.text


def test_the_next_day_that_was_agreed_moves_the_time(store: Store, sign_in: SignIn) -> None:
    one = store.sent("imaging")
    spoke(sign_in(), one, next_day="2026-06-19", note="She asks her doctor first.")
    submission = store.stored(one)
    assert submission.act_by.isoformat() == "2026-06-19T22:00:00+00:00"
    assert submission.status == Status.TAKEN


def test_speaking_without_asking_the_emergency_signs_is_not_logged_and_loses_no_word(
    store: Store, sign_in: SignIn
) -> None:
    one = store.sent("imaging")
    refused = act(sign_in(), one, "contact", 409, outcome="spoke", note="A long talk about her back.")
    assert "Ask the emergency signs at each contact" in refused.one(".problem").get_text()
    assert refused.one("#contact-note").get_text() == "A long talk about her back."
    assert [event.kind for event in store.stored(one).events] == ["sent", "read", "read"]


def test_a_sign_found_by_phone_turns_the_page_into_the_emergency_script(
    store: Store, sign_in: SignIn
) -> None:
    one = store.sent("other_care")
    kim = sign_in()
    act(kim, one, "contact", outcome="spoke", signs=["rf_leg_weak", "rf_fever"], note="Legs give way.")
    page = kim.get(at(one))
    script = words(page.one(".script"))
    assert "tell them now, while they are on the line" in script
    assert "When we hang up, call 911 at once." in script
    assert "Weak leg, both legs numb, or unsteady (not: only one leg numb); Fever or shaking chills" in script
    assert "I have back pain and new" in script
    assert "Emergency" in words(page.one(".facts"))
    assert "sent as Other care" in words(page.one(".facts"))
    assert len(kim.get("/staff/?view=emergency").soup.select("[data-row]")) == 1
    act(kim, one, "contact", outcome="told_911")
    assert not kim.get(at(one)).soup.select(".script")


def test_none_of_these_and_one_of_them_do_not_go_together(store: Store, sign_in: SignIn) -> None:
    one = store.sent("imaging")
    data = {"outcome": "spoke", "no_signs": "y", "signs": "rf_fever"}
    assert "not both" in act(sign_in(), one, "contact", 400, **data).one(".problem").get_text()


def test_an_answer_by_phone_stands_beside_what_was_sent_and_is_assessed_again(
    store: Store, sign_in: SignIn
) -> None:
    one = store.sent("imaging")
    kim = sign_in("coordinator", "Kim Berg")
    kim.get(at(one, "answer", "imaging_result"))
    kim.post(at(one, "answer", "imaging_result"), {"version": "1", **posted("imaging_result", "adv_recent")})
    page = kim.get(at(one))
    assert "Standard review" in words(page.one(".facts"))
    assert "sent as Imaging first" in words(page.one(".facts"))
    row = words(next(dd for dd in page.soup.select("#answers ~ dl dd") if "By phone" in dd.get_text()))
    assert "Kim Berg" in row
    with store.app.app_context():
        assert stored(one).answers["given"]["imaging_result"] == "none"
    assert store.stored(one).tier == 1
    assert "as sent: Not known" in page.text


def test_every_open_question_can_be_answered_right_there(store: Store, sign_in: SignIn) -> None:
    one = store.sent("standard", changed={"weight_loss": "not_sure", "rf_fever": "not_sure"})
    kim = sign_in()
    script = kim.get(at(one)).soup.select(".to-ask form")
    asked = [str(form["action"]).rsplit("/", 1)[1] for form in script]
    assert asked[0] == "rf_fever", "an emergency sign that is not ruled out is asked first"
    assert "weight_loss" in asked
    kim.post(at(one, "answer", "weight_loss"), {"version": "1", "weight_loss": "no"})
    after = kim.get(at(one))
    assert "weight_loss" not in [
        str(f["action"]).rsplit("/", 1)[1] for f in after.soup.select(".to-ask form")
    ]
    assert "Was flagged when sent" in after.text


def test_an_answer_that_cannot_be_read_is_asked_for_again(store: Store, sign_in: SignIn) -> None:
    one = store.sent("standard")
    kim = sign_in()
    kim.get(at(one))
    wrong = {
        "version": "1",
        "onset_date": "day",
        "onset_date-month": "13",
        "onset_date-day": "1",
        "onset_date-year": "2026",
    }
    page = kim.post(at(one, "answer", "onset_date"), wrong, 422)
    assert page.soup.select(".problems a")
    assert page.one("#onset_date-month")["value"] == "13"
    kim.post(at(one, "answer", "nothing"), {"version": "1"}, 404)
    kim.get(at(one))
    kim.post(at(one, "answer", "pregnant"), {"version": "1", "pregnant": "no"}, 409)


def test_a_decision_against_the_tier_needs_a_reason_and_words(store: Store, sign_in: SignIn) -> None:
    one = store.sent("priority")
    kim = sign_in()
    act(kim, one, "take")
    against = {"to": "decided", "decision": "other_care"}
    assert "goes another way than the tier" in act(kim, one, "move", 409, **against).text
    act(kim, one, "move", 409, **against, reason="patient_chose")
    act(kim, one, "move", 400, **against, reason="because", note="She wants no operation.")
    act(kim, one, "move", **against, reason="patient_chose", note="She wants no operation.")
    assert "(against the tier: The patient wants it so)" in kim.get(at(one)).text
    act(kim, one, "move", 409, to="taken")
    act(kim, one, "move", to="taken", note="She called, and does want it.")
    assert "opened again: Decided to Taken" in kim.get(at(one)).text


def test_the_report_is_kept_part_by_part(store: Store, sign_in: SignIn) -> None:
    one = store.sent("imaging")
    kim = sign_in()
    act(kim, one, "report", level="L1", fresh="fresh", who_has_it="Dr. Dahl")
    page = kim.get(at(one))
    assert page.one("#report-level")["value"] == "L1"
    assert page.one("#report-fresh option[selected]")["value"] == "fresh"
    assert "report: Which bone (level): L1; Fresh or healed: Fresh; Who has the report: Dr. Dahl" in page.text
    act(kim, one, "report", 409)
    act(kim, one, "report", 409, fresh="perhaps")
    act(kim, one, "report", 400, level="x" * 300)


def test_the_same_person_is_advised_linked_and_freed_again(store: Store, sign_in: SignIn) -> None:
    first = store.sent("standard")
    second = store.sent("priority", contact=contact(full_name="Edna Larsen"))
    twin = store.sent("standard", contact=contact(full_name="Wilbert Larson", phone="+1-651-555-0100"))
    kim = sign_in()
    page = kim.get(at(first))
    advice = words(page.one("section[aria-labelledby=others]"))
    assert "a name that is alike" in advice
    assert store.stored(twin).reference not in advice
    act(kim, first, "link", head=second)
    gone = kim.get(at(first))
    assert "which stands for this one" in gone.text
    assert store.stored(first).status == Status.CLOSED
    assert "This one stands for" in kim.get(at(second)).text
    act(kim, second, "link", 409, head=second)
    kim.get(at(first))
    kim.post(at(first, "unlink"), {"version": str(store.stored(first).version)})
    assert store.stored(first).status == Status.NEW


def test_a_clinician_reads_the_hold_and_says_what_follows(store: Store, sign_in: SignIn) -> None:
    one = store.sent("standard", changed={"bleeding_disorder": "yes"})
    coordinator, clinician = sign_in("coordinator"), sign_in("clinician", "Dr Lind")
    coordinator.get(at(one))
    coordinator.post(at(one, "clear-hold"), {"version": "1", "note": "fine"}, 403)
    act(clinician, one, "clear-hold", 409, verdict="may_be_booked")
    act(clinician, one, "clear-hold", 400, note="Fine.")
    act(clinician, one, "clear-hold", verdict="may_be_booked", note="Platelets are fine since May.")
    page = coordinator.get(at(one))
    assert "Hold read by Dr Lind" in page.text
    assert "Next: Call the patient" in page.text


def test_a_case_is_handed_over_put_off_and_noted(store: Store, sign_in: SignIn) -> None:
    one = store.sent("imaging")
    ann, bob = sign_in("coordinator", "Ann One"), sign_in("clinician", "Dr Two")
    act(ann, one, "assign", owner=str(bob.staff_id))
    assert "Owner: Dr Two" in ann.get(at(one)).text
    assert "Nobody has called" in act(ann, one, "put-off", 409, until="2026-07-20").text
    act(ann, one, "contact", outcome="left_message")
    act(ann, one, "put-off", until="2026-06-25", note="Away until then.")
    act(ann, one, "put-off", 409, until="2026-06-26")
    assert "put off until Thu, Jun 25, 2026" in ann.get(at(one)).text
    act(ann, one, "note", note="Only a note.")
    assert "Only a note." in ann.get(at(one)).text
    act(ann, one, "note", 409)
    for until, status in (("", 400), ("soon", 400), ("2020-01-01", 409), ("2099-01-01", 409)):
        act(ann, one, "put-off", status, until=until)
    act(ann, one, "assign", 409, owner="999")


def test_she_called_us_brings_a_closed_case_back(store: Store, sign_in: SignIn) -> None:
    one = store.sent("other_care")
    kim = sign_in()
    store.bring_to(Status.CLOSED, one, store.staff())
    page = act(kim, one, "contact", outcome="she_called")
    assert page.status == 302
    submission = store.stored(one)
    assert (submission.status, submission.next_action) == (Status.TAKEN, "call_back")
    assert "Due" in kim.get("/staff/?view=due").text


def test_paper_shows_every_answer_and_is_noted(store: Store, sign_in: SignIn) -> None:
    one = store.sent("standard")
    store.contact_it(one, Outcome.NO_ANSWER, store.staff(), note="Rang twice.")
    page = sign_in().get(at(one, "print"))
    assert "Edna Larson" in page.text
    assert "Rang twice." in page.text
    with store.app.app_context():
        assert len(page.soup.select(".sheet dt")) >= len(stored(one).answers["given"])
    assert store.stored(one).events[-1].kind == "exported"


def test_answers_to_words_in_another_language_stand_there_in_both(store: Store, sign_in: SignIn) -> None:
    one = store.sent("standard", localizer=Spanish(), changed={"rf_fever": "not_sure"})
    kim = sign_in()
    page = kim.get(at(one))
    (fever,) = [line for line in page.soup.select(".answers div") if "Fever or shaking chills" in words(line)]
    assert "¡I'm not sure!" in words(fever)
    assert "In English: In the last week, have they had a fever" in words(fever)
    assert words(fever).endswith("Not sure Ask again : ¡Fever or shaking chills in the last week!")
    assert "read in Español" in page.text
    assert "In English" in kim.get(at(one, "print")).text
    assert "In English" not in kim.get(at(store.sent("standard"))).text


def test_answers_that_hardly_fit_and_were_said_to_be_right_stand_on_the_page_and_in_its_history(
    store: Store, sign_in: SignIn
) -> None:
    one = store.sent("urgent", confirmed=["eased_and_not_eased", "gone_since"])
    page = sign_in().get(at(one))
    said = "pain that eases lying down, and is just as bad lying still"
    assert f"Asked before sending, and said to be right: {said} ." in page.text
    assert f"sent by the patient or a helper; confirmed: {said}; confirmed: gone_since" in page.text


def test_a_case_whose_key_was_destroyed_says_so(store: Store, sign_in: SignIn) -> None:
    one = store.sent()
    store.put(one, data_key=b"")
    page = sign_in("lead").get(at(one), status=410)
    assert page.heading == "This cannot be opened"


def test_only_what_a_submission_was_shown_is_asked_by_phone(store: Store, sign_in: SignIn) -> None:
    kim = sign_in("clinician")
    now = store.sent(changed={"pain_score": "not_sure", "bone_risk": ["not_sure"]})
    assert asked_on(kim.get(at(now))) == {"Pain on moving, 0 to 10", "Weak bones"}
    with kim.app.app_context():
        earlier = sent_before("bone_risk", pain_score="not_sure")
    assert asked_on(kim.get(at(earlier))) == {"Pain on moving, 0 to 10"}
