"""From a person whom the provider signed in to an account here, with the role that their groups give today.

Who comes without such a group is let out: the account is disabled, its sessions end, and its cases are given back.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from app import clinic_hours
from app.accounts import identities, staff
from app.accounts.account_events import note
from app.audit.staff_events import StaffEventKind
from app.clock import local_now
from app.sign_on.person import Person
from app.staff.models import Staff, StaffIdentity
from app.staff.roles import Right, Role, may
from app.submissions.casework.transitions import unassign_all
from app.submissions.context import Actor, StaffContext

REFUSED_BY_CLINIC = "clinic"
"""The detail of a refusal because of what the provider said."""


def admit(session: Session, person: Person, now: datetime) -> Staff | str:
    """Return the account of a person, as their groups have it today; or why there is none for them, in fixed words.

    What changed is stored either way: raising would undo that someone was let out.
    """
    identity = identities.find(session, person.issuer, person.subject)
    if identity is None or identity.staff_id is None:
        return _newcomer(session, person, identity, now)
    account = staff.lock_accounts(session, identity.staff_id)[identity.staff_id]
    identity.came_at, identity.email = now, person.email or identity.email
    if account.break_glass:
        return _refused(session, account, "the-account-is-for-the-day-on-which-sign-on-fails", now)
    if person.role is None:
        _let_out(session, account, identity, now)
        return _refused(session, account, person.reason, now)
    if account.disabled_at is not None:
        if identity.lost_at != account.disabled_at:
            return _refused(session, account, "the-account-is-disabled", now)
        staff.enable(session, account.email, now)
    identity.lost_at = None
    _take_role(session, account, person.role, now)
    return account


def _newcomer(session: Session, person: Person, identity: StaffIdentity | None, now: datetime) -> Staff | str:
    """Make an account for someone who comes for the first time; one that is there already, a lead has to join."""
    if person.role is None:
        return person.reason
    if not person.email:
        return "there-is-no-e-mail-address"
    if staff.find(session, person.email) is not None:
        if identity is None:
            identities.remember(session, person.issuer, person.subject, person.email, now)
        else:
            identity.came_at, identity.email = now, person.email
        return "a-lead-has-to-join-the-account"
    if identity is not None:
        session.delete(identity)
        session.flush()
    account = staff.add_staff(session, person.email, person.name, person.role, None, now)
    identities.remember(session, person.issuer, person.subject, person.email, now, account.id)
    return account


def _take_role(session: Session, account: Staff, role: Role, now: datetime) -> None:
    if account.role == role:
        return
    staff.change_role(session, account, role, now)
    if not may(role, Right.WORK):
        unassign_all(session, account.id, _context(account))


def _let_out(session: Session, account: Staff, identity: StaffIdentity, now: datetime) -> None:
    """Disable an account whose owner is in no group that gives a role; once they are in one again, it is enabled."""
    if account.disabled_at is not None:
        return
    note(session, StaffEventKind.GROUP_LOST, now, account.id)
    staff.disable(session, account.email, now)
    identity.lost_at = now
    unassign_all(session, account.id, _context(account))


def _refused(session: Session, account: Staff, reason: str, now: datetime) -> str:
    note(session, StaffEventKind.REFUSED, now, account.id, REFUSED_BY_CLINIC)
    return reason


def _context(account: Staff) -> StaffContext:
    return StaffContext(Actor(account.id, account.role), local_now(), clinic_hours.service_levels())
