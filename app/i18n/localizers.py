"""Text and dates in the language of the page: gettext for templates and code, days and months in words."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property
from typing import Any

from babel.dates import format_date
from babel.support import NullTranslations
from flask import Flask, current_app, has_request_context, request
from flask_babel import Babel, Domain, ngettext
from markupsafe import Markup

from app.declarations import Mark
from app.i18n.catalogue import ENGLISH, LANGUAGES, Language, offered, sentences
from app.i18n.signatures import is_signed
from app.i18n.url_prefix import LanguagePrefix, requested_language, same_page_in

_UNTRANSLATED = NullTranslations()
_LANGUAGE_KEY = "app.language.spoken"

english_only = Mark("english_only")
"""The page is for professionals and not translated."""


class _Catalogues(Domain):
    """Reads `.po` files instead of compiled files on a path."""

    def get_translations(self) -> NullTranslations:
        """Return the sentences of the page's language."""
        return _sentences_of_page()


class _Languages(Babel):
    @cached_property
    def domain_instance(self) -> Domain:
        """The source of translations."""
        return _Catalogues()


babel = _Languages()


def init_app(app: Flask) -> None:
    """Serve every language under its own addresses, and let templates translate."""
    babel.init_app(app, locale_selector=lambda: LANGUAGES[language_code()].region)
    app.jinja_env.policies["ext.i18n.trimmed"] = True
    app.jinja_env.install_gettext_callables(in_page_language, ngettext, newstyle=True)  # type: ignore[attr-defined]
    app.jinja_env.globals.update(dict.fromkeys(("_", "gettext"), in_page_language))
    app.context_processor(_template_globals)
    allowed = languages_for(app.config["SETTINGS"].is_production)
    app.extensions["languages"] = allowed
    app.wsgi_app = LanguagePrefix(app.wsgi_app, allowed)  # type: ignore[method-assign]


def languages_for(is_production: bool) -> frozenset[str]:
    """Return the codes of the languages an instance may offer: real patients only get a translation that is signed."""
    return frozenset(code for code in LANGUAGES if not is_production or is_signed(code))


def language_code() -> str:
    """Return the page's language, as in `lang`. Cached per request: a page has hundreds of sentences."""
    if not has_request_context():
        return ENGLISH
    environ = request.environ
    if _LANGUAGE_KEY not in environ:
        environ[_LANGUAGE_KEY] = ENGLISH if english_only.is_on(request.endpoint) else requested_language()
    code: str = environ[_LANGUAGE_KEY]
    return code


def _sentences_of_page() -> NullTranslations:
    return _sentences_in(language_code())


def _sentences_in(code: str) -> NullTranslations:
    return _UNTRANSLATED if code == ENGLISH else sentences(code)


def in_page_language(words: str, /, **values: object) -> Markup:
    """Translate a sentence of a template, and fill in its `%(name)s` placeholders, escaped unless they are HTML."""
    sentence = Markup(_sentences_of_page().gettext(words))  # noqa: S704  (templates and catalogues are ours)
    return sentence % values if "%" in sentence else sentence


def _template_globals() -> dict[str, Any]:
    code = language_code()
    return {
        "language": code,
        "language_in_english": LANGUAGES[code].english_name,
        "is_signed": is_signed(code),
        "other_languages": other_languages(),
        "this_page": same_page_in(requested_language()) if has_request_context() else "",
        "localizer": page_localizer,
    }


def other_languages() -> list[tuple[Language, str]]:
    """Return the other languages this page is available in, each with its address."""
    if not has_request_context() or not _is_readable_page() or english_only.is_on(request.endpoint):
        return []
    allowed = current_app.extensions["languages"]
    others = (each for each in offered() if each.code in allowed and each.code != language_code())
    return [(each, same_page_in(each.code)) for each in others]


def _is_readable_page() -> bool:
    """Whether the current address is a page that can be loaded with GET."""
    return request.url_rule is not None and "GET" in (request.url_rule.methods or ())


class PageLocalizer:
    """Writes text and dates in the language of the current page."""

    @property
    def code(self) -> str:
        """The language code, as in `lang`."""
        return language_code()

    def translate(self, words: str, **values: object) -> str:
        """Translate English text and fill in its `%(name)s` placeholders."""
        text = _sentences_in(self.code).gettext(words)
        return text % values if values else text

    def day(self, day: date) -> str:
        """Return the day as "May 4, 2026"."""
        return format_date(day, "long", locale=LANGUAGES[self.code].locale)

    def month(self, day: date) -> str:
        """Return the month as "May 2026"."""
        language = LANGUAGES[self.code]
        return format_date(day, language.month, locale=language.locale)

    def weekday(self, day: date) -> str:
        """Return the day as "Monday, November 30, 2026"."""
        return format_date(day, "full", locale=LANGUAGES[self.code].locale)

    def time(self, moment: datetime) -> str:
        """Return the time as "5:00 PM", in the moment's own zone and in US style in every language."""
        return f"{moment.hour % 12 or 12}:{moment:%M %p}"


class FixedLocalizer(PageLocalizer):
    """Writes text and dates in one fixed language, whatever the page's language."""

    def __init__(self, code: str) -> None:
        self._code = code

    @property
    def code(self) -> str:
        """The language code, as in `lang`."""
        return self._code


page_localizer = PageLocalizer()
