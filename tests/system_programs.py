"""Programs that only the system can give: a test that needs one is skipped, and the run says so."""

from __future__ import annotations

import shutil

import pytest

FOLDERS = "/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin"
"""Debian keeps servers where a person's path does not lead."""


def program(name: str, *, package: str) -> str:
    """Where a program is. package: what Debian calls the one that has it."""
    found = shutil.which(name) or shutil.which(name, path=FOLDERS)
    if found is None:
        pytest.skip(f"{name} is not installed (Debian has it in {package})")
    return found
