"""What makes a run quick, and changes nothing that a test looks at."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from argon2 import PasswordHasher, Type
from flask import Flask
from hypothesis import settings
from jinja2 import FileSystemBytecodeCache
from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache
from werkzeug.routing import Rule

from app.accounts import passwords

AS_STRONG_AS_IN_USE = passwords._hasher, passwords._NOBODY
STATEMENTS = 2_000
_compile = Rule._compile_builder
_compiled: dict[tuple[Any, ...], Callable[..., tuple[str, str]]] = {}


def _compile_once(rule: Rule, append_unknown: bool = True) -> Callable[..., tuple[str, str]]:
    if rule.defaults:
        return _compile(rule, append_unknown)
    key = (rule.rule, tuple(rule._trace), append_unknown)
    if key not in _compiled:
        _compiled[key] = _compile(rule, append_unknown)
    return _compiled[key]


def compile_addresses_once() -> None:
    """Compile each address once in a process, not for each app; nearly all of the time of making an app went there.

    Werkzeug writes two functions for every address, compiles them, and binds them afterwards. What it writes depends
    on nothing but the parts kept as the key above.
    """
    Rule._compile_builder = _compile_once  # type: ignore[method-assign]


def compile_templates_once(folder: str) -> None:
    """Compile each template once in a run, not for each app: Jinja's own cache, which goes by a template's source."""
    Flask.jinja_options = {"bytecode_cache": FileSystemBytecodeCache(folder)}


def hash_passwords_lightly() -> None:
    """The same hash, made to be quick: in tests nobody guesses. The passwords' own tests take it at full strength."""
    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1, type=Type.ID)
    passwords._NOBODY = passwords._hasher.hash("nobody has this password")


def collect_garbage_rarely() -> None:
    """Look through all objects in memory seldom: reading pages makes many, and nearly all of them are freed by themselves."""
    gc.set_threshold(200_000, 20, 100)


def compile_statements_once() -> None:
    """Compile each statement once in a process, not for each app and its engine: two dialects of a kind write the same."""
    kept: dict[type, LRUCache[Any, Any]] = defaultdict(lambda: LRUCache(STATEMENTS))

    def share(connection: Connection) -> None:
        connection.engine._compiled_cache = kept[type(connection.dialect)]

    event.listen(Engine, "engine_connect", share)
    DefaultDialect.__eq__ = lambda self, other: type(self) is type(other)  # type: ignore[method-assign]
    DefaultDialect.__hash__ = lambda self: hash(type(self))  # type: ignore[method-assign]


def give_examples_their_time() -> None:
    """No example of Hypothesis fails for being slow: the machine may be busy with something else."""
    settings.register_profile("unhurried", deadline=None)
    settings.load_profile("unhurried")
