"""The forms of pages as a browser sees them: found, filled in, and posted, whatever they ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import unescape

from flask import Flask
from werkzeug.test import TestResponse

from app.access import declared_access
from app.staff.roles import Role
from tests.elements import Element, parsed_loosely

_ADDRESS = re.compile(r'(?:href|action|formaction|src)="([^"]*)"')
Fill = Callable[["Input"], list[str]]


@dataclass(frozen=True)
class Input:
    """One name of a form. kind: of the input, or "select" or "textarea". offered: the values that can be chosen."""

    name: str
    kind: str
    value: str
    offered: tuple[str, ...] = ()

    @property
    def is_typed(self) -> bool:
        """Whether people type into it."""
        return self.kind in (
            "text",
            "textarea",
            "email",
            "tel",
            "search",
            "date",
            "time",
            "number",
            "password",
            "url",
        )


@dataclass(frozen=True)
class Form:
    """A form with its inputs by name, and the buttons that post it."""

    page: str
    action: str
    method: str
    inputs: dict[str, Input] = field(hash=False)
    buttons: tuple[tuple[str, str], ...] = ()

    def filled(self, fill: Fill) -> dict[str, list[str]]:
        """What the browser posts: what is hidden stays, the rest is filled in."""
        return {
            each.name: [each.value] if each.kind == "hidden" else fill(each) for each in self.inputs.values()
        }


def forms_of(path: str, soup: Element) -> Iterator[Form]:
    """Yield the forms of a page, with inputs elsewhere on the page that belong to them."""
    for each in soup.select("form"):
        inside = [
            *each.select("[name]"),
            *(soup.select(f'[form="{each["id"]}"][name]') if each.get("id") else ()),
        ]
        buttons = tuple((str(b["name"]), str(b.get("value", ""))) for b in inside if b.name == "button")
        yield Form(
            path,
            str(each.get("action") or path),
            str(each.get("method", "get")).lower(),
            _inputs(inside),
            buttons,
        )


def _inputs(tags: list[Element]) -> dict[str, Input]:
    found: dict[str, Input] = {}
    for tag in tags:
        name, kind = str(tag["name"]), str(tag.get("type", "text")) if tag.name == "input" else str(tag.name)
        if tag.name == "button":
            continue
        value = str(tag.get("value", "")) if tag.name == "input" else tag.get_text()
        if kind in ("radio", "checkbox"):
            offered = (*found[name].offered, value) if name in found else (value,)
            found[name] = Input(name, kind, value, offered)
        elif kind == "select":
            found[name] = Input(name, kind, "", tuple(str(o.get("value", "")) for o in tag.select("option")))
        else:
            found.setdefault(name, Input(name, kind, value))
    return found


def addresses_in(html: str) -> Iterator[str]:
    """Yield every address that a page leads to; not phone numbers and e-mail addresses to press."""
    for address in _ADDRESS.findall(html):
        if not address.startswith(("tel:", "mailto:", "data:")):
            yield unescape(address)


def pages_for(app: Flask, role: Role | None) -> list[str]:
    """The addresses without parts to fill in that a role, or anyone, may open."""
    with app.app_context():
        rules = [
            rule
            for rule in app.url_map.iter_rules()
            if "GET" in (rule.methods or ()) and not rule.arguments and rule.endpoint != "static"
        ]
        return sorted(rule.rule for rule in rules if _may_open(rule.endpoint, role))


def _may_open(endpoint: str, role: Role | None) -> bool:
    access = declared_access(endpoint)
    return access is not None and (role in access.roles if role else not access.needs_sign_in)


def soup_of(response: TestResponse) -> Element | None:
    """Return a response's page; None for a redirect or a file."""
    if response.mimetype != "text/html" or 300 <= response.status_code < 400:
        return None
    return parsed_loosely(response.get_data(as_text=True))
