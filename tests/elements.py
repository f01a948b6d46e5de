"""A parsed page as the tests read it. Parsing is strict: what a browser would have to repair is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import turbohtml
from turbohtml import Axis, TokenType

VOID = frozenset(("br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"))

Position = tuple[int | None, int | None]
Nesting = list[tuple[str, Position, Position | None]]


class ParseError(ValueError):
    """The HTML is not what the standard asks for; the message says where."""


class Element:
    """An element of a page, or the page. Equal for the same place in the same parsed page."""

    __slots__ = ("node",)

    def __init__(self, node: Any) -> None:
        self.node = node

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Element) and bool(self.node == other.node)

    def __hash__(self) -> int:
        return hash(self.node)

    def __str__(self) -> str:
        return str(self.node.html)

    def __repr__(self) -> str:
        return str(self)

    def __getitem__(self, attribute: str) -> Any:
        return self.node.attrs[attribute]

    def __setitem__(self, attribute: str, value: str) -> None:
        self.node.attrs[attribute] = value

    def get(self, attribute: str, default: Any = None) -> Any:
        """Return an attribute; a list of words for `class` and `rel`."""
        return self.node.attrs.get(attribute, default)

    @property
    def attrs(self) -> dict[str, Any]:
        """All attributes."""
        return cast("dict[str, Any]", self.node.attrs)

    def has_attr(self, attribute: str) -> bool:
        """Whether it has an attribute."""
        return attribute in self.node.attrs

    @property
    def name(self) -> str:
        """The name of its tag."""
        return str(self.node.tag)

    @property
    def parent(self) -> Element:
        """The element around it."""
        return Element(self.node.parent)

    @property
    def parents(self) -> Iterator[Element]:
        """The elements around it, innermost first."""
        return (Element(node) for node in self.node.ancestors if isinstance(node, turbohtml.Element))

    def select(self, selector: str) -> list[Element]:
        """Return what matches a selector of CSS."""
        return [Element(node) for node in self.node.select(selector)]

    def select_one(self, selector: str) -> Element | None:
        """Return the first that matches a selector of CSS."""
        return _found(self.node.select_one(selector))

    def find(
        self, *names: str, recursive: bool = True, string: str | None = None, **attrs: str
    ) -> Element | None:
        """Return the first element with one of the names, if any are given, with these words and attributes."""
        return _found(self.node.find(list(names) or None, axis=_axis(recursive), **_saying(string), **attrs))

    def find_all(self, *names: str, recursive: bool = True, **attrs: str) -> list[Element]:
        """Return all elements inside, or the children only, with one of the names, if any are given."""
        return [
            Element(node) for node in self.node.find_all(list(names) or None, axis=_axis(recursive), **attrs)
        ]

    def find_parent(self, *names: str, **attrs: str) -> Element | None:
        """Return the innermost element around it with one of the names, if any are given, and these attributes."""
        return _found(self.node.find(list(names) or None, axis=Axis.ANCESTORS, **attrs))

    def find_next(self, name: str, **attrs: str) -> Element | None:
        """Return the first such element after it."""
        return _found(self.node.find(name, axis=Axis.FOLLOWING, **attrs))

    @property
    def next_siblings(self) -> list[Element]:
        """The elements after it in the same parent."""
        return [Element(node) for node in self.node.next_siblings if isinstance(node, turbohtml.Element)]

    @property
    def texts(self) -> Iterator[tuple[str, Element]]:
        """Its texts, each with the element right around it."""
        for node in self.node.descendants:
            if isinstance(node, turbohtml.Text):
                yield node.data, Element(node.parent)

    @property
    def own_text(self) -> str:
        """The texts right inside it, without those of the elements inside."""
        return "".join(node.data for node in self.node.children if isinstance(node, turbohtml.Text))

    def get_text(self, between: str = "") -> str:
        """Return its texts, joined."""
        return between.join(self.node.strings)

    @property
    def stripped_strings(self) -> list[str]:
        """Its texts without the space around them, those of space only left out."""
        return list(self.node.stripped_strings)

    def decompose(self) -> None:
        """Take it out of the page."""
        self.node.decompose()


def _found(node: Any) -> Element | None:
    return None if node is None else Element(node)


def _axis(recursive: bool) -> Axis:
    return Axis.DESCENDANTS if recursive else Axis.CHILDREN


def _saying(string: str | None) -> dict[str, str]:
    return {} if string is None else {"text": string}


def parsed(html: str) -> Element:
    """Parse a page. Raises ParseError."""
    page = turbohtml.parse(html)
    faults = [str(fault.code) for fault in page.errors]
    if not html.lstrip().lower().startswith("<!doctype html>"):
        faults.append("no document type")
    if faults or _as_written(html) != _as_understood(page):
        raise ParseError("; ".join(faults) or "a browser would nest the elements in another way")
    return Element(page)


def parsed_loosely(html: str) -> Element:
    """Parse what may be a page or a part of one, as a browser would."""
    return Element(turbohtml.parse(html))


def _as_written(html: str) -> Nesting:
    """Return each start tag with its place and the place of the element it was written in. Raises ParseError."""
    found: Nesting = []
    inside: list[tuple[str, Position]] = []
    for token in turbohtml.tokenize(html):
        if token.type is TokenType.START_TAG:
            place = (token.line, token.col)
            found.append((token.tag, place, inside[-1][1] if inside else None))
            if token.tag not in VOID and not token.self_closing:
                inside.append((token.tag, place))
        elif token.type is TokenType.END_TAG and (not inside or inside.pop()[0] != token.tag):
            raise ParseError(f"</{token.tag}> in line {token.line} ends nothing")
    if inside:
        raise ParseError(f"<{inside[-1][0]}> in line {inside[-1][1][0]} is not ended")
    return found


def _as_understood(page: Any) -> Nesting:
    """Return the same of the elements a browser makes; those it adds of itself have no place."""
    written = [node for node in page.iter_elements() if node.source_line is not None]
    return [(node.tag, _place(node), _place_around(node)) for node in written]


def _place(node: Any) -> Position:
    return node.source_line, node.source_col


def _place_around(node: Any) -> Position | None:
    around = node.parent
    while isinstance(around, turbohtml.Element) and around.source_line is None:
        around = around.parent
    return _place(around) if isinstance(around, turbohtml.Element) else None
