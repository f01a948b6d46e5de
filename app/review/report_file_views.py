"""The tables of the reports as CSV files: for others, so without small numbers."""

from __future__ import annotations

from flask import abort
from flask.typing import ResponseReturnValue

from app.access import Access, confirmed_recently, open_to
from app.accounts.reading_traces import leaves_trace
from app.audit.access_log import Way
from app.review.blueprint import bp
from app.review.report_csv import csv_response
from app.review.report_missed_views import FILE, missed_file
from app.review.report_views import Report, days_of_address


@bp.get("/reports/<file>")
@open_to(Access.OVERSEERS)
@confirmed_recently
@leaves_trace(Way.REPORT_FILE)
def report_file(file: str) -> ResponseReturnValue:
    """Send one table as a CSV file, `<name of the table>.csv`, or the patients whose window was missed."""
    days = days_of_address()
    name = file.removesuffix(".csv")
    if name == file:
        abort(404)
    if name == FILE:
        return missed_file(days)
    report = Report(days, outside=True)
    table = next((table for table in report.all_tables() if table.name == name), None) or abort(404)
    return csv_response(name, days, table.header, table.file_rows)
