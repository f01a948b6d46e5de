"""The six tiers: how soon, and by whom, a submission is read."""

from __future__ import annotations

from enum import IntEnum


class Tier(IntEnum):
    """The tiers, ordered low to high (decision model, section 1). `id` is permanent."""

    ROUTINE_OTHER_CARE = 0
    IMAGING_FIRST = 1
    STANDARD_REVIEW = 2
    PRIORITY_REVIEW = 3
    URGENT_CLINICIAN = 4
    EMERGENCY_NOW = 5

    @property
    def id(self) -> str:
        """The tier's permanent name, as stored, exported and printed by the command line."""
        return self.name.lower()

    @property
    def label(self) -> str:
        """The tier's name as shown to staff and doctors on every page."""
        return LABELS[self]


LABELS = {
    Tier.EMERGENCY_NOW: "Emergency",
    Tier.URGENT_CLINICIAN: "Urgent – clinician review",
    Tier.PRIORITY_REVIEW: "Priority review",
    Tier.STANDARD_REVIEW: "Standard review",
    Tier.IMAGING_FIRST: "Needs imaging first",
    Tier.ROUTINE_OTHER_CARE: "Not a fit – other care",
}

LOWEST = Tier.ROUTINE_OTHER_CARE
HIGHEST = Tier.EMERGENCY_NOW
