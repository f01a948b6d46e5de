"""Replay for ever: what was stored is replayed by a copy of the code with another questionnaire, or other rules."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.operations.running import REPOSITORY
from tests.stored.conftest import RELEASES, Stored

QUESTIONS = "questionnaire/questions"
A_NEW_QUESTION = {
    QUESTIONS: """
from app.questionnaire.question import SingleChoice
from app.questionnaire.sections.options import YES_NO
TITLE = shared_text("Do you sleep badly?")
NEW = SingleChoice(id="sleeps_badly", title=TITLE, short="Sleep", missing="", why="", source="", options=YES_NO)
PAGE = Page(id="sleep", heading=TITLE, questions=(NEW,))
JOURNEY = Journey((*JOURNEY.sections, Section("later", TITLE, (PAGE,))))
QUESTIONS = {question.id: question for question in JOURNEY.questions}
"""
}
NO_CONDITIONS = {
    QUESTIONS: """
from dataclasses import replace
JOURNEY = Journey(
    tuple(
        replace(section, pages=tuple(replace(page, conditions={}) for page in section.pages))
        for section in JOURNEY.sections
    )
)
LAST_BEFORE_URGENT_STOP = JOURNEY.page("scan-date")
"""
}
OTHER_RULES = {
    "rules/__init__": """
RULESET = "99.0.0"
""",
    "rules/levels": """
LAST_DAY_IN_WINDOW, PAIN_BAD = 56, 7
""",
    "rules/criteria": """
from dataclasses import replace
CRITERIA = tuple(replace(each, points=tuple(2 * n for n in each.points)) for each in CRITERIA)
""",
    "rules/safety_table": """
SAFETY = tuple(SafetyRow(row.question, {}, Effect(flags=(f"unsure:{row.question.id}",))) for row in SAFETY)
""",
    "rules/assess": """
_flags_of_age = lambda *_: ("flag:date_conflict",)
""",
    "rules/rulesets": """
from before.rules.rulesets import assess_in_force as assess_before
from before.rules.ruleset import CURRENT as BEFORE
RULESETS = {**RULESETS, BEFORE.version: assess_before}
""",
}
"""Other rules, with those of today kept as they were in a package of their own."""
REPLAY = """
import sys
from app.questionnaire.questions import JOURNEY, QUESTIONS
from app.rules.ruleset import CURRENT
from flask.cli import main
assert {changed}
sys.argv = ["flask", "--app", "wsgi", "rules", "replay"]
main()
"""


def changed_code(folder: Path, changes: dict[str, str]) -> Path:
    """Return a copy of the code with something added to some of its modules; `before` is today's, as it was."""
    shutil.copytree(REPOSITORY / "app", folder / "app")
    if "rules/rulesets" in changes:
        _keep_as(folder / "before")
    for name in ("config.py", "wsgi.py"):
        shutil.copy(REPOSITORY / name, folder)
    for module, more in changes.items():
        file = folder / "app" / f"{module}.py"
        file.write_text(file.read_text() + more)
    return folder


def _keep_as(package: Path) -> None:
    """Copy the rules and the questions, so that they import nothing but each other."""
    for part in ("rules", "questionnaire"):
        shutil.copytree(REPOSITORY / "app" / part, package / part)
    (package / "__init__.py").touch()
    for module in package.rglob("*.py"):
        module.write_text(re.sub(r"\bapp\.(rules|questionnaire)\b", r"before.\1", module.read_text()))


@pytest.mark.one_in(4)
@pytest.mark.parametrize(
    "stored", [(release, "sqlite") for release in RELEASES], indirect=True, ids=lambda p: p[0].name
)
@pytest.mark.parametrize(
    ("changes", "changed"),
    [
        (A_NEW_QUESTION, "'sleeps_badly' in QUESTIONS"),
        (NO_CONDITIONS, "not JOURNEY.conditions"),
        (
            OTHER_RULES,
            "CURRENT.version == '99.0.0' and CURRENT.pain_bad == 7 and not CURRENT.safety[0].effects",
        ),
    ],
    ids=["a new question", "no conditions", "other rules"],
)
def test_replay_agrees_after_the_questionnaire_or_the_rules_changed(
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
