"""Catalogues of translated sentences, read from `.po` files. One that is not whole is not offered at all."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations

FOLDER = Path(__file__).parent
ENGLISH = "en"
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Language:
    """A language the pages can be read in.

    code: as in `lang`, and the front of its addresses. name: in the language itself. region: for dates and times.
    month: how a month and its year are written, as a pattern of Babel's.
    """

    code: str
    name: str
    region: str
    month: str = "MMMM y"

    @property
    def locale(self) -> Locale:
        """How it writes dates and times."""
        return Locale.parse(self.region)


LANGUAGES = {
    language.code: language
    for language in (Language(ENGLISH, "English", "en_US"), Language("es", "Español", "es_US", "MMMM 'de' y"))
}


class _Nothing(NullTranslations):
    """What is asked for a sentence that a catalogue lacks: it says nothing, so that the lack is seen."""

    def gettext(self, message: str) -> str:
        """Nothing."""
        return ""


class Sentences(Translations):
    """The sentences of one language. A sentence that is missing takes the language off the pages, and is noted."""

    def __init__(self, code: str, file: BytesIO) -> None:
        super().__init__(file)
        self.code = code
        self.lacks: set[str] = set()
        self.add_fallback(_Nothing())

    def gettext(self, message: str) -> str:
        """The sentence in this language; numbers and signs are the same in all."""
        found = super().gettext(message)
        if found:
            return found
        if any(sign.isalpha() for sign in message):
            self.lacks.add(message)
            _LOG.error(
                "the language %s lacks a sentence, and is not offered any more: %r", self.code, message
            )
        return message

    ugettext = gettext


def read_catalogue(code: str) -> Catalog:
    """The catalogue of a language as it is kept."""
    with (FOLDER / f"{code}.po").open("rb") as file:
        return read_po(file, locale=code)


def untranslated(catalogue: Catalog) -> list[str]:
    """What a catalogue does not say yet, or says only as a guess."""
    return [str(message.id) for message in catalogue if message.id and (message.fuzzy or not message.string)]


@cache
def sentences(code: str) -> Sentences:
    """The sentences of a language, read once in a process."""
    catalogue = read_catalogue(code)
    file = BytesIO()
    write_mo(file, catalogue)
    file.seek(0)
    found = Sentences(code, file)
    found.lacks.update(untranslated(catalogue) if len(catalogue) else ["everything"])
    return found


def offered() -> list[Language]:
    """The languages that are whole, English first."""
    return [one for one in LANGUAGES.values() if one.code == ENGLISH or not sentences(one.code).lacks]


def is_offered(code: str) -> bool:
    """Whether pages can be read in a language now."""
    return any(language.code == code for language in offered())
