"""What patients read when nothing they send is taken: too much is being sent, or no one can read. Text only."""

from __future__ import annotations

from app.questionnaire.text import Text, shared_text

URGENT_NOT_TAKEN = Text(
    "A nurse or doctor needs to talk with you within 1 day. This was not sent. "
    "Call us now. If no one answers, go to urgent care or the ER today.",
    "A nurse or doctor needs to talk with them within 1 day. This was not sent. "
    "Call us now. If no one answers, take them to urgent care or the ER today.",
)
CALL_NOT_TAKEN = shared_text(
    "We do not know yet how you are. A nurse or doctor needs to talk with you within 1 day. This was not sent. "
    "Call us now. If no one answers, go to urgent care or the ER today."
)
"""For a request for a call with an interpreter: with no sign known, it is urgent by the rules."""
WHEN_WE_ANSWER = Text(
    "We answer the phone %(hours)s. At other times, or if it cannot wait, call your own doctor, "
    "or go to urgent care or the ER.",
    "We answer the phone %(hours)s. At other times, or if it cannot wait, call their own doctor, "
    "or take them to urgent care or the ER.",
)
