"""A receipt changes with everything it covers, and with nothing else."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

from app.rules.receipt import receipt

DAY = date(2026, 6, 15)
STORED: dict[str, Any] = {
    "given": {"pain_score": 8, "bone_risk": ["osteoporosis"]},
    "not_asked": {"pregnant": "no"},
}
RECORD = {"tier": "standard_review", "score": 9}


def test_a_receipt_is_a_sha256_of_canonical_json() -> None:
    canonical = (
        '[{"bone_risk":["osteoporosis"],"pain_score":8},{"pregnant":"no"},"2026-06-15","1.0.0",'
        '{"score":9,"tier":"standard_review"}]'
    )
    assert receipt(STORED, DAY, "1.0.0", RECORD) == hashlib.sha256(canonical.encode()).hexdigest()


def test_the_order_of_keys_does_not_change_the_receipt() -> None:
    reordered = {"not_asked": STORED["not_asked"], "given": dict(reversed(STORED["given"].items()))}
    reversed_record = dict(reversed(RECORD.items()))
    assert receipt(reordered, DAY, "1.0.0", reversed_record) == receipt(STORED, DAY, "1.0.0", RECORD)


def test_any_other_difference_gives_another_receipt() -> None:
    receipts = {
        receipt(STORED, DAY, "1.0.0", RECORD),
        receipt({**STORED, "given": {**STORED["given"], "pain_score": "8"}}, DAY, "1.0.0", RECORD),
        receipt({**STORED, "not_asked": {}}, DAY, "1.0.0", RECORD),
        receipt({"given": {**STORED["given"], "pregnant": "no"}, "not_asked": {}}, DAY, "1.0.0", RECORD),
        receipt(STORED, date(2026, 6, 16), "1.0.0", RECORD),
        receipt(STORED, DAY, "1.0.1", RECORD),
        receipt(STORED, DAY, "1.0.0", {**RECORD, "score": 10}),
    }
    assert len(receipts) == 7
