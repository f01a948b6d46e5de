"""What is urgent about a submission, as one named state, and its group in the queue (decision model, section 4).

This is the second table beside the transitions in `statuses`.

| state                 | is true when                   | begins when                            | ends with                 |
|-----------------------|--------------------------------|----------------------------------------|---------------------------|
| EMERGENCY_NOT_REACHED | is_unreached_emergency         | it is sent as one; a sign is found by  | HEARD, or IN_CARE;        |
|                       |                                | phone or reported by the patient; new  | closing does not end it   |
|                       |                                | rules or an open linked one make it    |                           |
|                       |                                | one                                    |                           |
| SAYS_WORSE            | says_worse                     | the patient says so on the status      | ANSWERED                  |
|                       |                                | page; a linked one says so             |                           |
| URGENT_NOT_HEARD      | is_urgent_unheard: its tier is | it is sent so, or raised so; the       | HEARD                     |
|                       | urgent or above, and is_heard  | patient says it is worse; a linked one |                           |
|                       | is false                       | is as urgent and unheard               |                           |
| NONE                  | none of the three is           |                                        |                           |

REACHED: staff spoke with the patient, or with a helper unless the patient said no, in a language that they share or with
an interpreter; or someone was told to call 911. A doctor's office that sent the check is no such helper.
ANSWERED: that, or the patient called us. HEARD: a clinician reached them. IN_CARE: known to be in emergency care.

| state                 | next action      | due                      | snoozed      | decided          | closed                  |
|-----------------------|------------------|--------------------------|--------------|------------------|-------------------------|
| EMERGENCY_NOT_REACHED | CALL_NOW; once a | at once, or when the     | never        | as any other     | after tries on three    |
|                       | coordinator has  | clinic opens             |              |                  | days, by two people,    |
|                       | spoken with them |                          |              |                  | and a letter, since it  |
|                       | CLINICIAN_CALLS; |                          |              |                  | was last found; or once |
|                       | told to call     | hours later              |              |                  | reached, PLANNED; and   |
|                       | 911, ASK_ARRIVED |                          |              |                  | see URGENT_NOT_HEARD    |
| SAYS_WORSE            | SAYS_WORSE       | by the end of the next   | not to later | COULD_NOT_REACH  | as COULD_NOT_REACH:     |
|                       |                  | business day; after a    |              | or DUPLICATE     | the same tries, since   |
|                       |                  | failed call FAILED_CALL, |              | only             | the report; as a        |
|                       |                  | in care ASK_AFTERWARDS   |              |                  | DUPLICATE: not at all   |
| URGENT_NOT_HEARD      | by its status,   | never later, except      | not to later | as any other     | after a clinician       |
|                       | or as NONE       | after a failed call:     |              |                  | opened it, unless       |
|                       |                  | FAILED_CALL; or in care: |              |                  | SENT_TO_EMERGENCY; as   |
|                       |                  | ASK_AFTERWARDS           |              |                  | COULD_NOT_REACH PLANNED |
| NONE                  | by its status;   | later, once we have      | once we have | as any other     | by its hold and flags;  |
|                       | ASK_ARRIVED,     | called, or when decided  | called       |                  | after a wrong number,   |
|                       | CALL_BACK or     |                          |              |                  | a letter                |
|                       | withdrawn        |                          |              |                  |                         |

FAILED_CALL: 2 open hours after the first, 4 after the second, then when the clinic opens next. After three on two days the
next action is CLINICIAN_DECIDES; PLANNED: a clinician has decided what to do instead (`casework.unreached`).
ASK_AFTERWARDS: each time that staff log IN_CARE, by the end of the next business day, when we ask what came of it
(ASK_AFTER_CARE). Others treat the patient until then. It stays urgent, in its group, until it is heard. Once staff have talked
with the patient it is due as before: by its tier as sent, at once if it is graver now.

The first in this order that is true names the state. Several may be true; then each of them restricts. A closed submission
keeps these facts, so that it is an emergency again when it is reopened.

| group (`queue_rank`) | who                                                                                                |
|----------------------|----------------------------------------------------------------------------------------------------|
| UNREACHED_RANK       | EMERGENCY_NOT_REACHED                                                                              |
| URGENT_RANK          | SAYS_WORSE, URGENT_NOT_HEARD, and a patient told to call 911 who may not have arrived (ASK_ARRIVED) |
| PRIORITY_RANK        | priority review that no clinician has read                                                         |
| USUAL_RANK           | all others                                                                                         |

The events say when the patient reported getting worse, in which words, and whether it was answered
(`casework.patient_status.unanswered_worse_report`). That is shown, and it guards closing, where linked ones count too.
"""

from __future__ import annotations

from enum import StrEnum

from app.rules.tiers import Tier
from app.submissions.statuses import NextAction, Status

UNREACHED_RANK, URGENT_RANK, PRIORITY_RANK, USUAL_RANK = RANKS = range(4)
"""The column `queue_rank`: the groups of the queue, in order."""


class Urgency(StrEnum):
    """What is urgent about a submission, gravest first."""

    EMERGENCY_NOT_REACHED = "emergency_not_reached"
    SAYS_WORSE = "says_worse"
    URGENT_NOT_HEARD = "urgent_not_heard"
    NONE = "none"


SNOOZE_REFUSALS = {
    Urgency.EMERGENCY_NOT_REACHED: "An emergency that no clinician has reached cannot be snoozed.",
    Urgency.SAYS_WORSE: "The patient reported getting worse. Talk with them first; then it can be snoozed.",
    Urgency.URGENT_NOT_HEARD: (
        "This is urgent, and no clinician has spoken with the patient. It cannot be snoozed."
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


def rank_of(urgency: Urgency, tier: int, next_action: str | None, *, is_read: bool) -> int:
    """Return the group of the queue. is_read: whether a clinician has read it since its tier last rose."""
    if urgency is Urgency.EMERGENCY_NOT_REACHED:
        return UNREACHED_RANK
    if urgency is not Urgency.NONE or next_action == NextAction.ASK_ARRIVED:
        return URGENT_RANK
    return PRIORITY_RANK if tier == Tier.PRIORITY_REVIEW and not is_read else USUAL_RANK


def next_action_for(
    status: Status,
    tier: int,
    *,
    is_unreached_emergency: bool,
    patient_request: NextAction | None,
    is_read: bool = False,
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
    return NextAction.CLINICIAN_READS if tier >= Tier.STANDARD_REVIEW and not is_read else NextAction.CALL
