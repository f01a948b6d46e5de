"""Staff roles, and what each may do beyond reading."""

from __future__ import annotations

from enum import Enum, StrEnum


class Role(StrEnum):
    """Staff roles, as stored with an account."""

    COORDINATOR = "coordinator"
    CLINICIAN = "clinician"
    LEAD = "lead"
    AUDITOR = "auditor"


class Right(Enum):
    """What a role may be allowed to do; every role may read.

    WORK: change and own submissions. JUDGE: act as a clinician, such as clearing a hold. LEAD: read the reports, compare
    rules and manage accounts.
    """

    WORK = "work"
    JUDGE = "judge"
    LEAD = "lead"


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.COORDINATOR: frozenset({Right.WORK}),
    Role.CLINICIAN: frozenset({Right.WORK, Right.JUDGE}),
    Role.LEAD: frozenset({Right.WORK, Right.LEAD}),
    Role.AUDITOR: frozenset(),
}
"""A new role has no rights until it is given some here."""


def roles_with(right: Right) -> frozenset[Role]:
    """The roles that have a right."""
    return frozenset(role for role in Role if right in RIGHTS.get(role, frozenset()))


def may(role: str, right: Right) -> bool:
    """Whether a role, as stored, has a right. A role that this version does not know has none."""
    return role in roles_with(right)
