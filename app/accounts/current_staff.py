"""The signed-in staff member as the actor of a change."""

from __future__ import annotations

from flask import g

from app import clinic_hours
from app.clock import local_now
from app.submissions.context import Actor, StaffContext


def staff_context() -> StaffContext:
    """Return who is acting, when, and under which service levels."""
    return StaffContext(Actor(g.staff.id, g.staff.role), local_now(), clinic_hours.service_levels())
