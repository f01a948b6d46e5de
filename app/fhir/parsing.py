"""A response as bytes: strictly read JSON of a sensible size."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from app.fhir.codes import Json
from app.fhir.faults import Fault, FaultKind, Refused

MOST_BYTES = 256 * 1024
MOST_LEVELS = 10
"""Of items within items; ours have four."""


def parse(body: bytes) -> Json:
    """Return a response as an object. Raises Refused for what is no JSON object, or too large or too deep."""
    if len(body) > MOST_BYTES:
        raise _refused(FaultKind.TOO_LARGE, f"larger than {MOST_BYTES} bytes")
    try:
        found = json.loads(body, object_pairs_hook=_once, parse_constant=_refuse)
    except Refused:
        raise
    except RecursionError:
        raise _refused(FaultKind.TOO_DEEP, "nested too deeply") from None
    except ValueError as error:
        raise _refused(FaultKind.NOT_JSON, f"not JSON: {error}") from None
    if not isinstance(found, dict):
        raise _refused(FaultKind.NOT_A_RESPONSE, "not a JSON object")
    if _levels(found) > MOST_LEVELS:
        raise _refused(FaultKind.TOO_DEEP, f"items within items more than {MOST_LEVELS} levels deep")
    return found


def _refused(kind: FaultKind, why: str) -> Refused:
    return Refused([Fault(kind, "", why)])


def _once(pairs: Sequence[tuple[str, Any]]) -> Json:
    unique = dict(pairs)
    if len(unique) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _refused(FaultKind.REPEATED_KEY, f"{twice} is given twice in one object")
    return unique


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not a number")


def _levels(part: Any) -> int:
    """Return how many levels of items stand within each other."""
    if isinstance(part, Mapping):
        below = max((_levels(value) for key, value in part.items() if key in ("item", "answer")), default=0)
        return below + (1 if "item" in part else 0)
    return max(map(_levels, part), default=0) if isinstance(part, list) else 0
