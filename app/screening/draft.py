"""The draft in hand: what a patient has answered, carried by their own browser and by nothing else."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from flask import session

from app.cookie import DAMAGED, EXPIRED, NONE
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.journey import Page
from app.questionnaire.questions import JOURNEY, is_helper
from app.questionnaire.sections.about_you import AGE_BAND, UNDER_18
from app.rules.contradictions import CONTRADICTIONS, Contradiction, contradictions
from app.rules.safety import red_flags

_PLACE = "draft"
_CODE = "code"
LONGEST_NAME = 40  # of whoever enters it by phone: the cookie is small


@dataclass
class Draft:
    """Answers not yet sent.

    id: random; makes sending it twice the same as sending it once.
    withdrawn: ids of emergency signs that were yes once and are not any more.
    confirmed: codes of contradictions that were asked about, and are right so.
    sent: the id of the submission it became, or "". A sent draft carries no answers, only who sent it.
    entered_by: the account of whoever fills it in for a patient on the phone, or None; and their name.
    parked: the row of its latest copy for another device, or "".
    """

    id: str
    answers: Answers = field(default_factory=Answers)
    withdrawn: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()
    sent: str = ""
    sent_by_helper: bool = False
    entered_by: int | None = None
    entered_by_name: str = ""
    saved_copy: str = ""

    @property
    def can_be_saved(self) -> bool:
        """Whether there is something to finish on another device, and it is the patient's own to take along."""
        return bool(self.answers) and not self.sent and self.entered_by is None

    @property
    def helper(self) -> bool:
        """Whether someone else answers for the patient."""
        return self.sent_by_helper or is_helper(self.answers)

    @property
    def is_under_18(self) -> bool:
        """Whether the patient is a minor: then a parent or guardian sends."""
        return self.answers.get(AGE_BAND) == UNDER_18

    @property
    def next_page(self) -> Page | None:
        """The first page not yet answered; None when all are."""
        return JOURNEY.next_page(self.answers)

    def contradictions(self, today: date) -> tuple[Contradiction, ...]:
        """The answers that hardly fit together."""
        return contradictions(JOURNEY.for_rules(self.answers), today)

    def to_confirm(self, today: date) -> Contradiction | None:
        """The next contradiction that nobody has said is right."""
        return next((one for one in self.contradictions(today) if one.code not in self.confirmed), None)

    def answer(self, answers: Answers) -> None:
        """Take new answers; remember an emergency sign that is taken back, and what is still confirmed."""
        before = {sign.id for sign in red_flags(self.answers)}
        now = {sign.id for sign in red_flags(answers)}
        self.withdrawn = (self.withdrawn | before) - now
        self.confirmed -= {
            one.code
            for one in CONTRADICTIONS
            if any(answers.get(question) != self.answers.get(question) for question in one.questions)
        }
        self.answers = answers

    def keep(self) -> None:
        """Put the draft into the browser's cookie."""
        session[_PLACE] = self.kept | ({"parked": self.saved_copy} if self.saved_copy else {})

    @property
    def kept(self) -> dict[str, Any]:
        """All of it but where a copy is parked, as JSON keeps it: in a cookie here, or sealed for another device."""
        kept: dict[str, Any] = {"id": self.id}
        if self.sent:
            kept |= {"sent": self.sent, "helper": self.helper}
        else:
            kept["answers"] = self.answers.dump()
            kept["withdrawn"] = sorted(self.withdrawn)
            if self.confirmed:
                kept["confirmed"] = sorted(self.confirmed)
        if self.entered_by is not None:
            kept |= {"entered_by": self.entered_by, "entered_by_name": self.entered_by_name[:LONGEST_NAME]}
        return kept


def load_draft(today: date) -> Draft:
    """The draft the browser brought; a new one when it brought none."""
    kept = session.get(_PLACE)
    if not isinstance(kept, dict):
        return Draft(uuid.uuid4().hex)
    return Draft(
        id=kept["id"],
        answers=load_known(kept.get("answers", {}), JOURNEY.questions, today),
        withdrawn=frozenset(kept.get("withdrawn", ())),
        confirmed=frozenset(kept.get("confirmed", ())),
        sent=kept.get("sent", ""),
        sent_by_helper=kept.get("helper", False),
        entered_by=kept.get("entered_by"),
        entered_by_name=kept.get("entered_by_name", ""),
        saved_copy=kept.get("parked", ""),
    )


def replace_draft(kept: dict[str, Any]) -> None:
    """Let the browser carry a draft that was kept elsewhere, in place of the one it has."""
    forget_draft()
    session[_PLACE] = kept


def show_once(code: str, until: datetime) -> None:
    """Let the next page show the code of a parked copy, and no page after it."""
    session[_CODE] = {"code": code, "until": until.isoformat()}


def code_to_show() -> tuple[str, datetime] | None:
    """The code to show now, and until when it works. Asked again, there is none."""
    shown = session.pop(_CODE, None)
    return (shown["code"], datetime.fromisoformat(shown["until"])) if shown else None


def has_draft() -> bool:
    """Whether the browser brought a draft."""
    return _PLACE in session


def entered_by_name() -> str | None:
    """The name of whoever enters the draft for a patient on the phone; None when it is the patient's own."""
    kept = session.get(_PLACE)
    if not isinstance(kept, dict) or kept.get("entered_by") is None:
        return None
    name: str = kept["entered_by_name"]
    return name


def forget_draft() -> None:
    """Start with nothing."""
    session.pop(_PLACE, None)
    session.pop(_CODE, None)


def holds_anything() -> bool:
    """Whether the browser brought anything of a patient, readable or not."""
    return any(place != "csrf_token" for place in session) or cookie_is_unreadable()


def forget_everything() -> None:
    """Leave nothing of the patient's side in the browser: no draft, no code, no open status page."""
    session.clear()


def cookie_is_unreadable() -> bool:
    """Whether the browser brought a draft that is damaged or too old."""
    return _found() in (DAMAGED, EXPIRED)


def has_no_cookie() -> bool:
    """Whether the browser brought no cookie at all."""
    return _found() == NONE


def _found() -> str:
    return session.found  # type: ignore[attr-defined, no-any-return]
