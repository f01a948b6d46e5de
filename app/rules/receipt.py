"""A receipt: one short name for all that an assessment was made from, and for what came out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any


def receipt(kept: Mapping[str, Any], as_of: date, ruleset: str, record: Mapping[str, Any]) -> str:
    """The SHA-256, in hex, of answers, day, ruleset version and assessment; their order does not count.

    kept: the answers as they are stored: `given`, and `not_asked`. record: the assessment as plain data.
    The words that were shown are no part of it: their own fingerprint stands beside it.
    """
    whole = [kept["given"], kept["not_asked"], as_of.isoformat(), ruleset, record]
    return hashlib.sha256(json.dumps(whole, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
