"""Texts as they were shown, each stored once."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.questionnaire.wording_snapshot import fingerprint
from app.submissions.models import ShownText

QUESTIONS_SHOWN = "questions"
CONSENT_SHOWN = "consent"
QUESTIONNAIRE_PUBLISHED = "fhir"
"""The questionnaire as other software reads it, with its structure: see `app.fhir.questionnaire`."""


def store_text(session: Session, kind: str, language: str, body: str) -> str:
    """Store a text as it was shown, once; return its fingerprint."""
    text_id = fingerprint(f"{kind}|{language}|{body}")
    if session.scalar(select(ShownText.fingerprint).where(ShownText.fingerprint == text_id)) is None:
        session.add(ShownText(fingerprint=text_id, kind=kind, language=language, body=body))
        session.flush()
    return text_id


def stored_questionnaire(session: Session, version: str) -> str | None:
    """Return a published questionnaire that something was sent with, by its version of 12 hex digits; None if nothing was."""
    query = select(ShownText.body).where(
        ShownText.kind == QUESTIONNAIRE_PUBLISHED, ShownText.fingerprint.startswith(version)
    )
    return session.scalar(query)
