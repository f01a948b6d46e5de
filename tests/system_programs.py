"""Programs that only the system can give: a test that needs one is skipped, and the run says so."""

from __future__ import annotations

import os
import shutil

import pytest

FOLDERS = "/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin"
"""Debian keeps servers where a person's path does not lead."""


def program(*names: str, package: str) -> str:
    """Where the first of these programs is that is there. package: what Debian calls the one that has it."""
    found = _found(names)
    if found is None:
        pytest.skip(_lack(names, package))
    return found


def system_part(*names: str, package: str) -> str:
    """The same for what every build has to have: it fails without, instead of leaving the test out."""
    if os.environ.get("CI") == "true" and _found(names) is None:
        pytest.fail(_lack(names, package))
    return program(*names, package=package)


def _found(names: tuple[str, ...]) -> str | None:
    return next(
        filter(None, (shutil.which(each) or shutil.which(each, path=FOLDERS) for each in names)), None
    )


def _lack(names: tuple[str, ...], package: str) -> str:
    return f"{' or '.join(names)} is not installed (Debian has it in {package})"
