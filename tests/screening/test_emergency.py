"""Emergency signs: the 911 instruction at once, whatever else is wrong, and on every later page."""

from __future__ import annotations

import re
from typing import Any

import pytest

from app.questionnaire.questions import QUESTIONS
from tests.pages import Page, PageClient, words
from tests.screening.drafts import (
    AFTER_SIGNS,
    AUDIENCES,
    NO_SIGN,
    RED_FLAGS,
    SIGNS,
    at_signs,
    draft_of,
    put,
    send,
)
from tests.walk import PERSONAS, answers_of, walk

CANNOT_SEE = "We cannot see your answers. No one here knows and no one will call you. You must call 911."
IF_YOU_CANNOT = (
    "If you cannot call, have someone take you to the nearest emergency room. Do not drive yourself."
)

each_sign = pytest.mark.parametrize("sign", RED_FLAGS)


def answer_signs(patient: PageClient, data: dict[str, Any], who: str = "self") -> Page:
    put(patient, at_signs(who))
    patient.get(SIGNS)
    return patient.follow(patient.post(SIGNS, data, status=None))


def with_sign(sign: str, rest: dict[str, Any]) -> dict[str, Any]:
    return {**rest, sign: RED_FLAGS[sign]}


def listed_signs(page: Page) -> list[str]:
    return [words(item) for item in page.soup.select("main li")]


def assert_opens_with_911(page: Page, helper: bool = False) -> None:
    first = page.one("main").find(recursive=False)
    assert first is not None
    assert words(first).startswith("Call 911 for them now" if helper else "Call 911 now")
    assert first.select_one('a[href="tel:911"]') is not None
    assert page.heading == ("Call 911 for them now" if helper else "Call 911 now")


@pytest.mark.proves("each-sign-is-an-emergency")
@pytest.mark.parametrize(
    "rest",
    [{}, NO_SIGN, dict.fromkeys(RED_FLAGS, "nonsense"), {sign: ["no", "not_sure"] for sign in RED_FLAGS}],
    ids=["blank", "no", "wrong", "two_answers"],
)
@each_sign
def test_one_sign_alone_is_an_emergency_whatever_the_other_answers(
    patient: PageClient, sign: str, rest: dict[str, Any]
) -> None:
    page = answer_signs(patient, with_sign(sign, rest))
    assert page.path == "/check/emergency"
    assert page.tier == "emergency_now"
    assert_opens_with_911(page)


@pytest.mark.proves("injured-lie-still")
@each_sign
@pytest.mark.parametrize(("who", "told"), [("self", "Lie still"), ("someone_else", "Keep them lying still")])
def test_only_after_a_major_injury_the_first_words_are_to_lie_still(
    patient: PageClient, sign: str, who: str, told: str
) -> None:
    card = answer_signs(patient, with_sign(sign, NO_SIGN), who).one("main section.emergency")
    assert (f"{told} until help comes." in words(card)) is (sign == "major_trauma")


@each_sign
def test_the_emergency_page_lists_exactly_the_sign_answered_yes(patient: PageClient, sign: str) -> None:
    listed = listed_signs(answer_signs(patient, with_sign(sign, NO_SIGN)))
    assert len(listed) == 1
    assert listed[0].startswith(QUESTIONS[sign].short)
    assert "Yes" in listed[0]


def test_all_signs_together_are_all_listed_under_one_instruction(patient: PageClient) -> None:
    page = answer_signs(patient, RED_FLAGS)
    assert len(listed_signs(page)) == len(RED_FLAGS)
    assert all(
        text.startswith(QUESTIONS[sign].short)
        for sign, text in zip(RED_FLAGS, listed_signs(page), strict=True)
    )
    assert len(page.soup.select('main a[href="tel:911"]')) == 1
    assert page.text.count("Call 911 now") == 1


def test_the_emergency_page_says_what_to_do_and_what_to_tell_911(patient: PageClient) -> None:
    text = answer_signs(patient, with_sign("rf_leg_weak", NO_SIGN)).text
    assert IF_YOU_CANNOT in text
    assert re.search("Tell them: I have back pain and new .*leg", text)
    assert CANNOT_SEE in text


def test_the_emergency_page_offers_to_change_the_answers_and_to_continue(patient: PageClient) -> None:
    page = answer_signs(patient, with_sign("rf_fever", NO_SIGN))
    assert [link["href"] for link in page.soup.select("main > p a")] == [SIGNS, AFTER_SIGNS]


def test_continuing_from_an_emergency_asks_blank_answers_again(patient: PageClient) -> None:
    page = answer_signs(patient, with_sign("rf_fever", {}))
    assert [link["href"] for link in page.soup.select("main > p a")] == [SIGNS]
    assert patient.get(SIGNS).chosen("rf_fever") == ["yes"]


def test_a_helper_is_told_to_call_for_the_patient(patient: PageClient) -> None:
    page = answer_signs(patient, RED_FLAGS, "someone_else")
    assert_opens_with_911(page, helper=True)
    assert "take them to the nearest emergency room" in page.text
    assert "They have back pain and new" in page.text
    assert "No one here knows" in page.text
    assert not re.search(r"\b(I|me|my)\b", page.text.replace("Send what I have told you", ""))


@pytest.mark.parametrize("answer", ["no", "not_sure"])
def test_no_sign_is_no_emergency(patient: PageClient, answer: str) -> None:
    page = answer_signs(patient, dict.fromkeys(NO_SIGN, answer))
    assert page.path == AFTER_SIGNS
    assert patient.get("/check/emergency", status=302).location == "/check"


@pytest.mark.parametrize(
    ("sign", "lesser"),
    [
        ("rf_leg_weak", "one_leg_numb"),
        ("rf_leg_weak", "both_legs_pain"),
        ("rf_leg_weak", "pain_no_steps"),
        ("rf_fever", "earlier"),
        ("major_trauma", "yes_old_not_checked"),
        ("sudden_worst_pain", "yes"),
    ],
)
def test_a_lesser_yes_is_no_emergency(patient: PageClient, sign: str, lesser: str) -> None:
    assert answer_signs(patient, {**NO_SIGN, sign: lesser}).path == AFTER_SIGNS


@pytest.mark.parametrize("doubtful", ["rf_bladder_bowel", "rf_saddle_numb"])
@pytest.mark.parametrize("legs", ["one_leg_numb", "both_legs_pain"])
def test_trouble_in_the_legs_with_a_doubtful_bladder_or_numbness_is_an_emergency(
    patient: PageClient, legs: str, doubtful: str
) -> None:
    page = answer_signs(patient, {**NO_SIGN, "rf_leg_weak": legs, doubtful: "not_sure"})
    assert_opens_with_911(page)
    assert (
        "I have back pain and new leg trouble, and maybe trouble with pee or numbness between the legs."
    ) in page.text


def test_legs_alone_are_an_emergency_only_when_the_doubt_is_an_answer(patient: PageClient) -> None:
    put(patient, at_signs())
    patient.get(SIGNS)
    page = patient.post(SIGNS, {"rf_leg_weak": "one_leg_numb"}, status=422)
    assert len(page.errors) == len(NO_SIGN) - 1
    assert "Call 911 now" not in page.text


@pytest.mark.proves("aneurysm-is-an-emergency")
@pytest.mark.parametrize("who", AUDIENCES)
def test_an_aneurysm_no_doctor_looked_at_is_an_emergency_and_is_not_called_new(
    patient: PageClient, who: str
) -> None:
    put(patient, {**at_signs(who), **NO_SIGN})
    patient.get(AFTER_SIGNS)
    page = patient.follow(patient.post(AFTER_SIGNS, {"known_aneurysm": "yes"}))
    helper = who == "someone_else"
    assert_opens_with_911(page, helper)
    says = "They have back pain and a known aneurysm." if helper else "I have back pain and a known aneurysm."
    assert says in page.text
    assert "new" not in words(page.one("q"))
    assert page.soup.select("main > p a")[0]["href"] == AFTER_SIGNS


def test_an_aneurysm_and_a_new_sign_are_both_told(patient: PageClient) -> None:
    put(patient, answers_of("standard", rf_fever="yes", known_aneurysm="yes"))
    assert (
        words(patient.get("/check/emergency").one("q"))
        == "I have back pain and new fever or shaking chills. I have a known aneurysm too."
    )


@pytest.mark.parametrize("answer", ["looked_after", "no", "not_sure"])
def test_an_aneurysm_that_is_looked_after_or_doubtful_is_no_emergency(
    patient: PageClient, answer: str
) -> None:
    put(patient, {**answers_of("standard"), "known_aneurysm": answer})
    assert patient.get("/check/emergency", status=302).location == "/check"


@pytest.mark.one_in(3)
@pytest.mark.parametrize("name", PERSONAS)
def test_going_on_never_lowers_the_tier(patient: PageClient, name: str) -> None:
    walk(patient, answers_of(name, rf_fever="yes"))
    assert patient.get("/check/result").tier == "emergency_now"


@each_sign
def test_withdrawing_a_sign_ends_the_emergency_and_is_recorded(patient: PageClient, sign: str) -> None:
    answer_signs(patient, with_sign(sign, NO_SIGN))
    page = patient.submit(SIGNS, NO_SIGN)
    assert page.path == AFTER_SIGNS
    assert draft_of(patient)["withdrawn"] == [sign]


@pytest.mark.parametrize("path", ["/check/result", "/check/send", "/check/copy"])
@pytest.mark.parametrize("who", AUDIENCES)
def test_every_final_page_of_an_emergency_opens_with_911(patient: PageClient, path: str, who: str) -> None:
    put(patient, answers_of("emergency", answering_for=who))
    assert_opens_with_911(patient.get(path), helper=who == "someone_else")


@pytest.mark.parametrize("path", ["/check/result", "/check/send"])
def test_before_sending_an_emergency_page_says_that_no_one_knows(patient: PageClient, path: str) -> None:
    put(patient, answers_of("emergency"))
    assert CANNOT_SEE in patient.get(path).text


def test_an_invalid_sending_form_in_an_emergency_still_opens_with_911(patient: PageClient) -> None:
    put(patient, answers_of("emergency"))
    patient.get("/check/send")
    assert_opens_with_911(patient.post("/check/send", {}, status=422))


@pytest.mark.parametrize("path", ["/check/sent", "/check/copy"])
@pytest.mark.parametrize("who", AUDIENCES)
def test_after_sending_an_emergency_page_opens_with_911_and_not_that_no_one_knows(
    patient: PageClient, path: str, who: str
) -> None:
    send(patient, answers_of("emergency", answering_for=who))
    page = patient.get(path)
    assert_opens_with_911(page, helper=who == "someone_else")
    assert "No one here knows" not in page.text
    assert "will call" not in page.text


@pytest.mark.parametrize("path", ["/check/result", "/check/send", "/check/copy", "/check/emergency"])
def test_an_emergency_page_counts_no_matches_and_promises_no_time(patient: PageClient, path: str) -> None:
    put(patient, answers_of("emergency"))
    assert_no_count_and_no_time(patient.get(path).text)


@pytest.mark.parametrize("path", ["/check/sent", "/check/copy"])
def test_a_sent_emergency_counts_no_matches_and_promises_no_time(patient: PageClient, path: str) -> None:
    send(patient, answers_of("emergency"))
    assert_no_count_and_no_time(patient.get(path).text)


def assert_no_count_and_no_time(text: str) -> None:
    assert not re.search(r"\d+ of the \d+", text)
    assert "What happens next" not in text
    assert not re.search(r"\bby (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", text)
    assert not re.search(r"within \d|business day|not heard from us", text)


@pytest.mark.parametrize("who", AUDIENCES)
def test_a_reader_of_another_language_has_english_words_to_show_to_a_bystander(
    patient: PageClient, who: str
) -> None:
    put(patient, answers_of("emergency", answering_for=who))
    for path in ("/check/emergency", "/check/result", "/check/copy", "/check/send", "/check/save"):
        card = patient.get(f"/es{path}").one(".emergency [lang=en]")
        assert words(card).startswith(
            "Call 911 now. Someone" if who == "someone_else" else "Call 911 now. I have"
        )
        assert words(card).endswith("I speak Spanish.")
        assert not patient.get(path).soup.select(".emergency [lang]")


def test_every_page_with_the_911_instruction_has_the_words_to_show(patient: PageClient) -> None:
    page = patient.post("/es/check/emergency-signs", {"rf_fever": "yes"}, 400, token=False)
    assert words(page.one(".emergency [lang=en]")) == (
        "Call 911 now. I have back pain and new fever or shaking chills. I speak Spanish."
    )
