"""The sending form: what it asks of whom, what it refuses, and that no input is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.opening.hours import OpeningHours
from app.opening.hours_text import read_week
from app.question_forms.office_send_form import OFFICE_FIELDS
from app.submissions.contact_details import TIMES
from tests.pages import Page, PageClient, words
from tests.screening.drafts import (
    EVERY_PAGE_ASKED,
    SIGNS,
    at_signs,
    carried,
    contact_of,
    draft_of,
    open_send,
    put,
    send,
    the_one_stored,
)
from tests.walk import CONTACT, HELPER, answers_of

pytestmark = pytest.mark.one_in(3)
SELF = EVERY_PAGE_ASKED
SOMEONE_ELSE = {**EVERY_PAGE_ASKED, "answering_for": "someone_else"}
UNDER_18 = {**EVERY_PAGE_ASKED, "age_band": "under_18"}
REQUIRED = {"full_name", "birth_date-month", "phone", "preferred_language", "needs_interpreter", "consent"}
TYPED = ("full_name", "birth_date-month", "birth_date-day", "birth_date-year", "phone", "email")
CHOSEN = ("clinic", "needs_interpreter", "best_time", "consent")


def refused(patient: PageClient, answers: dict[str, object], **changed: str) -> Page:
    open_send(patient, answers)
    return patient.post("/check/send", contact_of(answers, **changed), status=422)


def targets(page: Page) -> list[str]:
    return [str(link["href"])[1:] for link in page.soup.select(".problems a")]


def names(page: Page) -> set[str]:
    return {str(box["name"]) for box in page.soup.select("main [name]:not([type=hidden])")}


def selected(page: Page, name: str) -> str:
    return str(page.one(f"select[name={name}] option[selected]")["value"])


def test_the_form_has_the_permanent_names(patient: PageClient) -> None:
    assert names(open_send(patient, SELF)) == set(CONTACT)


@pytest.mark.parametrize(
    ("answers", "more"), [(SOMEONE_ELSE, OFFICE_FIELDS), (UNDER_18, ())], ids=["someone_else", "under_18"]
)
def test_a_helper_who_sends_is_asked_about_themselves(
    patient: PageClient, answers: dict[str, object], more: tuple[str, ...]
) -> None:
    assert names(open_send(patient, answers)) == {*CONTACT, *HELPER, *more}


def test_no_option_of_the_sending_form_is_preselected_least_of_all_consent(patient: PageClient) -> None:
    page = open_send(patient, SELF)
    assert not page.soup.select("[checked]")
    assert [box["value"] for box in page.soup.select("input[name=consent]")] == ["yes", "no"]


def test_only_the_name_of_who_gives_the_consent_has_the_hint_of_a_signature(patient: PageClient) -> None:
    for answers, signer in ((SELF, "full_name"), (SOMEONE_ELSE, "helper_name"), (UNDER_18, "helper_name")):
        page = open_send(patient, answers)
        hint = next(hint for hint in page.soup.select("main .hint") if "signature" in words(hint))
        assert hint["id"] == f"{signer}-hint"
        assert page.text.count("This is also your signature.") == 1
        assert "Your typed name and your yes are your signature. Your yes is good for one year." in page.text


def test_the_patient_can_choose_a_clinic_or_none(patient: PageClient) -> None:
    values = [str(box["value"]) for box in open_send(patient, SELF).soup.select("input[name=clinic]")]
    assert "example-edina" in values
    assert values[-1] == "no_preference"


@pytest.mark.parametrize("name", ["standard", "urgent", "emergency"])
def test_the_form_with_the_send_button_does_not_say_that_nothing_was_sent(
    patient: PageClient, name: str
) -> None:
    page = open_send(patient, answers_of(name))
    assert "You have not sent this yet" not in page.text
    assert ("go to the ER today" in page.text) is (name == "urgent")
    assert ("No one here knows and no one will call you." in page.text) is (name == "emergency")


def test_a_blank_form_reports_exactly_the_required_fields(patient: PageClient) -> None:
    open_send(patient, SELF)
    page = patient.post("/check/send", {}, status=422)
    assert set(targets(page)) == REQUIRED
    at_fields = [words(line).removeprefix("Error: ") for line in page.soup.select("main .error")]
    assert at_fields == page.errors


@pytest.mark.parametrize("answers", [SOMEONE_ELSE, UNDER_18], ids=["someone_else", "under_18"])
def test_a_blank_form_of_a_helper_reports_the_helpers_fields_too(
    patient: PageClient, answers: dict[str, object]
) -> None:
    open_send(patient, answers)
    assert set(targets(patient.post("/check/send", {}, status=422))) == {*REQUIRED, *HELPER}


INVALID = (
    ("full_name", "full_name", "   "),
    ("full_name", "full_name", "E" * 101),
    ("full_name", "full_name", "Edna\x00Larson"),
    ("full_name", "full_name", "Edna\x1bLarson"),
    ("full_name", "full_name", "Edna\ufffdLarson"),
    ("full_name", "full_name", "E" * 100_000),
    ("birth_date-month", "birth_date-month", "Mayish"),
    ("birth_date-day", "birth_date-day", "32"),
    ("birth_date-day", "birth_date-day", ""),
    ("birth_date-year", "birth_date-year", "26"),
    ("birth_date-year", "birth_date-year", "1899"),
    ("birth_date-year", "birth_date-year", "2999"),
    ("birth_date-day", "birth_date-day", "4\x00"),
    ("phone", "phone", "call me"),
    ("phone", "phone", "12345"),
    ("phone", "phone", "555-0123"),
    ("phone", "phone", "000-000-0000"),
    ("phone", "phone", "123-456-7890"),
    ("phone", "phone", "6" * 100_000),
    ("email", "email", "edna at example"),
    ("email", "email", "edna@example.com\x00"),
    ("email", "email", "e" * 100_000 + "@example.com"),
    ("consent", "consent", "maybe"),
    ("clinic", "clinic", "no-such-clinic"),
    ("needs_interpreter", "needs_interpreter", "maybe"),
    ("best_time", "best_time", "midnight"),
    ("preferred_language", "preferred_language", "tlh"),
)


@pytest.mark.parametrize(
    ("name", "target", "value"), INVALID, ids=[f"{name}-{value[:12]!a}" for name, _, value in INVALID]
)
def test_an_invalid_value_has_the_same_error_at_its_field_and_in_the_summary(
    patient: PageClient, name: str, target: str, value: str
) -> None:
    page = refused(patient, SELF, **{name: value})
    assert targets(page) == [target]
    assert [words(line).removeprefix("Error: ") for line in page.soup.select("main .error")] == page.errors
    assert "draft" in carried(patient)


@pytest.mark.parametrize("name", [*TYPED, "helper_name"])
def test_an_invalid_value_is_shown_again_as_it_was_typed(patient: PageClient, name: str) -> None:
    typed = "<script>7 & 'wrong'@"
    page = refused(patient, SOMEONE_ELSE, **{name: typed, "consent": ""})
    assert page.one(f"#{name}")["value"] == typed


@pytest.mark.parametrize(
    "wrong", [{"phone": "x"}, {"full_name": ""}, {"birth_date-day": "40"}, {"email": "x"}]
)
def test_nothing_else_is_lost_when_one_field_is_refused(patient: PageClient, wrong: dict[str, str]) -> None:
    sent = contact_of(SOMEONE_ELSE, **wrong)
    page = refused(patient, SOMEONE_ELSE, **wrong)
    for name in (*TYPED, "helper_name"):
        assert page.one(f"#{name}")["value"] == sent[name]
    for name in (*CHOSEN, "may_speak_to_helper"):
        assert page.chosen(name) == [sent[name]]
    for name in ("preferred_language", "helper_relationship"):
        assert selected(page, name) == sent[name]


def test_contact_details_never_enter_the_cookie(patient: PageClient) -> None:
    refused(patient, SELF, phone="x")
    assert set(carried(patient)) == {"csrf_token", "draft"}
    assert set(draft_of(patient)) == {"id", "answers", "withdrawn"}


@pytest.mark.parametrize(
    "phone",
    [
        "(612) 555-0123",
        "612.555.0123",
        "6125550123",
        "612 555 0123",
        "1-612-555-0123",
        "+1 612 555 0123",
        " 612-555-0123 ",
        "+44 20 7946 0958",
        "612-555-0123 ext. 5",
    ],
)
def test_a_phone_number_is_accepted_in_any_form(patient: PageClient, phone: str) -> None:
    open_send(patient, SELF)
    assert patient.post("/check/send", contact_of(SELF, phone=phone)).location == "/check/sent"


def test_words_beside_a_phone_number_are_refused_for_what_they_are(patient: PageClient) -> None:
    page = refused(patient, SELF, phone="612 555 0188 (my daughter, evenings)")
    assert page.errors == ["Enter only the number, such as 612-555-0123"]
    assert refused(patient, SELF, phone="555 0188").errors == [
        "Enter a phone number with area code, such as 612-555-0123"
    ]


@pytest.mark.parametrize("name", ["email", "clinic", "best_time"])
@pytest.mark.parametrize("blank", ["", None])
def test_an_optional_field_can_be_left_out(patient: PageClient, name: str, blank: str | None) -> None:
    data = contact_of(SELF, **{name: ""})
    if blank is None:
        del data[name]
    open_send(patient, SELF)
    assert patient.post("/check/send", data).location == "/check/sent"


@pytest.mark.parametrize("full_name", ["Nguyễn Thị Ánh", "O’Brien-Smith, Jr.", "Xee Vang", "山田花子", "Ng"])
def test_names_of_every_kind_are_accepted(patient: PageClient, full_name: str) -> None:
    open_send(patient, SELF)
    assert patient.post("/check/send", contact_of(SELF, full_name=full_name)).location == "/check/sent"


def test_a_date_of_birth_is_read_as_forgivingly_as_any_other_date(patient: PageClient) -> None:
    for month, day, year in (("may.", "4th", "48"), ("5/4/1948", "", ""), ("mayo", "4.", " 1948. ")):
        open_send(patient, SELF)
        birth_date = {"birth_date-month": month, "birth_date-day": day, "birth_date-year": year}
        data = contact_of(SELF, birth_date_asked="1948-05-04", **birth_date)
        assert patient.post("/check/send", data).status == 302


def test_a_birth_date_that_contradicts_the_age_is_asked_about_once_and_then_accepted(
    patient: PageClient,
) -> None:
    open_send(patient, answers_of("standard", age_band="65_plus"))
    data = contact_of(SELF, birth_date_asked="", **{"birth_date-year": "2026"})
    page = patient.post("/check/send", data, status=422)
    assert targets(page) == ["birth_date-year"]
    data["birth_date_asked"] = str(page.one("[name=birth_date_asked]")["value"])
    assert patient.post("/check/send", data).location == "/check/sent"


def test_another_birth_date_that_contradicts_the_age_is_asked_about_too(patient: PageClient) -> None:
    open_send(patient, answers_of("standard", age_band="65_plus"))
    data = contact_of(SELF, birth_date_asked="2026-05-04", **{"birth_date-year": "2001"})
    assert targets(patient.post("/check/send", data, status=422)) == ["birth_date-year"]


def test_a_birth_date_that_fits_the_age_is_not_asked_about(patient: PageClient) -> None:
    open_send(patient, answers_of("standard", age_band="65_plus"))
    assert patient.post("/check/send", contact_of(SELF, birth_date_asked="")).location == "/check/sent"


def test_a_birth_date_may_be_today_but_not_tomorrow(patient: PageClient) -> None:
    with time_machine.travel("2026-06-15 12:00:00-05:00", tick=False):
        born = {"birth_date-month": "6", "birth_date-year": "2026"}
        page = refused(patient, SELF, **born, **{"birth_date-day": "16"})
        assert targets(page)[0].startswith("birth_date-")
        assert patient.post("/check/send", contact_of(SELF, **born, **{"birth_date-day": "15"})).status == 302


@pytest.mark.proves("child-needs-a-parent")
@pytest.mark.parametrize("relation", ["spouse", "child", "relative", "friend", "caregiver", "other"])
@pytest.mark.parametrize("who", ["self", "someone_else"])
def test_under_18_a_parent_or_guardian_must_send(patient: PageClient, relation: str, who: str) -> None:
    page = refused(patient, {**UNDER_18, "answering_for": who}, helper_relationship=relation)
    assert targets(page) == ["helper_relationship"]
    assert "parent or guardian" in page.errors[0]


@pytest.mark.parametrize("relation", ["parent", "guardian"])
def test_under_18_a_parent_or_guardian_can_send(patient: PageClient, relation: str) -> None:
    page = open_send(patient, UNDER_18)
    assert "parent or guardian can send" in page.text
    sent = patient.post("/check/send", contact_of(UNDER_18, helper_relationship=relation))
    assert sent.location == "/check/sent"


def test_a_helper_of_an_adult_may_be_anyone(patient: PageClient) -> None:
    open_send(patient, SOMEONE_ELSE)
    sent = patient.post("/check/send", contact_of(SOMEONE_ELSE, helper_relationship="friend"))
    assert sent.location == "/check/sent"


def test_a_stale_form_is_shown_again_as_it_was_filled_in(patient: PageClient) -> None:
    open_send(patient, SELF)
    data = {**contact_of(SELF), "csrf_token": "stale"}
    page = patient.post("/check/send", data, status=400, token=False)
    assert all(page.one(f"#{name}")["value"] == data[name] for name in TYPED)
    assert all(page.chosen(name) == [data[name]] for name in CHOSEN)
    assert patient.post("/check/send", contact_of(SELF)).location == "/check/sent"


def test_an_unfinished_check_cannot_be_sent(patient: PageClient) -> None:
    put(patient, at_signs())
    patient.get(SIGNS)
    assert patient.post("/check/send", CONTACT).location == SIGNS


def test_the_times_for_a_call_are_offered_inside_the_opening_hours(settings: Any, make_app: Any) -> None:
    opening = OpeningHours(read_week("Mon-Fri 9:00-12:00"))
    levels = replace(settings.service_levels, opening=opening)
    patient = PageClient(make_app(replace(settings, service_levels=levels)))
    page = open_send(patient, SELF)
    offered = [words(label) for label in page.soup.select('label[for^="best_time"]')]
    assert offered == ["Any time we are open", "Morning, 9 am to noon"]
    page = patient.post("/check/send", contact_of(SELF, best_time="afternoon"), status=422)
    assert targets(page) == ["best_time"]


def test_the_times_for_a_call_keep_their_stored_values(own_patient: PageClient, app: Flask) -> None:
    page = open_send(own_patient, SELF)
    assert [box["value"] for box in page.soup.select('input[name="best_time"]')] == list(TIMES)
    send(own_patient, SELF, best_time="afternoon")
    with the_one_stored(app) as stored:
        assert stored.contact["best_time"] == "afternoon"
