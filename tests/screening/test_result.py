"""The result page: what it tells the patient or a helper in each tier, before anything is sent."""

from __future__ import annotations

import re

import pytest

from tests.pages import Page, PageClient, words
from tests.screening.drafts import AUDIENCES, put, send
from tests.screening.test_views import TIERS
from tests.walk import answers_of

SAFETY_NET = (
    "new numbness between the legs",
    "trouble peeing, or holding pee or poop",
    "new weak or numb legs or arms",
    "cannot stand or walk because the legs are weak or will not hold",
    "a fever of 100.4 F (38 C) or more, or shaking chills",
    "chest pain or trouble breathing",
    "fainting",
    "bad belly pain",
)
BELOW_EMERGENCY = [name for name in TIERS if name != "emergency"]
CALMER = [name for name in TIERS if name not in ("urgent", "emergency")]
TODAY_IF_NOT = "go to the ER today"
MOST_WORDS = 130
GO_TODAY = {"self": "Go to the ER today.", "someone_else": "Take them to the ER today."}
VERY_BAD = "Your pain is very bad. Call your own doctor today."
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
    assert links.count("/check/answers") == 1, "the answers are checked before they are sent"
    assert links.count("/check/copy") == 1


@pytest.mark.proves("warning-names-weak-legs")
@each_tier
@each_audience
def test_the_result_has_the_safety_net(patient: PageClient, name: str, who: str) -> None:
    net = words(result(patient, name, who).one("main .net"))
    assert all(sign in net for sign in SAFETY_NET)
    assert re.search("Call 911,? or (go|take them) to the ER", net)
    assert "have not called yet" not in net


@pytest.mark.parametrize("name", BELOW_EMERGENCY)
@each_audience
def test_the_result_folds_a_verdict_and_a_reason_for_each_criterion(
    patient: PageClient, name: str, who: str
) -> None:
    marks = result(patient, name, who).one("main details.marks")
    assert not marks.has_attr("open")
    assert len(marks.select("summary .row span")) == 11
    rows = marks.select("table.findings tbody tr")
    assert len(rows) == 11
    assert not marks.select("th .why"), "a header is read with each of its cells"
    verdicts = {"Matches", "Does not match", "Not known yet", "Not yet"}
    assert {words(row.select("td")[0]) for row in rows} <= verdicts
    assert all(words(row.select("td:last-child .why")[0]) for row in rows)


@each_audience
def test_an_emergency_result_has_no_verdicts(patient: PageClient, who: str) -> None:
    assert not result(patient, "emergency", who).soup.select("table.findings, details.marks")


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
        ({"treatment_tried": "none"}, "Rest, a brace or pain medicine", "Not yet"),
        ({"treatment_tried": "under_three"}, "Rest, a brace or pain medicine", "Not yet"),
        ({"treatment_tried": "three_to_six"}, "Rest, a brace or pain medicine", "Matches"),
        ({"treatment_tried": "not_sure"}, "Rest, a brace or pain medicine", "Not known yet"),
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
def test_an_urgent_result_starts_with_the_instruction_and_counts_after_all_else_but_the_folds(
    patient: PageClient, who: str
) -> None:
    page = result(patient, "urgent", who)
    assert "within 1 day" in page.heading
    assert "nurse or doctor needs to talk with" in page.heading
    marks = page.one("main details.marks")
    assert re.match(r"(Your|These) answers match \d+ of the 11 things doctors look for\.", words(marks))
    assert {element.name for element in marks.next_siblings} == {"details"}
    assert page.text.index("to the ER today") < page.text.index("of the 11")


def test_an_urgent_result_says_where_to_go_if_it_is_not_sent(patient: PageClient) -> None:
    text = result(patient, "urgent").text
    assert re.search("If you do not send this or call us now[^.]*, go to the ER today.", text)
    text = result(patient, "urgent", cancer_history="no").text
    assert re.search("If you do not send this or call us now[^.]*, go to urgent care or the ER today.", text)


def test_an_urgent_result_tells_a_helper_where_to_take_the_patient(patient: PageClient) -> None:
    assert "take them to the ER today" in result(patient, "urgent", "someone_else").text
    text = result(patient, "urgent", "someone_else", cancer_history="no").text
    assert "take them to urgent care or the ER today" in text


def test_other_care_while_a_result_is_awaited_says_to_get_it(patient: PageClient) -> None:
    assert GET_YOUR_RESULT in result(patient, "other_care", imaging_result="waiting").text


def test_other_care_after_an_mri_without_a_break_does_not_ask_for_a_scan(patient: PageClient) -> None:
    text = result(patient, "other_care").text
    assert "Get your scan result" not in text
    assert "Ask your own doctor if you need a scan" not in text
    assert "Take your scan report to your own doctor." in text


def test_who_had_no_scan_is_told_nothing_about_the_result_of_one(patient: PageClient) -> None:
    text = result(
        patient,
        "other_care",
        imaging_result="none",
        age_band="18_49",
        onset_date={"weeks_ago": 30},
        pain_score=2,
        pain_trend="better",
    ).text
    assert "Ask your own doctor if you need a scan. If a scan shows a new break, call us." in text
    assert "Get your scan result" not in text
    assert "scan report to your own doctor" not in text


def test_imaging_first_says_that_a_report_is_needed_and_to_ask_for_one(patient: PageClient) -> None:
    text = result(patient, "imaging").text
    assert "A scan report is needed" in text
    assert "Ask your doctor for a scan of your back this week." in text
    assert "Get your scan result" not in text


def test_other_care_says_whom_to_see_when_to_call_and_to_ask_about_bone_health(patient: PageClient) -> None:
    text = result(patient, "other_care").text
    assert "Other care may help you first" in text
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
    assert "if you need an MRI" in words(result(patient, "standard").one("main ol"))


def test_standard_review_by_a_safety_answer_alone_does_not_say_that_the_answers_match(
    patient: PageClient,
) -> None:
    put(patient, answers_of("other_care", pain_location="neck"))
    page = patient.get("/check/result")
    assert page.tier == "standard_review"
    lead = words(page.one("main .lead"))
    assert lead == "Something in your answers needs a closer look by a nurse or doctor."
    assert "See your own doctor this week too." in words(page.one("main ol"))
    put(patient, answers_of("standard"))
    assert "match" in words(patient.get("/check/result").one("main .lead"))


@each_tier
@each_audience
def test_the_letter_has_one_button_besides_the_phone(patient: PageClient, name: str, who: str) -> None:
    buttons = result(patient, name, who).fresh_soup().select("main a.button, main button")
    seen = [button for button in buttons if not button.find_parent("details")]
    assert len([button for button in seen if not str(button.get("href")).startswith("tel:")]) == 1


@pytest.mark.parametrize("name", BELOW_EMERGENCY)
@each_audience
def test_the_letter_names_two_answers_at_most_and_where_to_change_each(
    patient: PageClient, name: str, who: str
) -> None:
    because = result(patient, name, who).soup.select("main .because li")
    assert 1 <= len(because) <= 2
    for reason in because:
        address, _, anchor = str(reason.select("a")[0]["href"]).partition("#")
        assert words(reason.select("strong")[0])
        assert len(patient.get(address).one(f"#{anchor}").select("input[checked]")) == 1


@each_tier
@each_audience
def test_the_safety_net_is_never_folded(patient: PageClient, name: str, who: str) -> None:
    net = result(patient, name, who).one("main .net")
    assert not net.find_parent("details")


@pytest.mark.parametrize("name", BELOW_EMERGENCY)
@each_audience
def test_the_letter_is_at_most_130_words_before_the_folds_besides_the_safety_net(
    patient: PageClient, name: str, who: str
) -> None:
    main = result(patient, name, who).fresh_soup().select("main")[0]
    for left_out in main.select(".net, details, .hidden"):
        left_out.decompose()
    assert len(words(main).split()) <= MOST_WORDS, words(main)


SUDDEN = "Pain that comes all at once and is the worst ever needs a doctor today. "


@pytest.mark.parametrize("path", ["/check/result", "/check/send", "/check/copy"])
@each_audience
def test_sudden_worst_pain_comes_before_anything_else(patient: PageClient, path: str, who: str) -> None:
    put(patient, answers_of("standard", answering_for=who, sudden_worst_pain="yes"))
    assert first_words(patient.get(path)).startswith(SUDDEN + GO_TODAY[who])


@each_audience
def test_sudden_worst_pain_comes_first_after_sending_too(patient: PageClient, who: str) -> None:
    sent = send(patient, answers_of("standard", answering_for=who, sudden_worst_pain="yes"))
    for page in (sent, patient.get("/check/copy")):
        assert first_words(page).startswith(SUDDEN + GO_TODAY[who])
        assert "Do not wait for our call." in first_words(page)


def test_an_emergency_comes_before_sudden_worst_pain(patient: PageClient) -> None:
    put(patient, answers_of("emergency", sudden_worst_pain="yes"))
    assert first_words(patient.get("/check/result")).startswith("Call 911 now")


def first_words(page: Page) -> str:
    return words(page.one("main").find_all(recursive=False)[0])


@pytest.mark.parametrize(
    "changed", [{"pain_score": 9, "function_impact": "severe"}, {"rf_leg_weak": "pain_no_steps"}]
)
def test_advice_for_today_is_never_put_off_until_a_nurse_has_talked(
    patient: PageClient, changed: dict[str, object]
) -> None:
    result(patient, "urgent", **changed)
    for path in ("/check/result", "/check/copy"):
        text = patient.get(path).text
        assert text.count(VERY_BAD) == 1, path
        assert text.index(VERY_BAD) < text.index("Later, after a nurse or doctor has talked with you")
    sent = send(patient, answers_of("urgent", **changed)).text
    assert sent.count(VERY_BAD) == 1
    assert sent.index(VERY_BAD) < sent.index("Later, after a nurse or doctor has talked with you")


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
    assert sorted(words(term) for term in patient.get("/check/copy").soup.select("dt")) == sorted(questions)
