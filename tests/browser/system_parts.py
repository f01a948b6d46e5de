"""What only the system can give: a person without it skips the tests that need it, a build that lacks it fails."""

from __future__ import annotations

import os
import shutil

import pytest


def system_part(*names: str, package: str) -> str:
    """Where the first of these programs is. package: what Debian calls the one that has it."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        words = f"none of {', '.join(names)} is on this machine's PATH (Debian has it in {package})"
        if os.environ.get("CI") == "true":
            pytest.fail(words)
        pytest.skip(words)
    return found
