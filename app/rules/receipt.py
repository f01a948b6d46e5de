"""A receipt: one hash over everything an assessment was made from, and its result."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any


def receipt(stored: Mapping[str, Any], as_of: date, ruleset: str, record: Mapping[str, Any]) -> str:
    """Return the SHA-256, in hex, of answers, day, ruleset version and assessment; key order does not matter.

    stored: the answers as stored: `given` and `not_asked`. record: the assessment as plain data.
    The texts shown to the patient are not included: they have their own fingerprint.
    """
    content = [stored["given"], stored["not_asked"], as_of.isoformat(), ruleset, record]
    return hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
