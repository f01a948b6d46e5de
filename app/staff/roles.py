"""Staff roles, and what each may do beyond reading."""

from __future__ import annotations

from enum import Enum, StrEnum
from functools import cache


class Role(StrEnum):
    """Staff roles, as stored with an account."""

    COORDINATOR = "coordinator"
    CLINICIAN = "clinician"
    LEAD = "lead"
    AUDITOR = "auditor"


class Right(Enum):
    """What a role may be allowed to do. Every role may read.

    WORK: change and own submissions. JUDGE: act as a clinician, such as clearing a hold. LEAD: compare rules and manage
    accounts. CLOSE: close the clinic for a day. OVERSEE: read the reports, and the events of all
    cases. EVALUATE: read how well the rules do.
    """

    WORK = "work"
    JUDGE = "judge"
    LEAD = "lead"
    CLOSE = "close"
    OVERSEE = "oversee"
    EVALUATE = "evaluate"


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.COORDINATOR: frozenset({Right.WORK}),
    Role.CLINICIAN: frozenset({Right.WORK, Right.JUDGE, Right.EVALUATE}),
    Role.LEAD: frozenset({Right.WORK, Right.LEAD, Right.CLOSE, Right.OVERSEE, Right.EVALUATE}),
    Role.AUDITOR: frozenset({Right.OVERSEE, Right.EVALUATE}),
}
"""A new role has no rights until they are listed here."""


@cache
def roles_with(right: Right) -> frozenset[Role]:
    """Return the roles that have a right."""
    return frozenset(role for role in Role if right in RIGHTS[role])


def may(role: str, right: Right) -> bool:
    """Whether a role, as stored, has a right. An unknown role has none."""
    return role in roles_with(right)
