"""A queue filled for benchmarks holds exactly what submitting would have stored."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import pytest
from flask import Flask, current_app
from sqlalchemy import select
from sqlalchemy.orm import Session, object_mapper, selectinload

from app.demo.seed import invented
from app.extensions import db, instance_keys, writing
from app.questionnaire.answers import load_known
from app.questionnaire.questions import JOURNEY
from app.rules.assess import assess
from app.rules.record import as_record
from app.submissions.intake.submit import submit
from app.submissions.models import Event, Submission
from app.submissions.reference import read_reference
from app.submissions.worklist import search
from app.submissions.worklist.counters import IN_GROUPS, PENDING, WHOLE, QueueCounter, recount
from app.submissions.worklist.rollups import differences
from tests.benchmarks import filling
from tests.benchmarks.filling import (
    Person,
    ShownTextCache,
    draw_taken_references_again,
    fill,
    make_room,
    store,
)
from tests.submissions.build import NOON, SEALED, count, sent

MANY = 40
OF_CHANCE = {"reference", "data_key"}  # and every sealed column
OF_THE_CHAIN = {"link", "mac", "detail_digest"}  # none is linked here


class Chance(Random):
    """A repeatable random generator: invented people need no secrets."""


@pytest.fixture
def opened(stored_app: Flask) -> Any:
    """Each database in turn."""
    with stored_app.app_context():
        yield stored_app


def people(seed: int = 1) -> list[Person]:
    """Return some invented people, repeatably."""
    settings = current_app.config["SETTINGS"]
    some = invented(Chance(seed), MANY, ["example-edina"], NOON, settings)
    return [Person(one.sending, one.at) for one in some]


def store_at_once(some: Sequence[Person]) -> None:
    """Store people as they are, each under their own draft."""
    drafts = [(one, one.sending.draft_id) for one in some]
    with writing.begin() as session:
        make_room(session)
        store(
            session,
            instance_keys(),
            drafts,
            ShownTextCache(session),
            current_app.config["SETTINGS"].service_levels,
        )


def plain(row: Submission | Event) -> dict[str, Any]:
    """Return every column that is neither sealed nor random, nor of the chain."""
    names = {attribute.key for attribute in object_mapper(row).column_attrs} - OF_CHANCE - OF_THE_CHAIN
    return {name: getattr(row, name) for name in names if not name.endswith("_sealed")}


def everything_stored(session: Session) -> dict[str, Any]:
    """Return everything stored, opened, by submission."""
    query = select(Submission).options(
        selectinload(Submission.all_events), selectinload(Submission.name_indexes)
    )
    found = session.scalars(query.execution_options(populate_existing=True)).all()
    return {
        one.id: [
            plain(one),
            {name: getattr(one, name) for name in SEALED},
            sorted(each.index for each in one.name_indexes),
            [{**plain(event), "id": None, "aad_id": None, "detail": event.detail} for event in one.events],
        ]
        for one in found
    }


def counter_rows(session: Session) -> set[tuple[str, str, int, int]]:
    """Return the stored counters."""
    return {
        (row.scope, row.name, row.bucket, row.n)
        for row in session.scalars(select(QueueCounter))
        if row.n and row.name != IN_GROUPS
    }


def test_rows_stored_together_equal_those_sent_one_by_one(opened: Flask) -> None:
    some, service_levels = people(), current_app.config["SETTINGS"].service_levels
    with writing.begin() as session:
        for one in some:
            submit(session, instance_keys(), one.sending, one.at, service_levels)
        PENDING.write(session)
        one_by_one, counts = everything_stored(session), counter_rows(session)
        session.rollback()
    assert count("submissions") == 0
    store_at_once(some)
    assert len(one_by_one) == MANY
    assert everything_stored(db.session) == one_by_one
    assert counter_rows(db.session) == counts
    assert differences(db.session) == {}


def test_rows_stored_together_can_be_assessed_again_counted_and_found(opened: Flask) -> None:
    before = sent()
    some = people()
    store_at_once(some)
    rows = db.session.scalars(select(Submission).where(Submission.id != before)).all()
    assert len(rows) == len({row.data_key for row in rows}) == len({row.reference for row in rows}) == MANY
    for row in rows:
        answers = load_known(row.answers["given"], JOURNEY.questions, row.as_of)
        assert as_record(assess(JOURNEY.for_rules(answers), row.as_of)) == row.assessment
    keys = instance_keys()
    for contact in [one.sending.contact for one in some[:5]]:
        last_name = contact.full_name.split()[-1]
        by_name = contact.birth_date and search.found_by_name(db.session, keys, last_name, contact.birth_date)
        for found in filter(None, (by_name, search.found_by_phone(db.session, keys, contact.phone))):
            assert contact.full_name in {row.full_name for row in found}
        if contact.email:
            assert contact.email in {
                row.contact["email"] for row in search.found_by_email(db.session, keys, contact.email)
            }
    before = counter_rows(db.session)
    with writing.begin() as session:
        recount(session)
    assert counter_rows(db.session) == before


def test_a_reference_in_use_is_drawn_again(opened: Flask) -> None:
    submission = db.session.get(Submission, sent())
    assert submission is not None
    taken, free = submission.reference, "7KQM-P2XH"
    rows = [{"reference": taken}, {"reference": free}, {"reference": free}]
    draw_taken_references_again(db.session, rows)
    drawn = [row["reference"] for row in rows]
    assert len({taken, *drawn}) == 4
    assert drawn[1] == free
    assert all(read_reference(each) == each for each in (drawn[0], drawn[2]))


def test_people_are_repeated_with_their_own_drafts(opened: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "PEOPLE", 7)
    fill(writing.begin, instance_keys(), 20, current_app.config["SETTINGS"])
    rows = db.session.scalars(select(Submission)).all()
    assert len(rows) == len({row.draft_id for row in rows}) == 20
    assert len({row.full_name for row in rows}) <= 7
    assert (WHOLE, "open", 0, 20) in counter_rows(db.session)
