"""What forms in all packages share: two filters, and the status of a page with a form."""

from __future__ import annotations

import pytest
from flask import Flask
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import InputRequired

from app.forms import one_line, several_lines, status_of


class NameForm(FlaskForm):
    """One required field."""

    name = StringField(validators=[InputRequired()])


def test_one_line_has_single_spaces_and_none_around_it() -> None:
    assert one_line("  Ada \t of\r\n Rochester ") == "Ada of Rochester"
    assert one_line(None) == ""


def test_several_lines_get_uniform_line_breaks() -> None:
    assert several_lines(" first\r\nsecond\x00\n ") == "first\nsecond"
    assert several_lines(None) == ""


@pytest.mark.parametrize(
    ("method", "checks_token", "status"), [("GET", True, 200), ("POST", True, 400), ("POST", False, 422)]
)
def test_a_form_page_has_status_200_at_first_else_400_or_422(
    app: Flask, method: str, checks_token: bool, status: int
) -> None:
    with app.test_request_context(method=method, data={}):
        form = NameForm(meta={"csrf": checks_token})
        form.validate_on_submit()
        assert status_of(form) == status
