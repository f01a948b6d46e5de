"""What was typed on a phone intake after the session had ended: kept apart from the intake until its account takes it over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts import unsent_posts
from app.accounts.sessions import INTAKES
from app.accounts.unsent_posts import Typed
from app.extensions import db, instance_keys
from app.questionnaire.answers import Answers
from app.review.intake_page import IntakePage
from app.review.intake_reading import read_page
from app.review.intake_words import CONSENT_ANSWERS, FIELDS

_FORM = "save_intake"
_BIRTH_DATE = ("birth_date-month", "birth_date-day", "birth_date-year")


@dataclass(frozen=True)
class Proposal:
    """A kept page. id: of the kept form. fields: by the name of the input."""

    id: str
    fields: dict[str, list[str]]
    kept_at: datetime | None

    @property
    def page(self) -> IntakePage:
        """What it says, read on its own."""
        return read_page(self.fields, Answers())

    @property
    def words(self) -> list[tuple[str, str]]:
        """What was typed, as labels and values in the words of the page."""
        answers = [(question.short, question.display(value)) for question, value in self.page.answers.items()]
        contact = [(label, self._shown(name)) for name, label in FIELDS.items() if name in self.fields]
        birth = "/".join(value for name in _BIRTH_DATE for value in self.fields.get(name, ()))
        consent = [CONSENT_ANSWERS.get(value, value) for value in self.fields.get("consent", ())]
        rest = (("Birth date", birth), ("Consent", ", ".join(consent)))
        return [*answers, *contact, *(each for each in rest if each[1])]

    def _shown(self, name: str) -> str:
        """Return the value of a contact detail, in the words of its choices."""
        field = self.page.every_contact_field[name]
        choices = (
            {choice[0]: choice[1] for choice in field.iter_choices()}
            if hasattr(field, "iter_choices")
            else {}
        )
        return ", ".join(str(choices.get(value, value)) for value in self.fields[name])


def keep(
    session: Session, staff_id: int, intake_id: str, fields: Mapping[str, list[str]], now: datetime
) -> None:
    """Keep a page. It replaces the one before when it only goes on with it, so that a page that saves itself is kept once."""
    before = latest(session, staff_id, intake_id)
    if before is not None and _goes_on(before.fields, fields):
        unsent_posts.forget(session, staff_id, before.id)
    typed = Typed(_FORM, {name: tuple(values) for name, values in fields.items()})
    unsent_posts.keep(session, instance_keys(), staff_id, INTAKES + intake_id, typed, now)


def _goes_on(before: Mapping[str, list[str]], now: Mapping[str, list[str]]) -> bool:
    """Whether at most one input says something else than before."""
    return sum(now.get(name) != values for name, values in before.items()) <= 1


def latest(session: Session, staff_id: int, intake_id: str) -> Proposal | None:
    """Return the latest page that is kept for an account, or None."""
    typed = unsent_posts.latest_for(session, instance_keys(), staff_id, INTAKES + intake_id)
    if typed is None or typed.form != _FORM:
        return None
    return Proposal(typed.id, {name: [*values] for name, values in typed.all_fields.items()}, typed.kept_at)


def waiting(staff_id: int) -> list[str]:
    """Return the ids of the intakes for which an account has kept pages."""
    return [path.removeprefix(INTAKES) for path in unsent_posts.paths_below(db.session, staff_id, INTAKES)]
