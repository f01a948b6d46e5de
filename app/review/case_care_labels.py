"""What staff read about visits, bone care, scan requests and payers."""

from __future__ import annotations

from app.review.case_first_talk import CAPACITIES
from app.submissions.casework.payer_file import Answer, Tried
from app.submissions.visit_outcomes import BoneCare, Treatment, VisitOutcome

VISIT_OUTCOMES = {
    VisitOutcome.CAME: "Came",
    VisitOutcome.NO_SHOW: "No-show",
    VisitOutcome.CANCELLED: "Cancelled",
}
TREATMENTS = {
    Treatment.TREATED: "Treated",
    Treatment.NOT_TREATED: "Not treated",
    Treatment.WAITING: "Waiting for treatment",
}
CAME_TREATED, CAME_NOT_TREATED, CAME_WAITING = "came_treated", "came_not_treated", "came_waiting"
VISIT_RESULTS: dict[str, tuple[str, VisitOutcome, Treatment | None]] = {
    CAME_TREATED: ("Came – treated on", VisitOutcome.CAME, Treatment.TREATED),
    CAME_NOT_TREATED: ("Came – not to be treated", VisitOutcome.CAME, Treatment.NOT_TREATED),
    CAME_WAITING: ("Came – waiting, follow up on", VisitOutcome.CAME, Treatment.WAITING),
    VisitOutcome.CAME.value: ("Came – outcome not known yet", VisitOutcome.CAME, None),
    VisitOutcome.NO_SHOW.value: ("No-show: call again", VisitOutcome.NO_SHOW, None),
    VisitOutcome.CANCELLED.value: ("Cancelled: call again", VisitOutcome.CANCELLED, None),
}
"""What can be written down after a visit, in one choice: (label, whether they came, what came of it)."""
BONE_CARE = {
    BoneCare.OWN_DOCTOR: "Own doctor sees to it",
    BoneCare.BONE_CLINIC: "Bone clinic",
    BoneCare.DXA_ORDERED: "Bone density scan (DXA) ordered",
    BoneCare.LETTER_GIVEN: "Letter for their doctor given",
    BoneCare.DECLINED: "Patient declined",
}
TRIED = {
    Tried.MEDICINE: "Medicine",
    Tried.BRACE: "Brace",
    Tried.THERAPY: "Physical therapy",
    Tried.PRESCRIBED: "By prescription",
}
ANSWERS = {
    Answer.PENDING: "Pending",
    Answer.APPROVED: "Approved",
    Answer.DENIED: "Denied",
    Answer.NOT_NEEDED: "Not needed",
}
ANSWER_COLORS = {
    Answer.PENDING: "amber",
    Answer.APPROVED: "green",
    Answer.DENIED: "red",
    Answer.NOT_NEEDED: "grey",
}
CHOICES = {
    "result": {code: words for code, (words, _, _) in VISIT_RESULTS.items()},
    "how": {how.value: words for how, words in BONE_CARE.items()},
    "tried": {each.value: words for each, words in TRIED.items()},
    "answer": {answer.value: words for answer, words in ANSWERS.items()},
    "accepts_miss": {"y": "Yes"},
    "capacity": {capacity.value: words for capacity, words in CAPACITIES.items()},
}
"""By the field of a form: the words of what was chosen, for a form that is shown again."""
