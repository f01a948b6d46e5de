"""Who is tied to clinics reads only what they may see, however they ask; on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import event, exists, func, literal, select
from sqlalchemy.orm import Session, aliased

from app.extensions import db, writing
from app.submissions.casework.links import unlink
from app.submissions.casework.undo import undo
from app.submissions.context import Actor, load_for_update
from app.submissions.models import Event, Submission
from app.submissions.scoping import ClinicScope, every_clinic, limit
from app.submissions.statuses import Outcome, Status
from app.submissions.worklist import search
from tests.submissions.build import (
    NOON,
    assign_case,
    bring_to,
    contact,
    link_case,
    log_contact_with,
    put,
    sent,
    staff,
    staff_context,
    stored,
)
from tests.submissions.scopes import EDINA, ST_PAUL, limited, scope


def at_clinic(clinic: str | None, persona: str = "standard", **more: object) -> str:
    """Store a submission to a clinic; None for no clinic in particular."""
    return sent(persona, contact=contact(clinic_id=clinic, **more))


def seen_by(who: ClinicScope) -> set[str]:
    with limited(who) as session:
        return set(session.scalars(select(Submission.id)))


@pytest.mark.proves("cases-without-a-clinic-are-seen")
def test_someone_tied_to_a_clinic_sees_its_cases_and_those_to_no_clinic(stored_app: Flask) -> None:
    with stored_app.app_context():
        here, anywhere, elsewhere = at_clinic(EDINA), at_clinic(None), at_clinic(ST_PAUL)
        coordinator, auditor = staff(), staff("auditor")
        assert seen_by(scope(coordinator, EDINA)) == {here, anywhere}
        assert seen_by(scope(coordinator, EDINA, ST_PAUL)) == {here, anywhere, elsewhere}
        assert seen_by(scope(auditor, EDINA)) == {here}


@pytest.mark.proves("emergencies-are-seen-by-all")
def test_an_emergency_is_seen_everywhere_until_a_clinician_has_reached_it(stored_app: Flask) -> None:
    with stored_app.app_context():
        emergency, clinician, other = at_clinic(ST_PAUL, "emergency"), staff("clinician"), staff()
        here, there = scope(other, EDINA), scope(other, ST_PAUL)
        assert emergency in seen_by(here)
        assert emergency not in seen_by(scope(staff("auditor"), EDINA))
        log_contact_with(emergency, Outcome.NO_ANSWER, clinician)
        assert emergency in seen_by(here)
        log_contact_with(emergency, Outcome.SPOKE, clinician, NOON + timedelta(minutes=5))
        assert emergency not in seen_by(here)
        assert emergency in seen_by(there)


@pytest.mark.proves("emergencies-are-seen-by-all")
def test_who_was_told_to_call_911_is_seen_everywhere_until_known_to_have_arrived(stored_app: Flask) -> None:
    with stored_app.app_context():
        case, doctor, owner = at_clinic(ST_PAUL, "emergency"), staff("clinician"), staff()
        assign_case(case, owner, owner)
        log_contact_with(case, Outcome.TOLD_911, doctor)
        for who in (doctor, staff(), staff("lead")):
            assert case in seen_by(scope(who, EDINA))
        assert case not in seen_by(scope(staff("auditor"), EDINA))
        log_contact_with(case, Outcome.IN_CARE, staff(), NOON + timedelta(hours=1))
        assert case not in seen_by(scope(doctor, EDINA))


@pytest.mark.proves("overdue-urgent-is-seen-by-all")
def test_what_is_urgent_is_seen_everywhere_once_it_is_overdue(stored_app: Flask) -> None:
    with stored_app.app_context():
        urgent, usual = at_clinic(ST_PAUL, "urgent"), at_clinic(ST_PAUL, "standard")
        late = max(stored(each).act_by or NOON for each in (urgent, usual)) + timedelta(minutes=1)
        for who in (staff(), staff("clinician"), staff("lead")):
            assert seen_by(scope(who, EDINA)) == set()
            assert seen_by(scope(who, EDINA, now=late)) == {urgent}
        assert seen_by(scope(staff("auditor"), EDINA, now=late)) == set()


def test_a_question_to_a_clinician_is_seen_by_the_clinicians_of_all_clinics(stored_app: Flask) -> None:
    with stored_app.app_context():
        case, coordinator = at_clinic(ST_PAUL), staff()
        put(case, asked_by=coordinator.id)
        assert seen_by(scope(staff("clinician"), EDINA)) == {case}
        assert seen_by(scope(staff(), EDINA)) == set()
        put(case, asked_by=None)
        assert seen_by(scope(staff("clinician"), EDINA)) == set()


def test_one_s_own_act_is_undone_although_the_case_left_one_s_sight(stored_app: Flask) -> None:
    with stored_app.app_context():
        case, doctor, other = at_clinic(ST_PAUL, "emergency"), staff("clinician"), staff("clinician")
        log_contact_with(case, Outcome.SPOKE, doctor)
        act = [event.act_id for event in stored(case).all_events if event.version][-1] or ""
        for who, is_undone in ((other, False), (doctor, True)):
            put(case, owner_id=None, status="new")
            assert case not in seen_by(scope(who, EDINA))
            with writing.begin() as session:
                limit(session, scope(who, EDINA))
                if is_undone:
                    undo(session, case, act, staff_context(who))
                else:
                    with pytest.raises(LookupError):
                        undo(session, case, act, staff_context(who))
        assert stored(case).is_unreached_emergency
        assert case in seen_by(scope(doctor, EDINA))


def test_what_one_owns_or_stands_in_for_is_seen_wherever_it_is(stored_app: Flask) -> None:
    with stored_app.app_context():
        case, owner, substitute = at_clinic(ST_PAUL), staff(), staff()
        assign_case(case, owner, owner)
        assert seen_by(scope(owner, EDINA)) == {case}
        assert seen_by(scope(substitute, EDINA)) == set()
        assert seen_by(scope(substitute, EDINA, covers=(owner.id,))) == {case}


def test_what_one_filled_in_by_phone_is_seen_wherever_it_is(stored_app: Flask) -> None:
    with stored_app.app_context():
        writer = staff()
        case = sent(contact=contact(clinic_id=ST_PAUL), entered_by=writer.id)
        assert seen_by(scope(writer, EDINA)) == {case}
        assert seen_by(scope(staff(), EDINA)) == set()


def test_a_linked_case_is_seen_with_its_head_but_not_the_head_with_it(stored_app: Flask) -> None:
    with stored_app.app_context():
        follower, head, actor = at_clinic(ST_PAUL), at_clinic(EDINA), staff()
        link_case(follower, head, actor)
        assert seen_by(scope(actor, EDINA)) == {head, follower}
        assert seen_by(scope(actor, ST_PAUL)) == {follower}


def test_a_link_to_another_clinic_is_undone_by_who_sees_the_linked_one(stored_app: Flask) -> None:
    with stored_app.app_context():
        follower, head, actor = at_clinic(EDINA), at_clinic(ST_PAUL), staff()
        link_case(follower, head, actor)
        version = stored(follower).version
        with writing.begin() as session:
            limit(session, scope(actor, EDINA))
            unlink(session, follower, version, staff_context(actor))
        assert (stored(follower).status, stored(follower).head_id) == (Status.NEW, None)


QUERIES = {
    "a column": select(Submission.reference),
    "a condition alone": select(func.count()).where(Submission.tier >= 0),
    "a count of rows": select(func.count()).select_from(
        select(literal(1)).where(Submission.tier >= 0).subquery()
    ),
    "an alias": select(aliased(Submission).reference),
    "a join": select(Event.id).join(Submission, Submission.id == Event.submission_id),
    "a relation": select(Event.id).join(Event.submission),
    "a subquery": select(Event.id).where(Event.submission_id.in_(select(Submission.id))),
    "an exists": select(Event.id).where(exists().where(Submission.id == Event.submission_id)),
}


@pytest.mark.parametrize("name", QUERIES)
def test_every_kind_of_query_is_limited(name: str, app: Flask) -> None:
    with app.app_context():
        at_clinic(ST_PAUL)
        actor = staff()
        assert any(db.session.scalars(QUERIES[name]).all())
        with limited(scope(actor, EDINA)) as session:
            assert not any(session.scalars(QUERIES[name]).all())
            with every_clinic(session):
                assert any(session.scalars(QUERIES[name]).all())
            assert not any(session.scalars(QUERIES[name]).all())


def unknown_or_hidden(session: Session, case: str, actor: Actor) -> None:
    assert search.bare_submission(session, case) is None
    assert search.one_submission(session, case) is None
    assert search.many_submissions(session, [case]) == []
    with pytest.raises(LookupError):
        load_for_update(session, case, 1, staff_context(actor))


def test_a_case_of_another_clinic_is_as_unknown_as_one_that_does_not_exist(stored_app: Flask) -> None:
    with stored_app.app_context():
        hidden, actor = at_clinic(ST_PAUL), staff()
        for case in (hidden, "f" * 32):
            with writing.begin() as session:
                limit(session, scope(actor, EDINA))
                unknown_or_hidden(session, case, actor)


def test_a_case_that_goes_to_another_clinic_is_out_of_sight_at_once(stored_app: Flask) -> None:
    with stored_app.app_context():
        case, actor = at_clinic(EDINA), staff()
        with limited(scope(actor, EDINA)) as session:
            assert search.bare_submission(session, case) is not None
            session.rollback()
            put(case, clinic_id=ST_PAUL)
            assert search.bare_submission(session, case) is None


def test_the_session_of_someone_tied_to_no_clinic_asks_what_it_asked_before(app: Flask) -> None:
    with app.app_context():
        case, statements = at_clinic(EDINA), []
        event.listen(db.engine, "before_cursor_execute", lambda *seen: statements.append(seen[2]))
        search.bare_submission(db.session, case)
        found = [each.replace("\n", " ").partition(" WHERE ")[2] for each in statements if "SELECT" in each]
        assert found == ["submissions.id = ?"]


def test_a_closed_emergency_that_was_given_up_is_its_own_clinics(app: Flask) -> None:
    with app.app_context():
        emergency, worker = at_clinic(ST_PAUL, "emergency"), staff("clinician")
        put(emergency, owner_id=None)
        bring_to(Status.TAKEN, emergency, worker)
        put(
            emergency,
            status="closed",
            decision="could_not_reach",
            closed_at=NOON,
            act_by=None,
            due_at=None,
            next_action=None,
        )
        assert emergency not in seen_by(scope(staff(), EDINA))
