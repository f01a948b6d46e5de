"""The proof of the rules in force, computed once for all tests of a run."""

from __future__ import annotations

from functools import cache

from app.rules.analysis.proof import Proof, Prover
from app.rules.analysis.properties import PROPERTIES
from app.rules.ruleset import CURRENT
from tests.once_a_run import result_of_the_run


@cache
def shared_proof() -> Proof:
    """Check every property over the whole answer space."""
    proof: Proof = result_of_the_run(f"proof-{CURRENT.fingerprint}", lambda: Prover().prove(PROPERTIES))
    return proof
