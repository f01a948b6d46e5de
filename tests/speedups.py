"""Settings that make a run fast and change nothing that a test checks."""

from __future__ import annotations

import gc

from argon2 import PasswordHasher, Type
from flask import Flask
from hypothesis import settings
from jinja2 import FileSystemBytecodeCache

from app.accounts import passwords

AS_STRONG_AS_IN_USE = passwords._hasher, passwords._DUMMY_HASH


def compile_templates_once(folder: str) -> None:
    """Compile each template once per run, not once per app, with Jinja's own cache."""
    Flask.jinja_options = {"bytecode_cache": FileSystemBytecodeCache(folder)}


def hash_passwords_lightly() -> None:
    """Hash passwords with the same algorithm at low cost. The tests of passwords use it at full cost."""
    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1, type=Type.ID)
    passwords._DUMMY_HASH = passwords._hasher.hash("nobody has this password")


def collect_garbage_rarely() -> None:
    """Collect garbage rarely: parsing pages creates many objects, and nearly all are freed by reference counting."""
    gc.set_threshold(200_000, 20, 100)


def give_examples_their_time() -> None:
    """Let no Hypothesis example fail for being slow: the machine may be busy."""
    settings.register_profile("unhurried", deadline=None)
    settings.load_profile("unhurried")
