"""A copy of the rules with one change, and of the tests that read them, next to the real ones.

While the copy is in place, its modules are loaded from source again; no other module is touched.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import app

ROOT = Path(app.__file__).parents[1]
RULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted((ROOT / "app" / "rules").rglob("*.py"))
}
TABLES = (
    "levels",
    "criteria",
    "benefit_tier",
    "safety",
    "tiers",
    "assess",
    "open_questions",
    "ruleset",
    "due_dates",
)
"""The tests that hold the rules to the literal tables of the decision model."""
TESTS = {
    f"{__package__}.{name}": Path(__file__).with_name(f"{name}.py")
    for name in ("build", "test_examples", *(f"test_{table}" for table in TABLES))
}
OURS = RULES | TESTS


@dataclass(frozen=True)
class Mutant:
    """The rules with one change. kind: its row in the table. name: describes the change, and is unique.

    reach: what it can change: "placing" on levels, "core", "safety", "both" of these, or what comes "after" them.
    module: the one that is changed. code: what runs in its place. change: applied to its table or ruleset.
    question: the only safety question whose row is changed, by id.
    """

    kind: str
    name: str
    reach: str
    module: str = ""
    code: Callable[[], CodeType] | None = None
    change: Callable[[Any], Any] | None = None
    question: str = ""


DATA = {
    "app.rules.criteria": "CRITERIA",
    "app.rules.safety_table": "SAFETY",
    "app.rules.ruleset": "CURRENT",
}
"""The tables, and the ruleset with its numbers, by the module that defines each."""

REAL = Mutant("none", "the rules as they are", "both")


class _Source(SourceFileLoader):
    """Runs code that is already compiled, then changes its table if the mutant does so."""

    def __init__(self, name: str, mutant: Mutant) -> None:
        super().__init__(name, str(OURS[name]))
        self.mutant = mutant

    def get_code(self, fullname: str) -> CodeType:
        if fullname == self.mutant.module and self.mutant.code is not None:
            return self.mutant.code()
        return _compiled(OURS[fullname])

    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        if module.__name__ == self.mutant.module and self.mutant.change is not None:
            data = DATA[module.__name__]
            setattr(module, data, self.mutant.change(getattr(module, data)))


@cache
def _compiled(path: Path) -> CodeType:
    return compile(path.read_bytes(), str(path), "exec", dont_inherit=True)


class _Finder(MetaPathFinder):
    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if fullname not in OURS:
            return None
        folder = [str(OURS[fullname].parent)] if OURS[fullname].stem == "__init__" else None
        loader = _Source(fullname, self.mutant)
        return spec_from_file_location(
            fullname, OURS[fullname], loader=loader, submodule_search_locations=folder
        )


@contextmanager
def planted(mutant: Mutant) -> Iterator[Callable[[str], Any]]:
    """Put the copy in place of the real rules. Yields a function that imports one of its modules by short name."""
    originals = {name: sys.modules.pop(name) for name in OURS if name in sys.modules}
    finder = _Finder(mutant)
    sys.meta_path.insert(0, finder)
    try:
        yield _import
    finally:
        sys.meta_path.remove(finder)
        for name in OURS:
            sys.modules.pop(name, None)
        for name, module in originals.items():
            sys.modules[name] = module
            parent, _, child = name.rpartition(".")
            setattr(sys.modules[parent], child, module)


def _import(name: str) -> Any:
    return import_module(f"{__package__}.{name}" if name.startswith("test_") else f"app.rules.{name}")
