"""The letter to the patient's own doctor about weak bones: to whom it is offered, and what it says."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask import Flask

from app.demo.personas import ALL_NEGATIVE
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.questions import JOURNEY
from app.rules.wording import bone_letter as letter
from app.screening.bone_letter import is_for
from tests.house.plain_words import NEVER
from tests.house.test_words import check_words
from tests.i18n.marked import every_sentence_in_brackets, outside
from tests.i18n.test_pages import CLINIC
from tests.pages import Page, PageClient, words
from tests.screening.drafts import AUDIENCES, put, send
from tests.screening.sent_fixtures import SentSubmission
from tests.screening.test_promises import NEVER as NEVER_PROMISED
from tests.screening.test_recommendations import TODAY
from tests.walk import answers_of

LETTER, ITS_STATUS, FOR_EVERYONE = "/check/bone-letter", "/status/bone-letter", "/about/bone-letter"
WITHOUT_REASON = {"imaging_result": "none", "height_or_stoop": "no", "bone_risk": ["none"]}
REASONS: tuple[dict[str, Any], ...] = (
    {"bone_risk": ["osteoporosis"]},
    {"bone_risk": ["past_spine_fracture", "long_term_steroids"]},
    {"height_or_stoop": "yes"},
    {"imaging_result": "adv_recent"},
    {"imaging_result": "xray_fracture"},
    {"imaging_result": "old_healed"},
)
NO_REASONS: tuple[dict[str, Any], ...] = (
    {},
    {"bone_risk": ["not_sure"]},
    {"height_or_stoop": "not_sure"},
    *({"imaging_result": value} for value in ("adv_no_fracture", "xray_no_fracture", "waiting", "not_sure")),
)


def loaded(**changed: Any) -> Answers:
    stored = {**ALL_NEGATIVE, "age_band": "65_plus", **WITHOUT_REASON, **changed}
    return load_known(stored, JOURNEY.questions, TODAY)


@pytest.mark.parametrize("age", ["50_64", "65_plus"])
@pytest.mark.parametrize("reason", REASONS, ids=str)
def test_from_50_on_each_reason_alone_is_enough(age: str, reason: dict[str, Any]) -> None:
    assert is_for(loaded(age_band=age, **reason))


@pytest.mark.parametrize("age", ["under_18", "18_49", "not_sure"])
@pytest.mark.parametrize("reason", REASONS, ids=str)
def test_below_50_or_at_an_unknown_age_it_is_not_offered(age: str, reason: dict[str, Any]) -> None:
    assert not is_for(loaded(age_band=age, **reason))


@pytest.mark.parametrize("no_reason", NO_REASONS, ids=str)
def test_without_a_reason_it_is_not_offered(no_reason: dict[str, Any]) -> None:
    assert not is_for(loaded(**no_reason))


def test_without_answers_it_is_not_offered() -> None:
    assert not is_for(Answers())


def links_to(page: Page, address: str) -> int:
    return len(page.soup.select(f'main a[href="{address}"]'))


@pytest.mark.parametrize(("persona", "times"), [("priority", 1), ("other_care", 0)])
def test_result_copy_and_sent_page_link_to_it_when_it_is_for_the_patient(
    patient: PageClient, persona: str, times: int
) -> None:
    answers = answers_of(persona, **({} if times else WITHOUT_REASON))
    put(patient, answers)
    before = [patient.get(path) for path in ("/check/result", "/check/copy")]
    sent = send(patient, answers)
    assert [links_to(page, LETTER) for page in (*before, sent, patient.get("/check/copy"))] == [times] * 4


def test_the_status_page_links_to_the_letter_of_what_was_sent(app: Flask) -> None:
    submission = SentSubmission(app, "priority")
    browser = submission.browser()
    assert links_to(browser.get("/status/yours"), ITS_STATUS) == 1
    page = browser.get(ITS_STATUS)
    assert "What a scan showed:" in page.text
    assert page.one("nav.back a")["href"] == "/status/yours"
    assert submission.reference not in page.text
    assert PageClient(app).get(ITS_STATUS, status=302).location == "/status"


@pytest.mark.parametrize("who", AUDIENCES)
def test_the_letter_quotes_the_reasons_and_no_other_answer(patient: PageClient, who: str) -> None:
    put(patient, answers_of("priority", answering_for=who, height_or_stoop="no", blood_thinner="yes"))
    page = patient.get(LETTER)
    quoted = [words(line).partition(":")[0] for line in page.soup.select(".letter .both ul")[0].select("li")]
    assert quoted == ["Age", "What a scan showed", "Number of broken bones", "Weak bones"]
    for asked in (
        "bone density scan (DXA)",
        "vitamin D",
        "medicine that makes bones stronger",
        "risk of a fall",
    ):
        assert asked in page.text
    for line in ("Name", "Date of birth", "Phone", "Date"):
        assert line in [words(each) for each in page.soup.select(".lines")]
    assert "does not say what is wrong" in page.text
    assert "You have not sent this yet" in page.text
    helper_words = who == "someone_else"
    assert ("The patient has back pain." in page.text) is helper_words
    assert (re.search(r"\b(my|me)\b", words(page.one(".letter"))) is None) is helper_words


def test_in_an_emergency_there_is_no_letter(patient: PageClient) -> None:
    answers = answers_of("emergency", bone_risk=["osteoporosis"])
    put(patient, answers)
    assert patient.get(LETTER, status=302).location == "/check/result"
    assert links_to(patient.get("/check/copy"), LETTER) == links_to(patient.get("/check/result"), LETTER) == 0
    send(patient, answers)
    assert patient.get(LETTER, status=302).location == "/check/sent"
    submission = SentSubmission(patient.app, "emergency", changed={"bone_risk": ["osteoporosis"]})
    assert submission.browser().get(ITS_STATUS, status=302).location == "/status/yours"
    assert links_to(submission.browser().get("/status/yours"), ITS_STATUS) == 0


def test_an_urgent_patient_is_told_what_to_do_before_the_letter(patient: PageClient) -> None:
    put(patient, answers_of("urgent", bone_risk=["osteoporosis"]))
    page = patient.get(LETTER)
    assert page.text.index("to the ER today") < page.text.index("To the doctor:")


def test_anyone_else_is_led_to_the_letter_that_everyone_can_fill_in(patient: PageClient) -> None:
    put(patient, answers_of("other_care", **WITHOUT_REASON))
    assert patient.get(LETTER, status=302).location == FOR_EVERYONE
    put(patient, {"answering_for": "self"})
    assert patient.get(LETTER, status=302).location.startswith("/check/")
    page = patient.get(FOR_EVERYONE)
    assert len(page.soup.select(".letter .boxes li")) == len(letter.REASONS)
    assert [words(li) for li in page.soup.select(".sources li")] == list(letter.SOURCES)


@pytest.mark.parametrize("address", [LETTER, FOR_EVERYONE])
def test_in_spanish_the_doctor_reads_english_beside_it(patient: PageClient, address: str) -> None:
    put(patient, answers_of("priority"))
    english = words(patient.get(address).one(".letter"))
    page = patient.get(f"/es{address}")
    pairs = page.soup.select(".letter .both")
    assert pairs
    for pair in pairs:
        left, right = pair.find_all(recursive=False)
        assert (left.get("lang"), right.get("lang")) == ("en", None)
        assert words(left) in english
        assert words(right) not in english
    with every_sentence_in_brackets():
        assert outside(patient.get(f"/es{address}"), *CLINIC) == []


@pytest.mark.parametrize("address", [LETTER, FOR_EVERYONE])
def test_the_letter_is_plain_names_no_diagnosis_and_promises_nothing(
    patient: PageClient, address: str
) -> None:
    put(patient, answers_of("priority"))
    page = patient.get(address)
    check_words(page, without="main [lang=en]")
    for pattern in (NEVER, NEVER_PROMISED):
        assert not pattern.search(page.text)


def test_after_taking_back_no_letter_is_offered(patient: PageClient) -> None:
    browser = SentSubmission(patient.app, "standard", changed={"bone_risk": ["osteoporosis"]}).browser()
    link = f"main a[href='{ITS_STATUS}']"
    assert browser.get("/status/yours").soup.select(link)
    browser.get("/status/take-back")
    browser.post("/status/take-back", {})
    assert not browser.get("/status/yours").soup.select(link)
