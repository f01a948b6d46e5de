"""The pages that can be called hard to understand, each by a name. No other name can be counted."""

from __future__ import annotations

from collections.abc import Iterator

from flask import current_app, has_request_context, request
from werkzeug.routing import Rule

from app.access import Access, declared_access
from app.information.articles import ARTICLES
from app.questionnaire.questions import JOURNEY

_NOT_FOR_PATIENTS = ("/staff", "/static", "/feedback")
_QUESTIONS = tuple(f"/check/{page.id}" for page in JOURNEY.pages)
_PLACE = "feedback pages"


def pages() -> dict[str, str]:
    """The address of every page by its name, as it stands below the language."""
    known: dict[str, str] | None = current_app.extensions.get(_PLACE)
    if known is None:
        known = current_app.extensions[_PLACE] = {_name(path): path for path in sorted(_addresses())}
    return known


def _name(path: str) -> str:
    return path.strip("/").replace("/", "-") or "start"


def _addresses() -> Iterator[str]:
    yield from _QUESTIONS
    yield from (f"/about/{piece.id}" for piece in ARTICLES)
    yield from (rule.rule for rule in current_app.url_map.iter_rules() if _is_read_by_patients(rule))


def _is_read_by_patients(rule: Rule) -> bool:
    to_read = "GET" in (rule.methods or ()) and not rule.arguments
    ours = declared_access(rule.endpoint) in (Access.PUBLIC, Access.ANYONE)
    return to_read and ours and not rule.rule.startswith(_NOT_FOR_PATIENTS)


def current_page() -> str | None:
    """The name of the page that is shown; None for one that nobody can call hard, such as one that does not exist."""
    if not has_request_context():  # a page that a command writes
        return None
    name = _name(request.path)
    return name if pages().get(name) == request.path else None


def has_a_question(path: str) -> bool:
    """Whether a page asks a question of the check."""
    return path in _QUESTIONS
