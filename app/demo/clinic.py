"""A clinic at work: invented people send for twelve weeks, and an invented team works on it, all at their moments.

Each person has a story (see `app.demo.case.Story`). The stories take turns in the order of their moments, week by week, and
stop at the moment at which the demo is made: what would come later has not happened yet.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.demo.arrivals import TWINS, Arrival, arrivals, what_is_sent
from app.demo.calendar import DAYS, Calendar
from app.demo.case import Case, Stage, Story
from app.demo.team import hire
from app.keys import Keys
from app.rules.due_dates import ServiceLevels
from app.submissions.intake.submit import SubmissionRequest, submission_id, submit, submit_once
from app.submissions.models import Submission
from config import Settings

Begin = Callable[[], AbstractContextManager[Session]]


@dataclass(frozen=True)
class Clinic:
    """Where it all happens. clinics: the ids of those that a patient may prefer."""

    begin: Begin
    keys: Keys
    clinics: Sequence[str]
    settings: Settings
    service_levels: ServiceLevels


@dataclass
class Turns:
    """The stories that go on, by the moment of their next act."""

    waiting: list[tuple[datetime, int, Case, Story]] = field(default_factory=list)

    def wait(self, case: Case, story: Story) -> None:
        """Let a story say when it goes on; nothing more when it is over."""
        moment = next(story, None)
        if moment is not None:
            heapq.heappush(self.waiting, (moment, case.place, case, story))

    def before(self, end: datetime) -> Iterator[tuple[datetime, Case, Story]]:
        """Take out, in the order of time, what goes on before a moment."""
        while self.waiting and self.waiting[0][0] < end:
            moment, _, case, story = heapq.heappop(self.waiting)
            yield moment, case, story


def run_clinic(
    clinic: Clinic, number: int, seed: int, now: datetime, tell: Callable[[int], object] = int
) -> int:
    """Send so many invented submissions, all marked as demo, and let the team work on them; return how many were sent.

    The same seed gives the same people and stories, seen from `now` (aware, in the clinic's zone). Those whom an earlier
    run has stored stay as they are. tell: called now and then with the number so far.
    """
    calendar = Calendar(clinic.service_levels.opening, now)
    with clinic.begin() as session:
        team = hire(session, now - timedelta(DAYS + 1))
        stage = Stage(session, now, calendar, team, clinic.keys, clinic.service_levels)
    turns, sent = Turns(), 0
    for until, of_week in _weeks(number, seed, calendar):
        sent += len(of_week)
        new = _send(clinic, stage, of_week)
        _work(clinic, stage, turns, new, until)
        tell(sent)
    return sent


def _weeks(number: int, seed: int, calendar: Calendar) -> Iterator[tuple[datetime, list[Arrival]]]:
    """Yield the end of each seven days, and who sends in them, in the order of time."""
    waiting = deque(sorted(arrivals(number, seed, calendar), key=lambda each: (each.at, each.place)))
    for days in range(DAYS - 7, -1, -7):
        until = calendar.now - timedelta(days)
        of_week = []
        while waiting and waiting[0].at <= until:
            of_week.append(waiting.popleft())
        yield until, of_week


def _send(clinic: Clinic, stage: Stage, of_week: Sequence[Arrival]) -> list[Arrival]:
    """Send what people send in a week; return whose was not stored before."""
    requests = [(each, _request(clinic, stage, each)) for each in of_week]
    if not requests:
        return []
    with clinic.begin() as session:
        ids = {each.place: submission_id(clinic.keys.index, request) for each, request in requests}
        known = {place for place, each_id in ids.items() if session.get(Submission, each_id) is not None}
    stage.ids |= ids
    wanted = [(each, request) for each, request in requests if each.place not in known]
    _submit(clinic, wanted)
    return [each for each, _ in wanted]


def _submit(clinic: Clinic, wanted: Sequence[tuple[Arrival, SubmissionRequest]]) -> None:
    """Send in one transaction; one by one if a random reference was taken, so that only that one is drawn again."""
    try:
        with clinic.begin() as session:
            for each, request in wanted:
                submit(session, clinic.keys, request, each.at, clinic.service_levels)
    except IntegrityError:
        for each, request in wanted:
            submit_once(clinic.begin, clinic.keys, request, each.at, clinic.service_levels)


def _request(clinic: Clinic, stage: Stage, arrival: Arrival) -> SubmissionRequest:
    request = what_is_sent(arrival, clinic.clinics, clinic.settings)
    if arrival.place in TWINS:
        request = replace(stage.sent_before.pop(arrival.place - 1), draft_id=request.draft_id)
    if arrival.place + 1 in TWINS:
        stage.sent_before[arrival.place] = request
    return request


def _work(clinic: Clinic, stage: Stage, turns: Turns, new: Sequence[Arrival], until: datetime) -> None:
    """Let the stories go on until a moment, all in one transaction."""
    with clinic.begin() as session:
        stage.begin(session)
        for arrival in new:
            stage.now = arrival.at
            chance = Random(f"{arrival.seed}/story")  # noqa: S311  (invented people need no secrets)
            case = Case(stage, arrival.place, chance)
            turns.wait(case, arrival.course.story(case))
        for moment, case, story in turns.before(until):
            stage.now = moment
            _go_on(turns, case, story)


def _go_on(turns: Turns, case: Case, story: Story) -> None:
    try:
        turns.wait(case, story)
    except Exception as error:
        error.add_note(f"in the story of person {case.place}, at {case.stage.now}")
        raise
