"""The call script: signs first, then the rest, and last what must be known before a visit is booked."""

from __future__ import annotations

import pytest

from app.demo.personas import stopped_early
from app.staff.roles import Right, Role, may
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store
from tests.review.test_case_page import case_path
from tests.submissions.build import answers

SIGNS, REST, BOOKING = "Signs first", "Open questions", "Before a visit is booked"
PLANNING = ["blood_thinner", "bleeding_disorder", "allergy_cement_contrast"]


def groups_of(page: Page) -> dict[str, list[str]]:
    """Return the ids of the questions of each group, in order."""
    found: dict[str, list[str]] = {}
    for part in page.soup.select("#ask :is(.ask-group, [data-question])"):
        if part.name == "h3":
            found[words(part).partition(" (")[0]] = []
        else:
            found[list(found)[-1]].append(str(part["data-question"]))
    return found


def test_a_case_that_was_stopped_early_can_be_asked_everything_in_three_groups(
    store: Store, sign_in: SignIn
) -> None:
    unsure = answers("urgent", known_aneurysm="not_sure", sudden_worst_pain="not_sure", imaging_result="none")
    groups = groups_of(sign_in().get(case_path(store.sent(answers=stopped_early(unsure)))))
    assert list(groups) == [SIGNS, REST, BOOKING]
    assert set(groups[SIGNS]) == {"known_aneurysm", "sudden_worst_pain"}
    assert set(groups[REST]) == {
        "pain_better_lying",
        "pain_score",
        "function_impact",
        "pain_trend",
        "treatment_tried",
        "height_or_stoop",
        "bone_risk",
        "prior_spine_procedure",
    }
    assert groups[BOOKING] == [*PLANNING, "planning_needs"]


def test_the_first_two_questions_are_shown_and_an_answer_leads_to_the_next(
    store: Store, sign_in: SignIn
) -> None:
    case_id, kim = store.sent(answers=stopped_early(answers("urgent"))), sign_in()
    for version, (question, answer) in enumerate((("pain_better_lying", "yes"), ("pain_score", "7")), 1):
        page = kim.get(case_path(case_id))
        shown = [str(part["data-question"]) for part in page.soup.select("#ask > [data-question]")]
        assert (shown[0], len(shown)) == (question, 2)
        assert page.soup.select("#ask details:not([open]) [data-question]")
        data = {"version": str(version), question: answer}
        response = kim.post(case_path(case_id, "answer", question), data, 302)
        assert response.location.startswith(f"{case_path(case_id)}?done={case_id}.")
        assert response.location.endswith("#ask")


def test_an_emergency_sign_learned_by_phone_leads_to_the_top_of_the_page(
    store: Store, sign_in: SignIn
) -> None:
    case_id, kim = store.sent(changed={"rf_fever": "not_sure"}), sign_in()
    kim.get(case_path(case_id))
    response = kim.post(case_path(case_id, "answer", "rf_fever"), {"version": "1", "rf_fever": "yes"}, 302)
    assert response.location.startswith(f"{case_path(case_id)}?done={case_id}.")
    assert "#" not in response.location


@pytest.mark.proves("thinner-is-asked-with-sudden-pain")
def test_sudden_worst_pain_brings_the_blood_thinner_to_the_signs(store: Store, sign_in: SignIn) -> None:
    sudden = answers("standard", sudden_worst_pain="yes", imaging_result="none")
    groups = groups_of(sign_in().get(case_path(store.sent(answers=stopped_early(sudden)))))
    assert groups[SIGNS] == ["blood_thinner"]
    assert "blood_thinner" not in groups[BOOKING]


@pytest.mark.parametrize(
    ("age", "asked"),
    [("18_49", PLANNING), ("50_64", ["pregnant", *PLANNING]), ("65_plus", PLANNING)],
)
def test_pregnancy_is_asked_by_phone_from_50_to_64_where_the_pages_do_not(
    store: Store, sign_in: SignIn, age: str, asked: list[str]
) -> None:
    case_id = store.sent("imaging", changed={"age_band": age, "pregnant": "no"})
    groups = groups_of(sign_in().get(case_path(case_id)))
    assert sorted(groups[BOOKING]) == sorted([*asked, "planning_needs"])


def test_only_who_may_call_reads_what_to_say_in_an_emergency(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("emergency")
    for role in Role:
        page = sign_in(role).get(case_path(case_id))
        assert bool(page.soup.select(".script")) is may(role, Right.WORK), role
        assert "Next: Call now" in page.text, role
