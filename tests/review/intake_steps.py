"""What tests of the phone intake do: open it, post it as its page does, and draw answers at random."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.extensions import db
from app.questionnaire.answers import Answers, load_known
from app.questionnaire.partial_date import DAYS_AGO
from app.questionnaire.question import NONE_OF_THESE, NOT_SURE, DateQuestion, MultipleChoice, Question
from app.questionnaire.questions import JOURNEY
from app.rules.safety import SIGNS_OF_DANGER
from app.submissions.models import Submission
from tests.accounts.build import sign_in
from tests.pages import Page, PageClient
from tests.screening.drafts import contact_of
from tests.walk import posted

NEW = "/staff/intake"


def start(client: PageClient) -> str:
    """Open a new intake; return the address that its form posts to."""
    return str(client.get(NEW).one("form#intake")["action"])


def started(client: PageClient) -> str:
    """Sign in as a coordinator, and open a new intake."""
    sign_in(client)
    return start(client)


def typed(answers: dict[str, Any], **more: Any) -> dict[str, Any]:
    """What the page posts for these answers, in their JSON form, and other inputs."""
    data: dict[str, Any] = {}
    for question, value in answers.items():
        data.update(posted(question, value))
    return {**data, **more}


def whole(answers: dict[str, Any], **more: Any) -> dict[str, Any]:
    """What the page posts for these answers with the contact details, the consent, and the button that sends."""
    parent = {"helper_relationship": "parent"} if answers["age_band"] == "under_18" else {}
    return {**typed(answers), **contact_of(answers, **parent), "then": "send", **more}


def save(client: PageClient, address: str, data: dict[str, Any], **more: Any) -> Page:
    """Save the page with the version it was last shown with; return the page that follows."""
    version = client.last.soup.select("input[name=version]") if client.last else []
    shown = {"version": str(version[0]["value"])} if version else {}
    page = client.post(address, {**shown, **data, **more}, status=None)
    return page if page.status == 422 else client.follow(page)


def send_all(client: PageClient, address: str, answers: dict[str, Any]) -> None:
    """Send an intake, and say that all answers are right that hardly fit together."""
    page = save(client, address, whole(answers))
    if page.status == 422:
        assert {link["href"][:9] for link in page.soup.select(".problems a")} == {"#confirm-"}
        save(client, address, whole(answers, **confirmed(page)))


def confirmed(page: Page) -> dict[str, list[str]]:
    """Every tick that two answers are both right."""
    return {"confirmed": [str(box["value"]) for box in page.soup.select("input[name=confirmed]")]}


def submissions() -> list[Submission]:
    """Every stored submission with its events, in an app context."""
    db.session.rollback()
    return list(db.session.scalars(select(Submission).options(selectinload(Submission.all_events))))


def drawn_answers(seed: int) -> dict[str, Any]:
    """An answer to every question, in its JSON form, asked or not; signs of danger are rare."""
    chance = Random(seed)  # noqa: S311  (no secret)
    return {question.id: _drawn(question, chance) for question in JOURNEY.questions}


def _drawn(question: Question[Any], chance: Random) -> Any:
    if question in SIGNS_OF_DANGER and chance.random() < 0.93:
        return "no"
    if isinstance(question, DateQuestion):
        return chance.choice([NOT_SURE, "2026-02", date(2026, 5, 4).isoformat(), _weeks_ago(chance)])
    values = [option.value for option in question.options]  # type: ignore[attr-defined]
    if isinstance(question, MultipleChoice) and chance.random() < 0.5:
        several = [value for value in values if value not in (NONE_OF_THESE, NOT_SURE)]
        return chance.sample(several, chance.randint(1, len(several)))
    value = chance.choice(values)
    if isinstance(question, MultipleChoice):
        return [value]
    return int(value) if value.isdecimal() else value


def loaded(answers: dict[str, Any], day: date = date.max) -> Answers:
    """Load answers from their JSON form, as of a day."""
    return load_known(answers, JOURNEY.questions, day)


def _weeks_ago(chance: Random) -> dict[str, Any]:
    return {"between": [*chance.choice(list(DAYS_AGO.values()))]}
