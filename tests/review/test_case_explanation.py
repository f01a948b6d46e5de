"""Why a case stands where it stands: what decided, what would change it, and what to ask first."""

from __future__ import annotations

from tests.pages import Page, words
from tests.review.conftest import SignIn, Store


def why(page: Page) -> str:
    """The part that says what decided, closed until somebody opens it."""
    (details,) = [each for each in page.soup.select("details") if "What decided" in each.get_text()]
    assert not details.has_attr("open")
    return words(details)


def asked(page: Page) -> list[str]:
    """The call script's questions in order."""
    return [words(each) for each in page.soup.select("details.to-ask > summary")]


def test_the_page_says_what_decided_and_the_smallest_changes(store: Store, sign_in: SignIn) -> None:
    one = store.sent("imaging")
    said = why(sign_in().get(f"/staff/submissions/{one}"))
    assert "What decided: Imaging first" in said
    assert "No scan that can be used, and a suspicion of" in said
    assert "Standard review: " in said
    assert "Other care: " in said


def test_a_safety_answer_that_decided_is_named_and_never_proposed_to_be_taken_back(
    store: Store, sign_in: SignIn
) -> None:
    one = store.sent("emergency")
    said = why(sign_in().get(f"/staff/submissions/{one}"))
    assert "At least “Emergency”: " in said
    assert "No one or two answers that may be changed" in said


def test_emergency_signs_are_asked_first_and_then_what_can_move_the_tier_most(
    store: Store, sign_in: SignIn
) -> None:
    unsure = dict.fromkeys(("rf_fever", "onset_event", "blood_thinner", "infection_now"), "not_sure")
    one = store.sent("priority", changed=unsure)
    script = asked(sign_in().get(f"/staff/submissions/{one}"))
    assert len(script) == 4
    assert script[0].startswith("Fever")
    assert "nfection" in script[1]
