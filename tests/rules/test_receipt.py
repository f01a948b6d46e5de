"""A receipt changes with all that it vouches for, and with nothing else."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

from app.rules.receipt import receipt

DAY = date(2026, 6, 15)
KEPT: dict[str, Any] = {
    "given": {"pain_score": 8, "bone_risk": ["osteoporosis"]},
    "not_asked": {"pregnant": "no"},
}
RECORD = {"tier": "standard_review", "score": 9}


def test_a_receipt_is_a_sha256_of_canonical_json() -> None:
    plain = (
        '[{"bone_risk":["osteoporosis"],"pain_score":8},{"pregnant":"no"},"2026-06-15","1.0.0",'
        '{"score":9,"tier":"standard_review"}]'
    )
    assert receipt(KEPT, DAY, "1.0.0", RECORD) == hashlib.sha256(plain.encode()).hexdigest()


def test_the_order_of_keys_does_not_count() -> None:
    turned = {"not_asked": KEPT["not_asked"], "given": dict(reversed(KEPT["given"].items()))}
    backwards = dict(reversed(RECORD.items()))
    assert receipt(turned, DAY, "1.0.0", backwards) == receipt(KEPT, DAY, "1.0.0", RECORD)


def test_anything_else_makes_another_receipt() -> None:
    made = {
        receipt(KEPT, DAY, "1.0.0", RECORD),
        receipt({**KEPT, "given": {**KEPT["given"], "pain_score": "8"}}, DAY, "1.0.0", RECORD),
        receipt({**KEPT, "not_asked": {}}, DAY, "1.0.0", RECORD),
        receipt({"given": {**KEPT["given"], "pregnant": "no"}, "not_asked": {}}, DAY, "1.0.0", RECORD),
        receipt(KEPT, date(2026, 6, 16), "1.0.0", RECORD),
        receipt(KEPT, DAY, "1.0.1", RECORD),
        receipt(KEPT, DAY, "1.0.0", {**RECORD, "score": 10}),
    }
    assert len(made) == 7
