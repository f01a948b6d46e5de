"""The marks that views declare: a missing one closes a page during a pause, or loses what was typed."""

from __future__ import annotations

from flask import Flask

from app.access import (
    background_poll,
    confirmed_for_several,
    confirmed_recently,
    confirmed_to_post,
    handles_csrf_failure,
)
from app.declarations import Mark
from app.design.errors import for_patients, sends_check
from app.i18n.localizers import english_only
from app.screening.blueprint import (
    clears_device,
    needs_no_draft,
    replaces_draft,
    works_while_paused,
)

AFTER_SENDING = {works_while_paused, needs_no_draft}
PATIENTS: dict[str, set[Mark]] = {
    "start": {works_while_paused, needs_no_draft},
    "check": set(),
    "start_again": {needs_no_draft},
    "ask": {handles_csrf_failure},
    "emergency": {works_while_paused},
    "send_or_go_on": set(),
    "choose_to_stop": set(),
    "contradiction_page": set(),
    "confirm_contradiction": set(),
    "answers": set(),
    "result": set(),
    "send": {sends_check, handles_csrf_failure},
    "sent": {works_while_paused},
    "copy": {works_while_paused},
    "visit_sheet": {works_while_paused},
    "bone_letter": {works_while_paused},
    "save": {works_while_paused, handles_csrf_failure},
    "saved": {works_while_paused},
    "come_back": {replaces_draft, handles_csrf_failure},
    "clear": {works_while_paused, needs_no_draft, clears_device},
    "clear_now": {works_while_paused, needs_no_draft, clears_device},
    "office_check": {needs_no_draft, english_only},
    "interpreter": {needs_no_draft, handles_csrf_failure},
    "interpreter_sent": {works_while_paused, needs_no_draft},
    "status": AFTER_SENDING | {handles_csrf_failure},
    "status_yours": AFTER_SENDING,
    "status_bone_letter": AFTER_SENDING,
    "status_answers": AFTER_SENDING,
    "status_worse": AFTER_SENDING | {handles_csrf_failure},
    "status_phone": AFTER_SENDING | {handles_csrf_failure},
    "status_take_back": AFTER_SENDING,
    "status_leave": AFTER_SENDING,
}
"""The pages of the check and the status pages; all of them are for patients."""

OTHERS: dict[str, set[Mark]] = {
    "accounts.absence": {handles_csrf_failure},
    "api.handover": {english_only},
    "api.handovers": {english_only},
    "api.openapi": {english_only},
    "api.taken": {english_only},
    "accounts.own_absence": {handles_csrf_failure},
    "review.authorization": {handles_csrf_failure},
    "review.bone_care": {handles_csrf_failure},
    "review.book_visit": {handles_csrf_failure},
    "review.payer_criteria": {handles_csrf_failure},
    "review.pin": {handles_csrf_failure},
    "review.scan_received": {handles_csrf_failure},
    "review.scan_request": {handles_csrf_failure},
    "review.visit_result": {handles_csrf_failure},
    "accounts.change_own_password": {handles_csrf_failure},
    "accounts.people": {confirmed_to_post, handles_csrf_failure},
    "accounts.set_clinics": {confirmed_to_post, handles_csrf_failure},
    "review.closed_days": {handles_csrf_failure},
    "accounts.change_details": {confirmed_to_post, handles_csrf_failure},
    "accounts.disable": {confirmed_to_post},
    "accounts.enable": {confirmed_to_post},
    "accounts.make_link": {confirmed_to_post},
    "accounts.new_password": {handles_csrf_failure},
    "accounts.settings": {handles_csrf_failure},
    "accounts.confirm": {handles_csrf_failure},
    "accounts.reset_factors": {confirmed_recently},
    "accounts.join_identity": {confirmed_recently},
    "accounts.part_identity": {confirmed_recently},
    "accounts.add_factor": {confirmed_recently, handles_csrf_failure},
    "accounts.remove_factor": {confirmed_recently},
    "accounts.rename_factor": {confirmed_recently},
    "accounts.renew_recovery_codes": {confirmed_recently},
    "accounts.second_step": {handles_csrf_failure},
    "accounts.set_up": {handles_csrf_failure},
    "accounts.sign_in": {handles_csrf_failure},
    "clinics.clinics": {handles_csrf_failure},
    "feedback.ask": {handles_csrf_failure},
    "fhir.metadata": {english_only},
    "fhir.resource": {english_only},
    "fhir.all_of_kind": {english_only},
    "information.for_doctors": {english_only},
    "offices.for_offices": {english_only},
    "information.phone_script": {english_only},
    "information.rules_sheet": {english_only},
    "review.answer": {handles_csrf_failure},
    "review.clear_hold": {handles_csrf_failure},
    "review.plan": {handles_csrf_failure},
    "review.close_stop_review": {handles_csrf_failure},
    "health.health": {english_only},
    "health.metrics": {english_only},
    "health.ready": {english_only},
    "review.sign_hazards": {handles_csrf_failure},
    "review.follow_up": {handles_csrf_failure},
    "review.consent_again": {handles_csrf_failure},
    "review.amendment": {handles_csrf_failure},
    "review.erase_case": {handles_csrf_failure, confirmed_recently},
    "review.erasure_page": {confirmed_recently},
    "review.patient_copy": {confirmed_recently},
    "review.patient_data": {confirmed_recently},
    "review.give_blind_reading": {handles_csrf_failure},
    "review.compared": {handles_csrf_failure},
    "review.contact": {handles_csrf_failure},
    "review.contact_details": {handles_csrf_failure},
    "review.assign_submission": {handles_csrf_failure},
    "review.export": {confirmed_recently},
    "review.print_several": {confirmed_for_several},
    "review.report_file": {confirmed_recently},
    "review.count_new": {background_poll},
    "review.team_board": {background_poll},
    "review.snooze_submission": {handles_csrf_failure},
    "review.log_from_row": {handles_csrf_failure},
    "review.link": {handles_csrf_failure},
    "review.change_status": {handles_csrf_failure},
    "review.note": {handles_csrf_failure},
    "review.save_intake": {handles_csrf_failure},
    "review.report": {handles_csrf_failure},
    "review.take": {handles_csrf_failure},
    "review.unlink": {handles_csrf_failure},
    "review.call": {handles_csrf_failure},
    "review.undo_act": {handles_csrf_failure},
}

MARKS = (
    confirmed_for_several,
    background_poll,
    confirmed_recently,
    confirmed_to_post,
    clears_device,
    english_only,
    for_patients,
    needs_no_draft,
    replaces_draft,
    sends_check,
    handles_csrf_failure,
    works_while_paused,
)


def marks_of(app: Flask, endpoint: str) -> set[Mark]:
    with app.app_context():
        return {mark for mark in MARKS if mark.is_on(endpoint)}


def test_every_view_of_the_check_declares_the_listed_marks(app: Flask) -> None:
    declared = {
        endpoint.removeprefix("screening."): marks_of(app, endpoint)
        for endpoint in app.view_functions
        if endpoint.startswith("screening.")
    }
    assert declared == {name: marks | {for_patients} for name, marks in PATIENTS.items()}


def test_every_other_view_declares_the_listed_marks(app: Flask) -> None:
    others = [endpoint for endpoint in app.view_functions if not endpoint.startswith("screening.")]
    declared = {endpoint: marks for endpoint in others if (marks := marks_of(app, endpoint))}
    assert declared == OTHERS


def test_an_unknown_endpoint_has_no_marks(app: Flask) -> None:
    assert marks_of(app, "") == set()
    with app.app_context():
        assert not any(mark.is_on(None) for mark in MARKS)
