"""Fills the queue with invented patients to whom no one has done anything yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from itertools import islice
from random import Random

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.demo.people import Invented, as_interpreter_call, as_referred, drawn_sending
from app.demo.personas import random_person, some_name, stopped_early
from app.keys import Keys
from app.rules.due_dates import ServiceLevels
from app.submissions.intake.submit import SubmissionRequest, submit, submit_once
from config import Settings

IN_ONE_TRANSACTION = 500
EMERGENCIES = frozenset({"emergency", "aneurysm", "legs_in_doubt"})
MINUTES_AGO = 10 * 24 * 60
MINUTES_AGO_IN_AN_EMERGENCY = 3 * 60
STOP_EARLY = 0.5  # of those who may
FROM_AN_OFFICE, INTERPRETER_CALL = 1, 2
"""The places in the row of invented people of the one whom an office refers, and of the one who asks for a call."""


def seed(
    begin: Callable[[], AbstractContextManager[Session]],
    keys: Keys,
    submissions: int,
    seed_number: int,
    clinics: Sequence[str],
    settings: Settings,
    tell: Callable[[int], object] = int,
) -> int:
    """Send invented submissions, all marked as demo; return how many. The same seed gives the same people.

    tell: called now and then with the number so far.
    """
    chance = Random(seed_number)  # noqa: S311  (invented people need no secrets)
    people = invented(chance, submissions, clinics, datetime.now(settings.timezone), settings)
    made = 0
    while batch := list(islice(people, IN_ONE_TRANSACTION)):
        send_together(begin, keys, batch, settings.service_levels)
        made += len(batch)
        tell(made)
    return made


def send_together(
    begin: Callable[[], AbstractContextManager[Session]],
    keys: Keys,
    batch: Sequence[Invented],
    service_levels: ServiceLevels,
) -> None:
    """Send in one transaction; one by one if a random reference was taken, so that only that one is drawn again."""
    try:
        with begin() as session:
            for one in batch:
                submit(session, keys, one.sending, one.at, service_levels)
    except IntegrityError:
        for one in batch:
            submit_once(begin, keys, one.sending, one.at, service_levels)


def invented(
    chance: Random, number: int, clinics: Sequence[str], now: datetime, settings: Settings
) -> Iterator[Invented]:
    """Yield people who sent something in the last days before `now` (aware, in the clinic's zone)."""
    for place in range(number):
        name = some_name(chance)
        longest_ago = MINUTES_AGO_IN_AN_EMERGENCY if name in EMERGENCIES else MINUTES_AGO
        at = now - timedelta(minutes=chance.randint(0, longest_ago))
        answers = random_person(chance, name, at.date())
        if chance.random() < STOP_EARLY:
            answers = stopped_early(answers)
        sending = drawn_sending(chance, answers, at.date(), clinics, settings)
        yield Invented(_another_way(place, sending, settings), at)


def _another_way(place: int, sending: SubmissionRequest, settings: Settings) -> SubmissionRequest:
    """Return the same person as sent by an office, or as asking for an interpreter call; most are unchanged."""
    if place == FROM_AN_OFFICE:
        return as_referred(sending, settings)
    if place == INTERPRETER_CALL:
        return as_interpreter_call(sending, settings)
    return sending
