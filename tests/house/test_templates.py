"""The layout of templates: lines of a bounded length, indented by the blocks and elements around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app"
TEMPLATES = sorted(APP.rglob("templates/**/*.html"))
MAX_LINE_LENGTH = 160
INDENT = 2
NOT_INDENTED = ("html",)
EMPTY_ELEMENTS = ("br", "col", "hr", "input", "link", "meta", "!doctype")
BLOCKS = ("block", "call", "filter", "for", "if", "macro", "trans")
MIDDLES = ("elif", "else")
PIECE = re.compile(
    r"\{#.*?#\}|\{\{.*?\}\}|\{%-?\s*(?P<statement>\w+)(?P<rest>.*?)%\}"
    r"|<(?P<close>/?)(?P<element>[!a-zA-Z][a-zA-Z0-9]*)(?:\{\{.*?\}\}|\{%.*?%\}|\"(?:\{\{.*?\}\}|[^\"])*\"|[^>\"])*>",
    re.DOTALL,
)
each_template = pytest.mark.parametrize(
    "template", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.name}"
)


def indents_of(piece: re.Match[str]) -> tuple[int, int]:
    """Return the change of indentation of a piece itself, and of what follows it."""
    statement, element = piece["statement"], (piece["element"] or "").lower()
    if statement:
        opens = statement in BLOCKS or (statement == "set" and "=" not in piece["rest"])
        return (
            (-1, -1) if statement.startswith("end") else (-1, 0) if statement in MIDDLES else (0, int(opens))
        )
    if not element or element in (*EMPTY_ELEMENTS, *NOT_INDENTED) or piece[0].endswith("/>"):
        return 0, 0
    return (-1, -1) if piece["close"] else (0, 1)


def wrong_indents(text: str) -> Iterator[str]:
    """Yield the lines that are not indented as their structure demands; continuation lines are free."""
    depth = end = 0
    pieces = {piece.start(): piece for piece in PIECE.finditer(text)}
    starts = {line.start(): line[0] for line in re.finditer(r"^.*$", text, re.MULTILINE)}
    begins = {start + len(line) - len(line.lstrip()): line for start, line in starts.items() if line.strip()}
    for at in sorted(pieces.keys() | begins.keys()):
        piece = pieces.get(at)
        out, deeper = indents_of(piece) if piece else (0, 0)
        if at >= end and at in begins and begins[at] != " " * INDENT * (depth + out) + begins[at].lstrip():
            yield begins[at]
        depth += deeper
        end = max(end, piece.end() if piece else 0)


@each_template
def test_no_line_of_a_template_is_too_long(template: Path) -> None:
    assert [line for line in template.read_text().splitlines() if len(line) > MAX_LINE_LENGTH] == []


@each_template
def test_a_template_is_indented_by_its_structure(template: Path) -> None:
    assert list(wrong_indents(template.read_text())) == []


@pytest.mark.parametrize(
    "text",
    [
        "<ul>\n<li>one</li>\n</ul>\n",
        "<ul>\n    <li>one</li>\n</ul>\n",
        "{% if a %}\n  <p>a</p>\n  {% else %}\n  <p>b</p>\n{% endif %}\n",
        "{% for a in b %}\n  {{ a }}\n  {% endfor %}\n",
        "<p>\n  {{ a }}\n  </p>\n",
    ],
)
def test_a_wrong_indentation_is_noticed(text: str) -> None:
    assert list(wrong_indents(text))
