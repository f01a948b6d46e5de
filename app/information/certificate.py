"""The certificate: the result of the last proof, stored with the rules. Never written by hand."""

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
    """One property: its statement, how many cases were checked, and how many violated it."""

    code: str
    says: str
    checked: int
    violations: int


@dataclass(frozen=True)
class Certificate:
    """A published proof. tables: fingerprint of all numbers and rows; fingerprint: of the results they give."""

    ruleset: str
    tables: str
    fingerprint: str
    proven_on: date
    states: int
    pairs: int
    properties: tuple[Proven, ...]


class NotProven(ValueError):
    """The proof found a violation, so there is no certificate."""


def certificate_text(proof: Proof, proven_on: date) -> str:
    """Return the certificate of a proof as JSON. Raises NotProven if a property does not hold."""
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
    """Return the certificate of a ruleset; None if a number or a row has changed since the last proof."""
    stored = read_certificate(FILE.read_text(encoding="utf-8"))
    return stored if (stored.ruleset, stored.tables) == (ruleset.version, ruleset.fingerprint) else None
