"""CSV files of the reports."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Response, current_app

from app.exports.csv_file import csv_text
from app.submissions.worklist.report_figures import Days


def csv_response(name: str, days: Days, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Response:
    """Return a CSV file of some days."""
    file = f"{name}-{days.first}-to-{days.last}.csv"
    return current_app.response_class(
        csv_text(header, rows),
        mimetype="text/csv",
        headers={"Content-Disposition": f'attachment; filename="{file}"'},
    )
