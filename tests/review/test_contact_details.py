"""The contact card: what staff correct and add, a wrong number that is no dead end, the letter."""

from __future__ import annotations

from datetime import date

import pytest

from tests.pages import words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path, press
from tests.submissions.build import NEW_PHONE, contact

ADDRESS = "12 Lake St, Apt 4\r\nEdina, MN 55401"
SECOND = "+1-763-555-0142"


@pytest.fixture
def kim(sign_in: SignIn) -> Worker:
    return sign_in("coordinator", "Kim Berg")


def save(client: Worker, submission_id: str, status: int = 302, **data: str) -> str:
    """Save contact details; return the text of the problem, if any."""
    page = press(client, submission_id, "contact-details", status, **data)
    return words(page.one(".problem[role=alert]")) if status != 302 else ""


def card_of(client: Worker, submission_id: str) -> str:
    return words(client.get(case_path(submission_id)).one("section[aria-labelledby=contact]"))


def test_details_are_saved_shown_and_in_the_timeline(store: Store, kim: Worker) -> None:
    case_id = store.sent("standard")
    source = {"heard_from": "doctor", "heard_more": "Dr. Nora Quist"}
    save(
        kim,
        case_id,
        phone="612-555-0188",
        second_phone="763-555-0142 x5",
        address=ADDRESS,
        mrn="00123456",
        **source,
    )
    page = kim.get(case_path(case_id))
    card = page.one("section[aria-labelledby=contact]")
    links = [str(link["href"]) for link in card.select("dd a")]
    assert links == [f"tel:{NEW_PHONE}", f"tel:{SECOND};ext=5"]
    text = words(card)
    for shown in (
        "(612) 555-0188",
        "Corrected by Kim Berg, Mon, Jun 15, 2026, 12:00 PM. Originally (612) 555-0123.",
        "Second phone: (763) 555-0142 ext. 5",
        "12 Lake St, Apt 4 Edina, MN 55401",
        "MRN 00123456",
        "Doctor or clinic: Dr. Nora Quist",
    ):
        assert shown in text, shown
    for line in (
        f"phone number corrected: {NEW_PHONE} (before: +1-612-555-0123)",
        "Second phone added: (763) 555-0142 ext. 5",
        "Postal address added: 12 Lake St, Apt 4, Edina, MN 55401",
        "MRN added: 00123456",
        "Referral source added: Doctor or clinic",
    ):
        assert line.casefold() in page.text.casefold(), line
    save(kim, case_id, mrn="777777")
    page = kim.get(case_path(case_id))
    assert "MRN: 777777 (before: 00123456)" in page.text
    assert "referral source removed (before: Doctor or clinic)" in page.text


@pytest.mark.one_in(3)
@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ({"phone": "555-0188"}, "area code"),
        ({"second_phone": "call me"}, "area code"),
        ({"phone": "612-555-0188", "second_phone": "612-555-0188 x5"}, "same as the corrected number"),
        ({"address": "12 Lake St"}, "2 to 4 lines"),
        ({"address": "1\n2\n3\n4\n5"}, "2 to 4 lines"),
        ({"address": f"{'x' * 46}\nEdina"}, "at most 45"),
        ({"mrn": "Keller"}, "3 to 15 digits"),
        ({"heard_from": "nowhere"}, "no such source"),
        ({"heard_more": "x" * 101}, "at most 100"),
        ({"heard_more": "bad \ufffd"}, "cannot be read"),
    ],
)
def test_what_cannot_be_used_is_refused_and_everything_typed_stays(
    store: Store, kim: Worker, typed: dict[str, str], problem: str
) -> None:
    case_id = store.sent("standard")
    page = press(kim, case_id, "contact-details", 400, **typed)
    assert problem in words(page.one(".problem[role=alert]"))
    form = page.one("#edit-contact")
    assert form.has_attr("open")
    for name, text in typed.items():
        if name not in ("address", "heard_from"):
            assert form.select(f"[name={name}]")[0].get("value", "") == text
    assert [event.kind for event in store.stored(case_id).events if event.kind != "read"] == ["sent"]


def test_saving_what_is_stored_already_is_refused(store: Store, kim: Worker) -> None:
    case_id = store.sent("standard")
    assert "Nothing was changed" in save(kim, case_id, 409)


def test_a_change_by_another_person_is_a_conflict_that_loses_nothing(store: Store, kim: Worker) -> None:
    case_id = store.sent("standard")
    kim.get(case_path(case_id))
    save(kim, case_id, mrn="111111")
    page = press(kim, case_id, "contact-details", 409, version="1", mrn="222222")
    assert "MRN added: 111111" in page.text
    assert page.one("#contact-mrn").get("value") == "222222"


def test_a_wrong_number_leads_to_the_form_and_then_to_the_second_number(store: Store, kim: Worker) -> None:
    case_id = store.sent("standard")
    assert "Wrong number (" not in card_of(kim, case_id)
    press(kim, case_id, "contact", outcome="wrong_number")
    page = kim.get(case_path(case_id))
    notice = page.one("#wrong-number")
    assert "Wrong number (Kim Berg, Mon, Jun 15, 2026, 12:00 PM)" in words(notice)
    assert [link["href"] for link in notice.select("a")] == ["#edit-contact"]
    assert page.one("#edit-contact").has_attr("open")
    save(kim, case_id, second_phone="763-555-0142")
    assert "Wrong number (" not in card_of(kim, case_id)
    press(kim, case_id, "contact", outcome="wrong_number")
    notice = kim.get(case_path(case_id)).one("#wrong-number")
    assert [link["href"] for link in notice.select("a")] == [f"tel:{SECOND}", "#edit-contact"]
    save(kim, case_id, phone="612-555-0188", second_phone="763-555-0142")
    assert "Wrong number (" not in card_of(kim, case_id)


def test_an_emergency_is_called_on_both_numbers_and_the_print_copy_has_every_detail(
    store: Store, kim: Worker
) -> None:
    case_id = store.sent("emergency")
    save(kim, case_id, phone="612-555-0188", second_phone="763-555-0142", address=ADDRESS, mrn="00123456")
    script = kim.get(case_path(case_id)).one(".script")
    numbers = [NEW_PHONE, "+1-612-555-0123", SECOND]
    assert [link["href"] for link in script.select("a")][:3] == [f"tel:{number}" for number in numbers]
    paper = kim.get(case_path(case_id, "print")).text
    assert "Second phone (763) 555-0142. MRN 00123456. Address: 12 Lake St, Apt 4, Edina, MN 55401." in paper


def test_two_patients_with_one_mrn_are_pointed_out(store: Store, kim: Worker) -> None:
    one = store.sent("standard")
    same = store.sent("standard")
    other = store.sent("standard", contact=contact(full_name="Lars Berg", phone=NEW_PHONE))
    for case_id in (one, same, other):
        save(kim, case_id, mrn="00123456")
    card = kim.get(case_path(one)).one("section[aria-labelledby=contact]")
    hints = [words(hint).replace(" ,", ",") for hint in card.select("dd .more") if hint.find("a") is not None]
    assert hints == [
        f"Another patient has this MRN too, check it: {store.stored(other).reference}, Lars Berg, 78 years",
        f"Also on {store.stored(same).reference}, Edna Larson, 78 years",
    ]


def test_an_auditor_reads_the_details_and_changes_nothing(store: Store, kim: Worker, sign_in: SignIn) -> None:
    case_id = store.sent("standard")
    save(kim, case_id, mrn="00123456", address=ADDRESS)
    auditor = sign_in("auditor")
    page = auditor.get(case_path(case_id))
    assert "00123456" in page.text
    assert not page.soup.select("#edit-contact")
    auditor.get(case_path(case_id, "letter"), 403)
    auditor.post(case_path(case_id, "contact-details"), {"version": "1", "mrn": "1"}, 403)


def test_a_letter_has_the_address_in_the_window_and_is_recorded(store: Store, kim: Worker) -> None:
    case_id = store.sent("standard", contact=contact(full_name="José Ñúñez"))
    without = kim.get(case_path(case_id, "letter"))
    assert not without.soup.select("article")
    assert "exported" not in [event.kind for event in store.stored(case_id).events]
    save(kim, case_id, address=ADDRESS)
    page = kim.get(case_path(case_id, "letter"))
    assert list(page.one("address").stripped_strings) == [
        "José Ñúñez",
        "12 Lake St, Apt 4",
        "Edina, MN 55401",
    ]
    assert "We tried to call you, but we did not reach you." in page.text
    assert [event.kind for event in store.stored(case_id).events].count("exported") == 1
    kim.client.head(case_path(case_id, "letter"))
    assert [event.kind for event in store.stored(case_id).events].count("exported") == 1


def test_a_letter_for_a_child_goes_to_the_parent(store: Store, kim: Worker) -> None:
    helper = {"helper_name": "Anna Larson", "helper_relationship": "parent", "may_speak_to_helper": True}
    child = store.sent("standard", contact=contact(birth_date=date(2012, 5, 4), **helper))
    adult = store.sent("standard", contact=contact(**helper))
    for case_id, name in ((child, "Anna Larson"), (adult, "Edna Larson")):
        save(kim, case_id, address=ADDRESS)
        assert f"Dear {name}," in kim.get(case_path(case_id, "letter")).text


def test_a_letter_in_english_has_the_official_sentence_in_the_language_of_the_patient(
    store: Store, kim: Worker
) -> None:
    case_id = store.sent("standard", contact=contact(preferred_language="vi", needs_interpreter=True))
    save(kim, case_id, address=ADDRESS)
    page = kim.get(case_path(case_id, "letter"))
    assert "CHÚ Ý" in words(page.one("p[lang=vi]"))


def test_the_texts_for_a_machine_and_an_email_can_be_copied_without_a_script(
    store: Store, kim: Worker
) -> None:
    case_id = store.sent("standard")
    page = kim.get(case_path(case_id))
    for name in ("voicemail", "email-subject", "email-text"):
        area = page.one(f"#message-{name}")
        assert area.has_attr("readonly")
        assert area.get_text()


def test_a_linked_submission_offers_no_form(store: Store, kim: Worker) -> None:
    head, follower = store.sent("standard"), store.sent("standard")
    press(kim, follower, "link", head=head)
    assert not kim.get(case_path(follower)).soup.select("#edit-contact")
