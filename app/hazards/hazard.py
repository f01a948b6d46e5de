"""One hazard: what could harm a patient, how likely that is before and after its controls, and the tests that show them."""

from __future__ import annotations

from dataclasses import dataclass

HIGH, MEDIUM = 12, 6
"""The least products of severity and likelihood that count as a high and as a medium risk."""
SEVERITIES = {
    1: "no harm",
    2: "passing harm",
    3: "care is late, or a chance is lost",
    4: "lasting harm",
    5: "death or paralysis",
}
LIKELIHOODS = {1: "very seldom", 2: "seldom", 3: "now and then", 4: "often", 5: "almost always"}


@dataclass(frozen=True)
class Hazard:
    """A hazard and its controls.

    severity: 1 (no harm) to 5 (death or paralysis). before, after: the likelihood without and with the controls, from 1 to 5;
    both are judgments, not measurements. controls: what is done against it. proofs: the ids of the tests that fail when a
    control is taken out. remains: what the controls leave open; "" if nothing is known.
    """

    id: str
    title: str
    cause: str
    effect: str
    severity: int
    before: int
    controls: str
    proofs: tuple[str, ...]
    after: int
    remains: str = ""

    @property
    def risk_before(self) -> str:
        """The risk without the controls: "high", "medium" or "low"."""
        return risk(self.severity, self.before)

    @property
    def risk_after(self) -> str:
        """The risk that remains: "high", "medium" or "low"."""
        return risk(self.severity, self.after)


def risk(severity: int, likelihood: int) -> str:
    """Return "high", "medium" or "low" for the product of two grades from 1 to 5."""
    product = severity * likelihood
    if product >= HIGH:
        return "high"
    return "medium" if product >= MEDIUM else "low"
