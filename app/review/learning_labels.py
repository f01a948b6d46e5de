"""What staff read for the codes of learning: final classes, harm and its causes, steps of a blind reading."""

from __future__ import annotations

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
