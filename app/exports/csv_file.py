"""CSV for spreadsheets: safe to open, exact to read. One row a submission, one column by each question's id."""

from __future__ import annotations

import csv
import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from io import StringIO
from typing import Any

from app.keys import Unsealable
from app.questionnaire.question import DateQuestion
from app.questionnaire.questions import QUESTIONS
from app.rules.tiers import Tier
from app.submissions.models import Submission

BOM = "\ufeff"
"""Without it, spreadsheets take UTF-8 for something else."""
STARTS_FORMULA = frozenset("=+-@\u2212")  # the last one is the minus of typographers
SKIPPED = (
    "C",
    "Z",
)  # Unicode categories that a program may skip before it looks for a formula: controls, blanks
NOT_OPENED = "cannot be opened"

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
)
SEALED = ("flags", "full_name", "birth_date", "phone", "email", *QUESTIONS)
SUBMISSION_HEADER = (*PLAIN, *SEALED)


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """The whole file, to be written as UTF-8: it begins with its BOM, every cell is quoted, lines end with CRLF.

    A cell that a spreadsheet could take for a formula has an apostrophe in front, a cell of the header too.
    """
    file = StringIO(newline="")
    file.write(BOM)
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow([safe_cell(cell) for cell in row])
    return file.getvalue()


def safe_cell(value: Any) -> str:
    """A value as the text of a cell. None is an empty cell.

    Of control characters only line breaks stay (as LF) and tabs (as a blank); the rest is removed.
    """
    text = "" if value is None else str(value)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    clean = "".join(sign for sign in lines if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cs"))
    return f"'{clean}" if _may_be_formula(text) else clean


def _may_be_formula(text: str) -> bool:
    """Whether it starts with a sign of formulas, in any width, also behind what a program may skip."""
    if text[:1] in ("\t", "\r"):
        return True
    first = next((sign for sign in text if unicodedata.category(sign)[0] not in SKIPPED), "")
    return bool(STARTS_FORMULA & set(unicodedata.normalize("NFKC", first)[:1]))


def submissions_csv(submissions: Iterable[Submission], owners: Mapping[int, str], zone: tzinfo) -> str:
    """Submissions as a whole file; see `submission_rows`."""
    return csv_text(SUBMISSION_HEADER, submission_rows(submissions, owners, zone))


def submission_rows(
    submissions: Iterable[Submission], owners: Mapping[int, str], zone: tzinfo
) -> list[list[str]]:
    """A row for each submission, under SUBMISSION_HEADER.

    owners: names by staff id. zone: the clinic's; every moment is written on its clock. Tiers, statuses, clinics and
    answers stand as their permanent ids; flags and answers are those that were sent. An empty cell under a question:
    not asked, or not answered. What was sealed with a key that is gone says so in each cell.
    """
    return [[*_plain(each, owners, zone), *_opened(each)] for each in submissions]


def _plain(submission: Submission, owners: Mapping[int, str], zone: tzinfo) -> list[str]:
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
    ]


def _moment(moment: datetime | None, zone: tzinfo) -> str:
    return moment.astimezone(zone).isoformat(timespec="seconds") if moment else ""


def _opened(submission: Submission) -> list[str]:
    try:
        contact, given = submission.contact, submission.answers["given"]
        return [
            " ".join(submission.assessment["flags"]),
            submission.full_name,
            submission.birth_date,
            submission.phone,
            contact["email"],
            *(_answer(name, given.get(name)) for name in QUESTIONS),
        ]
    except Unsealable:
        return [NOT_OPENED] * len(SEALED)


def _answer(name: str, value: Any) -> str:
    """An answer as it is stored. A day that is only half remembered is JSON; a list of ticks is joined."""
    if value is None:
        return ""
    if isinstance(value, list) and not isinstance(QUESTIONS[name], DateQuestion):
        return ";".join(value)
    return json.dumps(value) if isinstance(value, list | dict) else str(value)
