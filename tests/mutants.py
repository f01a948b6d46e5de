"""Mutants: copies of the app with one change, in which tests run in a process of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[1]
COPIED = ("app", "tests", "migrations", "config.py", "pyproject.toml")
TESTS_FAILED = 1
"""The exit code of pytest; it has others for tests that it does not find or cannot import."""


def copied_to(folder: Path) -> Path:
    """Copy the app and its tests into a folder."""
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
        copy(ROOT / name, folder / name)
    return folder


def changed(module: str, old: str, new: str) -> str:
    """Return the source of a module with one change; fails when the old text is not there exactly once."""
    source = (ROOT / module).read_text()
    assert source.count(old) == 1, f"{source.count(old)} times in {module}: {old}"
    return source.replace(old, new)


def exit_code(folder: Path, tests: Iterable[str], expression: str = "not postgresql") -> int:
    """Run tests in a copy until one fails, without the settings that pytest passes to its own workers.

    expression: which of them, as after `pytest -k`.
    """
    options = ("-x", "-q", "-n0", "-pno:randomly", "-pno:cacheprovider", f"--basetemp={folder / 'tmp'}")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, "-k", expression, *tests],
        cwd=folder,
        env={**inherited, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        check=False,
    ).returncode
