"""What is urgent about a submission, as one named state: the second table beside the transitions in `statuses`.

| state                 | is true when                   | begins when                            | ends with                 |
|-----------------------|--------------------------------|----------------------------------------|---------------------------|
| EMERGENCY_NOT_REACHED | is_unreached_emergency: its    | it is sent as one; a sign is found by  | a talk in which no sign   |
|                       | queue_rank is UNREACHED_RANK   | phone or reported by the patient; new  | is found, or the patient  |
|                       |                                | rules or a linked one make it one; it  | is told to call 911;      |
|                       |                                | is reopened, and no one was ever       | closing does not end it   |
|                       |                                | reached                                |                           |
| SAYS_WORSE            | says_worse: its next action is | the patient says so on the status      | a talk, or any decision   |
|                       | SAYS_WORSE                     | page; a linked one says so             |                           |
| URGENT_NOT_HEARD      | is_urgent_unheard: its tier is | it is sent so, or raised so; the       | a clinician's talk with   |
|                       | urgent or above, and is_heard  | patient says it is worse; a linked one | the patient               |
|                       | is false                       | is as urgent and unheard               |                           |
| NONE                  | none of the three is           |                                        |                           |

| state                 | next action   | due                        | put off      | decided         | closed                 |
|-----------------------|---------------|----------------------------|--------------|-----------------|------------------------|
| EMERGENCY_NOT_REACHED | CALL_NOW      | at once; never later       | never        | as any other    | after tries on three   |
|                       |               |                            |              |                 | days, by two people,   |
|                       |               |                            |              |                 | and a letter           |
| SAYS_WORSE            | SAYS_WORSE    | later only by a try, until | not to later | only as in      | the same, when given   |
|                       |               | the next one               |              | WITHOUT_TALKING | up, counted from the   |
|                       |               |                            |              |                 | report; not as a       |
|                       |               |                            |              |                 | duplicate              |
| URGENT_NOT_HEARD      | by its status | never later                | not to later | as any other    | after a clinician read |
|                       |               |                            |              |                 | it                     |
| NONE                  | by its status | later, once we have called | once we have | as any other    | by its hold and flags  |
|                       |               |                            | called       |                 |                        |

More than one of the three may be true. The first in this order names the state; the others keep their restrictions.
A closed submission keeps its rank, so that it is an emergency again when it is reopened.
A talk with a helper counts only if the patient allows it, or if the helper was told to call 911.

Whether the patient reports getting worse is read from the row: `Submission.says_worse`. The events say when, in which
words, and whether staff have talked with the patient since (`casework.patient_status.unanswered_worse_report`). That is
shown, and it guards closing, where linked submissions count too and a decision has already replaced the next action.
"""

from __future__ import annotations

from enum import StrEnum

from app.rules.tiers import Tier
from app.submissions.statuses import NextAction, Status

UNREACHED_RANK, USUAL_RANK = 0, 1
"""The column `queue_rank`: an emergency in which no one has been reached comes before everything else."""


class Urgency(StrEnum):
    """What is urgent about a submission, gravest first."""

    EMERGENCY_NOT_REACHED = "emergency_not_reached"
    SAYS_WORSE = "says_worse"
    URGENT_NOT_HEARD = "urgent_not_heard"
    NONE = "none"


SNOOZE_REFUSALS = {
    Urgency.EMERGENCY_NOT_REACHED: "An emergency that nobody has reached cannot be put off.",
    Urgency.SAYS_WORSE: "The patient says it is worse. Talk with them first; then it can be put off.",
    Urgency.URGENT_NOT_HEARD: (
        "This is urgent, and no clinician has spoken with the patient. It cannot be put off."
    ),
}
"""Why it cannot be snoozed, in words for staff."""

_BY_STATUS = {
    Status.TRYING: NextAction.CALL_AGAIN,
    Status.WAITING_FOR_PATIENT: NextAction.ASK_PATIENT,
    Status.WAITING_FOR_REPORT: NextAction.GET_REPORT,
}


def urgency_of(*, is_unreached_emergency: bool, says_worse: bool, is_urgent_unheard: bool) -> Urgency:
    """Return the state: that of the gravest fact that is true."""
    if is_unreached_emergency:
        return Urgency.EMERGENCY_NOT_REACHED
    if says_worse:
        return Urgency.SAYS_WORSE
    if is_urgent_unheard:
        return Urgency.URGENT_NOT_HEARD
    return Urgency.NONE


def next_action_for(
    status: Status, tier: int, *, is_unreached_emergency: bool, patient_request: NextAction | None
) -> NextAction:
    """Return the next action for an open submission. patient_request: what the patient sent and is still open, if anything."""
    if is_unreached_emergency:
        return NextAction.CALL_NOW
    if status is Status.DECIDED:
        return NextAction.CARRY_OUT
    if patient_request is not None:
        return patient_request
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    return NextAction.CLINICIAN_READS if tier >= Tier.STANDARD_REVIEW else NextAction.CALL
