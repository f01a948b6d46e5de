"""What is recorded of a visit: whether the patient came, and what was done. Stored values; they never change."""

from __future__ import annotations

from enum import StrEnum


class VisitOutcome(StrEnum):
    """Whether the patient came to the visit."""

    CAME = "came"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


class Treatment(StrEnum):
    """What came of a visit to which the patient came."""

    TREATED = "treated"
    NOT_TREATED = "not_treated"
    WAITING = "waiting"


class BoneCare(StrEnum):
    """How bone care was arranged, or that the patient declined it."""

    OWN_DOCTOR = "own_doctor"
    BONE_CLINIC = "bone_clinic"
    DXA_ORDERED = "dxa_ordered"
    LETTER_GIVEN = "letter_given"
    DECLINED = "declined"
