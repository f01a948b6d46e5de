"""Words that differ with who is reading them: the patient, or someone who helps."""

from __future__ import annotations

from typing import NamedTuple


class Said(NamedTuple):
    """One sentence, as it is said to the patient and as it is said to a helper.

    me: the words when the patient answers for themselves.
    other: the words when someone else answers for the patient.
    """

    me: str
    other: str

    def to(self, helper: bool) -> str:
        """Return the words for a helper when `helper` is true, else those for the patient."""
        return self.other if helper else self.me


def same(words: str) -> Said:
    """Words that are the same whoever reads them."""
    return Said(words, words)


def N_(words: str) -> str:
    """Mark words that a patient sees, so that they come into the catalogues. Whoever shows them translates them."""
    return words
