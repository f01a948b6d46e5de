"""Every tool that checks the code, run as a test, so that one command says whether all is well."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent

CHECKS = {
    "ruff finds nothing": ["ruff", "check", "."],
    "the code is formatted": ["ruff", "format", "--check", "."],
    "every type fits": ["mypy"],
    "imports run downwards": ["lint-imports"],
    "templates are well made": ["djlint", "app", "--lint", "--quiet"],
}


@pytest.mark.parametrize("command", CHECKS.values(), ids=CHECKS)
def test_the_checks_pass(command: list[str]) -> None:
    program = BIN / command[0]
    assert program.exists(), f"{command[0]} is not installed: install the project with its test extra"
    done = subprocess.run([program, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


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


@pytest.mark.parametrize("template", sorted((ROOT / "app").rglob("*.html")), ids=lambda t: t.name)
def test_templates_use_what_they_import(template: Path) -> None:
    text = template.read_text()
    for names in re.findall(r"{% from \"[^\"]+\" import ([\w, ]+?)(?: with context)? %}", text):
        for name in names.split(", "):
            assert len(re.findall(rf"\b{name}\(", text)) >= 1, f"{name} is imported and not used"


def test_no_template_is_left_over() -> None:
    code = "".join(file.read_text() for file in (ROOT / "app").rglob("*") if file.suffix in (".py", ".html"))
    for template in (ROOT / "app").rglob("templates/**/*.html"):
        name = f"{template.parent.name}/{template.name}"
        by_reason = name.startswith("screening/stop_") and f'"{template.stem.removeprefix("stop_")}"' in code
        assert f'"{name}"' in code or by_reason, name
