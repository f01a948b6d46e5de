"""A person's name in a template is isolated: beside Arabic or Hebrew letters, digits would change their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import nodes
from jinja2.sandbox import SandboxedEnvironment

from tests.house.test_templates import APP, TEMPLATES

OF_A_PERSON = re.compile(
    r"(\w+\.)*(full_name|helper_name|entered_by_name|viewer_name)|(\w+\.)+by"
    r"|((g\.)?staff|account|owner|person|patient|row|case|rows\[\])\.name"
    r"|(case\.)?names\[\]"
)
"""How templates call the name of a patient, a helper or a member of staff."""
TEXT_ONLY = ("option", "title")
"""Elements that may only hold text; a name is alone in them, or comes first."""
ISOLATED = "bdi"


def _spelled(node: nodes.Node) -> str:
    """Return a name, attribute or item as it is written, without what is in its brackets."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_spelled(node.node)}.{node.attr}"
    if isinstance(node, nodes.Getitem):
        return f"{_spelled(node.node)}[]"
    return ""


def _printed(node: nodes.Node) -> Iterator[str]:
    """Yield the names, attributes and items that an expression prints, but not those that are isolated."""
    if isinstance(node, nodes.Filter) and node.name == ISOLATED:
        return
    if isinstance(node, nodes.CondExpr):
        parts = (node.expr1, node.expr2)
    elif isinstance(node, nodes.Concat):
        parts = tuple(node.nodes)
    elif isinstance(node, nodes.Or | nodes.And):
        parts = (node.left, node.right)
    elif isinstance(node, nodes.Filter):
        parts = (node.node,)
    else:
        yield _spelled(node)
        return
    for part in parts:
        if part is not None:
            yield from _printed(part)


def bare_names(template: str) -> list[str]:
    """Return the names of persons that a template prints as they are, outside attributes."""
    tree = SandboxedEnvironment(extensions=["jinja2.ext.i18n"]).parse(template)
    titles = {
        id(node) for block in tree.find_all(nodes.Block) if block.name == "title" for node in _all(block)
    }
    found, html = [], ""
    for node in _all(tree):
        if isinstance(node, nodes.TemplateData):
            html += node.data
        elif isinstance(node, nodes.Output) and id(node) not in titles:
            for part in node.nodes:
                html += part.data if isinstance(part, nodes.TemplateData) else ""
                if not isinstance(part, nodes.TemplateData) and not _holds_text_only(html):
                    found += [name for name in _printed(part) if OF_A_PERSON.fullmatch(name)]
    return found


def _all(node: nodes.Node) -> Iterator[nodes.Node]:
    """Yield every node below a node in the order of the text; an output's own pieces belong to it."""
    for child in node.iter_child_nodes():
        yield child
        if not isinstance(child, nodes.Output):
            yield from _all(child)


def _holds_text_only(html: str) -> bool:
    """Whether what follows this HTML is in an attribute, or in an element that may only hold text."""
    start = html.rfind("<")
    return start >= 0 and (">" not in html[start:] or html[start + 1 :].startswith(TEXT_ONLY))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_template_prints_a_bare_name(template: Path) -> None:
    assert bare_names(template.read_text()) == []


def test_templates_print_names() -> None:
    assert sum(path.read_text().count(f"|{ISOLATED}") for path in APP.rglob("templates/**/*.html")) > 20


@pytest.mark.parametrize(
    "template",
    [
        "<h2>{{ submission.full_name }}, {{ submission.reference }}</h2>",
        "<p>{{ (case.names[submission.owner_id] if submission.owner_id else 'nobody') }}</p>",
        "<p>{{ ', by ' ~ names[id] if id }}</p>",
        "{% if a %}<p>({{ contact.helper_name|trim }})</p>{% endif %}",
        "{% for row in rows %}<td>{{ row.name }}{% endfor %}",
        "<option>{{ owner.name }}</option><p>{{ owner.name }}</p>",
    ],
)
def test_a_bare_name_is_noticed(template: str) -> None:
    assert bare_names(template)


@pytest.mark.parametrize(
    "template",
    [
        "<h2>{{ submission.full_name|bdi }}</h2>",
        "<p>{{ ', by ' ~ names[id]|bdi if id }}</p>",
        '<input value="{{ contact.full_name|printable }}">',
        "<option>{{ owner.name }}</option>",
        "{% block title %}{{ account.name }}{% endblock %}",
        "{% if contact.helper_name %}<p>{{ 'them' if contact.helper_name else 'you' }}</p>{% endif %}",
    ],
)
def test_a_name_that_is_isolated_or_cannot_be_is_allowed(template: str) -> None:
    assert bare_names(template) == []
