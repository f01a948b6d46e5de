"""Words that patients must never read, searched for on every page of the check."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from app.questionnaire.answers import load_known
from app.questionnaire.questions import JOURNEY
from tests.pages import Page, PageClient, words
from tests.screening.drafts import AUDIENCES, contact_of, follow_any, path_of, put
from tests.screening.test_views import TIERS
from tests.walk import answers_of

NEVER = re.compile(
    r"candidate|eligib|qualif|diagnos|probab|percent|\d ?%|\b(odds|chances?|relief|relieve[sd]?|guarantee|cured?)\b",
    re.IGNORECASE,
)
WILL_READ_OR_CALL = re.compile(
    r"\b(we|team|clinicians?|coordinators?|nurses?|doctors?|staff|somebody|someone)\b "
    r"(will |are going to )?(read|review|call|phone|contact|look at)s?\b",
    re.IGNORECASE,
)
FINAL_PAGES = ("answers", "result", "send", "copy")

each_tier = pytest.mark.parametrize("name", TIERS)
each_audience = pytest.mark.parametrize("who", AUDIENCES)


def pages_before_sending(patient: PageClient, answers: dict[str, object]) -> Iterator[Page]:
    yield patient.get("/")
    put(patient, answers)
    yield patient.get("/check")
    for page in JOURNEY.asked(load_known(answers, JOURNEY.questions, date.max)):
        yield patient.get(path_of(page))
        yield follow_any(patient, patient.post(path_of(page), {}, status=None))
    for page_id in FINAL_PAGES:
        yield patient.get(f"/check/{page_id}")
    if answers["rf_leg_weak"] == "yes":
        yield patient.get("/check/emergency")
    if answers["rf_leg_weak"] == "yes" or answers["cancer_history"] == "active":
        put(patient, {question: given for question, given in answers.items() if question != "pain_trend"})
        yield patient.get("/check/send-or-go-on")
        put(patient, answers)
    patient.get("/check/send")
    yield patient.post("/check/send", {}, status=422)
    yield patient.post("/check/send", contact_of(answers, consent="no"), status=200)


def pages_after_sending(patient: PageClient, answers: dict[str, object]) -> Iterator[Page]:
    put(patient, answers)
    patient.get("/check/send")
    yield patient.follow(patient.post("/check/send", contact_of(answers)))
    yield patient.get("/check/copy")


def without_consent(page: Page) -> str:
    if "Your consent" not in page.html:
        return page.text
    soup = page.fresh_soup()
    for card in soup.select("main section.card"):
        if "Your consent" in words(card):
            card.decompose()
    return words(soup.select("main")[0])


@pytest.mark.one_in(6)
@each_tier
@each_audience
def test_no_page_before_sending_uses_a_forbidden_word_or_promises_contact(
    patient: PageClient, name: str, who: str
) -> None:
    for page in pages_before_sending(patient, answers_of(name, answering_for=who)):
        assert not NEVER.search(words(page.one("body"))), page.path
        assert not WILL_READ_OR_CALL.search(without_consent(page)), page.path


@pytest.mark.one_in(3)
@each_tier
@each_audience
def test_no_page_after_sending_uses_a_forbidden_word(patient: PageClient, name: str, who: str) -> None:
    for page in pages_after_sending(patient, answers_of(name, answering_for=who)):
        assert not NEVER.search(words(page.one("body"))), page.path


@pytest.mark.parametrize(
    "promise",
    [
        "Our team will review your answers.",
        "A nurse calls you soon.",
        "We will call you.",
        "Someone reads it.",
    ],
)
def test_the_pattern_finds_a_promise_of_contact(promise: str) -> None:
    assert WILL_READ_OR_CALL.search(promise)


@pytest.mark.parametrize(
    "word", ["a good candidate", "You qualify", "Eligible", "80% of people", "pain relief"]
)
def test_the_pattern_finds_a_forbidden_word(word: str) -> None:
    assert NEVER.search(word)


def test_no_url_of_the_check_carries_an_answer(patient: PageClient) -> None:
    answers = answers_of("emergency")
    to_change = {f"{path_of(JOURNEY.page_of(q))}?row={q.id}#{q.id}-question" for q in JOURNEY.questions}
    for page in (*pages_before_sending(patient, answers), *pages_after_sending(patient, answers)):
        kept = [
            f"mailto:?subject=Reference&body=Reference%20{page.reference}",
            f"sms:?&body=Reference%20{page.reference}",
        ]
        addresses = {
            str(link.get("href") or link.get("action"))
            for link in page.soup.select("a[href], form[action], link[href]:not([rel=icon])")
        }
        assert {address for address in addresses if "?" in address} <= {*kept, *to_change}, page.path
