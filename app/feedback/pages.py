"""The pages that can be reported as hard to understand, by name. No other name can be counted."""

from __future__ import annotations

from collections.abc import Iterator

from flask import current_app, has_request_context, request
from werkzeug.routing import Rule

from app.access import Access, declared_access
from app.information.articles import ARTICLES
from app.questionnaire.questions import JOURNEY

_NOT_FOR_PATIENTS = ("/staff", "/static", "/feedback", "/api", "/fhir", "/healthz", "/readyz", "/metrics")
_QUESTIONS = tuple(f"/check/{page.id}" for page in JOURNEY.pages)
_EXTENSION_KEY = "feedback pages"


def pages() -> dict[str, str]:
    """Return the address of every page by name, without the language prefix."""
    known: dict[str, str] | None = current_app.extensions.get(_EXTENSION_KEY)
    if known is None:
        known = current_app.extensions[_EXTENSION_KEY] = {_name(path): path for path in sorted(_addresses())}
    return known


def _name(path: str) -> str:
    return path.strip("/").replace("/", "-") or "start"


def _addresses() -> Iterator[str]:
    yield from _QUESTIONS
    yield from (f"/about/{piece.id}" for piece in ARTICLES)
    yield from (rule.rule for rule in current_app.url_map.iter_rules() if _is_read_by_patients(rule))


def _is_read_by_patients(rule: Rule) -> bool:
    is_readable = "GET" in (rule.methods or ()) and not rule.arguments
    is_open = declared_access(rule.endpoint) in (Access.PUBLIC, Access.ANYONE)
    return is_readable and is_open and not rule.rule.startswith(_NOT_FOR_PATIENTS)


def current_page() -> str | None:
    """Return the current page's name; None for one without feedback, such as a missing page."""
    if not has_request_context():  # a page rendered by a command
        return None
    name = _name(request.path)
    return name if pages().get(name) == request.path else None


def has_a_question(path: str) -> bool:
    """Whether a page asks one of the check's questions."""
    return path in _QUESTIONS
