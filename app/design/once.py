"""Draws a part of a page once, where it is the same for everyone: the head, the foot, questions that are not answered yet.

In a template: `{% call once("foot", is_signed) %}` … `{% endcall %}`. Inside stands nothing but texts, settings, and the values
named there, none of which a patient typed or chose. `tests/design/test_once.py` draws every page with and without it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from weakref import WeakSet

from flask import Flask, has_request_context, request
from markupsafe import Markup

from app.i18n.localizers import language_code

MOST_PARTS = 2_000
"""More than there are; addresses that make up new ones fill no memory."""


class DrawnParts:
    """The parts that an app has drawn, by what they depend on. When its settings are replaced, they are drawn again."""

    def __init__(self, app: Flask) -> None:
        self._config = app.config
        self._settings: object = None
        self._parts: dict[tuple[Hashable, ...], Markup] = {}

    def once(self, *values: Hashable, caller: Callable[[], Markup], each_time: bool = False) -> Markup:
        """Return a part of a page, drawn by `caller` unless it was drawn for these values, in this language, before.

        values: a name for the part, and all that it depends on. each_time: whether to draw it for this page only.
        """
        if each_time or not has_request_context():
            return caller()
        if self._settings is not self._config["SETTINGS"] or len(self._parts) >= MOST_PARTS:
            self._settings, self._parts = self._config["SETTINGS"], {}
        parts, key = self._parts, (language_code(), request.root_path, *values)
        if key not in parts:
            parts[key] = caller()
        return parts[key]

    def forget(self) -> None:
        """Draw everything again."""
        self._parts = {}


_DRAWN: WeakSet[DrawnParts] = WeakSet()


def init_app(app: Flask) -> None:
    """Let templates draw a part once."""
    drawn = DrawnParts(app)
    app.jinja_env.globals["once"] = drawn.once
    _DRAWN.add(drawn)


def forget_all() -> None:
    """Draw everything again, after a catalogue was changed in place."""
    for drawn in _DRAWN:
        drawn.forget()
