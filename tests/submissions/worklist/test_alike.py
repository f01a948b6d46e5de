"""The mark of possible duplicates on a row: found by indexes, without opening everyone born on that day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from flask import Flask
from sqlalchemy import event

from app.extensions import db
from app.submissions.models import Submission
from app.submissions.worklist.alike import MOST_COMPARED, MOST_RANKED, possible_duplicates
from tests.submissions.build import contact, link_case, sent, staff, stored

OTHER_PHONE = "+1-763-555-0142"


def marked(*ids: str) -> set[str]:
    """Return which of these rows are marked."""
    return possible_duplicates(db.session, [stored(submission_id) for submission_id in ids])


@contextmanager
def loaded_submissions() -> Iterator[list[Submission]]:
    """The submissions that are read meanwhile."""
    loaded: list[Submission] = []

    def note(submission: Submission, *_: object) -> None:
        loaded.append(submission)

    event.listen(Submission, "load", note)
    event.listen(Submission, "refresh", note)
    try:
        yield loaded
    finally:
        event.remove(Submission, "load", note)
        event.remove(Submission, "refresh", note)


def test_a_namesake_born_on_the_same_day_is_marked_on_both_rows(store: Flask) -> None:
    one = sent(contact=contact(full_name="Éloïse Núñez Peña"))
    other = sent(contact=contact(full_name="Eloise Pena", phone=OTHER_PHONE))
    assert marked(one, other) == {one, other}
    assert marked(one) == {one}


def test_twins_and_a_father_and_son_are_not_marked(store: Flask) -> None:
    jane, joan = (sent(contact=contact(full_name=f"{name} Olson")) for name in ("Jane", "Joan"))
    father = sent(contact=contact(full_name="Robert Smith Sr."))
    son = sent(contact=contact(full_name="Robert Smith Jr.", birth_date=date(1972, 9, 1)))
    assert marked(jane, joan, father, son) == set()


def test_linked_ones_and_no_rows_are_not_marked(store: Flask) -> None:
    head, follower = sent(), sent()
    link_case(follower, head, staff())
    assert marked(head, follower) == set()
    assert marked() == set()


def test_someone_who_sent_again_and_again_is_marked_after_a_few_comparisons(store: Flask) -> None:
    ids = [sent() for _ in range(MOST_RANKED + 3)]
    row = stored(ids[0])
    db.session.expire_all()
    with loaded_submissions() as loaded:
        assert possible_duplicates(db.session, [row]) == {ids[0]}
    assert MOST_COMPARED <= len(loaded) <= MOST_COMPARED + 1
