"""CSV files: safe to open in a spreadsheet, and without loss of data."""

from __future__ import annotations

import csv
import unicodedata
from datetime import date, timedelta
from io import StringIO

import pytest
from flask import Flask
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.exports.csv_file import NOT_OPENED, SUBMISSION_HEADER, csv_text, safe_cell, submissions_csv
from app.extensions import db
from app.questionnaire.questions import QUESTIONS
from app.staff.roles import Role
from app.submissions.models import Submission
from tests.submissions.build import CHICAGO, NOON, answers, contact, put, sent, staff

DANGEROUS = "=+-@\t\r＝＋－＠﹦﹢﹣﹫−"
CELLS = st.text(st.one_of(st.sampled_from(DANGEROUS + " \u00a0\u200b\ufeff\x00\n'\",;"), st.characters()))
ROWS = st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(CELLS, min_size=n, max_size=n), min_size=1))


def read(text: str) -> list[list[str]]:
    """Return the rows that a program which understands the BOM reads."""
    return list(csv.reader(StringIO(text.encode().decode("utf-8-sig"), newline=""), strict=True))


def without_controls(cell: str) -> str:
    lines = cell.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(
        character
        for character in lines
        if character == "\n" or unicodedata.category(character) not in ("Cc", "Cs")
    )


def looks_like_a_formula(cell: str) -> bool:
    seen = "".join(character for character in cell if unicodedata.category(character)[0] not in "CZ")
    return seen[:1] != "" and seen[0] in DANGEROUS


def assert_reads_back(rows: list[list[str]]) -> None:
    """Assert that a file of these rows has the same cells, none of which is a formula."""
    header, *body = rows
    text = csv_text(header, body)
    assert text.startswith('\ufeff"')
    assert text.endswith('"\r\n')
    found = read(text)
    assert len(found) == len(rows)
    for cells, cells_read in zip(rows, found, strict=True):
        for cell, seen in zip(cells, cells_read, strict=True):
            assert not looks_like_a_formula(seen)
            assert seen in (without_controls(cell), f"'{without_controls(cell)}")


@settings(max_examples=20)
@given(ROWS)
@example([["=1+1", "\u200b=1", " \n=x"]])
@example([["\ud800", "a\x00b\x9b", "\r\n"]])
def test_every_file_reads_back_and_no_cell_is_a_formula(rows: list[list[str]]) -> None:
    assert_reads_back(rows)


@pytest.mark.full
@given(ROWS)
def test_many_more_files_read_back_and_no_cell_is_a_formula(rows: list[list[str]]) -> None:
    assert_reads_back(rows)


@pytest.mark.parametrize("character", DANGEROUS)
def test_an_apostrophe_precedes_any_cell_that_could_be_a_formula(character: str) -> None:
    for before in ("", " ", "\u00a0 ", "\n", "\x00", "\u200b"):
        if not (before and character in "\t\r"):
            assert safe_cell(f"{before}{character}cmd").startswith("'")


def test_a_cell_that_is_no_formula_is_unchanged() -> None:
    assert read(
        csv_text(["a", "b", "c"], [["Edna; Larson", 7, None], ["x=1", "'quoted'", "two\nlines"]])
    ) == [
        ["a", "b", "c"],
        ["Edna; Larson", "7", ""],
        ["x=1", "'quoted'", "two\nlines"],
    ]


def test_a_submission_is_a_row_with_a_column_for_each_question(app: Flask) -> None:
    assert len(set(SUBMISSION_HEADER)) == len(SUBMISSION_HEADER)
    with app.app_context():
        given = answers(
            "priority", onset_date=["2026-05-01", "2026-05-09"], planning_needs=["pacemaker_or_no_mri"]
        )
        whole = sent(answers=given, contact=contact(full_name="=HYPERLINK(1)", needs_interpreter=True))
        broken = sent("imaging", at=NOON + timedelta(hours=1))
        put(whole, first_contact_at=NOON + timedelta(minutes=5), window_last=date(2026, 7, 1), tier_now=4)
        put(broken, data_key=b"gone", clinic_id=None)
        found = [db.session.get(Submission, each) for each in (whole, broken)]
        text = submissions_csv([each for each in found if each], {1: "Ola Berg"}, CHICAGO, Role.LEAD)
        stored = found[0].answers["given"] if found[0] else {}
    header, *rows = read(text)
    assert header == list(SUBMISSION_HEADER)
    assert header[-len(QUESTIONS) :] == list(QUESTIONS)
    row, lost = (dict(zip(header, each, strict=True)) for each in rows)
    assert row["sent"] == "2026-06-15 12:00"
    assert row["first_contact"] == "2026-06-15 12:05"
    assert (row["tier_as_sent"], row["tier_now"]) == ("priority_review", "urgent_clinician")
    assert (row["window_last"], row["owner"], row["decision"], row["reached"]) == ("2026-07-01", "", "", "")
    assert (row["full_name"], row["birth_date"]) == ("'=HYPERLINK(1)", "1948-05-04")
    assert (row["phone"], row["interpreter"]) == ("(612) 555-0123", "yes")
    assert row["onset_date"] == '["2026-05-01", "2026-05-09"]'
    assert row["planning_needs"] == "pacemaker_or_no_mri"
    for name in QUESTIONS:
        assert (row[name] == "") == (name not in stored), name
    assert (lost["status"], lost["tier_as_sent"], lost["clinic"]) == ("new", "imaging_first", "")
    assert {lost[name] for name in ("flags", "full_name", "email", *QUESTIONS)} == {NOT_OPENED}


def test_the_owner_is_named_and_ticks_are_joined(app: Flask) -> None:
    with app.app_context():
        ola = staff()
        submission_id = sent(
            answers=answers("standard", planning_needs=["pacemaker_or_no_mri", "heart_or_lung_trouble"])
        )
        put(submission_id, owner_id=ola.id, status="taken")
        found = db.session.get(Submission, submission_id)
        assert found is not None
        header, row = read(submissions_csv([found], {ola.id: "Ola Berg"}, CHICAGO, Role.LEAD))
    cells = dict(zip(header, row, strict=True))
    assert cells["owner"] == "Ola Berg"
    assert set(cells["planning_needs"].split(";")) == {"pacemaker_or_no_mri", "heart_or_lung_trouble"}
    assert "flag:pacemaker_or_no_mri" in cells["flags"].split(" ")
