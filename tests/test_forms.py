"""What the forms of all rooms share: two filters, and the status of a page that shows a form."""

from __future__ import annotations

import pytest
from flask import Flask
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import InputRequired

from app.forms import one_line, several_lines, status_of


class NameForm(FlaskForm):
    """One box that must be filled in."""

    name = StringField(validators=[InputRequired()])


def test_one_line_has_single_blanks_and_none_around_it() -> None:
    assert one_line("  Ada \t of\r\n Rochester ") == "Ada of Rochester"
    assert one_line(None) == ""


def test_several_lines_keep_their_breaks_in_one_kind() -> None:
    assert several_lines(" first\r\nsecond\x00\n ") == "first\nsecond"
    assert several_lines(None) == ""


@pytest.mark.parametrize(
    ("method", "checks_token", "status"), [("GET", True, 200), ("POST", True, 400), ("POST", False, 422)]
)
def test_a_form_is_shown_first_then_for_its_token_then_for_a_box(
    app: Flask, method: str, checks_token: bool, status: int
) -> None:
    with app.test_request_context(method=method, data={}):
        form = NameForm(meta={"csrf": checks_token})
        form.validate_on_submit()
        assert status_of(form) == status
