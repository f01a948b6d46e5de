"""The letter to the patient's own doctor about weak bones, to print: for a finished check, or for what was sent."""

from __future__ import annotations

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.i18n.localizers import page_localizer
from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.questionnaire.questions import JOURNEY
from app.rules.wording import bone_letter as letter
from app.screening.blueprint import bp, current_draft, needs_no_draft, works_while_paused
from app.screening.bone_letter import is_for, quoted
from app.screening.printable import PrintableCheck, printable_check, printable_submission, submitted_draft
from app.screening.status_submission import open_submission
from app.submissions.models import Submission


@bp.context_processor
def bone_letter_link() -> dict[str, object]:
    """Give templates what they need to link to the letter."""
    return {"bone_letter_title": letter.TITLE, "has_bone_letter": has_bone_letter}


def has_bone_letter(submission: Submission | None) -> bool:
    """Whether the letter is offered for a submission, or for the draft in this browser if there is none."""
    draft = current_draft() if submission is None else submitted_draft(submission)
    return is_for(JOURNEY.on_path(draft.answers))


@bp.get("/check/bone-letter")
@open_to(Access.ANYONE)
@works_while_paused
def bone_letter() -> ResponseReturnValue:
    """Show the letter of the check in this browser. In an emergency, redirect to the 911 instruction instead."""
    printable = printable_check()
    if not isinstance(printable, PrintableCheck):
        return printable
    return _letter(printable, url_for("screening.sent" if printable.submission else "screening.result"))


@bp.get("/status/bone-letter")
@open_to(Access.ANYONE)
@works_while_paused
@needs_no_draft
def status_bone_letter() -> ResponseReturnValue:
    """Show the letter of the submission whose status page is open in this browser."""
    opened = open_submission()
    if opened is None:
        return redirect(url_for("screening.status"))
    printable = printable_submission(opened.referenced.id)
    if not isinstance(printable, PrintableCheck):
        return printable
    if printable.is_taken_back:
        return redirect(url_for("screening.status_yours"))
    return _letter(printable, url_for("screening.status_yours"))


def _letter(printable: PrintableCheck, back: str) -> ResponseReturnValue:
    """Show a letter. A patient it is not for is led to the one that everyone can fill in."""
    if printable.is_emergency:
        return redirect(back)
    answers, helper = JOURNEY.on_path(printable.draft.answers), printable.draft.helper
    if not is_for(answers):
        return redirect(url_for("about.piece", piece_id="bone-letter"))
    return printable.render(
        "screening/bone_letter.html",
        letter=letter,
        in_english=quoted(answers, helper, ENGLISH_LOCALIZER),
        in_own=quoted(answers, helper, page_localizer),
        back=back,
    )
