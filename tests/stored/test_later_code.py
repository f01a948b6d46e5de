"""Replay for ever: what was stored is replayed by a copy of the code with a changed questionnaire."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.operations.running import REPOSITORY
from tests.stored.conftest import RELEASES, Stored

SECTIONS = "app/questionnaire/sections"
A_NEW_QUESTION = {
    "planning": """
TITLE = shared_text("Do you sleep badly?")
NEW = SingleChoice(id="sleeps_badly", title=TITLE, short="Sleep", why="", source="", options=YES_NO)
SECTION = Section(SECTION.title, (*SECTION.pages, ask(NEW)))
"""
}
ASK_EVERYONE = """
from dataclasses import replace
SECTION = replace(SECTION, pages=tuple(replace(page, asked_if=None) for page in SECTION.pages))
"""
NO_CONDITIONS = {"care_so_far": ASK_EVERYONE, "health": ASK_EVERYONE}
REPLAY = """
import sys
from app.questionnaire.questions import JOURNEY, QUESTIONS
from flask.cli import main
assert {changed}
sys.argv = ["flask", "--app", "wsgi", "rules", "replay"]
main()
"""


def changed_code(folder: Path, changes: dict[str, str]) -> Path:
    """Return a copy of the code with something added to some sections of the questionnaire."""
    shutil.copytree(REPOSITORY / "app", folder / "app")
    for name in ("config.py", "wsgi.py"):
        shutil.copy(REPOSITORY / name, folder)
    for section, more in changes.items():
        file = folder / SECTIONS / f"{section}.py"
        file.write_text(file.read_text() + more)
    return folder


@pytest.mark.parametrize(
    "stored", [(release, "sqlite") for release in RELEASES], indirect=True, ids=lambda p: p[0].name
)
@pytest.mark.parametrize(
    ("changes", "changed"),
    [
        (A_NEW_QUESTION, "'sleeps_badly' in QUESTIONS"),
        (NO_CONDITIONS, "not any(page.asked_if for page in JOURNEY.pages)"),
    ],
    ids=["a new question", "no conditions"],
)
def test_replay_agrees_after_the_questionnaire_changed(
    stored: Stored, tmp_path: Path, changes: dict[str, str], changed: str
) -> None:
    code = changed_code(tmp_path / "later", changes)
    settings = stored.app.config["SETTINGS"]
    instance = {"INSTANCE_PATH": str(settings.instance_path), "DATABASE_URL": settings.database_url}
    replayed = subprocess.run(
        [sys.executable, "-c", REPLAY.format(changed=changed)],
        cwd=code,
        env={**os.environ, **instance, "PYTHONPATH": str(code)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert replayed.returncode == 0, replayed.stdout + replayed.stderr
    readable = sum("full_name" in person for person in stored.people.values())
    assert f"agreed: {readable}" in replayed.stdout.splitlines()
