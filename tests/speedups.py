"""What makes a run quick, and changes nothing that a test looks at."""

from __future__ import annotations

import gc

from argon2 import PasswordHasher, Type
from flask import Flask
from hypothesis import settings
from jinja2 import FileSystemBytecodeCache

from app.accounts import passwords

AS_STRONG_AS_IN_USE = passwords._hasher, passwords._DUMMY_HASH


def compile_templates_once(folder: str) -> None:
    """Compile each template once in a run, not for each app: Jinja's own cache, which goes by a template's source."""
    Flask.jinja_options = {"bytecode_cache": FileSystemBytecodeCache(folder)}


def hash_passwords_lightly() -> None:
    """The same hash, made to be quick: in tests nobody guesses. The passwords' own tests take it at full strength."""
    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1, type=Type.ID)
    passwords._DUMMY_HASH = passwords._hasher.hash("nobody has this password")


def collect_garbage_rarely() -> None:
    """Look through all objects in memory seldom: reading pages makes many, and nearly all of them are freed by themselves."""
    gc.set_threshold(200_000, 20, 100)


def give_examples_their_time() -> None:
    """No example of Hypothesis fails for being slow: the machine may be busy with something else."""
    settings.register_profile("unhurried", deadline=None)
    settings.load_profile("unhurried")
