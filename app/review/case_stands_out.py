"""What stands out in a case: its alerts, what is not known, and what the criteria say, in a few lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.review.case_page import CasePage
from app.rules.assess import SAME_DAY_CARE
from app.rules.tiers import Tier
from app.rules.wording.flag_labels import looked_for
from app.rules.wording.told_today import told_today
from app.submissions.urgency import Urgency

MOST_ALERTS = 6
ALERT, UNKNOWN, MET, NOT_MET = "alert", "unknown", "met", "not-met"
_UNSURE, _NEXT = "unsure", "next"


class Line(NamedTuple):
    """One line. kind: alert, unknown, met or not-met. flag: the kind of the flag, "" for none."""

    kind: str
    words: str
    flag: str = ""


class StandsOut(NamedTuple):
    """The lines to show at once, and those that are folded because there are many."""

    lines: list[Line]
    more: list[Line]


def stands_out(case: CasePage) -> StandsOut:
    """Return the lines of a case: alerts first, then what is not known, then what is met and what is not."""
    told = _told(case)
    alerts = [
        Line(ALERT, sentence, kind)
        for kind, code, sentence in case.flags
        if kind != _UNSURE and not (told and code == SAME_DAY_CARE)
    ]
    not_sure = [sentence for kind, _, sentence in case.flags if kind == _UNSURE]
    lines = [
        *([Line(ALERT, told, "red_flag")] if told else []),
        *alerts[:MOST_ALERTS],
        *[Line(UNKNOWN, sentence) for sentence in not_sure[:2]],
        *_criteria(case, "not_known", UNKNOWN, "Unknown"),
        *_criteria(case, "met", MET, "Met"),
        *_criteria(case, "not_met", NOT_MET, "Not met"),
    ]
    return StandsOut(lines, [*alerts[MOST_ALERTS:], *[Line(UNKNOWN, sentence) for sentence in not_sure[2:]]])


def _told(case: CasePage) -> str:
    """What the patient was told to do today, until a clinician has heard them; the emergency box says it itself."""
    submission = case.submission
    if submission.urgency is Urgency.NONE and submission.tier_now >= Tier.URGENT_CLINICIAN:
        return ""
    return told_today(Tier(submission.tier_now), case.assessment_now["flags"])


def _criteria(case: CasePage, verdict: str, kind: str, heading: str) -> Sequence[Line]:
    words, shown = looked_for(), [line["id"] for line, _ in case.criteria if line["verdict"] == verdict]
    return [Line(kind, f"{heading}: {'; '.join(words[id_] for id_ in shown)}")] if shown else []
