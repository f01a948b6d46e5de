"""How the check works, the rules sheet, the paper form and the phone script. Public and read-only."""

from __future__ import annotations

from flask import Blueprint, current_app, render_template
from flask.typing import ResponseReturnValue

from app.access import Access, open_to
from app.i18n.localizers import english_only, page_localizer
from app.information.certificate import certificate
from app.information.paper_form import PART_WORDS, questions_by_section
from app.information.reading_times import reading_times
from app.information.rules_tables import criteria_table, safety_table
from app.information.thresholds import thresholds, watched_review
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.health import PREGNANT
from app.questionnaire.wording_snapshot import fingerprint, wording_snapshot
from app.rules.ruleset import CURRENT
from app.rules.wording import patient_messages
from app.rules.wording.words_for_911 import TELL_THEM
from app.submissions.casework.guards import HOLDS_BY_ANSWER

bp = Blueprint("information", __name__, url_prefix="/how-it-works", template_folder="templates")


@bp.context_processor
def words() -> dict[str, object]:
    """Provide the text of every outcome and emergency sign, and the versions of rules and questions."""
    return {
        "messages": patient_messages,
        "signs": list(TELL_THEM.values()),
        "part_words": PART_WORDS,
        "ruleset": CURRENT.version,
        "certificate": certificate(),
        "wording": fingerprint(wording_snapshot(helper=False))[:12],
    }


@bp.get("")
@open_to(Access.PUBLIC)
def how_it_works() -> ResponseReturnValue:
    """Explain to patients what is asked and why, and the possible results."""
    return render_template(
        "information/how_it_works.html",
        sections=JOURNEY.sections,
        number_of_questions=len(JOURNEY.questions),
        number_of_pages=len(JOURNEY.pages),
        tiers=list(reading_times(current_app.config["SETTINGS"].service_levels, page_localizer)),
    )


@bp.get("/for-doctors")
@open_to(Access.PUBLIC)
@english_only
def for_doctors() -> ResponseReturnValue:
    """Explain to doctors the rules, what is disputed, what the check cannot see, and what is proven."""
    return render_template(
        "information/for_doctors.html", criteria=criteria_table(), number_of_pages=len(JOURNEY.pages)
    )


@bp.get("/rules-sheet")
@open_to(Access.PUBLIC)
@english_only
def rules_sheet() -> ResponseReturnValue:
    """Show every threshold, point, safety row, due time and source, for the medical owner to sign."""
    service_levels = current_app.config["SETTINGS"].service_levels
    return render_template(
        "information/rules_sheet.html",
        tiers=list(reading_times(service_levels, page_localizer)),
        service_levels=service_levels,
        safety=safety_table(),
        criteria=criteria_table(),
        thresholds=thresholds(),
        watched=watched_review(),
        before_booking=[question.short for question in (*HOLDS_BY_ANSWER, PREGNANT)],
    )


@bp.get("/paper-form")
@open_to(Access.PUBLIC)
def paper_form() -> ResponseReturnValue:
    """Show the check in large print, to fill in with a pen."""
    return render_template("information/paper_form.html", sections=questions_by_section())


@bp.get("/phone-script")
@open_to(Access.PUBLIC)
@english_only
def phone_script() -> ResponseReturnValue:
    """Show the check as staff read it out on the phone."""
    return render_template("information/phone_script.html", sections=questions_by_section())
