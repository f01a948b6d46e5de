"""What an urgent patient is told when no nurse or doctor of the clinic calls in time. Text only."""

from __future__ import annotations

from app.questionnaire.text import Text

NO_COVER = Text(
    "Our office is closed until %(day)s, %(time)s. Do not wait for our call. Call your own doctor now. "
    "If you cannot reach one, go to urgent care or the ER today.",
    "Our office is closed until %(day)s, %(time)s. Do not wait for our call. Call their own doctor now. "
    "If you cannot reach one, take them to urgent care or the ER today.",
)
"""Decision model, W6: no nurse or doctor of ours calls in time. `%(time)s` is a time of day."""
NO_COVER_BUT_OPEN = Text(
    "Our office closes at %(time)s. Call us now. Do not wait for our call. If you cannot reach us, call your own "
    "doctor. If you cannot reach one, go to urgent care or the ER today.",
    "Our office closes at %(time)s. Call us now. Do not wait for our call. If you cannot reach us, call their own "
    "doctor. If you cannot reach one, take them to urgent care or the ER today.",
)
"""The same while the office is open, but not for long enough to promise a call."""
