"""The result page: what it tells the patient or a helper in each tier, before anything is sent."""

from __future__ import annotations

import re

import pytest

from tests.pages import Page, PageClient, words
from tests.screening.drafts import AUDIENCES, put
from tests.screening.test_views import TIERS
from tests.walk import answers_of

SAFETY_NET = (
    "numbness between the legs",
    "trouble peeing",
    "poop",
    "weakness in a leg",
    "stand or walk",
    "fever",
    "chest pain",
    "trouble breathing",
    "fainting",
    "belly pain",
)
CALMER = [name for name in TIERS if name not in ("urgent", "emergency")]
TODAY_IF_NOT = "go to urgent care or the ER today"
GET_YOUR_RESULT = "Get your scan result. If it shows a new break, call us."

each_tier = pytest.mark.parametrize("name", TIERS)
each_audience = pytest.mark.parametrize("who", AUDIENCES)


def result(patient: PageClient, name: str, who: str = "self", **changed: object) -> Page:
    put(patient, answers_of(name, answering_for=who, **changed))
    page = patient.get("/check/result")
    assert page.tier == TIERS[name]
    return page


@each_tier
@each_audience
def test_the_result_says_that_nothing_was_sent_and_offers_to_send_or_print(
    patient: PageClient, name: str, who: str
) -> None:
    page = result(patient, name, who)
    assert "You have not sent this yet. No one will call" in page.text
    assert ("until you press Send, or you call us." in page.text) is (name != "emergency")
    links = [link["href"] for link in page.soup.select("main a")]
    assert links.count("/check/send") == 1
    assert links.count("/check/copy") == 1


@each_tier
@each_audience
def test_the_result_has_the_safety_net(patient: PageClient, name: str, who: str) -> None:
    net = words(result(patient, name, who).one("main .net"))
    assert all(sign in net for sign in SAFETY_NET)
    assert re.search("Call 911,? or (go|take them) to the ER", net)
    assert "have not called yet" not in net


@each_tier
@each_audience
def test_the_result_has_a_verdict_and_a_reason_for_each_criterion(
    patient: PageClient, name: str, who: str
) -> None:
    rows = result(patient, name, who).soup.select("table.findings tbody tr")
    assert len(rows) == 11
    assert {words(row.select("td")[0]) for row in rows} <= {"Matches", "Does not match", "Not known yet"}
    assert all(words(row.select("th .why")[0]) for row in rows)


@pytest.mark.parametrize(
    ("changed", "criterion", "verdict"),
    [
        ({"height_or_stoop": "not_sure"}, "Lost height", "Not known yet"),
        ({"onset_event": "gradual"}, "Pain that began all at once", "Does not match"),
        ({"onset_event": "sudden_no_cause"}, "Pain that began all at once", "Matches"),
        ({"pain_score": 4}, "Pain of 5 or more", "Does not match"),
        ({"pain_score": 5}, "Pain of 5 or more", "Matches"),
        ({"imaging_result": "xray_fracture"}, "A new break", "Not known yet"),
        ({"age_band": "50_64"}, "Age 50", "Matches"),
    ],
)
def test_each_verdict_is_beside_its_own_criterion(
    patient: PageClient, changed: dict[str, object], criterion: str, verdict: str
) -> None:
    put(patient, answers_of("standard", **changed))
    rows = patient.get("/check/result").soup.select("tbody tr")
    verdicts = [
        words(row.select("td")[0]) for row in rows if words(row.select("th")[0]).startswith(criterion)
    ]
    assert verdicts == [verdict]


@each_tier
@each_audience
def test_the_result_says_what_the_check_cannot_tell(patient: PageClient, name: str, who: str) -> None:
    assert "What this check cannot tell" in result(patient, name, who).text


@pytest.mark.parametrize("name", CALMER)
@each_audience
def test_a_result_below_urgent_counts_the_matches_and_says_what_to_do(
    patient: PageClient, name: str, who: str
) -> None:
    page = result(patient, name, who)
    matches = [words(cell) for cell in page.soup.select("tbody td")].count("Matches")
    assert f"answers match {matches} of the 11 things" in page.text
    assert "What to do next" in page.text


@each_audience
def test_an_urgent_result_starts_with_the_instruction_and_ends_with_the_count(
    patient: PageClient, who: str
) -> None:
    page = result(patient, "urgent", who)
    assert "within 1 day" in page.heading
    assert "nurse or doctor needs to talk with" in page.heading
    assert re.search(r"(Your|These) answers match \d+ of the 11 things doctors look for\.\D*$", page.text)
    assert page.text.index("urgent care or the ER today") < page.text.index("of the 11")


def test_an_urgent_result_says_where_to_go_if_it_is_not_sent(patient: PageClient) -> None:
    text = result(patient, "urgent").text
    assert re.search("If you do not send this or call us now[^.]*, go to urgent care or the ER today.", text)


def test_an_urgent_result_tells_a_helper_where_to_take_the_patient(patient: PageClient) -> None:
    text = result(patient, "urgent", "someone_else").text
    assert "take them to urgent care or the ER today" in text


def test_other_care_without_a_usable_scan_says_to_get_the_scan_result(patient: PageClient) -> None:
    assert GET_YOUR_RESULT in result(patient, "other_care", imaging_result="waiting").text


def test_other_care_after_an_mri_without_a_break_does_not_ask_for_a_scan(patient: PageClient) -> None:
    assert "Get your scan result" not in result(patient, "other_care").text


def test_imaging_first_says_that_a_report_is_needed_and_to_ask_for_one(patient: PageClient) -> None:
    text = result(patient, "imaging").text
    assert "A scan report is needed" in text
    assert "Ask your doctor about a scan" in text
    assert "Get your scan result" not in text


def test_other_care_says_whom_to_see_when_to_call_and_to_ask_about_bone_health(patient: PageClient) -> None:
    text = result(patient, "other_care").text
    assert "other care may help you first" in text
    assert "See your own doctor" in text
    assert "bad or getting worse" in text
    assert "bone health" in text


@pytest.mark.parametrize("pain", [8, 10])
def test_very_bad_pain_in_a_low_tier_says_to_get_help_today(patient: PageClient, pain: int) -> None:
    text = result(patient, "imaging", pain_score=pain, function_impact="severe").text
    assert "Your pain is very bad" in text
    assert "Call your own doctor today" in text
    assert "go to urgent care or the ER" in text


def test_less_pain_in_a_low_tier_does_not_say_to_get_help_today(patient: PageClient) -> None:
    assert (
        "Your pain is very bad" not in result(patient, "imaging", pain_score=7, function_impact="severe").text
    )


@each_tier
def test_the_result_for_a_helper_never_says_your(patient: PageClient, name: str) -> None:
    page = result(patient, name, "someone_else")
    assert not re.search(r"\byour (answers|pain|own doctor|scan|back|bones?)\b", page.text, re.IGNORECASE)


def test_an_x_ray_alone_asks_about_an_mri(patient: PageClient) -> None:
    assert "MRI" in words(result(patient, "standard").soup.select("main ul")[0])


@pytest.mark.one_in(3)
@each_tier
def test_the_copy_before_sending_says_that_it_was_not_sent(patient: PageClient, name: str) -> None:
    result(patient, name)
    page = patient.get("/check/copy")
    assert "You have not sent this yet. No one will call" in page.text
    assert all(sign in words(page.one("main .net")) for sign in SAFETY_NET)
    assert "Reference" not in page.text
    if name != "emergency":
        assert len(page.soup.select("table.findings tbody tr")) == 11


def test_the_copy_of_an_urgent_result_says_where_to_go_if_it_is_not_sent(patient: PageClient) -> None:
    result(patient, "urgent")
    assert TODAY_IF_NOT in patient.get("/check/copy").text


def test_the_copy_has_every_answer(patient: PageClient) -> None:
    result(patient, "standard", age_band="50_64")
    questions = [words(term) for term in patient.get("/check/answers").soup.select("dt")]
    assert [words(term) for term in patient.get("/check/copy").soup.select("dt")] == questions
