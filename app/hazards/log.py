"""The whole hazard log, and its fingerprint."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from functools import cache

from app.hazards import protection, signs_and_rules, work_and_records
from app.hazards.hazard import Hazard

_ALL = signs_and_rules.HAZARDS + work_and_records.HAZARDS + protection.HAZARDS
LOG: tuple[Hazard, ...] = tuple(sorted(_ALL, key=lambda hazard: hazard.id))


@cache
def fingerprint() -> str:
    """Return a hash of every word and grade of the log: a sign-off is of exactly these."""
    return hashlib.sha256(json.dumps([asdict(hazard) for hazard in LOG]).encode()).hexdigest()
