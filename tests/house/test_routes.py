"""The addresses of the app, and who may open them."""

from __future__ import annotations

import re

from flask import Flask

from app.access import Access, declared_access

ADDRESSES = {
    "/": "public",
    "/static/<name>": "public",
    "/check": "anyone",
    "/check/start-again": "anyone",
    "/check/<page_id>": "anyone",
    "/check/emergency": "anyone",
    "/check/send-or-go-on": "anyone",
    "/check/is-that-right": "anyone",
    "/check/clear": "anyone",
    "/check/answers": "anyone",
    "/check/result": "anyone",
    "/check/copy": "anyone",
    "/check/visit-sheet": "anyone",
    "/check/bone-letter": "anyone",
    "/check/send": "anyone",
    "/check/sent": "anyone",
    "/check/save": "anyone",
    "/check/saved": "anyone",
    "/check/come-back": "anyone",
    "/check/office": "anyone",
    "/interpreter": "public",
    "/interpreter/sent": "anyone",
    "/feedback/<page>": "anyone",
    "/feedback/<page>/thanks": "anyone",
    "/about": "public",
    "/about/<piece_id>": "public",
    "/status": "anyone",
    "/status/yours": "anyone",
    "/status/answers": "anyone",
    "/status/worse": "anyone",
    "/status/phone": "anyone",
    "/status/bone-letter": "anyone",
    "/status/take-back": "anyone",
    "/status/leave": "anyone",
    "/how-it-works": "public",
    "/how-it-works/for-doctors": "public",
    "/how-it-works/rules-sheet": "public",
    "/how-it-works/paper-form": "public",
    "/how-it-works/phone-script": "public",
    "/accessibility": "public",
    "/privacy": "public",
    "/language-help": "public",
    "/clinics": "public",
    "/for-offices": "public",
    "/staff/sign-in": "anyone",
    "/staff/sign-in/second-step": "anyone",
    "/staff/sign-in/set-up": "anyone",
    "/staff/sign-out": "staff",
    "/staff/told": "staff",
    "/staff/": "staff",
    "/staff/cases": "staff",
    "/staff/new": "staff",
    "/staff/find": "staff",
    "/staff/several": "movers",
    "/staff/print": "staff",
    "/staff/export": "staff",
    "/staff/views": "staff",
    "/staff/views/<view_id>/remove": "staff",
    "/staff/intake": "movers",
    "/staff/intake/<intake_id>": "movers",
    "/staff/intake/<intake_id>/discard": "movers",
    "/staff/intake/<intake_id>/kept/<note_id>": "movers",
    "/staff/kept/<note_id>/forget": "staff",
    "/staff/settings": "staff",
    "/staff/settings/password": "staff",
    "/staff/away": "movers",
    "/staff/people": "leads",
    "/staff/people/<staff_id>/away": "leads",
    "/staff/people/<staff_id>": "leads",
    "/staff/people/<staff_id>/disable": "leads",
    "/staff/people/<staff_id>/enable": "leads",
    "/staff/people/<staff_id>/password": "leads",
    "/staff/blind-readings": "clinicians",
    "/staff/blind-readings/<submission_id>": "clinicians",
    "/staff/hazards": "evaluators",
    "/staff/hazards/sign": "clinicians",
    "/staff/learning": "evaluators",
    "/staff/learning/reviews/<review_id>/close": "evaluators",
    "/staff/closed-days": "closers",
    "/staff/closed-days/<closure_id>/take-back": "closers",
    "/staff/board": "staff",
    "/staff/events": "overseers",
    "/staff/reports": "overseers",
    "/staff/reports/<file>": "overseers",
    "/staff/reports/for-others": "overseers",
    "/staff/reports/windows-missed": "overseers",
    "/staff/rules/compare": "leads",
    "/staff/help": "staff",
    "/staff/workload": "staff",
    "/staff/workload/<owner_id>/<share>": "staff",
    "/staff/reports-wanted": "staff",
    "/staff/submissions/<submission_id>": "staff",
    "/staff/submissions/<submission_id>/print": "staff",
    "/staff/submissions/<submission_id>/contact-details": "movers",
    "/staff/submissions/<submission_id>/letter": "movers",
    "/staff/submissions/<submission_id>/chart-copy": "staff",
    "/staff/submissions/<submission_id>/move": "movers",
    "/staff/submissions/<submission_id>/take": "movers",
    "/staff/submissions/<submission_id>/contact": "movers",
    "/staff/submissions/<submission_id>/log": "movers",
    "/staff/submissions/<submission_id>/answer/<question_id>": "movers",
    "/staff/submissions/<submission_id>/put-off": "movers",
    "/staff/submissions/<submission_id>/assign": "movers",
    "/staff/submissions/<submission_id>/note": "movers",
    "/staff/submissions/<submission_id>/report": "movers",
    "/staff/submissions/<submission_id>/follow-up": "movers",
    "/staff/submissions/<submission_id>/call": "movers",
    "/staff/submissions/<submission_id>/undo": "movers",
    "/staff/submissions/<submission_id>/clear-hold": "clinicians",
    "/staff/submissions/<submission_id>/plan": "clinicians",
    "/staff/submissions/<submission_id>/link": "movers",
    "/staff/submissions/<submission_id>/unlink": "movers",
    "/staff/submissions/<submission_id>/visit": "movers",
    "/staff/submissions/<submission_id>/visit-result": "movers",
    "/staff/submissions/<submission_id>/bone-care": "movers",
    "/staff/submissions/<submission_id>/scan-request": "movers",
    "/staff/submissions/<submission_id>/scan-received": "movers",
    "/staff/submissions/<submission_id>/payer": "movers",
    "/staff/submissions/<submission_id>/authorization": "movers",
    "/staff/submissions/<submission_id>/pin": "movers",
}


def test_every_address_is_listed_and_declares_its_access(app: Flask) -> None:
    with app.app_context():
        declared = {rule.rule: declared_access(rule.endpoint) for rule in app.url_map.iter_rules()}
    assert {rule: access.value if access else None for rule, access in declared.items()} == ADDRESSES


def test_addresses_are_lower_case_with_hyphens() -> None:
    for address in ADDRESSES:
        assert re.fullmatch(r"(/([a-z-]+|<[a-z_]+>)?)+", address), address


def test_every_staff_address_but_sign_in_needs_a_signed_in_user() -> None:
    for address, access in ADDRESSES.items():
        if address.startswith("/staff/") and not address.startswith("/staff/sign-in"):
            assert Access(access).needs_sign_in, address
