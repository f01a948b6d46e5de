"""The times stated to patients match what the code does."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.cookie import LONGEST_AGE_S
from app.screening import status_access
from app.submissions.intake import saved_drafts
from app.submissions.intake.saved_drafts import KEPT_FOR, MOST_TRIES

APP = Path(saved_drafts.__file__).parents[2]
STATED = {
    "7 days": (
        timedelta(days=7) == KEPT_FOR,
        "screening/templates/screening/save.html",
        "screening/resume_forms.py",
        "screening/resume_views.py",
        "information/templates/information/privacy.html",
    ),
    "5 wrong dates of birth": (
        MOST_TRIES == 5,
        "screening/templates/screening/save.html",
        "screening/resume_views.py",
    ),
    "30 minutes": (
        status_access.LONGEST_S == 30 * 60,
        "screening/templates/screening/status_yours.html",
        "screening/templates/screening/status_sign_in.html",
        "information/templates/information/accessibility.html",
    ),
    "half an hour": (
        status_access.LONGEST_S == 30 * 60,
        "information/templates/information/privacy.html",
    ),
    "for a day": (
        LONGEST_AGE_S == 24 * 3600,
        "screening/templates/screening/saved.html",
        "screening/templates/screening/stop_no_cookie.html",
        "screening/templates/screening/stop_unreadable.html",
        "screening/templates/screening/stopped.html",
        "information/templates/information/privacy.html",
    ),
}
FILES = [(words, file) for words, (_, *files) in STATED.items() for file in files]


@pytest.mark.parametrize("words", STATED)
def test_a_stated_time_matches_the_code(words: str) -> None:
    assert STATED[words][0], f"these say {words!r}, which is no longer true: {STATED[words][1:]}"


@pytest.mark.parametrize(("words", "file"), FILES)
def test_each_listed_file_states_the_time(words: str, file: str) -> None:
    assert words in (APP / file).read_text(encoding="utf-8")
