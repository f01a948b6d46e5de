"""What a view declares, and what it takes over from its blueprint."""

from __future__ import annotations

import pytest
from flask import Blueprint, Flask

from app.declarations import Mark, declare, declared

marked = Mark("marked")


def page() -> str:
    """A page."""
    return "opened"


@pytest.fixture(scope="module")
def small_app() -> Flask:
    """An app with two blueprints: one declares a color and a mark, the other nothing."""
    app = Flask(__name__)
    for name in ("declaring", "silent"):
        blueprint = Blueprint(name, __name__, url_prefix=f"/{name}")
        blueprint.add_url_rule("/plain", "plain", lambda: page())
        blueprint.add_url_rule("/own", "own", declare(lambda: page(), "color", "red"))
        blueprint.add_url_rule("/marked", "marked", marked(lambda: page()))
        if name == "declaring":
            marked(declare(blueprint, "color", "blue"))
        app.register_blueprint(blueprint)
    app.add_url_rule("/plain", "plain", lambda: page())
    return app


@pytest.mark.parametrize(
    ("endpoint", "color", "has_mark"),
    [
        ("declaring.plain", "blue", True),
        ("declaring.own", "red", True),
        ("silent.plain", None, False),
        ("silent.own", "red", False),
        ("silent.marked", None, True),
        ("plain", None, False),
        ("declaring", None, False),
        ("no.such", None, False),
        ("", None, False),
        (None, None, False),
    ],
)
def test_a_view_has_its_own_declaration_or_else_that_of_its_blueprint(
    small_app: Flask, endpoint: str | None, color: str | None, has_mark: bool
) -> None:
    with small_app.app_context():
        assert declared(endpoint, "color") == color
        assert marked.is_on(endpoint) is has_mark
