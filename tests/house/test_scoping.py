"""No code gets around the limit of staff who are tied to clinics: it is on the sessions, and lifted in few places."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.house.test_rooms import APP, name_of, parsed

LIFTED_IN = {
    "app/submissions/scoping.py": "it is defined here",
    "app/submissions/casework/links.py": "a link is undone by who sees the linked one",
    "app/submissions/casework/transitions.py": "nothing waits for an account that is disabled",
    "app/submissions/casework/undo.py": "an act of one's own is undone wherever it put the case",
    "app/submissions/intake/submit.py": "the same request is stored once",
    "app/submissions/intake/phone_intake.py": "an intake is sent once",
    "app/submissions/learning/figures.py": "counts without names; too few of one clinic say nothing",
    "app/submissions/learning/stop_rule.py": "causes are counted wherever they were found",
}
"""Where the limit is lifted, and why. Nothing of another clinic is shown there."""
ASKS_BY_ITSELF = {
    "app/extensions.py",
    "app/database.py",
    "app/operations/report_commands.py",
    "app/operations/backup.py",
    "app/operations/restore.py",
    "app/operations/move/ends.py",
}
"""Modules that open sessions or speak to the driver: the rest gets its sessions from `app.extensions`."""
SHOW_NO_ONE = {
    "app/submissions/event_table.py": "the plain SQL of a trigger",
    "app/submissions/worklist/alike.py": "ids are ranked there; the rows come by the class, so within the limit",
    "app/submissions/maintenance/reindex.py": "a command that makes the blind indexes of everyone again",
}
"""Modules that use the bare table, and why: what they read is shown to no one."""


def calls(names: set[str]) -> Iterator[tuple[str, str]]:
    """Yield (file, what is called) of each call of a function or method with one of these names."""
    for file in sorted(APP.rglob("*.py")):
        for node in ast.walk(parsed(file)):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
                if called in names:
                    yield name_of(file), ast.unparse(node)


def test_the_limit_is_lifted_only_for_a_reason() -> None:
    assert {file for file, _ in calls({"every_clinic"})} | {"app/submissions/scoping.py"} == set(LIFTED_IN)


def test_sessions_are_opened_in_one_place() -> None:
    opened = {file for file, _ in calls({"Session", "sessionmaker", "scoped_session", "raw_connection"})}
    assert opened <= ASKS_BY_ITSELF
    assert "app/extensions.py" in opened


def test_views_build_no_query_of_submissions_or_events() -> None:
    queries = [
        (file, call)
        for file, call in calls({"select", "get", "get_one", "query", "scalars"})
        if file.startswith(("app/review/", "app/exports/"))
        and re.search(r"\b(select|get|get_one|query)\((Submission|Event)\b", call)
    ]
    assert queries == []


def test_the_table_of_submissions_is_queried_by_its_class_alone() -> None:
    """The limit is on the class: a statement on the bare table, or in plain SQL, would not have it."""
    found = [
        (name_of(file), line)
        for file in sorted(APP.rglob("*.py"))
        for line in file.read_text().splitlines()
        if "Submission.__table__" in line or re.search(r"(FROM|JOIN) submissions\b", line)
    ]
    assert {file for file, _ in found} == {"app/submissions/scoping.py", *SHOW_NO_ONE}
