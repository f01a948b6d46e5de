"""The path is a function of the answers, and only answers on the path decide it."""

from __future__ import annotations

from itertools import pairwise, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.questionnaire.answers import Answers
from app.questionnaire.journey import Condition, Journey, Page, Section, WhenAnswered
from app.questionnaire.question import SingleChoice
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.questionnaire.sections.options import YES_NO
from app.questionnaire.text import shared_text
from tests.questionnaire.build import TODAY, answers, every_answer, first_answers

AGES = every_answer(QUESTIONS["age_band"])
SCANS = every_answer(QUESTIONS["imaging_result"])
SCAN_TO_DATE = {"adv_recent", "xray_fracture", "old_healed", "adv_no_fracture", "xray_no_fracture"}
BREAK_TO_COUNT = {"adv_recent", "xray_fracture", "old_healed", "not_sure"}
BREAK_TO_PLAN_FOR = {"adv_recent", "xray_fracture"}
PLANNING = ("blood_thinner", "bleeding_disorder", "allergy_cement_contrast", "planning_needs")
MOST_PAGES = 10


def yes_or_no(name: str) -> SingleChoice:
    return SingleChoice(id=name, title=shared_text(name), short=name, why=name, source=name, options=YES_NO)


A, B, C, D = (yes_or_no(name) for name in "abcd")


def page_with(question: SingleChoice, asked_if: SingleChoice | None = None) -> Page:
    """A page of one question, asked if another one was answered with yes."""
    conditions = (
        {question: Condition(WhenAnswered(asked_if, frozenset({"yes"})))} if asked_if is not None else {}
    )
    return Page(id=question.id, heading=shared_text(""), questions=(question,), conditions=conditions)


CHAIN = Journey(
    (Section("chain", shared_text("chain"), (page_with(A), page_with(B, A), page_with(C, B), page_with(D))),)
)


def path(journey: Journey, given: Answers) -> list[str]:
    return [page.id for page in journey.asked(given)]


def asks(question: str, **given: Any) -> bool:
    return QUESTIONS[question] in JOURNEY.asked_questions(answers(**given))


def page(question: str) -> Page:
    return JOURNEY.page_of(QUESTIONS[question])


def everything(**changes: Any) -> Answers:
    return answers(**{**first_answers(), **changes})


# Conditions


def scanned(scan: Any) -> dict[str, Any]:
    return {} if scan is None else {"imaging_result": scan}


@pytest.mark.parametrize("scan", [*SCANS, None])
def test_the_scan_date_is_asked_when_a_scan_was_read(scan) -> None:
    assert asks("imaging_date", **scanned(scan)) is (scan in SCAN_TO_DATE)


@pytest.mark.parametrize("scan", [*SCANS, None])
def test_the_number_of_breaks_is_asked_when_a_scan_showed_or_may_have_shown_one(scan) -> None:
    assert asks("fracture_count", **scanned(scan)) is (scan in BREAK_TO_COUNT)


@pytest.mark.parametrize("scan", [*SCANS, None])
@pytest.mark.parametrize("question", PLANNING)
def test_planning_is_asked_when_there_is_a_break_to_plan_for(scan, question) -> None:
    assert asks(question, **scanned(scan)) is (scan in BREAK_TO_PLAN_FOR)


@pytest.mark.parametrize("age", ["under_18", "18_49", "50_64", "65_plus", None])
def test_pregnancy_is_asked_under_50(age) -> None:
    known = {} if age is None else {"age_band": age}
    assert asks("pregnant", **known) is (age in ("under_18", "18_49"))


def test_every_other_question_is_asked_of_everyone() -> None:
    conditional = {"imaging_date", "fracture_count", "pregnant", *PLANNING}
    assert {question for question in QUESTIONS if not asks(question)} == conditional


def test_no_path_is_longer_than_people_in_pain_can_walk() -> None:
    lengths = [len(path(JOURNEY, everything(age_band=a, imaging_result=s))) for a, s in product(AGES, SCANS)]
    assert (min(lengths), max(lengths)) == (8, MOST_PAGES)
    assert len(JOURNEY.pages) == MOST_PAGES


def test_the_longest_path_takes_45_answers_and_presses_and_without_a_scan_37() -> None:
    """Counted are each answer, each Continue, and Start."""

    def taps(**known: str) -> int:
        given = everything(**known)
        return len(JOURNEY.asked_questions(given)) + len(JOURNEY.asked(given)) + 1

    assert taps(age_band="18_49", imaging_result="adv_recent") == 45
    assert taps(age_band="18_49", imaging_result="none") == 37


def test_staff_may_ask_what_the_path_left_to_them_and_nothing_that_does_not_apply() -> None:
    left = {q.id for q in JOURNEY.open_to_staff(answers(age_band="65_plus", imaging_result="none"))}
    assert set(QUESTIONS) - left == {"imaging_date", "fracture_count", "pregnant"}


# What the rules receive


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"age_band": "65_plus"}, "no"),
        ({"age_band": "65_plus", "pregnant": "yes"}, "no"),
        ({"age_band": "50_64", "pregnant": "yes"}, "no"),
        ({"age_band": "50_64"}, "no"),
        ({"age_band": "18_49", "pregnant": "yes"}, "yes"),
        ({"age_band": "18_49"}, None),
        ({}, None),
        ({"pregnant": "yes"}, None),
        ({"age_band": "not_sure"}, None),
    ],
)
def test_pregnancy_counts_as_no_from_50_on_once_the_age_is_known(known, expected) -> None:
    assert JOURNEY.for_rules(answers(**known)).get(QUESTIONS["pregnant"]) == expected


def test_the_rules_receive_only_the_answers_on_the_path() -> None:
    known = everything(age_band="65_plus", imaging_result="none")
    left_out = {QUESTIONS[id_] for id_ in ("imaging_date", "fracture_count", *PLANNING)}
    assert set(JOURNEY.for_rules(known)) == {*JOURNEY.questions} - left_out
    assert set(JOURNEY.on_path(known)) == {*JOURNEY.questions} - left_out - {QUESTIONS["pregnant"]}


def test_of_what_was_sent_every_answer_counts_and_only_a_missing_one_is_filled_in() -> None:
    sent = answers(age_band="50_64", pregnant="yes", imaging_result="none", bleeding_disorder="yes")
    assert JOURNEY.with_counted(sent) == sent
    assert JOURNEY.with_counted(answers(age_band="50_64"))[QUESTIONS["pregnant"]] == "no"


def test_preparing_answers_for_the_rules_does_not_change_them() -> None:
    known = answers(age_band="65_plus")
    JOURNEY.for_rules(known)
    assert known == answers(age_band="65_plus")


# Answers off the path


def test_answers_off_the_path_never_decide_the_path() -> None:
    stale = Answers({A: "no", B: "yes", C: "yes"})
    assert path(CHAIN, stale) == ["a", "d"]
    assert path(CHAIN, stale.plus(A, "yes")) == ["a", "b", "c", "d"]


def test_answers_off_the_path_do_not_count() -> None:
    stale = Answers({A: "no", B: "yes", C: "yes", D: "no"})
    assert CHAIN.on_path(stale) == CHAIN.for_rules(stale) == Answers({A: "no", D: "no"})


def test_answers_off_the_path_do_not_open_pages() -> None:
    stale = Answers({A: "no", B: "yes", C: "yes"})
    page_c, page_d = CHAIN.page_of(C), CHAIN.page_of(D)
    assert (CHAIN.may_open(page_c, stale), CHAIN.may_open(page_d, stale)) == (False, True)
    assert CHAIN.next_page(stale) is page_d
    assert CHAIN.before(page_d, stale) is CHAIN.page_of(A)


@pytest.mark.parametrize(("age", "scan"), list(product(AGES, SCANS)))
def test_stale_answers_change_neither_the_path_nor_what_the_rules_receive(age, scan) -> None:
    known = everything(age_band=age, imaging_result=scan)
    clean = JOURNEY.on_path(known)
    assert path(JOURNEY, clean) == path(JOURNEY, known)
    assert JOURNEY.for_rules(clean) == JOURNEY.for_rules(known)
    assert JOURNEY.next_page(known) is JOURNEY.next_page(clean) is None


# From page to page


def test_the_next_page_is_the_first_not_fully_answered() -> None:
    assert JOURNEY.next_page(answers()) is JOURNEY.pages[0]
    half = answers(answering_for="self", age_band="50_64", rf_fever="no")
    assert JOURNEY.next_page(half) is page("rf_fever")
    assert JOURNEY.next_page(everything()) is None


def test_the_next_page_skips_questions_that_are_not_asked() -> None:
    known = everything(imaging_result="none").only(q for q in JOURNEY.questions if q.id != "bone_risk")
    assert JOURNEY.next_page(known) is page("bone_risk")


def test_a_page_may_be_opened_when_everything_before_it_is_answered() -> None:
    known = answers(answering_for="self", age_band="65_plus")
    may = [JOURNEY.may_open(each, known) for each in JOURNEY.pages[:4]]
    assert may == [True, True, False, False]


def test_an_answered_page_behind_a_gap_may_not_be_opened() -> None:
    gap = everything().only(q for q in JOURNEY.questions if q.id != "onset_event")
    assert JOURNEY.may_open(page("onset_event"), gap) is True
    assert JOURNEY.may_open(page("imaging_result"), gap) is False


def test_a_page_off_the_path_may_not_be_opened() -> None:
    assert JOURNEY.may_open(page("imaging_date"), everything(imaging_result="none")) is False
    assert JOURNEY.may_open(page("imaging_date"), everything(imaging_result="adv_recent")) is True


def test_every_page_of_a_finished_path_may_be_opened_and_leads_back_to_the_start() -> None:
    known = everything()
    asked = JOURNEY.asked(known)
    assert all(JOURNEY.may_open(each, known) for each in asked)
    assert [JOURNEY.before(each, known) for each in asked] == [None, *asked[:-1]]


def test_the_previous_page_skips_questions_that_are_not_asked() -> None:
    assert JOURNEY.before(page("pain_score"), everything(imaging_result="none")) is page("imaging_result")


def test_a_page_is_found_by_its_id_and_its_question() -> None:
    assert all(JOURNEY.page(each.id) is each for each in JOURNEY.pages)
    assert all(question in JOURNEY.page_of(question).questions for question in JOURNEY.questions)
    assert JOURNEY.page("no-such-page") is None


def test_every_page_belongs_to_its_section() -> None:
    assert all(each in JOURNEY.section_of(each).pages for each in JOURNEY.pages)


# Progress


def walk(replies: dict[str, Any]) -> list[tuple[int, int]]:
    """Answer page after page from an empty start; return the progress shown on each."""
    known, shown = answers(), []
    while (current := JOURNEY.next_page(known)) is not None:
        shown.append(JOURNEY.progress(current, known))
        for question in JOURNEY.asked_on(current, known):
            known = known.plus(question, question.load(replies[question.id], TODAY))
    return shown


any_replies = st.fixed_dictionaries({q.id: st.sampled_from(every_answer(q)) for q in JOURNEY.questions})


@settings(max_examples=25, deadline=None, database=None)
@given(any_replies)
def test_on_any_walk_the_number_rises_by_one_and_the_total_never_rises(replies) -> None:
    shown = walk(replies)
    assert [number for number, _ in shown] == list(range(1, len(shown) + 1))
    assert all(later <= earlier for (_, earlier), (_, later) in pairwise(shown))
    assert shown[-1] == (len(shown), len(shown))


def still_to_come(current: Page, known: Answers) -> int:
    return len(JOURNEY.asked(known)) - JOURNEY.asked(known).index(current) - 1


@settings(max_examples=40, deadline=None, database=None)
@given(any_replies, any_replies, st.lists(st.integers(0, 40), max_size=60))
def test_progress_never_runs_backwards_whatever_answers_change(first, second, moves) -> None:
    """Go back and change answers: pages behind are counted, and never more lie ahead than the total promised."""
    known, current = answers(), JOURNEY.pages[0]
    for move in moves:
        number, most = JOURNEY.progress(current, known)
        assert JOURNEY.asked(known)[number - 1] is current
        assert still_to_come(current, known) <= most - number
        before = JOURNEY.before(current, known)
        if move < 8 and before is not None:
            assert JOURNEY.progress(before, known) == (number - 1, most)
            current = before
            continue
        previous = known
        for question in JOURNEY.asked_on(current, known):
            known = known.plus(question, question.load((first if move % 2 else second)[question.id], TODAY))
        after = JOURNEY.asked(known)
        later = after[after.index(current) + 1 :]
        assert JOURNEY.progress(current, known)[0] == number
        for each in later[:1]:
            assert JOURNEY.progress(each, known)[0] == number + 1
        opened = set(after) - set(
            JOURNEY.asked(previous)
        )  # opened by a changed answer; those opened by a new one were already counted
        changed = all(question in previous for question in JOURNEY.asked_on(current, known))
        assert JOURNEY.progress(current, known)[1] <= most + (len(opened) if changed else 0)
        current = next(
            (page for page in later if move % 3 == 0 or not JOURNEY.is_answered([page], known)), current
        )


def test_the_first_page_counts_every_possible_page() -> None:
    assert JOURNEY.progress(JOURNEY.pages[0], answers()) == (1, len(JOURNEY.pages))


def test_the_total_falls_as_soon_as_a_page_can_no_longer_be_asked() -> None:
    most = len(JOURNEY.pages)
    totals = [
        JOURNEY.progress(JOURNEY.pages[0], answers(**known))[1]
        for known in ({}, {"imaging_result": "old_healed"}, {"imaging_result": "none"})
    ]
    assert totals == [most, most - 1, most - 2]
