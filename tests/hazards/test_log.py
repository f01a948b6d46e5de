"""The hazard log: every hazard has controls, and tests that show them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.hazards.hazard import LIKELIHOODS, SEVERITIES, Hazard, risk
from app.hazards.log import LOG, fingerprint
from tests.for_each import for_each
from tests.proofs import proofs

each_hazard = for_each(LOG, lambda hazard: hazard.id)


def test_the_hazards_have_ids_in_one_row_without_gaps() -> None:
    assert [hazard.id for hazard in LOG] == [f"H{number:02}" for number in range(1, len(LOG) + 1)]
    assert len(LOG) >= 28


@each_hazard
def test_every_hazard_is_graded_and_explained(hazard: Hazard) -> None:
    assert hazard.severity in SEVERITIES
    assert {hazard.before, hazard.after} <= set(LIKELIHOODS)
    assert hazard.after <= hazard.before
    assert all((hazard.title, hazard.cause, hazard.effect, hazard.controls))


@each_hazard
def test_every_hazard_names_tests_that_exist(hazard: Hazard) -> None:
    assert hazard.proofs
    assert set(hazard.proofs) <= set(proofs()), set(hazard.proofs) - set(proofs())


@each_hazard
def test_what_a_high_or_medium_risk_leaves_open_is_written_down(hazard: Hazard) -> None:
    assert hazard.remains or hazard.risk_after != "high"


@pytest.mark.parametrize(
    ("severity", "likelihood", "grade"),
    [(5, 5, "high"), (4, 3, "high"), (5, 2, "medium"), (3, 2, "medium"), (5, 1, "low"), (1, 5, "low")],
)
def test_a_risk_is_graded_by_severity_times_likelihood(severity: int, likelihood: int, grade: str) -> None:
    assert risk(severity, likelihood) == grade
    graded = replace(LOG[0], severity=severity, before=likelihood, after=likelihood)
    assert (graded.risk_before, graded.risk_after) == (grade, grade)


def test_the_log_has_one_fingerprint() -> None:
    assert len(fingerprint()) == 64
