"""What the invented staff write down beside calls: contact details, scan reports, and what the payer asks."""

from __future__ import annotations

from datetime import date, timedelta

from app.demo import words
from app.demo.case import Case
from app.submissions.casework.contact_changes import ContactChange, change_contact
from app.submissions.casework.payer_file import (
    Answer,
    Authorization,
    Criteria,
    Tried,
    record_authorization,
    record_criteria,
)
from app.submissions.casework.phone_answers import record_report
from app.submissions.casework.pinned_note import pin_note
from app.submissions.casework.scan_requests import ScanRequest, request_report
from app.submissions.staff_details import Source, StaffDetails


def wrote_details(case: Case) -> None:
    """Write down the medical record number, and from whom the patient heard of the clinic."""
    submission, chance = case.submission, case.chance
    details = StaffDetails(
        mrn=f"{chance.randint(1_000_000, 9_999_999)}", heard_from=chance.choice(tuple(Source))
    )
    change = ContactChange(submission.version, "", details)
    change_contact(case.stage.session, case.stage.keys, submission.id, change, case.by(case.owner))


def pinned(case: Case) -> None:
    """Pin a note."""
    note = case.chance.choice(words.PINS)
    pin_note(case.stage.session, case.submission, note, case.by(case.owner))


def wrote_payer_file(case: Case) -> None:
    """Write down what the payer asks."""
    chance, today = case.chance, case.today
    criteria = Criteria(
        levels=chance.choice(("T12", "L1", "L2", "T11, T12")),
        scan_date=today - timedelta(chance.randint(2, 20)),
        height_loss=chance.randint(15, 55),
        disability=chance.randint(9, 22),
        tried=tuple(chance.sample(tuple(Tried), 2)),
        in_hospital=False,
    )
    record_criteria(case.stage.session, case.submission, criteria, case.by(case.owner))


def asked_payer(case: Case, answer: Answer) -> None:
    """Write down the request to the payer, and its answer."""
    is_approved = answer is Answer.APPROVED
    authorization = Authorization(
        payer=case.chance.choice(words.PAYERS),
        asked_on=case.today,
        answer=answer,
        number=f"A{case.chance.randint(10_000, 99_999)}" if is_approved else "",
        valid_until=case.today + timedelta(60) if is_approved else None,
    )
    record_authorization(case.stage.session, case.submission, authorization, case.by(case.owner))


def asked_for_report(case: Case, chase_on: date | None = None) -> None:
    """Ask a practice for the report of a scan."""
    place = case.chance.choice(words.PRACTICES)
    fax = f"(651) 555-01{case.chance.randint(10, 99)}"
    wanted = ScanRequest(place, case.today, fax, chase_on)
    request_report(case.stage.session, case.submission, wanted, case.by(case.owner))


def wrote_report(case: Case, fresh: str) -> None:
    """Write down what the report says."""
    submission = case.submission
    parts = {
        "kind": case.chance.choice(("mri", "mri", "ct", "xray")),
        "level": case.chance.choice(("T11", "T12", "L1", "L2")),
        "fresh": fresh,
        "height_loss": f"{case.chance.randint(10, 50)} %",
        "wall": "intact",
        "report_date": case.today.isoformat(),
        "who_has_it": case.chance.choice(words.PRACTICES),
    }
    record_report(case.stage.session, submission.id, submission.version, parts, case.by(case.owner))
