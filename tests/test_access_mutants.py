"""Mutants of who may open a page: the quick tests of access catch each of them.

Nearly everything imports these modules, so each mutant is a copy of the app: see `tests.mutants`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutants import ROOT, TESTS_FAILED, changed, copied_to, exit_code

ACCESS, ROLES, DECLARATIONS = "app/access.py", "app/staff/roles.py", "app/declarations.py"
SESSIONS, ROWS = "app/accounts/sessions.py", "app/accounts/session_rows.py"
PAGES = (
    "tests/test_declarations.py",
    "tests/house/test_routes.py",
    "tests/house/test_declarations.py",
    "tests/test_access.py",
)
SIGNED_IN = (
    "tests/accounts/test_settings.py::test_each_role_finds_its_own_pages",
    "tests/accounts/test_unsent_posts.py",
    "tests/accounts/test_sessions.py",
)
TESTS = {ACCESS: PAGES, ROLES: ("tests/staff",), DECLARATIONS: PAGES, SESSIONS: SIGNED_IN, ROWS: SIGNED_IN}
"""The tests that catch the mutants of a module."""

QUICK = "not postgresql and not test_an_active_session_is_not_idle"
"""Which of them: a second database and five slow seconds add nothing here."""

MUTANTS = [
    (ACCESS, "Access.STAFF: frozenset(Role)", "Access.STAFF: roles_with(Right.WORK)"),
    (ACCESS, "Access.MOVERS: roles_with(Right.WORK)", "Access.MOVERS: frozenset(Role)"),
    (ACCESS, "Access.CLINICIANS: roles_with(Right.JUDGE)", "Access.CLINICIANS: roles_with(Right.WORK)"),
    (ACCESS, "Access.EVALUATORS: roles_with(Right.EVALUATE)", "Access.EVALUATORS: frozenset(Role)"),
    (ACCESS, "Access.LEADS: roles_with(Right.LEAD)", "Access.LEADS: roles_with(Right.WORK)"),
    (ACCESS, "    Access.LEADS: roles_with(Right.LEAD),\n", ""),
    (ACCESS, "Access.CLOSERS: roles_with(Right.CLOSE)", "Access.CLOSERS: roles_with(Right.WORK)"),
    (ACCESS, "_ROLES.get(self, frozenset())", "_ROLES.get(self, frozenset(Role))"),
    (ACCESS, "return bool(self.roles)", "return not self.roles"),
    (ACCESS, "return bool(self.roles)", "return self is Access.STAFF"),
    (ACCESS, 'declare(view, "access", access)', "view"),
    (ACCESS, 'declare(view, "access", access)', 'declare(view, "access", Access.ANYONE)'),
    (ACCESS, '= declared(endpoint, "access")', '= declared(endpoint, "access") or Access.ANYONE'),
    (ACCESS, "[0-9a-f]{32}", "[0-9a-f]+"),
    (ACCESS, "[0-9a-f]{32}", "[^/]{32}"),
    (ACCESS, "(/.*)?", "(.*)?"),
    (ACCESS, "(/.*)?", "(/.+)?"),
    (ACCESS, ", re.DOTALL", ""),
    (ACCESS, "_SUBMISSION_PAGE.fullmatch(path)", "_SUBMISSION_PAGE.match(path)"),
    (ACCESS, "_SUBMISSION_PAGE.fullmatch(path)", "_SUBMISSION_PAGE.search(path)"),
    (ACCESS, "return found[1] if found", "return found[0] if found"),
    (ACCESS, "if found else None", "if found else path"),
    (ACCESS, "app.before_request(_check)", "app.before_request(lambda: None)"),
    (ACCESS, "endpoint is None:\n        return None", "endpoint is None:\n        abort(403)"),
    (ACCESS, "if request.endpoint is None:", 'if request.endpoint is None or request.method == "HEAD":'),
    (ACCESS, "if request.endpoint is None:", 'if request.endpoint is None or request.method == "POST":'),
    (ACCESS, "if access is None:\n        abort(403)", "if access is None:\n        return None"),
    (ACCESS, "if access is None:\n        abort(403)", "if access is None:\n        access = Access.STAFF"),
    (ACCESS, "if not access.needs_sign_in:", "if access.needs_sign_in:"),
    (ACCESS, "    if g.staff is None:\n", "    if g.staff is None:\n        abort(403)\n"),
    (ACCESS, 'request.full_path.rstrip("?")', "request.full_path"),
    (ACCESS, 'request.full_path.rstrip("?")', "request.path"),
    (ACCESS, 'if request.method == "GET" else', "if True else"),
    (ACCESS, 'if request.method == "GET" else', "if False else"),
    (ACCESS, 'if request.method == "GET" else', 'if request.method != "GET" else'),
    (ACCESS, "else _page_of_post()", "else request.path"),
    (ACCESS, "else _page_of_post()", "else None"),
    (ACCESS, ", next=back", ""),
    (ACCESS, "if g.staff.role not in access.roles:", "if False:"),
    (ACCESS, "if g.staff.role not in access.roles:", "if g.staff.role in access.roles:"),
    (ACCESS, "not in access.roles:", 'not in access.roles and request.method != "HEAD":'),
    (ACCESS, "if g.staff.role not in access.roles:", "if g.staff.role not in Access.MOVERS.roles:"),
    (
        ACCESS,
        "access.roles:\n        _log_refusal()\n        abort(403)",
        'access.roles:\n        return redirect(url_for("accounts.sign_in"))',
    ),
    (ROLES, "Role.COORDINATOR: frozenset({Right.WORK})", "Role.COORDINATOR: frozenset()"),
    (ROLES, "COORDINATOR: frozenset({Right.WORK})", "COORDINATOR: frozenset({Right.WORK, Right.JUDGE})"),
    (ROLES, "{Right.WORK, Right.JUDGE, Right.EVALUATE}", "{Right.WORK, Right.EVALUATE}"),
    (ROLES, "{Right.WORK, Right.JUDGE, Right.EVALUATE}", "{Right.WORK, Right.JUDGE}"),
    (
        ROLES,
        "{Right.WORK, Right.JUDGE, Right.EVALUATE}",
        "{Right.WORK, Right.JUDGE, Right.EVALUATE, Right.LEAD}",
    ),
    (
        ROLES,
        "Right.LEAD, Right.CLOSE, Right.OVERSEE, Right.EVALUATE}",
        "Right.CLOSE, Right.OVERSEE, Right.EVALUATE}",
    ),
    (
        ROLES,
        "Right.LEAD, Right.CLOSE, Right.OVERSEE, Right.EVALUATE}",
        "Right.LEAD, Right.OVERSEE, Right.EVALUATE}",
    ),
    (
        ROLES,
        "Right.LEAD, Right.CLOSE, Right.OVERSEE, Right.EVALUATE}",
        "Right.JUDGE, Right.LEAD, Right.CLOSE, Right.OVERSEE, Right.EVALUATE}",
    ),
    (
        ROLES,
        "Right.LEAD, Right.CLOSE, Right.OVERSEE, Right.EVALUATE}",
        "Right.LEAD, Right.CLOSE, Right.EVALUATE}",
    ),
    (
        ROLES,
        "Right.LEAD, Right.CLOSE, Right.OVERSEE, Right.EVALUATE}",
        "Right.LEAD, Right.CLOSE, Right.OVERSEE}",
    ),
    (ROLES, "Role.AUDITOR: frozenset({Right.OVERSEE, Right.EVALUATE})", "Role.AUDITOR: frozenset()"),
    (
        ROLES,
        "Role.AUDITOR: frozenset({Right.OVERSEE, Right.EVALUATE})",
        "Role.AUDITOR: frozenset({Right.OVERSEE, Right.EVALUATE, Right.WORK})",
    ),
    (
        ROLES,
        "Role.AUDITOR: frozenset({Right.OVERSEE, Right.EVALUATE})",
        "Role.AUDITOR: frozenset({Right.EVALUATE})",
    ),
    (
        ROLES,
        "Role.AUDITOR: frozenset({Right.OVERSEE, Right.EVALUATE})",
        "Role.AUDITOR: frozenset({Right.OVERSEE})",
    ),
    (ACCESS, "Access.OVERSEERS: roles_with(Right.OVERSEE)", "Access.OVERSEERS: roles_with(Right.LEAD)"),
    (ROLES, " if right in RIGHTS[role]", ""),
    (ROLES, "return role in roles_with(right)", "return role not in roles_with(right)"),
    (DECLARATIONS, "    setattr(declaring, name, value)\n", ""),
    (DECLARATIONS, "setattr(declaring, name, value)", "setattr(declaring, name, True)"),
    (DECLARATIONS, " or getattr(blueprint, name, None)", ""),
    (DECLARATIONS, "getattr(view, name, None) or ", ""),
    (
        DECLARATIONS,
        "getattr(view, name, None) or getattr(blueprint, name, None)",
        "getattr(blueprint, name, None) or getattr(view, name, None)",
    ),
    (DECLARATIONS, '.rpartition(".")[0]', '.rpartition(".")[2]'),
    (DECLARATIONS, "return declare(declaring, self.name, True)", "return declaring"),
    (DECLARATIONS, "self.name, True)", '"mark", True)'),
    (DECLARATIONS, "self.name) is True", "self.name) is not True"),
    (SESSIONS, " or not access.needs_sign_in:", ":"),
    (SESSIONS, "role=account.role,", 'role="lead",'),
    (SESSIONS, "may(self.role, Right.WORK)", "True"),
    (SESSIONS, "may(self.role, Right.LEAD)", "True"),
    (SESSIONS, "may(self.role, Right.EVALUATE)", "True"),
    (SESSIONS, " or path is None:\n        return\n", ":\n        return\n"),
    (SESSIONS, " or not csrf.is_ours()", ""),
    (ROWS, " or stored.staff.disabled_at is not None", ""),
    (
        ROWS,
        "hash_of(token), StaffSession.ended_at.is_(None))\n        .options",
        "hash_of(token))\n        .options",
    ),
    (ROWS, " or now - stored.started_at > LONGEST", ""),
    (ROWS, "or now - stored.seen_at > IDLE ", ""),
]


@pytest.mark.full
@pytest.mark.usefixtures("prepared_instance")
@pytest.mark.parametrize(("module", "old", "new"), MUTANTS)
def test_a_changed_module_is_caught(tmp_path: Path, module: str, old: str, new: str) -> None:
    (copied_to(tmp_path) / module).write_text(changed(module, old, new))
    assert exit_code(tmp_path, TESTS[module], QUICK) == TESTS_FAILED


@pytest.mark.full
@pytest.mark.usefixtures("prepared_instance")
@pytest.mark.parametrize("tests", sorted({*TESTS.values()}), ids="+".join)
def test_the_unchanged_copy_passes_the_same_tests(tmp_path: Path, tests: tuple[str, ...]) -> None:
    assert exit_code(copied_to(tmp_path), tests, QUICK) == 0


def test_every_mutant_changes_a_text_that_is_in_its_module_once() -> None:
    sources = {module: (ROOT / module).read_text() for module in TESTS}
    assert [(module, old) for module, old, _ in MUTANTS if sources[module].count(old) != 1] == []


def test_every_test_that_is_to_catch_mutants_is_in_its_file() -> None:
    for each in {each for tests in TESTS.values() for each in tests}:
        path, _, name = each.partition("::")
        assert (ROOT / path).exists(), each
        assert not name or f"def {name}(" in (ROOT / path).read_text(), each
