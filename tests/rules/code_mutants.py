"""Every comparison, and/or, condition, min/max, sum and literal in the code of the rules changed once."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from types import CodeType
from typing import Any

from tests.rules.planted_faults import RULES, Mutant

REACH = {
    "levels": "core",
    "tiers": "both",
    "criteria": "placing",
    "findings": "placing",
    "benefit_tier": "core",
    "ruleset": "placing",
    "safety_table": "safety",
    "safety": "safety",
    "assess": "after",
    "open_questions": "after",
    "due_dates": "after",
}
"""The modules that decide, and which part of the proof can see them."""

TABLES = {"criteria", "ruleset", "safety_table"}
"""Their numbers and rows, outside of functions, are changed one by one as data."""

NOT_RULES = {"fingerprint", "_json_form", "__post_init__", "LABELS"}
"""The parts that name a ruleset and its tiers and make them immutable, which are not rules."""

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
CALLS = {"min": "max", "max": "min", "all": "any", "any": "all"}
SUMS: dict[type[ast.operator], type[ast.operator]] = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add}

Put = Callable[[Any], None]


def code_mutants() -> Iterator[Mutant]:
    """Yield every change to the code, module by module."""
    for short, reach in REACH.items():
        module = f"app.rules.{short}"
        tree = ast.parse(RULES[module].read_text())
        seen: dict[str, int] = {}
        for kind, where, old, new, put in _changes(tree, short):
            name = f"{where}: {_excerpt(old)} to {_excerpt(new)}"
            seen[name] = seen.get(name, 0) + 1
            named = name if seen[name] == 1 else f"{name} ({seen[name]})"
            code = _compiler(tree, str(RULES[module]), old, new, put)
            yield Mutant(kind, named, reach, module=module, code=code)


def _compiler(tree: ast.Module, path: str, old: ast.AST, new: ast.AST, put: Put) -> Callable[[], CodeType]:
    def compiled() -> CodeType:
        put(new)
        try:
            return compile(ast.fix_missing_locations(tree), path, "exec", dont_inherit=True)
        finally:
            put(old)

    return compiled


def _excerpt(node: ast.AST) -> str:
    text = ast.unparse(node)
    return text if len(text) <= 70 else f"{text[:67]}..."


def _changes(tree: ast.Module, short: str) -> Iterator[tuple[str, str, ast.AST, ast.AST, Put]]:
    for node, where, put in _walk(tree, short):
        if "." in where or short not in TABLES:
            for kind, new in _replacements(node):
                yield kind, where, node, new, put


def _walk(node: ast.AST, where: str) -> Iterator[tuple[ast.AST, str, Put]]:
    """Yield every part of an expression, the function it is in, and a callable that replaces it."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "names"):
            continue
        parts = enumerate(value) if isinstance(value, list) else [(None, value)]
        for at, part in parts:
            if not isinstance(part, ast.AST) or _is_docstring(part) or _name(part) in NOT_RULES:
                continue
            inside = isinstance(part, ast.FunctionDef)
            yield part, where, _putter(node, name, at)
            yield from _walk(part, f"{where}.{part.name}" if inside else where)


def _name(node: ast.AST) -> str:
    """Return the name a part defines: of a function, a class or a table."""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name
    return getattr(node, "name", "")


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _putter(node: ast.AST, name: str, at: int | None) -> Put:
    def put(new: Any) -> None:
        if at is None:
            setattr(node, name, new)
        else:
            getattr(node, name)[at] = new

    return put


def _replacements(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Yield each single change that can be made to one part."""
    match node:
        case ast.Compare(left, [op], right):
            yield "comparison", ast.Compare(left, [COMPARISONS[type(op)]()], right)
        case ast.BoolOp(op, parts):
            other = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield "and/or", ast.BoolOp(other, parts)
            for at in range(len(parts)):
                rest = parts[:at] + parts[at + 1 :]
                yield "part dropped", rest[0] if len(rest) == 1 else ast.BoolOp(op, rest)
        case ast.Constant(value) if type(value) is int:
            yield "number in code", ast.Constant(value - 1)
            yield "number in code", ast.Constant(value + 1)
        case ast.Constant(str(value)):
            yield "text in code", ast.Constant(f"{value}x")
        case _:
            yield from _step_replacements(node)


def _step_replacements(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    match node:
        case ast.UnaryOp(ast.Not(), inner):
            yield "condition", inner
        case ast.IfExp(test, yes, no) if not isinstance(test, ast.Compare):
            yield "condition", ast.IfExp(ast.UnaryOp(ast.Not(), test), yes, no)
        case ast.If(ast.Name() | ast.Call() as test, yes, no):
            yield "condition", ast.If(ast.UnaryOp(ast.Not(), test), yes, no)
        case ast.Call(ast.Name(called), args, more) if called in CALLS:
            yield "min/max, all/any", ast.Call(ast.Name(CALLS[called], ast.Load()), args, more)
        case ast.BinOp(left, op, right) if type(op) in SUMS and not isinstance(left, ast.Constant):
            yield "sum", ast.BinOp(left, SUMS[type(op)](), right)
        case ast.AugAssign(target, op, value) if type(op) in SUMS:
            yield "sum", ast.AugAssign(target, SUMS[type(op)](), value)
