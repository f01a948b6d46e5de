"""What the shared macros render: the parts of the check, and the latest answers."""

from __future__ import annotations

from flask import Flask, render_template_string

from app.questionnaire.journey import Section
from app.questionnaire.text import shared_text
from tests.elements import Element, parsed_loosely
from tests.markup import words

PARTS = [Section(name, shared_text(name), ()) for name in ("Signs", "Your pain", "Scans", "Your health")]


def rendered(app: Flask, macro: str, *values: object) -> Element:
    """Render a macro of design/macros.html with values."""
    source = f'{{% from "design/macros.html" import {macro} %}}{{{{ {macro}(*values) }}}}'
    with app.test_request_context("/"):
        return parsed_loosely(render_template_string(source, values=values))


def test_the_present_part_is_marked_and_numbered_and_earlier_ones_are_done(app: Flask) -> None:
    items = rendered(app, "part_names", PARTS, PARTS[1], False).select("ol li")
    assert [words(item) for item in items] == [
        "Signs (done)",
        "Part 2 of 4: Your pain",
        "Scans",
        "Your health",
    ]
    assert [item.get("aria-current") for item in items] == [None, "step", None, None]


def test_each_of_the_latest_answers_has_a_link_to_change_it(app: Flask) -> None:
    soup = rendered(app, "latest_answers", [("Age", "65 or older", "/check/age-band")])
    assert [words(part) for part in soup.select("dt, dd")] == ["Age", "65 or older", "Change : Age"]
    assert [link["href"] for link in soup.select("a")] == ["/check/age-band"]
