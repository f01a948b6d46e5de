"""Two clinics that must not see each other's patients, and every address of the staff pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from flask import Flask
from sqlalchemy import event
from werkzeug.routing import Rule

from app.extensions import db
from app.submissions.learning.follow_up import Harm, HarmCause
from app.submissions.statuses import Status
from tests.review.conftest import Worker
from tests.submissions import build
from tests.submissions.learning import build as learning
from tests.submissions.scopes import EDINA, ST_PAUL, tie_to

NAME = "Zebulon Qvarfordt"
PHONE, EMAIL, MRN = "+16515550177", "zebulon@example.org", "ZQ-40017"
BORN = date(1941, 11, 23)
UNKNOWN = "f" * 32
IN_ALL_DAYS = "?from=2026-01-01"

ARGUMENTS: dict[str, Sequence[str]] = {
    "share": ("open", "due-today", "overdue", "calls"),
    "intake_id": ("a" * 32,),
    "note_id": ("a" * 32,),
    "view_id": ("1",),
    "review_id": ("1",),
    "closure_id": ("1",),
    "question_id": ("weight_loss",),
    "file": ("lost-from-the-window.csv", "overall.csv", "decisions.csv"),
}
"""What stands in an address, where it is not about one case."""


@dataclass(frozen=True)
class Hidden:
    """Cases of the other clinic, in every list: their ids, and what no page may show."""

    ids: tuple[str, ...]
    canaries: tuple[str, ...]
    owner: int
    here: str


def two_clinics() -> Hidden:
    """Store cases of both clinics; the second one's in every state. To be called in an app context."""
    owner = build.staff("clinician")
    build.staff(
        "coordinator"
    )  # with the clinician, at work for all clinics: none is left to those of another one
    here = build.sent("standard", contact=build.contact(clinic_id=EDINA))
    hidden = [_at_other("standard"), _at_other("urgent"), _at_other("priority")]
    for status in (Status.TAKEN, Status.WAITING_FOR_REPORT, Status.DECIDED, Status.CLOSED):
        case = _at_other("standard")
        build.bring_to(status, case, owner)
        hidden.append(case)
    same_person = build.sent("standard", contact=build.contact(clinic_id=ST_PAUL))
    harmed = _at_other("other_care")
    learning.follow_up(harmed, owner, harm=Harm.VISIT, cause=next(iter(HarmCause)))
    drawn = learning.drawn("other_care", contact=_contact())
    hidden += [same_person, harmed, drawn]
    build.put(hidden[1], report_chase_on=build.NOON.date())
    build.put(hidden[1], act_by=datetime(2100, 1, 1, tzinfo=UTC))  # what is urgent and overdue is everyone's
    build.put(hidden[2], open_questions=2)
    references = [build.stored(case).reference for case in hidden]
    return Hidden(tuple(hidden), (*references, NAME, NAME.split()[1]), owner.id, here)


def _contact() -> Any:
    return build.contact(full_name=NAME, birth_date=BORN, phone=PHONE, email=EMAIL, clinic_id=ST_PAUL)


def _at_other(persona: str) -> str:
    return build.sent(persona, build.NOON - timedelta(days=1), contact=_contact())


def tied(worker: Worker, *clinics: str) -> Worker:
    """Tie someone who is signed in to clinics."""
    with worker.app.app_context():
        tie_to(worker.staff_id, *clinics)
    return worker


def staff_rules(app: Flask, method: str) -> Iterator[Rule]:
    """Yield every staff address that a method opens, but those of signing in and out."""
    for rule in app.url_map.iter_rules():
        is_account = rule.endpoint.startswith("accounts.") and "sign" in rule.endpoint
        if rule.rule.startswith("/staff/") and method in (rule.methods or ()) and not is_account:
            yield rule


def addresses(app: Flask, hidden: Hidden) -> Iterator[str]:
    """Yield every staff page that is not about one case."""
    values = {**ARGUMENTS, "owner_id": ("0", str(hidden.owner)), "staff_id": (str(hidden.owner),)}
    for rule in staff_rules(app, "GET"):
        if "submission_id" not in rule.arguments:
            yield from _filled(rule.rule, values)


def _filled(address: str, values: dict[str, Sequence[str]]) -> Iterator[str]:
    for name, texts in values.items():
        if f"<{name}>" in address:
            for text in texts:
                yield from _filled(address.replace(f"<{name}>", text), values)
            return
    yield address


class Statements:
    """The statements that a request sends to the database."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self._engine = db.engine

    def _note(self, _: Any, __: Any, statement: str, *___: Any) -> None:
        self.seen.append(statement)

    def __enter__(self) -> list[str]:
        event.listen(self._engine, "before_cursor_execute", self._note)
        return self.seen

    def __exit__(self, *_: object) -> None:
        event.remove(self._engine, "before_cursor_execute", self._note)
