"""Every tool that checks the code, run as a test, so that one command says whether all is well."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.house.checkers import CHECKS, ROOT, result_of

TEMPLATES = sorted((ROOT / "app").rglob("*.html"))


@pytest.mark.parametrize("check", CHECKS)
def test_the_checks_pass(check: str) -> None:
    status, said = result_of(check)
    assert status == 0, said


def test_the_lock_holds_every_dependency_with_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = {re.split(r"[\[>=<]", each)[0] for each in project["dependencies"]}
    assert wanted <= locked
    assert not re.search(r"https?://|--index|--find-links|file:", lock)
    for name in locked:
        entry = lock.split(f"{name}==")[1].split("\n\n")[0]
        assert "--hash=sha256:" in entry, name


def test_ci_runs_exactly_the_test_command_of_the_readme() -> None:
    commands = re.findall(r"```sh\n(.+?)\n```", (ROOT / "README.md").read_text(), re.DOTALL)
    quiet = [command.replace("pip install -q", "pip install") for command in [(ROOT / ".ci/run").read_text()]]
    assert commands[1].strip() in quiet[0]
    assert commands[0].strip().endswith("flask start")


IMPORT = re.compile(r"{% from \"[^\"]+\" import ([\w, ]+?)(?: with context)? %}")


def imported_and_not_used(template: Path) -> list[str]:
    text = template.read_text()
    names = [name for found in IMPORT.findall(text) for name in found.split(", ")]
    return [name for name in names if not re.search(rf"\b{name}\(", text)]


def test_templates_use_what_they_import() -> None:
    found = {str(file.relative_to(ROOT)): imported_and_not_used(file) for file in TEMPLATES}
    assert {file: names for file, names in found.items() if names} == {}


def is_used(template: Path, code: str) -> bool:
    """Whether some code names a template; a page that stops somebody is named by its reason."""
    name = f"{template.parent.name}/{template.name}"
    by_reason = name.startswith("screening/stop_") and f'"{template.stem.removeprefix("stop_")}"' in code
    return f'"{name}"' in code or by_reason


def test_no_template_is_left_over() -> None:
    code = "".join(file.read_text() for file in (ROOT / "app").rglob("*") if file.suffix in (".py", ".html"))
    assert [str(file.relative_to(ROOT)) for file in TEMPLATES if not is_used(file, code)] == []
