"""CSV for spreadsheets: safe to open, exact to read. One row per submission, one column per question id."""

from __future__ import annotations

import csv
import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from io import StringIO
from typing import Any

from app.keys import Unsealable
from app.questionnaire.question import DateQuestion
from app.questionnaire.questions import QUESTIONS
from app.rules.tiers import Tier
from app.staff.sight import Detail, in_files
from app.submissions.contact_details import national
from app.submissions.models import Submission
from app.submissions.rights.releases import Release, why_not

BOM = "\ufeff"
"""Without it, spreadsheets do not recognise UTF-8."""
STARTS_FORMULA = frozenset("=+-@\u2212")  # the last one is the typographic minus
SKIPPED = (
    "C",
    "Z",
)  # Unicode categories a program may skip before it looks for a formula: controls, spaces
NOT_OPENED = "cannot be opened"
NO_CONSENT = "no live consent"

PLAIN = (
    "reference",
    "sent",
    "tier_as_sent",
    "tier_now",
    "score",
    "status",
    "decision",
    "owner",
    "act_by",
    "next_action",
    "window_first",
    "window_last",
    "language",
    "interpreter",
    "clinic",
    "tries",
    "first_contact",
    "reached",
    "channel",
)
REFERRAL = ("practice", "phone", "findings", "patient_agreed")
SEALED = (
    "flags",
    "full_name",
    "birth_date",
    "phone",
    "email",
    "language_name",
    *(f"referral_{part}" for part in REFERRAL),
    *QUESTIONS,
)
SUBMISSION_HEADER = (*PLAIN, *SEALED)
DETAILS = {
    "flags": Detail.REASON,
    "full_name": Detail.NAME,
    "birth_date": Detail.BORN,
    "phone": Detail.CONTACT,
    "email": Detail.CONTACT,
    "language_name": Detail.TYPED,
    "referral_practice": Detail.TYPED,
    "referral_phone": Detail.TYPED,
    "referral_findings": Detail.TYPED,
}
"""The columns that not every role may take out."""


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Return the whole file, to be written as UTF-8: with a BOM, every cell quoted, lines ending in CRLF.

    A cell that a spreadsheet could take for a formula is prefixed with an apostrophe, in the header too.
    """
    file = StringIO(newline="")
    file.write(BOM)
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow([safe_cell(cell) for cell in row])
    return file.getvalue()


def safe_cell(value: Any) -> str:
    """Return a value as the text of a cell. None is an empty cell.

    Control characters are removed, except line breaks (as LF) and tabs (as a space).
    """
    text = "" if value is None else str(value)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    clean = "".join(char for char in lines if char == "\n" or unicodedata.category(char) not in ("Cc", "Cs"))
    return f"'{clean}" if _may_be_formula(text) else clean


def _may_be_formula(text: str) -> bool:
    """Whether the text starts with a formula character, in any width, after what a program may skip."""
    if text[:1] in ("\t", "\r"):
        return True
    first = next((char for char in text if unicodedata.category(char)[0] not in SKIPPED), "")
    return bool(STARTS_FORMULA & set(unicodedata.normalize("NFKC", first)[:1]))


def submissions_csv(
    submissions: Iterable[Submission], owners: Mapping[int, str], zone: tzinfo, role: str
) -> str:
    """Return submissions as a whole file, with the columns that a role may take out; see `submission_rows`."""
    header = header_for(role)
    places = [SUBMISSION_HEADER.index(column) for column in header]
    rows = submission_rows(submissions, owners, zone)
    return csv_text(header, ([row[place] for place in places] for row in rows))


def header_for(role: str) -> list[str]:
    """Return the columns of a role's file, in order."""
    return [
        column for column in SUBMISSION_HEADER if column not in DETAILS or in_files(role, DETAILS[column])
    ]


def submission_rows(
    submissions: Iterable[Submission], owners: Mapping[int, str], zone: tzinfo
) -> list[list[str]]:
    """Return a row for each submission, under SUBMISSION_HEADER.

    owners: names by staff id. zone: the clinic's, for every time. Phone numbers are written as people here dial them. Tiers,
    statuses, clinics and answers are written as their permanent ids; flags and answers are as sent. An empty cell under a
    question means not asked or not answered. Fields sealed with a missing key say so in each cell, and so do those of a
    patient without a live consent: see `app.submissions.rights.releases`.
    """
    today = datetime.now(zone).date()
    return [
        [*_plain_cells(each, owners, zone), *_released_cells(each, _sealed_cells(each), today)]
        for each in submissions
    ]


def _released_cells(submission: Submission, cells: list[str], today: date) -> list[str]:
    """Return the cells; without a live consent, that nothing of it may go out."""
    is_refused = cells[0] != NOT_OPENED and why_not(submission, Release.FILE, today)
    return [NO_CONSENT] * len(cells) if is_refused else cells


def _plain_cells(submission: Submission, owners: Mapping[int, str], zone: tzinfo) -> list[str]:
    return [
        submission.reference,
        _moment(submission.sent_at, zone),
        Tier(submission.tier).id,
        Tier(submission.tier_now).id,
        str(submission.score),
        submission.status,
        submission.decision or "",
        owners.get(submission.owner_id, "") if submission.owner_id is not None else "",
        _moment(submission.act_by, zone),
        submission.next_action or "",
        submission.window_first.isoformat() if submission.window_first else "",
        submission.window_last.isoformat() if submission.window_last else "",
        submission.preferred_language,
        "yes" if submission.needs_interpreter else "no",
        submission.clinic_id or "",
        str(submission.tries),
        _moment(submission.first_contact_at, zone),
        _moment(submission.reached_at, zone),
        submission.channel,
    ]


def _moment(moment: datetime | None, zone: tzinfo) -> str:
    """Return a moment by the clinic's clock, as spreadsheets read a date and time: "2026-06-15 12:05"."""
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}" if moment else ""


def _sealed_cells(submission: Submission) -> list[str]:
    try:
        contact, given = submission.contact, submission.answers["given"]
        return [
            " ".join(submission.assessment["flags"]),
            submission.full_name,
            submission.birth_date,
            national(submission.phone),
            contact["email"],
            contact.get("language_name", ""),
            *_referral(contact.get("referral", {})),
            *(_answer(name, given.get(name)) for name in QUESTIONS),
        ]
    except Unsealable:
        return [NOT_OPENED] * len(SEALED)


def _referral(referral: Mapping[str, Any]) -> list[str]:
    cells = {part: "yes" if referral.get(part) is True else referral.get(part, "") for part in REFERRAL}
    return [national(cell) if part == "phone" else cell for part, cell in cells.items()]


def _answer(name: str, value: Any) -> str:
    """Return an answer as stored. A partial date is JSON; a list of ticks is joined."""
    if value is None:
        return ""
    if isinstance(value, list) and not isinstance(QUESTIONS[name], DateQuestion):
        return ";".join(value)
    return json.dumps(value) if isinstance(value, list | dict) else str(value)
