"""CSV files of the reports."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Response

from app.exports.csv_file import csv_text
from app.review.attachments import attachment
from app.submissions.worklist.report_figures import Days


def csv_response(name: str, days: Days, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Response:
    """Return a CSV file of some days."""
    return attachment(csv_text(header, rows), f"{name}-{days.first}-to-{days.last}.csv", "text/csv")
