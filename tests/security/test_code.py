"""What the code must never do, whatever it is given: read from its syntax."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app"
PYTHON = sorted(APP.rglob("*.py"))
TEMPLATES = sorted(APP.rglob("*.html"))
SCRIPTS = sorted(APP.rglob("*.js"))
RUNS = {"eval", "exec", "compile", "__import__"}
"""Functions that run what they are given."""
RUNNERS = {"subprocess", "pickle", "marshal", "shelve", "ctypes", "xml", "yaml", "socket", "urllib.request"}
"""Modules that run, unpack or fetch what they are given."""
ALLOWED_RUNNERS = {
    "app/exports/packet_pdf.py": {"subprocess"},
    "app/mail_server.py": {"socket"},
    "app/operations/backup.py": {"subprocess"},
    "app/operations/own_memory.py": {"ctypes"},
    "app/operations/restore.py": {"subprocess"},
    "app/operations/server_programs.py": {"subprocess"},
}
"""Modules that need one of them: for a constant, or to run the programs of the database server on what an operator names."""
BROKEN = {"md5", "sha1", "MD5", "SHA1", "ARC4", "TripleDES", "Blowfish", "ECB", "CBC", "Random", "randint"}
NOT_SECRET = {"app/statistics/kappa.py": {"Random"}, "app/accounts/one_time_codes.py": {"SHA1"}}
"""Where nothing secret is drawn (a bootstrap), and where a standard names the hash (codes of authenticator apps)."""
INVENTED = "app/demo/"
"""The demo draws invented patients."""
ONLY_NAMES = {
    "app/audit/links.py",
    "app/audit/triggers.py",
    "app/database.py",
    "app/operations/backup.py",
    "app/operations/doctor_database.py",
    "app/server_limits.py",
    "app/shut_database.py",
    "app/submissions/learning/counts.py",
    "app/submissions/worklist/rollups.py",
}
"""Modules that put names of tables, columns and settings, which stand in the code, into a statement; never a value."""


def name_of(file: Path) -> str:
    return file.relative_to(APP.parent).as_posix()


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield every module that a file imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (node.module, *(f"{node.module}.{each.name}" for each in node.names))


def called(tree: ast.Module) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def test_nothing_is_run_evaluated_or_unpickled() -> None:
    wrong = [
        f"{name_of(file)}: {ast.unparse(call.func)}"
        for file in PYTHON
        for call in called(tree_of(file))
        if (isinstance(call.func, ast.Name) and call.func.id in RUNS)
        or ast.unparse(call.func) in ("os.system", "os.popen", "render_template_string")
    ]
    wrong += [
        f"{name_of(file)}: {module}"
        for file in PYTHON
        for module in set(imported(tree_of(file))) & (RUNNERS - ALLOWED_RUNNERS.get(name_of(file), set()))
    ]
    assert wrong == []


def test_no_query_is_put_together_from_text() -> None:
    wrong = [
        f"{name_of(file)}:{call.lineno}"
        for file in PYTHON
        if name_of(file) not in ONLY_NAMES
        for call in called(tree_of(file))
        if ast.unparse(call.func).rpartition(".")[2] in ("text", "exec_driver_sql")
        and "sqlalchemy" in {module.partition(".")[0] for module in imported(tree_of(file))}
        and call.args
        and not _is_constant(call.args[0])
    ]
    assert wrong == []


def _is_constant(node: ast.expr) -> bool:
    """Whether a text is written in the code: as it stands, by its name in capitals, or as one of two such texts."""
    if isinstance(node, ast.IfExp):
        return _is_constant(node.body) and _is_constant(node.orelse)
    if isinstance(node, ast.JoinedStr):
        values = [each.value for each in node.values if isinstance(each, ast.FormattedValue)]
        return all(isinstance(each, ast.Name) and each.id.isupper() for each in values)
    return isinstance(node, ast.Constant | ast.Name | ast.Attribute)


def test_nothing_but_the_library_does_cryptography() -> None:
    wrong = [
        f"{name_of(file)}: {name}"
        for file in PYTHON
        if not name_of(file).startswith(INVENTED)
        for name in {
            node.attr if isinstance(node, ast.Attribute) else node.id
            for node in ast.walk(tree_of(file))
            if isinstance(node, ast.Attribute | ast.Name)
        }
        & (BROKEN - NOT_SECRET.get(name_of(file), set()))
    ]
    assert wrong == []


def test_no_script_or_style_stands_in_a_page() -> None:
    wrong = re.compile(r"<script(?![^>]* src=)|<style|<[^>{]*\s(on[a-z]+|style)=|javascript:", re.IGNORECASE)
    alone = {
        "app/design/templates/design/down.html",
        "app/information/templates/information/evaluation.html",
        "app/review/templates/review/patient_copy.html",
    }
    found = [name_of(file) for file in TEMPLATES if wrong.search(file.read_text(encoding="utf-8"))]
    assert set(found) - alone == set()


def test_no_script_writes_markup() -> None:
    wrong = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|postMessage"
    )
    assert SCRIPTS
    assert [name_of(file) for file in SCRIPTS if wrong.search(file.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("words", ["hint", "security question", "mother", "first pet"])
def test_no_form_asks_for_a_hint(words: str) -> None:
    asked = re.compile(rf"password[^<]{{0,40}}{words}|{words}[^<]{{0,40}}password", re.IGNORECASE)
    pages = [file for file in TEMPLATES if "accounts" in file.parts]
    assert pages
    assert [name_of(file) for file in pages if asked.search(file.read_text(encoding="utf-8"))] == []
