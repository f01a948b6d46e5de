"""A page of the check over HTTP, beside the same page in a wizard of django-formtools with its cookie storage.

`pytest tests/benchmarks/test_beside_formtools.py -m full -n0 -s`. It installs Django into an environment of its own.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from flask import Flask

from app.security_headers import ALWAYS, POLICY
from tests.benchmarks.floors import FloorPage, Option, floor_page
from tests.benchmarks.journeys import Answers, Step, journey, unweighed
from tests.benchmarks.servers import Server, running
from tests.benchmarks.test_page_cost import answers_posted, ours

ROUNDS = 9
JOURNEYS = 10
WIZARD = ("Django==5.2.19", "django-formtools==2.7", "brotli==1.2.0", "gunicorn==27.0.1")
WALKED = {"check": ("/check", "/check/result"), "wizard": ("/", "/step/done/")}
"""The first and the last address of each."""


def template_of(page: FloorPage) -> str:
    """Return the page as a template of Django, in which the library draws each option."""
    return "".join(map(_written, page.parts))


def _written(part: str | Option | None) -> str:
    if part is None:
        return "{% csrf_token %}{{ wizard.management_form }}"
    if isinstance(part, str):
        return f"{{% verbatim %}}{part}{{% endverbatim %}}"
    option = f"form.{part.name}.{part.place}"
    return (
        f'{{{{ {option}.tag }}}} <label for="{{{{ {option}.id_for_label }}}}">'
        f"{{{{ {option}.choice_label }}}}</label>"
    )


def as_wizard(steps: Sequence[Step]) -> dict[str, object]:
    """Return our pages as the wizard reads them."""
    pages = [floor_page(step.asked) for step in steps]
    return {
        "pages": [
            {
                "template": template_of(page),
                "fields": [[kind, name, each] for (kind, name), each in page.fields.items()],
            }
            for page in pages
        ],
        "headers": {**ALWAYS, "Content-Security-Policy": POLICY, "Cache-Control": "no-store"},
        "last_page": steps[-1].shown,
    }


@pytest.fixture
def wizard_python(tmp_path: Path) -> str:
    """The interpreter of an environment with Django."""
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "wizard"], check=True)
    python = str(tmp_path / "wizard" / "bin" / "python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", *WIZARD], check=True)
    return python


def walk_of(server: Server, name: str, answers: Answers) -> Callable[[], list[Step]]:
    """Return a walk through what a server serves."""
    return lambda: journey(server.asked(), *WALKED[name], answers, unweighed)


def ms_a_page(server: Server, walk: Callable[[], list[Step]]) -> float:
    """Return the processor's time that the server takes for a page."""
    before = server.seconds
    pages = sum(len(walk()) for _ in range(JOURNEYS))
    return 1000 * (server.seconds - before) / pages


@pytest.mark.full
def test_a_page_takes_less_than_in_a_wizard(
    app: Flask, prepared_instance: Path, tmp_path: Path, wizard_python: str
) -> None:
    steps = ours(app)(unweighed)
    shutil.copytree(prepared_instance, tmp_path / "instance")
    pages = tmp_path / "pages.json"
    pages.write_text(json.dumps(as_wizard(steps)))
    here = {"PYTHONPATH": str(Path(__file__).parents[2])}
    beside = {"PYTHONPATH": str(Path(__file__).parent), "WIZARD_PAGES": str(pages)}
    with (
        running("app:create_app()", {**here, "INSTANCE_PATH": str(tmp_path / "instance")}) as check,
        running("wizard_app:application", beside, wizard_python) as wizard,
    ):
        walks = {check: walk_of(check, "check", answers_posted()), wizard: walk_of(wizard, "wizard", {})}
        for walk in walks.values():
            assert [step.fields for step in walk()] == [step.fields for step in steps]
        taken = [{server: ms_a_page(server, walk) for server, walk in walks.items()} for _ in range(ROUNDS)]
    ratios = [each[check] / each[wizard] for each in taken]
    ratio = statistics.median(ratios)
    print(  # noqa: T201
        *(
            f"{name}: {statistics.median(each[server] for each in taken):.1f} ms a page;"
            for name, server in (("check", check), ("wizard", wizard))
        ),
        f"{ratio:.2f} times ({min(ratios):.2f} to {max(ratios):.2f})",
    )
    assert ratio < 1
