"""The meaning of each contact outcome: one row of a table."""

from __future__ import annotations

from enum import StrEnum

import pytest

from app.review import labels
from app.rules.due_dates import ServiceLevels
from app.submissions.models import Event
from app.submissions.statuses import (
    LETTERS,
    OUTCOMES,
    REACHED,
    TRIED,
    HoldVerdict,
    LanguageUsed,
    Outcome,
    Status,
    UnreachedPlan,
)


def those(name: str) -> set[Outcome]:
    """Return the outcomes for which a column of the table is set."""
    return {outcome for outcome, meaning in OUTCOMES.items() if getattr(meaning, name)}


def test_every_outcome_has_a_row_and_a_label() -> None:
    assert set(OUTCOMES) == set(Outcome) == set(labels.OUTCOMES)
    assert set(UnreachedPlan) == set(labels.PLANS)
    assert set(LanguageUsed) == set(labels.LANGUAGES_USED)


@pytest.mark.parametrize("stored", [*Outcome, *HoldVerdict, *UnreachedPlan])
def test_every_outcome_fits_its_column(stored: StrEnum) -> None:
    length: int = Event.__table__.c.outcome.type.length
    assert len(stored.value) <= length == 16


def test_outcomes_are_divided_into_reached_tried_and_letters() -> None:
    assert {Outcome.SPOKE, Outcome.HELPER, Outcome.INBOUND_CALL, Outcome.TOLD_911} == REACHED
    assert {Outcome.LEFT_MESSAGE, Outcome.NO_ANSWER, Outcome.WRONG_NUMBER} == TRIED
    assert {Outcome.LETTER_SENT} == LETTERS < those("is_elsewhere")
    assert those("is_call") == REACHED | TRIED | {Outcome.WILL_CALL_BACK, Outcome.IN_CARE}
    assert not those("is_call") & those("is_elsewhere")


def test_each_outcome_requires_and_allows_the_right_things() -> None:
    assert those("must_ask_signs") == {Outcome.SPOKE, Outcome.HELPER, Outcome.INBOUND_CALL}
    assert those("needs_permission") == {Outcome.HELPER}
    assert those("tells_911") == {Outcome.TOLD_911}
    assert those("in_care") == {Outcome.IN_CARE}
    assert those("allowed_when_over") == {Outcome.INBOUND_CALL, Outcome.PATIENT_CALLED, Outcome.LETTER_SENT}
    assert not TRIED & those("must_ask_signs"), "there is no one to ask"


def test_each_outcome_leads_to_its_status_and_days() -> None:
    service_levels = ServiceLevels(try_again_days=11, patient_days=13)
    days = {o: meaning.days(service_levels) if meaning.days else None for o, meaning in OUTCOMES.items()}
    waits = {Outcome.WILL_CALL_BACK}
    assert {o for o, n in days.items() if n == 11} == TRIED
    assert {o for o, n in days.items() if n == 13} == waits
    assert all(OUTCOMES[o].next_status is Status.TAKEN for o in REACHED)
    assert all(OUTCOMES[o].next_status is Status.TRYING for o in TRIED)
    assert all(OUTCOMES[o].next_status is Status.WAITING_FOR_PATIENT for o in waits)
    assert all(OUTCOMES[o].next_status is None for o in {Outcome.PATIENT_CALLED, *those("is_elsewhere")})
