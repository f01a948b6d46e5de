"""Words that may not come back: in names, in docstrings and comments, and in the project's documents."""

from __future__ import annotations

import io
import re
import tokenize
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from jinja2 import Environment

ROOT = Path(__file__).parents[2]
ROOMS = ("app", "tests", "migrations")
MODULES = ("config.py", "wsgi.py")
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")

BANNED_PARTS = {
    "acting": "action",
    "anew": "again, fresh",
    "contacting": "contacts",
    "desk": "the role: coordinator, staff",
    "door": "sign_in, access",
    "forgery": "csrf",
    "gathering": "collection",
    "hiding": "suppression",
    "killers": "what the tests are: mutants, properties",
    "linking": "links",
    "moving": "transition",
    "nobody": "no_one, none",
    "overheard": "logged, captured",
    "parked": "paused, stored",
    "parking": "storage",
    "placing": "position, order",
    "reckon": "compute",
    "reckoning": "computation",
    "replaying": "replay",
    "rescoring": "rescore",
    "said": "text, label, answer, reported",
    "somebody": "the role: patient, account, staff",
    "speaking": "language",
    "standing": "status",
    "tallies": "counts, counters",
    "tally": "count",
    "tongue": "language",
    "upkeep": "maintenance",
    "whoever": "the role: patient, account, staff",
}
"""Words that no name may have as a part, and what to write instead."""

BANNED_NAMES = {"it": "the noun: submission, event, answer"}
"""Whole names."""

EXCEPTIONS = {
    "SAID_WORSE": "the event kind: its stored value is said_worse",
    "NOBODY": "the list of submissions without an owner: its value is in saved addresses",
    "said_on": "the day from which an answer counts its weeks: stored answers have it as a key",
}
"""Names that stay, and why."""

BANNED_PROSE = {
    r"anew": "again",
    r"at hand": "available, current",
    r"in hand": "being handled",
    r"who(so)?ever": "the role, or anyone who",
    r"somebody": "someone, or the role",
    r"nobody": "no one, or the role",
    r"tongue": "language",
    r"goes by": "depends on, uses",
    r"at the foot": "at the bottom",
    r"(is|are|was|were) handed": "takes, receives",
    r"signs (long|at most|or more)": "characters",
    r"(four|eight|\d+) signs": "characters",
}
"""What no docstring, comment or document says, and what to write instead."""

PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
PROSE = re.compile("|".join(rf"\b{words}\b".replace(" ", r"\s+") for words in BANNED_PROSE), re.IGNORECASE)
CANNOT = re.compile(r"\bcan\s+not\b", re.IGNORECASE)
NOT_PROSE = re.compile(r"^```.*?^```|^\|.*?$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
STATEMENT_ENDS = (tokenize.ENCODING, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT)
BETWEEN_STATEMENTS = (tokenize.NL, tokenize.COMMENT)


class Words(NamedTuple):
    """A name, or a piece of prose, and the line where it begins."""

    line: int
    text: str


class Source(NamedTuple):
    """What a file consists of."""

    names: list[Words]
    prose: list[Words]


def python_source(text: str) -> Source:
    """Split Python into its names, and its comments and docstrings."""
    source = Source([], [])
    starts_statement = True
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        words = Words(token.start[0], token.string)
        if token.type == tokenize.NAME:
            source.names.append(words)
        elif token.type == tokenize.COMMENT or (token.type == tokenize.STRING and starts_statement):
            source.prose.append(words)
        if token.type not in BETWEEN_STATEMENTS:
            starts_statement = token.type in STATEMENT_ENDS
    return source


def template_source(text: str) -> Source:
    """Split a template into the names and the comments of its Jinja code."""
    tokens = list(Environment(autoescape=True).lex(text))
    names = [Words(line, value) for line, kind, value in tokens if kind == "name"]
    return Source(names, [Words(line, value) for line, kind, value in tokens if kind == "comment"])


def document_source(text: str) -> Source:
    """The prose of a Markdown file, without code and tables."""
    return Source([], [Words(1, NOT_PROSE.sub(lambda code: "\n" * code[0].count("\n"), text))])


READERS = {".py": python_source, ".html": template_source, ".md": document_source}


@cache
def sources() -> dict[str, Source]:
    """Every file of the project by its path."""
    files = [file for room in ROOMS for file in sorted((ROOT / room).rglob("*")) if file.suffix in READERS]
    files += [file for name in (*MODULES, *DOCUMENTS) if (file := ROOT / name).exists()]
    return {str(file.relative_to(ROOT)): READERS[file.suffix](file.read_text()) for file in files}


def is_banned(name: str) -> bool:
    """Whether a name, or a part of it, may not come back."""
    parts = {part.lower() for part in PART.findall(name)}
    return name not in EXCEPTIONS and (name in BANNED_NAMES or not parts.isdisjoint(BANNED_PARTS))


def banned_names(names: Iterable[Words]) -> Iterator[Words]:
    """The names that may not come back."""
    return (name for name in names if is_banned(name.text))


def banned_phrases(prose: Iterable[Words], phrases: re.Pattern[str] = PROSE) -> Iterator[Words]:
    """The phrases that may not come back, each with its own line."""
    for line, text in prose:
        for phrase in phrases.finditer(text):
            yield Words(line + text.count("\n", 0, phrase.start()), " ".join(phrase[0].split()))


def report(offences: dict[str, list[Words]]) -> str:
    """How many there are in each file, and then every one."""
    counts = Counter({file: len(words) for file, words in offences.items()})
    summary = [f"{count:4} {file}" for file, count in counts.most_common()]
    lines = [f"{file}:{line}: {text}" for file, words in offences.items() for line, text in words]
    return "\n".join([f"{counts.total()} words that may not come back", *summary, *lines])


def check(found: dict[str, Iterable[Words]]) -> None:
    """Fail with a report of all offences."""
    offences = {file: listed for file, words in found.items() if (listed := list(words))}
    if offences:
        pytest.fail(report(offences), pytrace=False)


def test_no_banned_word_is_a_name() -> None:
    check({file: banned_names(source.names) for file, source in sources().items()})


def test_no_banned_word_is_the_name_of_a_file() -> None:
    paths = {file: [Words(1, Path(part).stem) for part in Path(file).parts] for file in sources()}
    check({file: banned_names(parts) for file, parts in paths.items()})


def test_no_docstring_comment_or_document_has_a_banned_phrase() -> None:
    check({file: banned_phrases(source.prose) for file, source in sources().items()})


def test_no_text_has_cannot_as_two_words() -> None:
    texts = {file: [Words(1, (ROOT / file).read_text())] for file in sources()}
    check({file: banned_phrases(text, CANNOT) for file, text in texts.items()})


def test_every_exception_is_used() -> None:
    names = {name.text for source in sources().values() for name in source.names}
    assert EXCEPTIONS.keys() <= names


@pytest.mark.parametrize("name", ["it", "said", "said_by", "test_nobody_reads", "SaidWorse", "FRONT_DOOR"])
def test_a_banned_name_is_found(name: str) -> None:
    source = python_source(f"def f(\n    {name}: int,\n) -> None: ...\n")
    assert list(banned_names(source.names)) == [Words(2, name)]
    assert list(banned_names(template_source(f"\n{{{{ {name}() }}}}").names)) == [Words(2, name)]


@pytest.mark.parametrize("name", ["item", "outdoor", "desktop", "standings", "edit", *EXCEPTIONS])
def test_other_names_are_not_found(name: str) -> None:
    assert not is_banned(name)


@pytest.mark.parametrize(
    "text",
    [
        '"""One line.\n\nFor whoever reads."""\n',
        "X = 1\n\n# Nobody reads this.\n",
        'X = 1\n"""A constant\nat\n  hand."""\n',
        'def f():\n\n    """Eight signs at most."""\n',
    ],
)
def test_a_banned_phrase_is_found_in_docstrings_and_comments(text: str) -> None:
    assert {words.line for words in banned_phrases(python_source(text).prose)} == {3}


@pytest.mark.parametrize("text", ['X = "nobody"\n', 'f("at hand")\n', "# Five emergency signs, at most.\n"])
def test_other_texts_are_not_found(text: str) -> None:
    assert list(banned_phrases(python_source(text).prose)) == []


def test_the_code_and_the_tables_of_a_document_are_not_its_prose() -> None:
    text = "| nobody |\n`nobody`\n```sh\nnobody\n```\nFor nobody."
    assert list(banned_phrases(document_source(text).prose)) == [Words(6, "nobody")]
