"""`flask rules prove`: a proof as lines of text."""

from __future__ import annotations

import json
from collections.abc import Iterator

from app.rules.analysis.proof import Proof


def proof_lines(proof: Proof) -> Iterator[str]:
    """Yield one property per line; a violated one is followed by a line that `flask assess` accepts."""
    yield f"ruleset {proof.ruleset}, tables {proof.tables}, fingerprint {proof.fingerprint}"
    yield f"{proof.states:,} states of the criteria, {proof.pairs} pairs of floor and cap"
    for each in proof.properties:
        yield f"{each.code}: {each.checked:,} checked, {each.violations:,} violations. {each.says}"
        if each.counterexample is not None:
            yield json.dumps({"id": each.code, "answers": dict(each.counterexample)})
    yield "All of them hold." if proof.holds else "Not all of them hold."
