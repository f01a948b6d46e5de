"""A copy to print, and a sheet for a doctor's visit."""

from __future__ import annotations

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.i18n.localizers import page_localizer
from app.questionnaire.localization import ENGLISH_LOCALIZER
from app.screening.answer_rows import answered_sections
from app.screening.blueprint import bp, works_while_paused
from app.screening.printable import PrintableCheck, printable_check
from app.screening.recommendations import recommended
from app.screening.visit_sheet import HEADINGS, QUESTIONS_TO_ASK, THINGS_TO_BRING, sheet_answers


@bp.get("/check/copy")
@open_to(Access.ANYONE)
@works_while_paused
def copy() -> ResponseReturnValue:
    """The whole check on a page to print: the draft before sending, the submission afterwards."""
    printable = printable_check()
    if not isinstance(printable, PrintableCheck):
        return printable
    return printable.render(
        "screening/copy.html", sections=answered_sections(printable.given, printable.draft.helper)
    )


@bp.get("/check/visit-sheet")
@open_to(Access.ANYONE)
@works_while_paused
def visit_sheet() -> ResponseReturnValue:
    """A two-page sheet to take to a doctor, with the English beside another language.

    In an emergency, redirect to the 911 instruction instead.
    """
    printable = printable_check()
    if not isinstance(printable, PrintableCheck):
        return printable
    if printable.is_emergency:
        return redirect(url_for("screening.sent" if printable.submission else "screening.result"))
    given, codes = printable.given, printable.codes()
    return printable.render(
        "screening/visit_sheet.html",
        rows=sheet_answers(given, printable.draft.helper, page_localizer),
        english=ENGLISH_LOCALIZER,
        headings=HEADINGS,
        questions_to_ask=recommended(QUESTIONS_TO_ASK, codes),
        things_to_bring=recommended(THINGS_TO_BRING, codes),
    )
