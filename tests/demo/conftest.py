"""One demo for all tests that only read it: it is made once in a run."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from app import create_app
from app.extensions import db
from app.submissions.learning import counts, sample
from app.submissions.models import Submission
from config import Settings
from tests.demo.build import NOW, demo, submissions
from tests.once_a_run import made_in_the_run


@pytest.fixture(scope="module")
def full_queue(prepared_instance: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """The app with 300 invented people and what the team did; nothing here changes a submission."""

    def make(folder: Path) -> None:
        shutil.copytree(prepared_instance, folder)
        app = create_app(Settings(instance_path=folder, testing=True))
        with pytest.MonkeyPatch.context() as patch, time_machine.travel(NOW, tick=False):
            patch.setattr(
                counts, "draw", sample.draw
            )  # tests of other things draw no one for a blind reading
            result = demo(app, "--submissions", "300", "--seed", "1")
        assert result.exit_code == 0, result.output
        with app.app_context():
            db.engine.dispose()

    folder = tmp_path_factory.mktemp("demo") / "instance"
    shutil.copytree(made_in_the_run("living-demo", make), folder)
    app = create_app(Settings(instance_path=folder, testing=True))
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture(scope="module")
def people(full_queue: Flask) -> list[Submission]:
    """Everything that was sent, oldest first."""
    return submissions(full_queue)
