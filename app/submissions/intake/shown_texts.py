"""Texts as they were shown, each stored once."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.questionnaire.wording_snapshot import fingerprint
from app.submissions.models import ShownText

QUESTIONS_SHOWN = "questions"
CONSENT_SHOWN = "consent"


def store_text(session: Session, kind: str, language: str, body: str) -> str:
    """Store a text as it was shown, once; return its fingerprint."""
    text_id = fingerprint(f"{kind}|{language}|{body}")
    if session.scalar(select(ShownText.fingerprint).where(ShownText.fingerprint == text_id)) is None:
        session.add(ShownText(fingerprint=text_id, kind=kind, language=language, body=body))
        session.flush()
    return text_id
