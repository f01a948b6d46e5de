"""What staff read for the codes of learning: final classes, harm and its causes, steps of a blind reading."""

from __future__ import annotations

from app.rules.tiers import Tier
from app.submissions.learning.blind_reads import BlindStep
from app.submissions.learning.follow_up import FinalClass, Harm, HarmCause

FINAL_CLASSES: dict[str, str] = {
    FinalClass.BREAK_NEW: "New fracture",
    FinalClass.BREAK_OLD: "Old fracture",
    FinalClass.NO_BREAK: "No fracture",
    FinalClass.INFECTION: "Infection of the spine",
    FinalClass.CANCER: "Cancer",
    FinalClass.VESSEL: "Blood vessel (such as the aorta)",
    FinalClass.NERVE: "Nerves or spinal cord compressed",
    FinalClass.OTHER: "Something else",
    FinalClass.NOT_KNOWN: "Not known",
}
HARMS: dict[str, str] = {
    Harm.NONE_KNOWN: "None known",
    Harm.VISIT: "Emergency visit or admission",
    Harm.ARRIVED: "Sent to the ER as an emergency, and reached it",
}
HARM_CAUSES: dict[str, str] = {
    HarmCause.BREAK_NEW: "New fracture",
    HarmCause.INFECTION: "Infection of the spine",
    HarmCause.CANCER: "Cancer",
    HarmCause.VESSEL: "Blood vessel (such as the aorta)",
    HarmCause.NERVE: "Nerves or spinal cord compressed",
    HarmCause.PAIN: "Pain, nothing new found",
    HarmCause.NOT_THE_BACK: "Nothing to do with the back",
    HarmCause.NOT_KNOWN: "Not known",
}
BLIND_STEPS: dict[str, str] = {
    BlindStep.OPENED: "opened for a blind reading",
    BlindStep.READ: "gave a blind reading",
    BlindStep.SKIPPED: "skipped the blind reading, to act at once",
}
BLIND_TIERS = {
    Tier.EMERGENCY_NOW: f"{Tier.EMERGENCY_NOW.label}: call 911 now",
    Tier.URGENT_CLINICIAN: f"{Tier.URGENT_CLINICIAN.label} talks with them within a day",
    Tier.PRIORITY_REVIEW: f"{Tier.PRIORITY_REVIEW.label}: ahead of the others",
    Tier.STANDARD_REVIEW: f"{Tier.STANDARD_REVIEW.label}: in turn",
    Tier.IMAGING_FIRST: f"{Tier.IMAGING_FIRST.label}: needs a scan, or its report",
    Tier.ROUTINE_OTHER_CARE: f"{Tier.ROUTINE_OTHER_CARE.label}: not for this clinic",
}
"""The priorities as a clinician chooses among them, highest first."""
