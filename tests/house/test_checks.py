"""Every tool that checks the code, run as a test, so that one command checks everything."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.house.checkers import CHECKS, ROOT, result_of

TEMPLATES = sorted((ROOT / "app").rglob("*.html"))


@pytest.mark.parametrize("check", CHECKS)
def test_the_checks_pass(check: str) -> None:
    status, output = result_of(check)
    assert status == 0, output


def test_the_lock_file_has_every_dependency_with_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    required = {re.split(r"[\[>=<]", line)[0] for line in project["dependencies"]}
    assert required <= locked
    assert not re.search(r"https?://|--index|--find-links|file:", lock)
    for name in locked:
        entry = lock.split(f"{name}==")[1].split("\n\n")[0]
        assert "--hash=sha256:" in entry, name


def test_ci_runs_exactly_the_test_command_of_the_readme() -> None:
    commands = re.findall(r"```sh\n(.+?)\n```", (ROOT / "README.md").read_text(), re.DOTALL)
    ci_commands = (ROOT / ".ci/run").read_text().replace("pip install -q", "pip install")
    assert commands[1].strip() in ci_commands
    assert commands[0].strip().endswith("flask start")


IMPORT = re.compile(r"{% from \"[^\"]+\" import ([\w, ]+?)(?: with context)? %}")


def unused_imports(template: Path) -> list[str]:
    text = template.read_text()
    names = [name for imports in IMPORT.findall(text) for name in imports.split(", ")]
    return [name for name in names if not re.search(rf"\b{name}\(", text)]


def test_every_import_of_a_template_is_used() -> None:
    unused = {str(file.relative_to(ROOT)): unused_imports(file) for file in TEMPLATES}
    assert {file: names for file, names in unused.items() if names} == {}


def is_used(template: Path, code: str) -> bool:
    """Whether the code names a template. The pages for patients who cannot go on are named by their reason."""
    name = f"{template.parent.name}/{template.name}"
    by_reason = name.startswith("screening/stop_") and f'"{template.stem.removeprefix("stop_")}"' in code
    return f'"{name}"' in code or by_reason


def test_every_template_is_used() -> None:
    code = "".join(file.read_text() for file in (ROOT / "app").rglob("*") if file.suffix in (".py", ".html"))
    assert [str(file.relative_to(ROOT)) for file in TEMPLATES if not is_used(file, code)] == []
