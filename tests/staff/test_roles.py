"""What each role may do; and only app/staff names the roles."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from app.staff import roles
from app.staff.roles import RIGHTS, Right, Role, may, roles_with

APP = Path(__file__).parents[2] / "app"
IN_TEMPLATE_CODE = re.compile(r"\{[{%].*?[%}]\}", re.DOTALL)


def texts_of(file: Path) -> Iterator[str]:
    """Yield every text that code compares or stores."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def quoted_in(template: Path) -> Iterator[str]:
    """Yield every quoted text in the code of a template."""
    for code in IN_TEMPLATE_CODE.findall(template.read_text()):
        yield from re.findall(r"[\"']([^\"']*)[\"']", code)


def test_every_role_has_a_row_in_the_table_of_rights() -> None:
    assert set(RIGHTS) == set(Role)


@pytest.mark.parametrize(
    ("right", "allowed"),
    [
        (Right.WORK, {Role.COORDINATOR, Role.CLINICIAN, Role.LEAD}),
        (Right.JUDGE, {Role.CLINICIAN}),
        (Right.LEAD, {Role.LEAD}),
        (Right.CLOSE, {Role.LEAD}),
        (Right.OVERSEE, {Role.LEAD, Role.AUDITOR}),
        (Right.EVALUATE, {Role.CLINICIAN, Role.LEAD, Role.AUDITOR}),
    ],
)
def test_a_right_belongs_to_these_roles(right: Right, allowed: set[Role]) -> None:
    assert roles_with(right) == allowed
    assert {role for role in Role if may(role, right)} == allowed


@pytest.mark.parametrize("right", Right)
def test_a_new_role_and_an_unknown_one_may_only_read(right: Right, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roles, "Role", StrEnum("Role", ["MADE_UP", *Role.__members__]))
    assert not may("made_up", right)
    assert not may("unheard of", right)


def test_no_role_name_is_written_as_text_outside_app_staff() -> None:
    names = set(Role)
    files = [file for file in sorted(APP.rglob("*.py")) if APP / "staff" not in file.parents]
    found = [file.name for file in files if names & set(texts_of(file))]
    found += [file.name for file in sorted(APP.rglob("*.html")) if names & set(quoted_in(file))]
    assert found == []
