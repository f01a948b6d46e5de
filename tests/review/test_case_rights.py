"""The patient's rights on the page of a case: consent and what it allows, amendments, erasure."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine

from app.submissions.events import EventKind
from app.submissions.models import NOT_ASKED
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store
from tests.review.test_case_page import case_path, press
from tests.submissions.build import NOON, contact

A_YEAR = timedelta(days=365)
REASON = {"reason": "patient_asked"}


def summary(page: Page, card: str) -> str:
    """Return the line of a folded card."""
    return words(page.one(f"#{card} > summary"))


def test_the_case_shows_until_when_the_consent_holds(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    page = sign_in().get(case_path(case_id))
    assert summary(page, "consent") == "Consent: until Tue, Jun 15, 2027"
    assert page.soup.select("a[href$='/print']")


def test_a_year_after_the_consent_nothing_is_printed_or_exported(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    with time_machine.travel(NOON + A_YEAR):
        client = sign_in()
        page = client.get(case_path(case_id))
        assert summary(page, "consent") == "Consent: over since Tue, Jun 15, 2027"
        refused = client.get(f"{case_path(case_id)}/print", status=409)
        assert "The consent is over since June 15, 2027" in refused.text
        several = client.post("/staff/print", {"picked": [f"{case_id}:1"]}, status=200)
        assert "is not printed. The consent is over" in several.text
        assert "Edna Larson" not in several.text
        file = client.post("/staff/export", {}, status=200).html
        assert "no live consent" in file
        assert "Edna Larson" not in file
    kinds = [event.kind for event in store.stored(case_id).all_events]
    assert EventKind.EXPORTED not in kinds[:-1]


def test_the_day_before_it_is_over_all_of_it_still_goes_out(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    with time_machine.travel(NOON + A_YEAR - timedelta(days=1)):
        client = sign_in()
        assert client.get(f"{case_path(case_id)}/print").heading == "Print copy"
        assert "Edna Larson" in client.post("/staff/export", {}, status=200).html


def test_a_consent_given_again_on_the_phone_holds_for_another_year(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    with time_machine.travel(NOON + A_YEAR):
        client = sign_in()
        page = client.get(case_path(case_id))
        read_out = words(page.one("#consent .note"))
        assert "We write down your name and your yes." in read_out
        press(client, case_id, "consent", given_by="patient")
        page = client.get(case_path(case_id))
        assert summary(page, "consent") == "Consent: until Thu, Jun 15, 2028"
        assert "onsent given again on the phone: the patient said yes" in page.text
        assert client.get(f"{case_path(case_id)}/print").heading == "Print copy"
    stored = store.stored(case_id)
    assert stored.consent_version == "2026-11"
    given = [event for event in stored.all_events if event.kind == EventKind.CONSENT]
    assert [event.outcome for event in given] == ["patient"]


def test_taking_it_back_closes_print_and_file_and_shows_on_the_row(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    store.withdraw_case(case_id)
    client = sign_in()
    assert words(client.get("/staff/cases").one("tr[data-row] .amber")) == "Taken back"
    page = client.get(case_path(case_id))
    assert "taken back" in summary(page, "consent")
    assert "Next: Patient withdrew" in page.text
    refused = client.get(f"{case_path(case_id)}/print", status=409)
    assert "The patient took back the consent" in refused.text
    assert "Edna Larson" not in client.post("/staff/export", {}, status=200).html


def test_a_consent_again_opens_what_taking_back_closed(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    store.withdraw_case(case_id)
    client = sign_in()
    client.get(case_path(case_id))
    press(client, case_id, "consent", given_by="patient")
    page = client.get(case_path(case_id))
    assert "The patient withdrew" not in page.text
    assert "Next: Patient withdrew" not in page.text
    assert client.get(f"{case_path(case_id)}/print").heading == "Print copy"


def test_an_emergency_is_printed_for_those_who_help_whatever_became_of_the_consent(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("emergency")
    store.put(case_id, consent_version=NOT_ASKED)
    client = sign_in()
    assert client.get(f"{case_path(case_id)}/print").heading == "Print copy"
    assert "no live consent" in client.post("/staff/export", {}, status=200).html


def test_a_request_to_amend_is_kept_beside_the_record_and_printed(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    sealed = store.column("answers", case_id)
    client = sign_in()
    client.get(case_path(case_id))
    typed_in = {
        "request": "I never took steroids.",
        "answer": "accurate",
        "note": "You answered yes on May 4.",
    }
    press(client, case_id, "amendment", **typed_in)
    for page in (client.get(case_path(case_id)), client.get(f"{case_path(case_id)}/print")):
        assert "I never took steroids." in page.text
        assert "Denied: it is right and complete" in page.text
        assert "You answered yes on May 4." in page.text
    assert store.column("answers", case_id) == sealed


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    ("typed_in", "problem"),
    [
        ({"answer": "accepted"}, "Write what the patient says is wrong"),
        ({"request": "Wrong", "answer": ""}, "Choose an answer"),
        ({"request": "Wrong", "answer": "accurate"}, "Write why it is denied"),
    ],
)
def test_a_request_without_its_parts_is_refused_and_keeps_what_was_typed(
    store: Store, sign_in: SignIn, typed_in: dict[str, str], problem: str
) -> None:
    case_id = store.sent("standard")
    client = sign_in()
    client.get(case_path(case_id))
    status = 409 if problem.endswith("denied") else 400
    page = press(client, case_id, "amendment", status, **typed_in)
    assert problem in words(page.one(".problem"))
    assert typed_in.get("request", "") in words(page.one("#amend-request"))


@pytest.mark.proves("erasing-is-deliberate")
def test_a_lead_erases_with_the_reference_and_a_reason(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    reference = store.stored(case_id).reference
    client = sign_in("lead", "Lee Lead")
    client.get(case_path(case_id))
    press(client, case_id, "erase", reference=reference, even_open="y", **REASON)
    page = client.get(case_path(case_id), status=410)
    assert page.heading == f"Erased: {reference}"
    assert "by Lee Lead: the patient asked for it" in page.text
    assert "Edna" not in page.html
    assert client.get(f"{case_path(case_id)}/print", status=410).heading == page.heading
    for path in (
        "/staff/",
        "/staff/cases",
        "/staff/cases?view=closed",
        "/staff/events",
        "/staff/reports",
        "/staff/board",
    ):
        assert "Edna" not in client.get(path).html


def test_the_row_of_an_erased_case_leaves_out_the_language(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard", contact=contact(preferred_language="es"))
    reference = store.stored(case_id).reference
    client = sign_in("lead")
    client.get(case_path(case_id))
    assert "Prefers" in client.get("/staff/cases").html
    client.get(case_path(case_id))
    press(client, case_id, "erase", reference=reference, even_open="y", **REASON)
    page = client.get("/staff/cases?view=closed")
    assert reference in page.html
    assert "Prefers" not in page.html


@pytest.mark.one_in(3)
@pytest.mark.proves("only-leads-erase")
@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ({"reference": "7KQM-P2XH", "even_open": "y", **REASON}, "not the reference of this case"),
        ({"even_open": "y"}, "Choose why it is erased"),
        (REASON, "The case is open"),
    ],
)
def test_an_erasure_that_lacks_something_erases_nothing(
    store: Store, sign_in: SignIn, typed: dict[str, str], problem: str
) -> None:
    case_id = store.sent("standard")
    client = sign_in("lead")
    client.get(case_path(case_id))
    data = {"reference": store.stored(case_id).reference, **typed}
    page = press(client, case_id, "erase", None, **data)
    assert problem in words(page.one(".problem"))
    assert store.stored(case_id).erased_at is None


def test_an_unreached_emergency_offers_no_erasure(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("emergency")
    lead = sign_in("lead")
    assert "Call first" in words(lead.get(case_path(case_id)).one("#rights"))
    page = lead.get(case_path(case_id, "erase"))
    assert "Call first" in words(page.one(".notice"))
    assert not page.soup.select("main form")


def test_the_page_before_erasing_names_the_patient_what_goes_and_what_stays(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("standard")
    lead = sign_in("lead")
    page = lead.get(case_path(case_id))
    assert not page.soup.select("main form[action$=erase]")
    page = lead.get(str(page.one("#rights a[href$=erase]")["href"]))
    assert page.heading == "Erase Edna Larson for good?"
    assert store.stored(case_id).reference in page.text
    for text in (
        "Born May 4, 1948",
        "Gone for good",
        "What stays",
        "by you, and why",
        "for 7 years after it is closed",
    ):
        assert text in page.text
    (button,) = page.soup.select("main form button")
    assert button["class"] == ["destroys"]
    refused = press(lead, case_id, "erase", 422, reference="7KQM-P2XH", even_open="y", **REASON)
    assert refused.one("#erase-reference")["value"] == "7KQM-P2XH"
    assert refused.one("#erase-open").has_attr("checked")


def test_a_lead_who_confirmed_long_ago_is_asked_before_the_page_of_an_erasure(
    store: Store, sign_in: SignIn
) -> None:
    case_id, lead = store.sent("standard"), sign_in("lead")
    with time_machine.travel(NOON + timedelta(minutes=6)):
        assert "/staff/confirm" in lead.get(case_path(case_id, "erase"), status=302).location


@pytest.mark.proves("only-leads-erase")
def test_only_a_lead_sees_the_card_of_copies_and_erasure(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    for role in ("coordinator", "clinician", "auditor"):
        assert not sign_in(role).get(case_path(case_id)).soup.select("#rights")


@pytest.mark.one_in(3)
@pytest.mark.parametrize("act", ["erase", "patient-copy", "patient-data"])
def test_a_lead_who_confirmed_long_ago_is_asked_again_before_erasing_or_copying(
    store: Store, sign_in: SignIn, act: str
) -> None:
    case_id = store.sent("standard")
    client = sign_in("lead")
    client.get(case_path(case_id))
    with time_machine.travel(NOON + timedelta(minutes=6)):
        client.get(case_path(case_id))
        data = {"reference": store.stored(case_id).reference, "version": "1", "even_open": "y", **REASON}
        page = client.post(case_path(case_id, act), data, status=403)
    assert page.heading == "Confirm that it is you"
    assert store.stored(case_id).erased_at is None
