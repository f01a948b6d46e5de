"""Which role sees what of a patient, in lists and in files: no more than its work needs.

A case that is opened is shown whole to every role: one at a time, logged, and counted by the limits. Those who work on cases
call the patients, and must tell them apart, so their lists and files say who they are. An auditor checks how cases were
handled, and compares one with the chart when it is opened: lists and files name cases to them by reference.
"""

from __future__ import annotations

from enum import Enum

from app.staff.roles import Role


class Detail(Enum):
    """What a list or a file may tell of a patient, besides what the queue is ordered and counted by.

    NAME: the name. AGE: in years. BORN: the birth date. CONTACT: phone numbers, e-mail, address, MRN, a helper. REASON: the
    signs and flags, and a question that a clinician was asked. TYPED: other words that someone typed, such as who referred
    the patient, and notes.
    """

    NAME = "name"
    AGE = "age"
    BORN = "born"
    CONTACT = "contact"
    REASON = "reason"
    TYPED = "typed"


_ALL = frozenset(Detail)
_NOTHING: frozenset[Detail] = frozenset()
IN_LISTS: dict[Role, frozenset[Detail]] = {
    Role.COORDINATOR: _ALL,
    Role.CLINICIAN: _ALL,
    Role.LEAD: _ALL,
    Role.AUDITOR: _NOTHING,
}
"""In the rows of lists, of Today, of the workload, of reports to chase and of missed windows, and in results of a search."""
IN_FILES: dict[Role, frozenset[Detail]] = {
    Role.COORDINATOR: _ALL,
    Role.CLINICIAN: _ALL,
    Role.LEAD: _ALL,
    Role.AUDITOR: frozenset({Detail.REASON}),
}
"""In files for spreadsheets, and in what is printed. The answers that were picked, without words of anyone, are in all."""


def in_lists(role: str, detail: Detail) -> bool:
    """Whether the lists of a role, as stored, tell this. An unknown role sees nothing."""
    return role in _LISTED_FOR[detail]


def in_files(role: str, detail: Detail) -> bool:
    """Whether the files and prints of a role, as stored, tell this. An unknown role sees nothing."""
    return role in _FILED_FOR[detail]


def _roles_with(table: dict[Role, frozenset[Detail]]) -> dict[Detail, frozenset[Role]]:
    return {detail: frozenset(role for role, seen in table.items() if detail in seen) for detail in Detail}


_LISTED_FOR, _FILED_FOR = _roles_with(IN_LISTS), _roles_with(IN_FILES)
