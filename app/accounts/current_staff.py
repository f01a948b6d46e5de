"""The staff member who is signed in, as the one who acts."""

from __future__ import annotations

from flask import current_app, g

from app.clock import local_now
from app.submissions.context import Actor, StaffContext


def staff_context() -> StaffContext:
    """Who acts now, and under which promises."""
    return StaffContext(
        Actor(g.staff.id, g.staff.role), local_now(), current_app.config["SETTINGS"].service_levels
    )
