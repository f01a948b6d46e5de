"""What is urgent about a submission, as one named state: the second table beside the transitions in `statuses`.

| state                 | is true when                   | begins when                            | ends with                 |
|-----------------------|--------------------------------|----------------------------------------|---------------------------|
| EMERGENCY_NOT_REACHED | is_unreached_emergency: its    | it is sent as one; a sign is found by  | REACHED without a sign,   |
|                       | queue_rank is UNREACHED_RANK   | phone or reported by the patient; new  | or told to call 911;      |
|                       |                                | rules or an open linked one make it    | closing does not end it   |
|                       |                                | one; it is reopened and no one was     |                           |
|                       |                                | ever reached                           |                           |
| SAYS_WORSE            | says_worse: its next action is | the patient says so on the status page | ANSWERED, or any decision |
|                       | SAYS_WORSE                     | and it is no emergency; a linked one   |                           |
|                       |                                | says so                                |                           |
| URGENT_NOT_HEARD      | is_urgent_unheard: its tier is | it is sent so, or raised so; the       | HEARD                     |
|                       | urgent or above, and is_heard  | patient says it is worse; a linked one |                           |
|                       | is false                       | is as urgent and unheard; an emergency |                           |
|                       |                                | was reached by a coordinator only      |                           |
| NONE                  | none of the three is           |                                        |                           |

REACHED: staff spoke with the patient, or with a helper unless the patient said no; or someone was told to call 911.
A doctor's office that sent the check is no such helper: speaking with it reaches no one.
ANSWERED: that, or the patient called us. HEARD: a clinician reached them.

| state                 | next action      | due                      | snoozed      | decided          | closed                  |
|-----------------------|------------------|--------------------------|--------------|------------------|-------------------------|
| EMERGENCY_NOT_REACHED | CALL_NOW         | at once, or when the     | never        | as any other     | after tries on three    |
|                       |                  | clinic opens             |              |                  | days, by two people,    |
|                       |                  |                          |              |                  | and a letter, since it  |
|                       |                  |                          |              |                  | was last found; and see |
|                       |                  |                          |              |                  | URGENT_NOT_HEARD        |
| SAYS_WORSE            | SAYS_WORSE       | by the end of the next   | not to later | COULD_NOT_REACH  | as COULD_NOT_REACH:     |
|                       |                  | business day; after a    |              | or DUPLICATE     | the same tries, since   |
|                       |                  | failed call, of the one  |              | only             | the report; as a        |
|                       |                  | after                    |              |                  | DUPLICATE: not at all   |
| URGENT_NOT_HEARD      | by its status,   | never later, but when    | not to later | as any other     | after a clinician       |
|                       | or as NONE       | it is reopened: then now |              |                  | opened it, unless       |
|                       |                  |                          |              |                  | SENT_TO_EMERGENCY       |
| NONE                  | by its status;   | later, once we have      | once we have | as any other     | by its hold and flags;  |
|                       | ASK_ARRIVED,     | called, or when decided  | called       |                  | after a wrong number,   |
|                       | CALL_BACK or     |                          |              |                  | a letter                |
|                       | withdrawn        |                          |              |                  |                         |

The first in this order that is true names the state. SAYS_WORSE and URGENT_NOT_HEARD may both be true; then both restrict. An
emergency replaces SAYS_WORSE as the next action; the report stays in the events. A closed submission keeps its rank, so that
it is an emergency again when it is reopened.

Whether the patient reports getting worse is read from the row: `Submission.says_worse`. The events say when, in which
words, and whether it was answered (`casework.patient_status.unanswered_worse_report`). That is shown, and it guards closing,
where linked submissions count too and a decision has already replaced the next action.
"""

from __future__ import annotations

from enum import StrEnum

from app.rules.tiers import Tier
from app.submissions.statuses import NextAction, Status

UNREACHED_RANK, URGENT_RANK, PRIORITY_RANK, USUAL_RANK = 0, 1, 2, 3
"""The column `queue_rank` (decision model, section 4): an emergency not yet reached; urgent and unheard, or says worse;
priority that no clinician has read; everything else."""
RANKS = (UNREACHED_RANK, URGENT_RANK, PRIORITY_RANK, USUAL_RANK)


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
