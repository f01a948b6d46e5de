"""The code keeps to its rooms."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

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


def imported_by(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(file)} imports by dots"
            yield node.module or ""


@pytest.mark.parametrize(
    "file", [f for room in PURE for f in sorted((APP / room).rglob("*.py"))], ids=name_of
)
def test_the_pure_rooms_import_the_standard_library_and_themselves_only(file: Path) -> None:
    for module in imported_by(file):
        own = module.startswith(("app.questionnaire", "app.rules"))
        assert own or module.split(".")[0] in sys.stdlib_module_names, module


@pytest.mark.parametrize("file", sorted((APP / "questionnaire").rglob("*.py")), ids=name_of)
def test_what_we_ask_does_not_know_what_it_means(file: Path) -> None:
    assert not [module for module in imported_by(file) if module.startswith("app.rules")]


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_no_file_is_long_and_none_is_without_an_owner(file: Path) -> None:
    assert len(file.read_text().splitlines()) <= LONGEST_FILE
    assert not NO_OWNER & {file.stem, *file.relative_to(APP).parts}


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_every_module_and_every_public_thing_says_what_it_is_and_no_function_is_long(file: Path) -> None:
    tree = ast.parse(file.read_text())
    assert ast.get_docstring(tree), name_of(file)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            assert lines <= LONGEST_FUNCTION, f"{node.name} has {lines} lines"


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_every_public_class_and_function_has_a_docstring(file: Path) -> None:
    tree = ast.parse(file.read_text())
    public = [
        node
        for parent in [tree, *[n for n in tree.body if isinstance(n, ast.ClassDef)]]
        for node in parent.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
    ]
    protocol = {"parse", "load", "dump", "display", "is_known"}  # said once, on the base class
    for node in public:
        assert ast.get_docstring(node) or node.name in protocol, f"{name_of(file)}: {node.name}"


def test_the_top_level_is_the_agreed_one() -> None:
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    generated = {name for name in found if name.endswith(".egg-info")}
    assert found - generated - MADE_HERE <= TOP_LEVEL


def test_nothing_is_left_open_in_the_app() -> None:
    for file in FILES:
        marks = re.findall(r"\b(TODO|FIXME|XXX)\b|NotImplementedError", file.read_text())
        assert not marks, name_of(file)
