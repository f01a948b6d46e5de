"""From the command line to a signed language: packed, taken back, offered, and withdrawn after a change."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).parents[2]
RUN = """
import json, sys
from pathlib import Path
from app import create_app
from config import Settings

instance, *lines = sys.argv[1:]
app = create_app(Settings(instance_path=Path(instance)))
runs = [app.test_cli_runner().invoke(args=json.loads(line)) for line in lines]
production = create_app(Settings(env="production", public_url="https://check.test", instance_path=Path(instance)))
page = production.test_client().get("/es/", base_url="https://check.test").get_data(as_text=True)
print(json.dumps([[run.exit_code, run.output] for run in runs]))
print("es" if '<html lang="es">' in page else "en")
"""
NOTHING_SENT = 'msgstr "No se envió nada"'


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the product, whose catalogues a test may change."""
    folder = tmp_path / "product"
    shutil.copytree(TOP / "app", folder / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(TOP / "config.py", folder)
    return folder


def run(tree: Path, instance: Path, *commands: tuple[str, ...]) -> tuple[list[Any], str]:
    """Run commands of the copy; return how each ended, and the language of /es/ in production afterwards."""
    lines = [json.dumps(("languages", *command)) for command in commands]
    ended = subprocess.run(
        [sys.executable, "-c", RUN, str(instance), *lines],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    runs, language = ended.stdout.splitlines()[-2:]
    return json.loads(runs), language


def test_spanish_is_packed_signed_and_offered_and_a_change_is_signed_again(
    tree: Path, instance: Path
) -> None:
    by = ("--signed-by", "Ana Ruiz, CT")
    (tree / "app/i18n/es.signed.json").write_text("[]\n")
    (packed, taken), language = run(tree, instance, ("pack", "es"), ("take", "es", "es-to-sign.po", *by))
    assert packed[0] == taken[0] == 0, (packed, taken)
    assert "es: Ana Ruiz, CT signed " in taken[1]
    assert "; 0 are not signed." in taken[1]
    assert language == "es"

    catalogue, wrong = tree / "app/i18n/es.po", tree / "es-to-sign.po"
    catalogue.write_text(catalogue.read_text().replace(NOTHING_SENT, 'msgstr "Nada se envió"'))
    wrong.write_text(wrong.read_text().replace(NOTHING_SENT, 'msgstr "%(nada)s"'))
    (updated, packed, unnamed, refused, again, full), language = run(
        tree,
        instance,
        ("update",),
        ("pack", "es", "again.po", "--unsigned"),
        ("take", "es", "again.po", "--signed-by", " "),
        ("take", "es", wrong.name, *by, "--part"),
        ("take", "es", "again.po", "--signed-by", "Ben Cole"),
        ("pack", "es", "--unsigned"),
    )
    assert updated[1].splitlines() == ["es: whole", "es: 1 sentences are not signed", "  Nothing was sent"]
    assert "Wrote 1 sentences to again.po" in packed[1]
    assert (unnamed[0], refused[0]) == (2, 1)
    assert refused[1].startswith("Nothing was taken.\nother placeholders than the English: Nothing was sent")
    assert "es: Ben Cole signed 1 sentences; 0 are not signed." in again[1]
    assert full[1] == "es: every sentence is signed\n"
    assert "Nada se envió" in catalogue.read_text()
    assert language == "es"
