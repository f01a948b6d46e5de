"""Catalogues of translated sentences, read from `.po` files. An incomplete language is not offered at all."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from babel.support import NullTranslations, Translations

FOLDER = Path(__file__).parent
ENGLISH = "en"
WIDTH = 110
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Language:
    """A language the pages can be read in.

    code: as in `lang`, and the prefix of its addresses. name: in the language itself. region: for dates and times.
    month: the Babel pattern for a month and its year. coming_day: that for a weekday and day of this year.
    """

    code: str
    name: str
    region: str
    month: str = "MMMM y"
    coming_day: str = "EEEE, MMMM d"

    @property
    def locale(self) -> Locale:
        """The Babel locale for dates and times."""
        return Locale.parse(self.region)

    @property
    def english_name(self) -> str:
        """The name of the language in English."""
        return str(self.locale.get_language_name(ENGLISH))


LANGUAGES = {
    language.code: language
    for language in (
        Language(ENGLISH, "English", "en_US"),
        Language("es", "Español", "es_US", "MMMM 'de' y", "EEEE d 'de' MMMM"),
    )
}


class _Nothing(NullTranslations):
    """The fallback for a sentence missing from a catalogue. Returns no text, so that it is noticed."""

    def gettext(self, message: str) -> str:
        """Return an empty string."""
        return ""


class Sentences(Translations):
    """The sentences of one language. A missing sentence is logged, and the language is no longer offered."""

    def __init__(self, code: str, catalogue: Catalog) -> None:
        super().__init__()
        self._catalog = {
            str(each.id): str(each.string) for each in catalogue if each.string and not each.fuzzy
        }
        self.code = code
        self.missing: set[str] = set()
        self.add_fallback(_Nothing())

    def gettext(self, message: str) -> str:
        """Return the sentence in this language; text without letters is the same in all languages."""
        translation = super().gettext(message)
        if translation:
            return translation
        if any(char.isalpha() for char in message):
            self.missing.add(message)
            _LOG.error(
                "the language %s lacks a sentence, and is not offered any more: %r", self.code, message
            )
        return message

    ugettext = gettext


def read_catalogue(code: str, folder: Path = FOLDER) -> Catalog:
    """Read a language's catalogue from its file."""
    with (folder / f"{code}.po").open("rb") as file:
        return read_po(file, locale=code)


def write_catalogue(code: str, catalogue: Catalog, folder: Path = FOLDER) -> None:
    """Write a language's catalogue to its file."""
    with (folder / f"{code}.po").open("wb") as file:
        write_po(file, catalogue, width=WIDTH, omit_header=False, include_lineno=False, sort_by_file=True)


def untranslated(catalogue: Catalog) -> list[str]:
    """Return the sentences that are untranslated or marked fuzzy."""
    return [str(message.id) for message in catalogue if message.id and (message.fuzzy or not message.string)]


@cache
def sentences(code: str) -> Sentences:
    """Return the sentences of a language, read once per process."""
    catalogue = read_catalogue(code)
    result = Sentences(code, catalogue)
    result.missing.update(untranslated(catalogue) if len(catalogue) else ["everything"])
    return result


def offered() -> list[Language]:
    """Return the languages that are fully translated, English first."""
    return [each for each in LANGUAGES.values() if each.code == ENGLISH or not sentences(each.code).missing]


def is_offered(code: str) -> bool:
    """Whether pages are currently available in a language."""
    return any(language.code == code for language in offered())
