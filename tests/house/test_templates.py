"""Templates are laid out so that their structure shows: lines of a bounded length, indented by what they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app"
TEMPLATES = sorted(APP.rglob("templates/**/*.html"))
LONGEST = 160
INDENT = 2
STAY_AT_THE_MARGIN = ("html",)
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


def steps_of(piece: re.Match[str]) -> tuple[int, int]:
    """How far a piece itself stands out to the left, and how much deeper it leaves what follows."""
    statement, element = piece["statement"], (piece["element"] or "").lower()
    if statement:
        opens = statement in BLOCKS or (statement == "set" and "=" not in piece["rest"])
        return (
            (-1, -1) if statement.startswith("end") else (-1, 0) if statement in MIDDLES else (0, int(opens))
        )
    if not element or element in (*EMPTY_ELEMENTS, *STAY_AT_THE_MARGIN) or piece[0].endswith("/>"):
        return 0, 0
    return (-1, -1) if piece["close"] else (0, 1)


def wrong_indents(text: str) -> Iterator[str]:
    """The lines that do not begin as deep as the blocks and elements around them; a piece's further lines are free."""
    depth = end = 0
    pieces = {piece.start(): piece for piece in PIECE.finditer(text)}
    starts = {line.start(): line[0] for line in re.finditer(r"^.*$", text, re.MULTILINE)}
    begins = {start + len(line) - len(line.lstrip()): line for start, line in starts.items() if line.strip()}
    for at in sorted(pieces.keys() | begins.keys()):
        piece = pieces.get(at)
        out, deeper = steps_of(piece) if piece else (0, 0)
        if at >= end and at in begins and begins[at] != " " * INDENT * (depth + out) + begins[at].lstrip():
            yield begins[at]
        depth += deeper
        end = max(end, piece.end() if piece else 0)


@each_template
def test_no_line_of_a_template_is_too_long_to_read(template: Path) -> None:
    assert [line for line in template.read_text().splitlines() if len(line) > LONGEST] == []


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
def test_a_crooked_template_is_noticed(text: str) -> None:
    assert list(wrong_indents(text))
