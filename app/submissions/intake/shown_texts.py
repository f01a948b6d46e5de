"""Texts as they were shown, each stored once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.questionnaire.wording_snapshot import fingerprint
from app.submissions.models import ShownText

if TYPE_CHECKING:
    from app.fhir.questionnaire import Published

QUESTIONS_SHOWN = "questions"
CONSENT_SHOWN = "consent"
QUESTIONNAIRE_PUBLISHED = "fhir"
"""The questionnaire as other software reads it, with its structure: see `app.fhir.questionnaire`."""
TRANSLATED = "en"
"""Its language: English, with translations in it."""


PUBLISH = "publish_questionnaire"
"""Where a session's info has what returns the questionnaire as it is published today, for a helper or not."""


def store_text(session: Session, kind: str, language: str, body: str) -> str:
    """Store a text as it was shown, once; return its fingerprint."""
    text_id = fingerprint(f"{kind}|{language}|{body}")
    _store_once(session, ShownText(fingerprint=text_id, kind=kind, language=language, body=body))
    return text_id


def store_questionnaire(session: Session, *, helper: bool) -> str | None:
    """Store the questionnaire as it is published today, once; return its version. None in a session that knows of none."""
    publish: Callable[[bool], Published] | None = session.info.get(PUBLISH)
    if publish is None:
        return None
    today = publish(helper)
    kept = ShownText(
        fingerprint=today.fingerprint, kind=QUESTIONNAIRE_PUBLISHED, language=TRANSLATED, body=today.body
    )
    _store_once(session, kept)
    return today.version


def _store_once(session: Session, shown: ShownText) -> None:
    known = select(ShownText.fingerprint).where(ShownText.fingerprint == shown.fingerprint)
    if session.scalar(known) is None:
        session.add(shown)
        session.flush()


def stored_questionnaire(session: Session, version: str) -> str | None:
    """Return a published questionnaire that something was sent with, by its version of 12 hex digits; None if nothing was."""
    query = select(ShownText.body).where(
        ShownText.kind == QUESTIONNAIRE_PUBLISHED, ShownText.fingerprint.startswith(version)
    )
    return session.scalar(query)
