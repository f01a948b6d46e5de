"""Text that differs by reader: the patient, or a helper who answers for the patient."""

from __future__ import annotations

from typing import NamedTuple


class Text(NamedTuple):
    """One sentence, worded for the patient and for a helper.

    patient: the text if the patient answers for themselves.
    helper: the text if someone else answers for the patient.
    """

    patient: str
    helper: str

    def for_(self, helper: bool) -> str:
        """Return the helper's text if `helper` is true, else the patient's."""
        return self.helper if helper else self.patient


def shared_text(words: str) -> Text:
    """Return a text that is the same for the patient and a helper."""
    return Text(words, words)


def N_(words: str) -> str:
    """Mark text shown to patients for extraction into the catalogues. It is translated when displayed."""
    return words
