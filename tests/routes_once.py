"""Compiles each address of the app once in a process. Nearly all of the time of making an app went there.

Werkzeug writes two functions for every address of every app, compiles them, and binds them to the address afterwards.
What it writes depends on nothing but the parts kept as the key here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from werkzeug.routing import Rule

_compile = Rule._compile_builder
_compiled: dict[tuple[Any, ...], Callable[..., tuple[str, str]]] = {}


def _compile_once(rule: Rule, append_unknown: bool = True) -> Callable[..., tuple[str, str]]:
    if rule.defaults:
        return _compile(rule, append_unknown)
    key = (rule.rule, tuple(rule._trace), append_unknown)
    if key not in _compiled:
        _compiled[key] = _compile(rule, append_unknown)
    return _compiled[key]


def compile_once() -> None:
    """Do so from now on."""
    Rule._compile_builder = _compile_once  # type: ignore[method-assign]
