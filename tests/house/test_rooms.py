"""The code keeps to its rooms."""

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
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
NO_OWNER = {"utils", "helpers", "common", "misc", "manager", "constants"}
TOP_LEVEL = {
    "app",
    "migrations",
    "tests",
    "config.py",
    "wsgi.py",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "requirements.lock",
}
MADE_HERE = {"instance", "build", "__pycache__"}


def name_of(file: Path) -> str:
    return str(file.relative_to(ROOT))


@cache
def parsed(file: Path) -> ast.Module:
    """A file, read once for all tests."""
    return ast.parse(file.read_text())


def imported_by(file: Path) -> Iterator[str]:
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def imports_from(*rooms: str) -> Iterator[tuple[str, str]]:
    """Each file of some rooms, with each module that it imports."""
    for room in rooms:
        for file in sorted((APP / room).rglob("*.py")):
            yield from ((name_of(file), module) for module in imported_by(file))


def functions_of(file: Path) -> Iterator[ast.FunctionDef]:
    yield from (node for node in ast.walk(parsed(file)) if isinstance(node, ast.FunctionDef))


def public_things_of(file: Path) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """The public functions and classes of a file, and the public methods of its classes."""
    tree = parsed(file)
    for parent in (tree, *(node for node in tree.body if isinstance(node, ast.ClassDef))):
        for node in parent.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                yield node


def is_pure(module: str) -> bool:
    own = module.startswith(("app.questionnaire", "app.rules"))
    return own or module.split(".")[0] in sys.stdlib_module_names


def test_the_pure_rooms_import_the_standard_library_and_themselves_only() -> None:
    assert [found for found in imports_from(*PURE) if not is_pure(found[1])] == []


def test_what_we_ask_does_not_know_what_it_means() -> None:
    assert [found for found in imports_from("questionnaire") if found[1].startswith("app.rules")] == []


def test_nothing_is_imported_by_dots() -> None:
    assert [found for found in imports_from("") if found[1].startswith(".")] == []


def test_no_file_is_long() -> None:
    lengths = {name_of(file): len(file.read_text().splitlines()) for file in FILES}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_no_file_is_without_an_owner() -> None:
    assert [name_of(file) for file in FILES if NO_OWNER & {file.stem, *file.relative_to(APP).parts}] == []


def test_no_function_is_long() -> None:
    lengths = {
        (name_of(file), node.name): (node.end_lineno or 0) - node.lineno + 1
        for file in FILES
        for node in functions_of(file)
    }
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}


def test_every_module_says_what_it_is() -> None:
    assert [name_of(file) for file in FILES if not ast.get_docstring(parsed(file))] == []


def test_every_public_class_and_function_has_a_docstring() -> None:
    protocol = {"parse", "load", "dump", "display", "is_known"}  # said once, on the base class
    assert [
        (name_of(file), node.name)
        for file in FILES
        for node in public_things_of(file)
        if not ast.get_docstring(node) and node.name not in protocol
    ] == []


def test_the_top_level_is_the_agreed_one() -> None:
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    generated = {name for name in found if name.endswith(".egg-info")}
    assert found - generated - MADE_HERE <= TOP_LEVEL


def test_nothing_is_left_open_in_the_app() -> None:
    marks = {
        name_of(file): re.findall(r"\b(TODO|FIXME|XXX)\b|NotImplementedError", file.read_text())
        for file in FILES
    }
    assert {name: found for name, found in marks.items() if found} == {}
