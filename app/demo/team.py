"""The invented staff of the demo: two coordinators, a clinician and a lead. No one knows their passwords."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts.staff import add_staff, find
from app.staff.roles import Role
from app.submissions.context import Actor

_MEMBERS = (
    ("maria.castillo@demo.example", "Maria Castillo", Role.COORDINATOR),
    ("erik.lindholm@demo.example", "Erik Lindholm", Role.COORDINATOR),
    ("mai.vue@demo.example", "Mai Vue", Role.CLINICIAN),
    ("joanne.oberg@demo.example", "Joanne Oberg", Role.LEAD),
)
ADDRESSES = tuple(email for email, _, _ in _MEMBERS)


@dataclass(frozen=True)
class Team:
    """The four, as they act."""

    coordinators: tuple[Actor, Actor]
    clinician: Actor
    lead: Actor

    def other(self, coordinator: Actor) -> Actor:
        """Return the other coordinator; the first one for anyone else."""
        first, second = self.coordinators
        return second if coordinator == first else first


def hire(session: Session, began_at: datetime) -> Team:
    """Return the team; who has no account yet gets one, with a password that is drawn and forgotten."""
    first, second, clinician, lead = (
        _actor(session, email, name, role, began_at) for email, name, role in _MEMBERS
    )
    return Team((first, second), clinician, lead)


def _actor(session: Session, email: str, name: str, role: Role, began_at: datetime) -> Actor:
    account = find(session, email) or add_staff(
        session, email, name, role, secrets.token_urlsafe(32), began_at
    )
    return Actor(account.id, account.role)
