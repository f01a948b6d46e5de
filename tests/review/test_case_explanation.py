"""The explanation of a tier: what decided, what would change it, and what to ask first."""

from __future__ import annotations

from app.questionnaire.questions import QUESTIONS
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store


def explanation_of(page: Page) -> str:
    """Return the text on what decided, which is collapsed at first."""
    (details,) = [part for part in page.soup.select("details details") if "What decided" in part.get_text()]
    assert not details.has_attr("open")
    return words(details)


def call_script_of(page: Page) -> list[str]:
    """Return the questions of the call script, in order."""
    return [QUESTIONS[str(each["data-question"])].short for each in page.soup.select("#ask [data-question]")]


def test_the_page_shows_what_decided_and_the_smallest_changes(store: Store, sign_in: SignIn) -> None:
    case_id = store.sent("imaging")
    explanation = explanation_of(sign_in().get(f"/staff/submissions/{case_id}"))
    assert "What decided: Needs imaging first" in explanation
    assert "No scan that can be used, and a suspicion of" in explanation
    assert "Standard review: " in explanation
    assert "Not a fit – other care: " in explanation


def test_a_decisive_safety_answer_is_named_and_its_withdrawal_never_proposed(
    store: Store, sign_in: SignIn
) -> None:
    case_id = store.sent("emergency")
    explanation = explanation_of(sign_in().get(f"/staff/submissions/{case_id}"))
    assert "At least “Emergency”: " in explanation
    assert "No one or two answers that may be changed" in explanation


def test_the_call_script_starts_with_emergency_signs_then_the_most_decisive_question(
    store: Store, sign_in: SignIn
) -> None:
    unsure = dict.fromkeys(("rf_fever", "onset_event", "blood_thinner", "infection_now"), "not_sure")
    case_id = store.sent("priority", changed=unsure)
    script = call_script_of(sign_in().get(f"/staff/submissions/{case_id}"))
    assert len(script) == 4
    assert script[0].startswith("Fever")
    assert "nfection" in script[1]
