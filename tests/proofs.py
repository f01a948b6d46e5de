"""The ids under which tests say what they prove, read from their marks without importing them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parent


@cache
def proofs() -> dict[str, list[str]]:
    """Return the tests that prove something, as `tests/file.py::name`, by the id of what they prove."""
    found: dict[str, list[str]] = {}
    for file in sorted(TESTS.rglob("test_*.py")):
        text = file.read_text(encoding="utf-8")
        if "mark.proves" in text:
            for proof, name in _marked(ast.parse(text)):
                found.setdefault(proof, []).append(f"tests/{file.relative_to(TESTS)}::{name}")
    return found


def _marked(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for test in tree.body:
        if isinstance(test, ast.FunctionDef) and test.name.startswith("test_"):
            for mark in test.decorator_list:
                if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.proves":
                    yield from ((ast.literal_eval(proof), test.name) for proof in mark.args)
