"""Which role sees what of a patient: the table, field by field."""

from __future__ import annotations

import pytest

from app.staff.roles import Role
from app.staff.sight import IN_FILES, IN_LISTS, Detail, in_files, in_lists

WORKERS = (Role.COORDINATOR, Role.CLINICIAN, Role.LEAD)


@pytest.mark.parametrize("role", WORKERS)
@pytest.mark.parametrize("detail", Detail)
def test_those_who_work_on_cases_see_everything(role: Role, detail: Detail) -> None:
    assert in_lists(role, detail)
    assert in_files(role, detail)


@pytest.mark.parametrize("detail", Detail)
def test_an_auditor_sees_no_one_in_lists_and_only_flags_in_files(detail: Detail) -> None:
    assert not in_lists(Role.AUDITOR, detail)
    assert in_files(Role.AUDITOR, detail) is (detail is Detail.REASON)


def test_every_role_is_in_both_tables_and_an_unknown_one_sees_nothing() -> None:
    assert set(IN_LISTS) == set(IN_FILES) == set(Role)
    assert not any(sees("janitor", detail) for sees in (in_lists, in_files) for detail in Detail)
