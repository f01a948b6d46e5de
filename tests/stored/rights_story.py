"""Amendments, consents, legal holds and erasures in the story of a stored release."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.extensions import writing
from app.submissions.context import StaffContext, load_for_update
from app.submissions.intake.submit import Consent
from app.submissions.models import Submission
from app.submissions.rights.amendments import Amendment, AmendmentAnswer, record_amendment
from app.submissions.rights.consent import GivenBy, renew
from app.submissions.rights.erasure import Erasure, ErasureReason, erase
from app.submissions.rights.legal_hold import hold
from tests.submissions import build

if TYPE_CHECKING:
    from tests.stored.story import Story


def _amended(story: Story) -> str:
    case = story.sent("standard", 5)
    amendment = Amendment("I never had cancer", AmendmentAnswer.ACCURATE, "It is what was sent.")
    context = story_context(story, 2)
    with writing.begin() as session:
        record_amendment(
            session, load_for_update(session, case, build.stored(case).version, context), amendment, context
        )
    return case


def story_context(story: Story, days: float) -> StaffContext:
    """Return a coordinator who acts some days before the story's end."""
    return build.staff_context(story.ola, story.at(days))


def _consented_again(story: Story) -> str:
    case = story.sent("imaging", 5)
    context = story_context(story, 1)
    with writing.begin() as session:
        locked = load_for_update(session, case, build.stored(case).version, context)
        renew(
            session,
            locked,
            Consent(version="2", text="You may write to my doctor for another year."),
            GivenBy.PATIENT,
            context,
        )
    return case


def _on_legal_hold(story: Story) -> str:
    case = story.sent("other_care", 5)
    with writing.begin() as session:
        hold(session, session.get_one(Submission, case), story.at(2))
    return case


def _erased_for_good(story: Story) -> str:
    case = story.sent("standard", 5)
    erasure = Erasure(
        reason=ErasureReason.PATIENT_ASKED, now=story.at(1), actor=story.lena, is_open_known=True
    )
    with writing.begin() as session:
        erase(session, session.get_one(Submission, case), erasure)
    return case


RIGHTS: dict[str, Callable[[Story], str]] = {
    "amended": _amended,
    "consented_again": _consented_again,
    "on_legal_hold": _on_legal_hold,
    "erased_for_good": _erased_for_good,
}
"""Told in this order, one case each."""
