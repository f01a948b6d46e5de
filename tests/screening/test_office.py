"""A doctor's office that fills in the check for its patient: its own part of the sending form, and what is stored."""

from __future__ import annotations

import pytest
from flask import Flask

from app.submissions.contact_details import DOCTORS_OFFICE
from tests.pages import Page, PageClient, words
from tests.screening.drafts import EVERY_PAGE_ASKED, contact_of, draft_of, put, references, the_one_stored
from tests.walk import HELPER

SOMEONE_ELSE = {**EVERY_PAGE_ASKED, "answering_for": "someone_else"}
SELF = EVERY_PAGE_ASKED
OFFICE = {
    "helper_relationship": DOCTORS_OFFICE,
    "practice": "Lakeside Family Medicine",
    "office_phone": "612-555-0177",
    "findings": "MRI June 2: new break of L1,\r\n30 % lower.",
    "patient_agreed": "yes",
}
AGREED = "the patient, or the person who decides for them, agreed to this"


def begun(patient: PageClient, **data: str) -> Page:
    """Begin from the office's page; return what is shown then."""
    patient.get("/for-offices")
    return patient.follow(patient.post("/check/office", data, status=None))


def send_page(patient: PageClient, *, office: bool = True) -> Page:
    put(patient, SOMEONE_ELSE, **({"office": True} if office else {}))
    return patient.get("/check/send")


def posted(patient: PageClient, status: int = 302, **changed: str) -> Page:
    return patient.post("/check/send", contact_of(SOMEONE_ELSE, **{**OFFICE, **changed}), status)


def targets(page: Page) -> list[str]:
    return [str(link["href"])[1:] for link in page.soup.select(".problems a")]


def test_the_office_page_begins_a_check_for_someone_else(patient: PageClient) -> None:
    begun(patient)
    draft = draft_of(patient)
    assert draft["answers"] == {"answering_for": "someone_else"}
    assert draft["office"] is True


def test_answers_that_were_not_sent_are_only_replaced_when_the_office_says_so(patient: PageClient) -> None:
    put(patient, SELF)
    page = begun(patient)
    assert page.heading == "There is a check in this browser that was not sent"
    assert draft_of(patient)["answers"] == SELF
    begun(patient, instead="yes")
    assert draft_of(patient)["answers"] == {"answering_for": "someone_else"}


def test_the_part_for_offices_is_open_and_the_relation_chosen_after_the_office_page(
    patient: PageClient,
) -> None:
    page = send_page(patient)
    chosen = page.one("select[name=helper_relationship] option[selected]")
    assert words(chosen) == "Doctor’s office"
    fold = page.one("main details[open]")
    assert words(fold.find("summary")) == "If you are a doctor’s office"  # type: ignore[arg-type]
    assert AGREED in page.text


def test_the_part_for_offices_is_folded_for_other_helpers_and_needs_no_script(patient: PageClient) -> None:
    page = send_page(patient, office=False)
    assert not page.soup.select("main details[open]")
    assert page.soup.select("details [name=practice]")
    assert AGREED not in page.text
    assert "the person you help wants this sent" in page.text


@pytest.mark.parametrize("answers", [SELF, {**SOMEONE_ELSE, "age_band": "under_18"}], ids=["self", "child"])
def test_patients_and_those_who_send_for_a_child_see_no_part_for_offices(
    patient: PageClient, answers: dict[str, object]
) -> None:
    put(patient, answers)
    page = patient.get("/check/send")
    assert not page.soup.select("[name=practice]")
    assert not page.soup.select(f'option[value="{DOCTORS_OFFICE}"]')


def test_an_office_must_give_its_part_but_the_findings(patient: PageClient) -> None:
    send_page(patient)
    page = posted(patient, 422, practice="", office_phone="12", findings="", patient_agreed="")
    assert targets(page) == ["practice", "office_phone", "patient_agreed"]
    assert page.soup.select("main details[open]")


def test_other_helpers_need_not_give_it(app: Flask) -> None:
    patient = PageClient(app)
    send_page(patient, office=False)
    patient.post("/check/send", contact_of(SOMEONE_ELSE))
    with the_one_stored(app) as submission:
        assert submission.channel == "check"
        assert "referral" not in submission.contact


def test_what_was_typed_for_an_office_is_not_thrown_away_silently(patient: PageClient) -> None:
    send_page(patient, office=False)
    page = posted(patient, 422, **HELPER)
    assert targets(page) == ["helper_relationship"]
    assert page.one("[name=practice]")["value"] == OFFICE["practice"]


@pytest.mark.parametrize("agreed", ["no", "maybe"])
def test_nothing_is_sent_without_the_patients_yes(patient: PageClient, agreed: str) -> None:
    send_page(patient)
    page = posted(patient, 422, patient_agreed=agreed)
    assert page.errors == ["Ask the patient first. Send this only when the patient agrees"]


def test_findings_that_are_too_long_are_refused(patient: PageClient) -> None:
    send_page(patient)
    assert targets(posted(patient, 422, findings="a" * 501)) == ["findings"]


def test_an_office_that_chose_its_relation_later_reads_its_own_consent_first(app: Flask) -> None:
    patient = PageClient(app)
    shown = send_page(patient, office=False).one("[name=consent_shown]")["value"]
    page = posted(patient, 422, consent_shown=str(shown))
    assert targets(page) == ["consent"]
    assert AGREED in page.text
    posted(patient, consent_shown=str(page.one("[name=consent_shown]")["value"]))
    assert len(references(app)) == 1


def test_the_referral_is_stored_with_the_contact_and_the_offices_consent(
    stored_app: Flask, stored_patient: PageClient
) -> None:
    send_page(stored_patient)
    stored_patient.follow(posted(stored_patient))
    with the_one_stored(stored_app) as submission:
        assert submission.channel == "office"
        assert submission.contact["referral"] == {
            "practice": "Lakeside Family Medicine",
            "phone": "+1-612-555-0177",
            "findings": "MRI June 2: new break of L1, 30 % lower.",
            "patient_agreed": True,
        }
        assert submission.phone == "+1-612-555-0123"
        assert submission.events[0].detail["channel"] == "office"
        assert b"Lakeside" not in submission.contact_sealed


def test_the_choice_survives_a_change_of_language(patient: PageClient) -> None:
    send_page(patient)
    page = patient.post("/es/check/send", {**contact_of(SOMEONE_ELSE), **OFFICE, "again": "yes"}, status=200)
    assert not page.errors
    assert page.one("[name=practice]")["value"] == OFFICE["practice"]
    assert "L1" in page.one("textarea[name=findings]").get_text()
    assert "Si usted es de un consultorio médico" in page.text
