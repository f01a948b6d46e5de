"""The signed-in staff member as the actor of a change."""

from __future__ import annotations

import hashlib
import json

from flask import g, request

from app import clinic_hours
from app.clock import local_now
from app.submissions.context import Actor, StaffContext, new_act_id

PRESS = "press"
"""The field with a random text of its own in each form that is drawn."""


def staff_context() -> StaffContext:
    """Return who is acting, when, and under which service levels; and the act, which is the same when it is sent twice."""
    actor = Actor(g.staff.id, g.staff.role)
    return StaffContext(actor, local_now(), clinic_hours.service_levels(), _act_id(actor))


def _act_id(actor: Actor) -> str:
    """Return the id of what is posted: every page that is drawn has another press, and every button another content."""
    if not request.form.get(PRESS):
        return new_act_id()
    fields = sorted((name, value) for name, value in request.form.items(multi=True) if name != "csrf_token")
    content = json.dumps([actor.id, request.path, fields])
    return hashlib.sha256(content.encode()).hexdigest()[:32]
