"""What a patient did on the status page, as the coordinators see it."""

from __future__ import annotations

from app.submissions.statuses import Outcome
from tests.pages import words
from tests.review.conftest import SignIn, Store
from tests.review.test_case_page import act, at
from tests.submissions.build import LATER, NEW_PHONE, contact


def test_that_it_is_worse_stands_in_the_queue_on_the_page_and_in_the_history(
    store: Store, sign_in: SignIn
) -> None:
    one, kim = store.sent("other_care"), sign_in()
    store.say_it_is_worse(one, LATER, rf_fever="not_sure")
    queue = kim.get("/staff/")
    assert "Call: the patient says it is worse" in queue.text
    assert "Says it is worse" in [words(chip) for chip in queue.soup.select("#rows .chip.red")]
    page = kim.get(at(one))
    assert "Next: Call: the patient says it is worse" in page.text
    said = "no emergency sign; Fever or shaking chills in the last week: I'm not sure; Pain worse than at sending: Yes"
    assert f"The patient says it is worse (status page, Mon, Jun 15, 2026, 1:00 PM ): {said}." in page.text
    history = words(page.soup.select(".history")[0])
    assert (
        f"1:00 PM : the patient says it is worse, on the status page: {said}; was told that we call by"
        in history
    )
    assert "On the status page, Mon, Jun 15, 2026, 1:00 PM: I'm not sure" in page.text
    act(kim, one, "contact", outcome="spoke", no_signs="y")
    assert not kim.get(at(one)).soup.select(".problem")


def test_an_emergency_sign_from_the_status_page_becomes_the_emergency_script(
    store: Store, sign_in: SignIn
) -> None:
    one, kim = store.sent("other_care"), sign_in()
    store.say_it_is_worse(one, LATER, rf_fever="yes")
    assert "Fever or shaking chills" in words(kim.get("/staff/").one("#rows .reason"))
    page = kim.get(at(one))
    script = words(page.one(".script"))
    assert "Emergency: nobody has been reached" in script
    assert "Fever or shaking chills" in script
    assert "EMERGENCY SIGNS NOW: Fever or shaking chills; Pain worse than at sending: Yes" in page.text
    assert "They were told to call 911." in page.text
    store.say_it_is_worse(one, LATER)
    script = words(kim.get(at(one)).one(".script"))
    assert "Fever or shaking chills" in script, "a sign does not go away by a later no"


def test_the_emergency_script_has_the_words_in_the_language_they_speak(store: Store, sign_in: SignIn) -> None:
    one, other = store.sent("emergency", contact=contact(preferred_language="es")), store.sent("emergency")
    kim = sign_in()
    said = kim.get(at(one)).one(".script [lang=es]").get_text()
    assert said.startswith("“Llame al 911 ahora. Si no puede llamar")
    assert "Tengo dolor de espalda" in said
    assert not kim.get(at(other)).soup.select(".script [lang]")


def test_signs_that_were_sent_stay_in_the_script_when_the_patient_says_no_later(
    store: Store, sign_in: SignIn
) -> None:
    one = store.sent("emergency")
    before = words(sign_in().get(at(one)).one(".script"))
    store.say_it_is_worse(one, LATER)
    assert words(sign_in("lead").get(at(one)).one(".script")) == before


def test_another_number_is_the_one_to_call_and_the_one_that_was_sent_stands_beside_it(
    store: Store, sign_in: SignIn
) -> None:
    one, kim = store.sent("emergency"), sign_in()
    store.correct_its_phone(one, NEW_PHONE, LATER)
    page = kim.get(at(one))
    card = page.one("section[aria-labelledby=contact]")
    assert card.a is not None
    assert card.a["href"] == f"tel:{NEW_PHONE}"
    assert "Given on the status page" in words(card)
    assert "Sent with +1-612-555-0123" in words(card)
    script = page.one(".script")
    assert [link["href"] for link in script.select("a")] == [f"tel:{NEW_PHONE}", "tel:+1-612-555-0123"]
    assert f"a new number from the patient: {NEW_PHONE} (before: +1-612-555-0123)" in page.text
    assert f"Phone {NEW_PHONE} (sent with +1-612-555-0123)" in kim.get(at(one, "print")).text
    kim.get("/staff/")
    found = kim.post("/staff/find", {"phone": "612-555-0188"})
    assert found.location.endswith(one)
    exported = kim.client.post("/staff/export", data={"csrf_token": kim._token()}).get_data(as_text=True)
    assert NEW_PHONE in exported
    assert "555-0123" not in exported


def test_taking_it_back_stands_on_top_until_a_person_has_decided(store: Store, sign_in: SignIn) -> None:
    calm, urgent, kim = store.sent("other_care"), store.sent("urgent"), sign_in()
    for case in (calm, urgent):
        store.take_it_back(case, LATER)
    assert "The patient took it back: decide “Withdrew”" in kim.get("/staff/").text
    page = kim.get(at(calm))
    assert "The patient took it back on the status page, Mon, Jun 15, 2026, 1:00 PM" in page.text
    assert "They were told that nobody calls about it." in page.text
    assert ": the patient took it back, on the status page" in page.text
    assert "It is urgent: call once all the same" in kim.get(at(urgent)).text
    act(kim, calm, "move", to="taken")
    act(kim, calm, "move", to="decided", decision="withdrew")
    act(kim, calm, "move", to="closed")
    assert not kim.get(at(calm)).soup.select(".problem")


def test_a_number_given_by_a_helper_is_said_to_be_one_until_another_is_given(
    store: Store, sign_in: SignIn
) -> None:
    helped = store.contact(helper_name="Lars", helper_relationship="child", may_speak_to_helper=True)
    one, kim = store.sent(contact=helped), sign_in()
    assert "given by the helper: ask who is speaking" in kim.get(at(one)).text
    store.correct_its_phone(one, NEW_PHONE, LATER)
    store.contact_it(one, Outcome.NO_ANSWER, store.staff(), LATER)
    page = kim.get(at(one))
    assert "given by the helper: ask who is speaking" not in page.text
    assert "make sure who is speaking" in page.text
