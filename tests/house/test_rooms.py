"""The structure of the code: layers, file and function lengths, docstrings, the top-level folder."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
APP = ROOT / "app"
FILES = sorted(APP.rglob("*.py"))
PURE = ("questionnaire", "rules")
MAX_FILE_LINES = 300
MAX_FUNCTION_LINES = 40
TOO_GENERAL = {"utils", "helpers", "common", "misc", "manager", "constants"}
TOP_LEVEL = {
    "app",
    "migrations",
    "tests",
    "config.py",
    "wsgi.py",
    "pyproject.toml",
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "LICENSE",
    "requirements.lock",
}
GENERATED = {"instance", "build", "__pycache__"}


def name_of(file: Path) -> str:
    return str(file.relative_to(ROOT))


@cache
def parsed(file: Path) -> ast.Module:
    """Parse a file, once for all tests."""
    return ast.parse(file.read_text())


def imported_by(file: Path) -> Iterator[str]:
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def imports_from(*packages: str) -> Iterator[tuple[str, str]]:
    """Yield (file, imported module) for all files of some packages."""
    for package in packages:
        for file in sorted((APP / package).rglob("*.py")):
            yield from ((name_of(file), module) for module in imported_by(file))


def functions_of(file: Path) -> Iterator[ast.FunctionDef]:
    yield from (node for node in ast.walk(parsed(file)) if isinstance(node, ast.FunctionDef))


def public_definitions_of(file: Path) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """Yield the public functions and classes of a file, and the public methods of its classes."""
    tree = parsed(file)
    for parent in (tree, *(node for node in tree.body if isinstance(node, ast.ClassDef))):
        for node in parent.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                yield node


def is_pure(module: str) -> bool:
    own = module.startswith(("app.questionnaire", "app.rules", "app.opening.hours"))
    return own or module.split(".")[0] in sys.stdlib_module_names


def test_the_pure_packages_import_only_the_standard_library_and_themselves() -> None:
    assert [(file, module) for file, module in imports_from(*PURE) if not is_pure(module)] == []


def test_the_questionnaire_does_not_import_the_rules() -> None:
    assert [
        (file, module) for file, module in imports_from("questionnaire") if module.startswith("app.rules")
    ] == []


def test_no_import_is_relative() -> None:
    assert [(file, module) for file, module in imports_from("") if module.startswith(".")] == []


def test_no_file_is_long() -> None:
    lengths = {name_of(file): len(file.read_text().splitlines()) for file in (*FILES, *ROOT.glob("*.py"))}
    assert {name: lines for name, lines in lengths.items() if lines > MAX_FILE_LINES} == {}


def test_no_module_has_a_catch_all_name() -> None:
    assert [name_of(file) for file in FILES if TOO_GENERAL & {file.stem, *file.relative_to(APP).parts}] == []


def test_no_function_is_long() -> None:
    lengths = {
        (name_of(file), node.name): (node.end_lineno or 0) - node.lineno + 1
        for file in FILES
        for node in functions_of(file)
    }
    assert {name: lines for name, lines in lengths.items() if lines > MAX_FUNCTION_LINES} == {}


def test_every_module_has_a_docstring() -> None:
    assert [name_of(file) for file in FILES if not ast.get_docstring(parsed(file))] == []


def test_every_public_class_and_function_has_a_docstring() -> None:
    protocol = {"parse", "load", "dump", "display", "is_known"}  # documented once, on the base class
    assert [
        (name_of(file), node.name)
        for file in FILES
        for node in public_definitions_of(file)
        if not ast.get_docstring(node) and node.name not in protocol
    ] == []


def test_the_top_level_has_only_the_agreed_files() -> None:
    names = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    built = {name for name in names if name.endswith(".egg-info")}
    assert names - built - GENERATED <= TOP_LEVEL


def test_the_app_has_no_open_todos() -> None:
    marks = {
        name_of(file): re.findall(r"\b(TODO|FIXME|XXX)\b|NotImplementedError", file.read_text())
        for file in FILES
    }
    assert {name: found for name, found in marks.items() if found} == {}
