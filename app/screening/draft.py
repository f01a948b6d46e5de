"""The draft: the answers so far, stored only in the patient's own browser, in a sealed cookie."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from flask import session

from app.accounts.sessions import SIGNED_OUT
from app.cookie import DAMAGED, EXPIRED, LONGEST_AGE_S, NONE
from app.questionnaire.answers import Answers
from app.questionnaire.journey import Page
from app.questionnaire.question import NOT_SURE
from app.questionnaire.questions import JOURNEY, is_helper
from app.questionnaire.sections.about_you import AGE_BAND, UNDER_18
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from app.rules.contradictions import CONTRADICTIONS, Contradiction, contradictions
from app.rules.early_sending import is_urgent_after_the_scan, may_send_early
from app.rules.safety import RedFlag, floor_so_far, red_flags
from app.rules.tiers import Tier
from app.screening import browser
from app.screening.stored_answers import answers_in

STOP, GO_ON = "stop", "go_on"
MANY_NOT_SURE = 3  # decision model, section 7
_DRAFT_KEY = "draft"
_CODE_KEY = "code"
_OF_NO_PATIENT = ("csrf_token", SIGNED_OUT)


class Unsent(StrEnum):
    """What a copy of the cookie held when the draft was sent from another: all of it was sent, other answers, an emergency."""

    NOTHING = "nothing"
    OTHER = "other"
    EMERGENCY = "emergency"


@dataclass
class Draft:
    """Answers that have not been sent yet.

    id: random; sending the same draft twice stores one submission.
    withdrawn: ids of emergency signs that were answered yes and later changed.
    confirmed: codes of contradictions that the patient confirmed.
    sent: the id of the submission made from it, or "". A sent draft carries no answers, only who sent it.
    unsent: of a draft that was sent from another copy of its cookie, what this one held and was not sent; else None.
    saved_copy: the row id of the latest copy saved for another device, or "".
    after_urgent: what the patient chose when told that a clinician should talk with them: STOP, GO_ON, or "".
    office: whether a doctor's office began it, from its own page.
    at: when its last answer was given or it was sent, in seconds since 1970; 0 of one that is not stored yet.
    """

    id: str
    answers: Answers = field(default_factory=Answers)
    withdrawn: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()
    sent: str = ""
    sent_by_helper: bool = False
    unsent: Unsent | None = None
    saved_copy: str = ""
    after_urgent: str = ""
    office: bool = False
    at: float = 0.0

    @property
    def can_be_saved(self) -> bool:
        """Whether it has unsent answers."""
        return bool(self.answers) and not self.sent

    @property
    def helper(self) -> bool:
        """Whether a helper answers for the patient."""
        return self.sent_by_helper or is_helper(self.answers)

    @property
    def knows_little_of_the_signs(self) -> bool:
        """Whether a helper is not sure of so many emergency signs that someone nearer should be asked."""
        return self.helper and knows_little_of_the_signs(self.answers)

    @property
    def is_under_18(self) -> bool:
        """Whether the patient is a minor, so that a parent or guardian must send."""
        return self.answers.get(AGE_BAND) == UNDER_18

    @property
    def next_page(self) -> Page | None:
        """The first unanswered page; None when the check is finished, or stopped to be sent as it is."""
        return None if self.is_stopped else JOURNEY.next_page(self.answers)

    @property
    def floor_so_far(self) -> Tier:
        """The lowest tier it can still have: no later answer takes this back."""
        return floor_so_far(JOURNEY.for_rules(self.answers))

    @property
    def is_urgent(self) -> bool:
        """Whether its answers so far call for a clinician within a day. False in an emergency, which is more."""
        return self.floor_so_far is Tier.URGENT_CLINICIAN

    @property
    def is_stopped(self) -> bool:
        """Whether the patient sends without the rest, and may."""
        return self.after_urgent == STOP and self.may_stop

    @property
    def may_stop(self) -> bool:
        """Whether it can be sent without the rest: an emergency at once, an urgent one after the scan."""
        return may_send_early(self.answers)

    @property
    def asks_to_stop(self) -> bool:
        """Whether to ask now if it is to be sent without the rest."""
        return self.has_more and not self.after_urgent and is_urgent_after_the_scan(self.answers)

    @property
    def has_more(self) -> bool:
        """Whether a question is unanswered, stopped or not."""
        return JOURNEY.next_page(self.answers) is not None

    def contradictions(self, today: date) -> tuple[Contradiction, ...]:
        """The pairs of answers that contradict each other."""
        return contradictions(JOURNEY.for_rules(self.answers), today)

    def next_contradiction(self, today: date) -> Contradiction | None:
        """The first contradiction that the patient has not confirmed, or None."""
        return next((pair for pair in self.contradictions(today) if pair.code not in self.confirmed), None)

    def answer(self, answers: Answers) -> None:
        """Replace the answers; record withdrawn emergency signs, and drop confirmations whose answers changed.

        A patient who chose to stop, or to go on, is asked again when the answers are less urgent than they were then.
        """
        floor = self.floor_so_far
        before = {sign.id for sign in red_flags(self.answers)}
        after = {sign.id for sign in red_flags(answers)}
        self.withdrawn = (self.withdrawn | before) - after
        self.confirmed -= {
            pair.code
            for pair in CONTRADICTIONS
            if any(answers.get(question) != self.answers.get(question) for question in pair.questions)
        }
        self.answers = answers
        if self.floor_so_far < floor:
            self.after_urgent = ""

    def saw_emergency(self, signs: Iterable[RedFlag]) -> None:
        """Remember that the patient was told to call 911 for these signs, stored as answers or not."""
        self.withdrawn |= {sign.id for sign in signs}

    def store(self) -> None:
        """Store the draft in the browser's cookie. Its day begins again with each answer, and with nothing else."""
        browser.give_number()
        saved = {"parked": self.saved_copy} if self.saved_copy else {}
        session[_DRAFT_KEY] = self.payload | saved | {"at": self._last_answer_at()}

    def _last_answer_at(self) -> int:
        """Return when its answers last changed or it was sent: now, unless the cookie has it so already, or a copy sent it."""
        before, is_new = _carried() or {}, {"answers", "sent"}
        same = self.unsent is not None or all(before.get(each) == self.payload.get(each) for each in is_new)
        return int(self.at if same and self.at else time.time())

    @property
    def payload(self) -> dict[str, Any]:
        """The draft as JSON data, without saved_copy: for the cookie, or sealed for another device."""
        data: dict[str, Any] = {"id": self.id}
        if self.sent:
            data |= {"sent": self.sent, "helper": self.helper}
            if self.unsent is not None:
                data["unsent"] = self.unsent
        else:
            data["answers"] = self.answers.dump()
            data["withdrawn"] = sorted(self.withdrawn)
            if self.confirmed:
                data["confirmed"] = sorted(self.confirmed)
            if self.after_urgent:
                data["after_urgent"] = self.after_urgent
            if self.office:
                data["office"] = True
        return data


def knows_little_of_the_signs(answers: Answers) -> bool:
    """Whether so many emergency signs are "not sure" that someone nearer should be asked."""
    unsure = [sign for sign in EMERGENCY_SIGNS.questions if answers.get(sign) == NOT_SURE]
    return len(unsure) >= MANY_NOT_SURE


def load_draft(today: date) -> Draft:
    """The draft in the browser's cookie; a new one when there is none."""
    data = _carried()
    if data is None:
        return Draft(uuid.uuid4().hex)
    return Draft(
        id=data["id"],
        answers=answers_in(data, today),
        withdrawn=frozenset(data.get("withdrawn", ())),
        confirmed=frozenset(data.get("confirmed", ())),
        sent=data.get("sent", ""),
        sent_by_helper=data.get("helper", False),
        unsent=Unsent(data["unsent"]) if "unsent" in data else None,
        saved_copy=data.get("parked", ""),
        after_urgent=data.get("after_urgent", ""),
        office=data.get("office", False),
        at=_time_of(data),
    )


def replace_draft(data: dict[str, Any], current: Draft, today: date) -> None:
    """Replace the draft in the cookie with a saved one; of the same draft, no emergency sign is forgotten."""
    forget_draft()
    browser.give_number()
    session[_DRAFT_KEY] = data | {"at": int(time.time())}
    if current.id == data["id"]:
        saved = load_draft(today)
        saved.saw_emergency(red_flags(current.answers))
        saved.withdrawn = (saved.withdrawn | current.withdrawn) - {
            sign.id for sign in red_flags(saved.answers)
        }
        saved.store()


def set_code_to_show(code: str, until: datetime) -> None:
    """Let the next page show the resume code, once."""
    session[_CODE_KEY] = {"code": code, "until": until.isoformat()}


def pop_code_to_show() -> tuple[str, datetime] | None:
    """The resume code to show, and when it expires. Later calls return None."""
    data = session.pop(_CODE_KEY, None)
    return (data["code"], datetime.fromisoformat(data["until"])) if data else None


def has_draft() -> bool:
    """Whether the browser's cookie holds a draft."""
    return _carried() is not None


def _carried() -> dict[str, Any] | None:
    """The draft in the cookie, if its day is not over. What staff took down by phone there, until 0.3.0, is not theirs."""
    data = _in_cookie()
    return None if data is None or _is_over(data) else data


def _in_cookie() -> dict[str, Any] | None:
    data = session.get(_DRAFT_KEY)
    return data if isinstance(data, dict) and "entered_by" not in data else None


def _is_over(data: dict[str, Any]) -> bool:
    return time.time() - _time_of(data) > LONGEST_AGE_S


def _time_of(data: dict[str, Any]) -> float:
    """When a draft in the cookie was last answered; of one stored before 0.5.0, when the cookie was written."""
    at: float = data.get("at") or session.written_at  # type: ignore[attr-defined]
    return at


def forget_draft() -> None:
    """Remove the draft and any resume code from the cookie."""
    session.pop(_DRAFT_KEY, None)
    session.pop(_CODE_KEY, None)


def has_patient_data() -> bool:
    """Whether the browser's cookie holds anything about a patient, readable or not.

    What staff took down by phone there, until 0.3.0, does not show: not even that it is there.
    """
    shown = any(key not in (*_OF_NO_PATIENT, _DRAFT_KEY) for key in session)
    return shown or has_draft() or cookie_is_unreadable()


def clear_patient_data() -> None:
    """Remove all patient data from the cookie: the draft, the resume code and the status page."""
    for key in set(session) - {SIGNED_OUT}:
        session.pop(key)


def cookie_is_unreadable() -> bool:
    """Whether the browser's cookie is damaged, or it or the draft in it has expired."""
    data = _in_cookie()
    return _cookie_state() in (DAMAGED, EXPIRED) or (data is not None and _is_over(data))


def has_no_cookie() -> bool:
    """Whether the browser sent no cookie at all."""
    return _cookie_state() == NONE


def _cookie_state() -> str:
    return session.found  # type: ignore[attr-defined, no-any-return]
