"""The certificate: what the last proof found, kept beside the rules it was made for. Never written by hand."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from app import rules
from app.rules.analysis.proof import Proof
from app.rules.ruleset import CURRENT, Ruleset

FILE = Path(rules.__file__).with_name("certificate.json")


@dataclass(frozen=True)
class Proven:
    """One property: what it says, how many cases were looked at, how many broke it."""

    code: str
    says: str
    checked: int
    violations: int


@dataclass(frozen=True)
class Certificate:
    """A proof, as it is published. tables: fingerprint of every number and row; fingerprint: of what they come to."""

    ruleset: str
    tables: str
    fingerprint: str
    proven_on: date
    states: int
    pairs: int
    properties: tuple[Proven, ...]


class NotProven(ValueError):
    """A proof that found a violation gets no certificate."""


def certificate_text(proof: Proof, proven_on: date) -> str:
    """The certificate of a proof, as JSON. Raises NotProven when a property does not hold."""
    if not proof.holds:
        raise NotProven("Not all properties hold: there is nothing to certify.")
    properties = [
        {"code": p.code, "says": p.says, "checked": p.checked, "violations": p.violations}
        for p in proof.properties
    ]
    record = {
        "ruleset": proof.ruleset,
        "tables": proof.tables,
        "fingerprint": proof.fingerprint,
        "proven_on": proven_on.isoformat(),
        "states": proof.states,
        "pairs": proof.pairs,
        "properties": properties,
    }
    return json.dumps(record, indent=1) + "\n"


def read_certificate(text: str) -> Certificate:
    """Read a certificate from its JSON."""
    record = json.loads(text)
    properties = tuple(Proven(**each) for each in record.pop("properties"))
    proven_on = date.fromisoformat(record.pop("proven_on"))
    return Certificate(**record, proven_on=proven_on, properties=properties)


@cache
def certificate(ruleset: Ruleset = CURRENT) -> Certificate | None:
    """The certificate of a ruleset; None when a number or a row has changed since the last one proven."""
    found = read_certificate(FILE.read_text(encoding="utf-8"))
    return found if (found.ruleset, found.tables) == (ruleset.version, ruleset.fingerprint) else None
