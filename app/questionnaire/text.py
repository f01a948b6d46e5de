"""Words that differ with who is reading them: the patient, or someone who helps."""

from __future__ import annotations

from typing import NamedTuple


class Text(NamedTuple):
    """One sentence, as it is said to the patient and as it is said to a helper.

    me: the words when the patient answers for themselves.
    other: the words when someone else answers for the patient.
    """

    patient: str
    helper: str

    def for_(self, helper: bool) -> str:
        """Return the words for a helper when `helper` is true, else those for the patient."""
        return self.helper if helper else self.patient


def shared_text(words: str) -> Text:
    """Words that are the same whoever reads them."""
    return Text(words, words)


def N_(words: str) -> str:
    """Mark words that a patient sees, so that they come into the catalogues. Whoever shows them translates them."""
    return words
