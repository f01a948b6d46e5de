"""Extracts every sentence a patient can see, from code and templates, into the catalogues."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import IO, Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir

from app.i18n.catalogue import FOLDER, LANGUAGES, read_catalogue, write_catalogue

APP = FOLDER.parent
MARKS = frozenset({"_", "_l", "N_", "Text", "shared_text"})
FIRST_ONLY = frozenset({"Invalid"})
"""Only the first argument is a sentence."""
FIELDS = frozenset({"short", "why", "missing"})
"""Keyword arguments of a question that hold sentences without a marker."""
METHODS = [("**/templates/**.html", "jinja2"), ("**.py", "app.i18n.extraction:sentences_in_code")]
OPTIONS = {"**/templates/**.html": {"trimmed": "true", "newstyle_gettext": "true"}}
Found = tuple[int, str, str, list[str]]


def sentences_in_code(file: IO[bytes], *_: Any, **__: Any) -> Iterator[Found]:
    """Yield every marked string in a Python file, as Babel expects: (line, function, text, comments)."""
    is_question_file = "/sections/" in Path(getattr(file, "name", "")).as_posix()
    for node in ast.walk(ast.parse(file.read())):
        if isinstance(node, ast.Call):
            for each in _marked(node, is_question_file):
                if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value:
                    yield each.lineno, "N_", each.value, []


def _marked(call: ast.Call, is_question_file: bool) -> Iterator[ast.expr]:
    name = getattr(call.func, "id", "")
    if name in MARKS:
        yield from call.args
    elif name in FIRST_ONLY:
        yield from call.args[:1]
    if is_question_file:
        yield from (keyword.value for keyword in call.keywords if keyword.arg in FIELDS)


@cache
def places() -> tuple[tuple[str, str], ...]:
    """Return (file, sentence) for every place of a sentence, in the order of the files and of their lines.

    The files are read once in a process.
    """
    found = extract_from_dir(APP, METHODS, OPTIONS, keywords={"_": None, "gettext": None, "N_": None})
    return tuple(
        (file, str(words)) for file, _line, words, *_ in sorted(found, key=lambda each: (each[0], each[1]))
    )


def extract() -> Catalog:
    """Return a catalogue of every sentence, in file order."""
    catalogue = Catalog(charset="utf-8")
    for file, words in places():
        catalogue.add(words, locations=[(file, 0)])
    return catalogue


def update(code: str) -> Catalog:
    """Update a language's file: new sentences are added untranslated, removed ones are deleted."""
    catalogue = read_catalogue(code)
    catalogue.update(extract(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    write_catalogue(code, catalogue)
    return catalogue


def keys(catalogue: Catalog) -> set[str]:
    """Return the English sentences of a catalogue."""
    return {str(message.id) for message in catalogue if message.id}


def translated() -> list[str]:
    """Return the codes of the languages that have a file."""
    return [code for code in LANGUAGES if (FOLDER / f"{code}.po").exists()]
