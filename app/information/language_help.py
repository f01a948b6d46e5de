"""The languages of the page about help in other languages: with an official sentence, and without one."""

from __future__ import annotations

from app.i18n.certified_sentences import SENTENCES
from app.submissions.contact_details import LANGUAGES

WITH_A_SENTENCE = tuple((LANGUAGES[sentence.code], sentence) for sentence in SENTENCES)
"""(name as in the sending form, sentence) of each language whose sentence is confirmed."""

_NOT_HERE = {"en", "other", *(sentence.code for sentence in SENTENCES)}
WITHOUT_A_SENTENCE = tuple(name for code, name in LANGUAGES.items() if code not in _NOT_HERE)
"""Languages that can be chosen when sending, but whose sentence is not confirmed."""
