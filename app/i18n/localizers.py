"""Saying things in the language of the page: gettext for templates and code, days and months in words."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property
from typing import Any

from babel.dates import format_date
from babel.support import NullTranslations
from flask import Flask, current_app, has_request_context, request
from flask_babel import Babel, Domain, ngettext

from app.declarations import Mark
from app.i18n.catalogue import ENGLISH, LANGUAGES, Language, offered, sentences
from app.i18n.url_prefix import LanguagePrefix, requested_language, same_page_in

_PLAIN = NullTranslations()
_SPOKEN = "app.language.spoken"

english_only = Mark("english_only")
"""The page is for professionals, and not translated."""


class _Catalogues(Domain):
    """Reads what is kept in `.po` files, instead of compiled files on a path."""

    def get_translations(self) -> NullTranslations:
        """The sentences of the language of the page."""
        return _sentences_of_page()


class _Languages(Babel):
    @cached_property
    def domain_instance(self) -> Domain:
        """Where sentences come from."""
        return _Catalogues()


babel = _Languages()


def init_app(app: Flask) -> None:
    """Serve every language under its own addresses, and let templates say things in it."""
    babel.init_app(app, locale_selector=lambda: LANGUAGES[language_code()].region)
    app.jinja_env.policies["ext.i18n.trimmed"] = True
    app.jinja_env.install_gettext_callables(_translate, ngettext, newstyle=True)  # type: ignore[attr-defined]
    app.context_processor(_everywhere)
    app.wsgi_app = LanguagePrefix(app.wsgi_app, app.config["SETTINGS"].hours)  # type: ignore[method-assign]


def language_code() -> str:
    """The language of the page at hand, as in `lang`. Found once for a request: a page has hundreds of sentences."""
    if not has_request_context():
        return ENGLISH
    environ = request.environ
    if _SPOKEN not in environ:
        environ[_SPOKEN] = ENGLISH if english_only.is_on(request.endpoint) else requested_language()
    code: str = environ[_SPOKEN]
    return code


def _sentences_of_page() -> NullTranslations:
    return _sentences_in(language_code())


def _sentences_in(code: str) -> NullTranslations:
    return _PLAIN if code == ENGLISH else sentences(code)


def _translate(words: str) -> str:
    return _sentences_of_page().gettext(words)


def _everywhere() -> dict[str, Any]:
    code = language_code()
    return {
        "language": code,
        "is_certified": code == ENGLISH or code in current_app.config["SETTINGS"].certified_languages,
        "other_languages": _other_languages(),
        "localizer": page_localizer,
    }


def _other_languages() -> list[tuple[Language, str]]:
    """The languages this page can also be read in, each with its address."""
    if not has_request_context() or not _can_be_read_again() or english_only.is_on(request.endpoint):
        return []
    allowed = current_app.config["SETTINGS"].hours
    others = (one for one in offered() if one.code in allowed and one.code != language_code())
    return [(one, same_page_in(one.code)) for one in others]


def _can_be_read_again() -> bool:
    """Whether the address at hand is that of a page, not only of something to press."""
    return request.url_rule is not None and "GET" in (request.url_rule.methods or ())


class PageLocalizer:
    """Says things in the language of the page at hand."""

    @property
    def code(self) -> str:
        """The language, as in `lang`."""
        return language_code()

    def translate(self, words: str, **values: object) -> str:
        """Words in the page's language; `%(name)s` stands for a value."""
        said = _sentences_in(self.code).gettext(words)
        return said % values if values else said

    def day(self, day: date) -> str:
        """ "May 4, 2026"."""
        return format_date(day, "long", locale=LANGUAGES[self.code].locale)

    def month(self, day: date) -> str:
        """ "May 2026"."""
        language = LANGUAGES[self.code]
        return format_date(day, language.month, locale=language.locale)

    def weekday(self, day: date) -> str:
        """ "Monday, November 30, 2026"."""
        return format_date(day, "full", locale=LANGUAGES[self.code].locale)

    def time(self, moment: datetime) -> str:
        """ "5:00 PM", on the clock of the moment itself: as it is written in the United States, in every language."""
        return f"{moment.hour % 12 or 12}:{moment:%M %p}"


class FixedLocalizer(PageLocalizer):
    """Says things in one language, whatever the page at hand is in."""

    def __init__(self, code: str) -> None:
        self._code = code

    @property
    def code(self) -> str:
        """The language, as in `lang`."""
        return self._code


page_localizer = PageLocalizer()
