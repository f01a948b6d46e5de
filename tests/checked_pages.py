"""Which pages have passed every check in this run, whichever worker checked them."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from tests.once_a_run import RUN_FOLDER


def passed(page: str) -> bool:
    """Whether this very page was checked."""
    return _mark(page).exists()


def note_passed(page: str) -> None:
    """It need not be checked again."""
    _mark(page).touch()


def _mark(page: str) -> Path:
    folder = Path(os.environ[RUN_FOLDER], "checked-pages")
    folder.mkdir(exist_ok=True)
    return folder / hashlib.sha256(page.encode()).hexdigest()
