"""The help page of staff: the groups of the day, lists, a call, what follows it, what is refused, and mistakes."""

from __future__ import annotations

from flask import render_template
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.accounts.reading_traces import shows_no_patient
from app.review import labels
from app.review.blueprint import bp
from app.review.case_care_labels import BONE_CARE, VISIT_RESULTS
from app.review.today_page import HEADINGS
from app.submissions.casework.undo import UNDO_WITHIN
from app.submissions.statuses import NextAction, Outcome
from app.submissions.timers import CALLS_BEFORE_A_PLAN, FAILED_CALL_OPEN_HOURS
from app.submissions.worklist.queue import View
from app.submissions.worklist.today import Group

OF_LISTS = {
    View.MINE: "Assigned to you, and of anyone you cover for.",
    View.NOBODY: "No one has it yet. “Assign to me” takes it.",
    View.EMERGENCY: "Call at once. Only a clinician who has spoken with them, or knowing that they are in care, ends it.",
    View.URGENT: "A clinician must speak with them within a day. A voicemail or a coordinator’s call does not end it.",
    View.REVIEW: "A clinician reads it, or answers the question that was asked. The answer goes back to who asked.",
    View.DUE: "Due by now, of any owner.",
    View.UNCOVERED: "Due today, and unassigned, or its owner is away and no one covers for them.",
    View.CLOSING: "The treatment window (12 weeks from the onset) may close soon.",
    View.REPORT: "Waiting for a scan report. “Reports to chase” says whom to ask, and when.",
    View.ASK: "Questions that must still be asked by phone.",
    View.CLOSED: "Closed, the latest first.",
}
"""What each list has, in one line."""
OF_GROUPS = {
    Group.EMERGENCY: "Call now, at any hour that the clinic is open. The script for 911 is on the case.",
    Group.URGENT: "A clinician calls today.",
    Group.REVIEW: "For clinicians: read it, or answer what was asked.",
    Group.CALLS: "Your cases that are due, those whose best time it is first.",
    Group.UNCOVERED: "Due, and unassigned or of someone who is away: take one when yours are done.",
    Group.LATER: "Yours, whose best time to call is this afternoon.",
    Group.WAITING: "Yours, due on a later day.",
}
"""What to do with each group of the day."""


@bp.get("/help")
@open_to(Access.STAFF)
@shows_no_patient
def staff_help() -> ResponseReturnValue:
    """Show the help page."""
    return render_template(
        "review/help.html",
        groups=[(HEADINGS[group], words) for group, words in OF_GROUPS.items()],
        lists=[(labels.VIEWS[view], view.value, words) for view, words in OF_LISTS.items()],
        actions_by_name={action.name: labels.ACTIONS[action] for action in NextAction},
        outcomes_by_name={outcome.name: labels.OUTCOMES[outcome] for outcome in Outcome},
        visit_results=[words for words, _, _ in VISIT_RESULTS.values()],
        bone_care=BONE_CARE.values(),
        undo_minutes=UNDO_WITHIN.seconds // 60,
        calls_before_a_plan=CALLS_BEFORE_A_PLAN,
        failed_call_hours=FAILED_CALL_OPEN_HOURS,
    )
