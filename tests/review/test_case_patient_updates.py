"""What a patient did on the status page, as the coordinators see it."""

from __future__ import annotations

from app.submissions.statuses import Outcome
from tests.pages import words
from tests.review.conftest import SignIn, Store
from tests.review.test_case_page import case_path, press
from tests.submissions.build import LATER, NEW_PHONE, contact


def test_a_report_that_it_is_worse_is_in_the_queue_on_the_page_and_in_the_history(
    store: Store, sign_in: SignIn
) -> None:
    case_id, kim = store.sent("other_care"), sign_in()
    store.report_getting_worse(case_id, LATER, rf_fever="not_sure")
    queue = kim.get("/staff/cases")
    assert "Call: reported worse" in queue.text
    assert "Worse" in [words(chip) for chip in queue.soup.select("#rows .chip.red")]
    page = kim.get(case_path(case_id))
    assert "Next: Call – patient reported worse" in page.text
    answers = "no emergency sign; Fever or shaking chills: I'm not sure; Pain worse than at sending: Yes"
    assert (
        f"The patient reported getting worse (status page, Mon, Jun 15, 2026, 1:00 PM ): {answers}."
        in page.text
    )
    history = words(page.soup.select(".history")[0])
    assert f"1:00 PM : Reported on the web: worse: {answers}; was told that we call by" in history
    assert "On the status page, Mon, Jun 15, 2026, 1:00 PM: I'm not sure" in page.text
    press(kim, case_id, "contact", outcome="spoke", no_signs="y")
    assert not kim.get(case_path(case_id)).soup.select(".problem")


def test_an_emergency_sign_from_the_status_page_brings_up_the_emergency_script(
    store: Store, sign_in: SignIn
) -> None:
    case_id, kim = store.sent("other_care"), sign_in()
    store.report_getting_worse(case_id, LATER, rf_fever="yes")
    assert "Fever or chills" in words(kim.get("/staff/cases").one("#rows td.why"))
    page = kim.get(case_path(case_id))
    script = words(page.one(".script"))
    assert "Emergency: no one has been reached" in script
    assert "Fever or shaking chills" in script
    assert "EMERGENCY SIGNS NOW: Fever or shaking chills; Pain worse than at sending: Yes" in page.text
    assert "They were told to call 911." in page.text
    store.report_getting_worse(case_id, LATER)
    script = words(kim.get(case_path(case_id)).one(".script"))
    assert "Fever or shaking chills" in script, "a sign does not go away by a later no"


def test_the_emergency_script_is_also_in_the_patients_language(store: Store, sign_in: SignIn) -> None:
    spanish, english = (
        store.sent("emergency", contact=contact(preferred_language="es")),
        store.sent("emergency"),
    )
    kim = sign_in()
    script = kim.get(case_path(spanish)).one(".script [lang=es]").get_text()
    assert script.startswith("“Llame al 911 ahora. Si no puede llamar")
    assert "Tengo dolor de espalda" in script
    assert not kim.get(case_path(english)).soup.select(".script [lang]")


def test_signs_as_sent_stay_in_the_script_when_the_patient_later_says_no(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("emergency")
    before = words(sign_in().get(case_path(case_id)).one(".script"))
    store.report_getting_worse(case_id, LATER)
    assert words(sign_in("lead").get(case_path(case_id)).one(".script")) == before


def test_a_new_phone_number_is_the_one_to_call_with_the_former_one_beside_it(
    store: Store, sign_in: SignIn
) -> None:
    case_id, kim = store.sent("emergency"), sign_in()
    store.correct_phone_of(case_id, NEW_PHONE, LATER)
    page = kim.get(case_path(case_id))
    card = page.one("section[aria-labelledby=contact]")
    assert card.find("a") is not None
    assert card.find("a")["href"] == f"tel:{NEW_PHONE}"
    assert "Given on the status page" in words(card)
    assert "Originally (612) 555-0123" in words(card)
    script = page.one(".script")
    assert [link["href"] for link in script.select("a")] == [f"tel:{NEW_PHONE}", "tel:+1-612-555-0123"]
    assert f"A new number given on the web: {NEW_PHONE} (before: +1-612-555-0123)" in page.text
    assert "Phone (612) 555-0188 (sent with (612) 555-0123)" in kim.get(case_path(case_id, "print")).text
    kim.get("/staff/cases")
    found = kim.post("/staff/find", {"search": "612-555-0188"})
    assert found.location.endswith(case_id)
    exported = kim.client.post("/staff/export", data={"csrf_token": kim._token()}).get_data(as_text=True)
    assert "(612) 555-0188" in exported
    assert "555-0123" not in exported


def test_a_withdrawal_is_a_notice_on_the_page_until_staff_have_decided(store: Store, sign_in: SignIn) -> None:
    calm, urgent, kim = store.sent("other_care"), store.sent("urgent"), sign_in()
    for withdrawn_id in (calm, urgent):
        store.withdraw_case(withdrawn_id, LATER)
    assert "Patient withdrew – decide “Withdrew”" in kim.get("/staff/cases").html
    page = kim.get(case_path(calm))
    assert "The patient withdrew on the status page, Mon, Jun 15, 2026, 1:00 PM" in page.text
    assert "They were told that no one calls about it." in page.text
    assert ": Patient withdrew, on the status page" in page.text
    assert "It is urgent: call once all the same" in kim.get(case_path(urgent)).text
    press(kim, calm, "move", to="taken")
    press(kim, calm, "move", to="decided", decision="withdrew")
    press(kim, calm, "move", to="closed")
    assert not kim.get(case_path(calm)).soup.select(".problem")


def test_a_helpers_phone_number_is_labelled_until_another_one_is_given(store: Store, sign_in: SignIn) -> None:
    helped = store.contact(helper_name="Lars", helper_relationship="child", may_speak_to_helper=True)
    case_id, kim = store.sent(contact=helped), sign_in()
    assert "given by the helper: ask who is speaking" in kim.get(case_path(case_id)).text
    store.correct_phone_of(case_id, NEW_PHONE, LATER)
    store.log_contact_with(case_id, Outcome.NO_ANSWER, store.staff(), LATER)
    page = kim.get(case_path(case_id))
    assert "given by the helper: ask who is speaking" not in page.text
    assert "make sure who is speaking" in page.text
