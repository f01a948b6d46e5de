"""`flask clinics`: the table holds the clinics of the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from flask import Flask

from tests.pages import PageClient, words
from tests.screening.drafts import put
from tests.walk import answers_of

NORTH = {
    "id": "north",
    "name": "Clinic North",
    "address": "1 North Street",
    "city": "Duluth, MN 55802",
    "phone": "218-873-3000",
    "does_kyphoplasty": True,
    "is_example": False,
}
SOUTH = {**NORTH, "id": "south", "name": "Clinic South", "does_kyphoplasty": False}
BAD_FILES: dict[str, bytes] = {
    "not JSON": b"clinics",
    "nothing": b"",
    "not UTF-8": b'[{"id": "\xff"}]',
    "deep": b"[" * 100_000,
    "no list": json.dumps(NORTH).encode(),
    "no clinic": b"[]",
    "no object": b'["north"]',
    "null": b"[null]",
    "a key missing": json.dumps([{k: v for k, v in NORTH.items() if k != "phone"}]).encode(),
    "a key too many": json.dumps([{**NORTH, "fax": "1"}]).encode(),
    "a number for a text": json.dumps([{**NORTH, "name": 7}]).encode(),
    "an empty text": json.dumps([{**NORTH, "name": ""}]).encode(),
    "a text too long": json.dumps([{**NORTH, "name": "x" * 121}]).encode(),
    "an id too long": json.dumps([{**NORTH, "id": "x" * 41}]).encode(),
    "a text for yes or no": json.dumps([{**NORTH, "does_kyphoplasty": "yes"}]).encode(),
    "a number for yes or no": json.dumps([{**NORTH, "is_example": 1}]).encode(),
    "one id twice": json.dumps([NORTH, NORTH]).encode(),
    "a NUL": json.dumps([{**NORTH, "name": "Clinic\0North"}]).encode(),
    "a lone surrogate": json.dumps([{**NORTH, "name": "Clinic \ud800"}]).encode(),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "clinics.json"


def clinics(app: Flask, *args: str) -> Result:
    """Run `flask clinics ...`; failures must be reported, not raised."""
    result = app.test_cli_runner().invoke(args=["clinics", *args])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def load(app: Flask, file: Path, content: list[dict[str, Any]]) -> Result:
    file.write_text(json.dumps(content), encoding="utf-8")
    return clinics(app, "load", str(file))


def offered(app: Flask) -> list[str]:
    """The labels of every clinic a patient can choose."""
    patient = PageClient(app)
    put(patient, answers_of("standard"))
    soup = patient.get("/check/send").soup
    return [words(box.find_parent("label") or box.parent) for box in soup.select('input[name="clinic"]')]


def test_the_shipped_clinics_are_clearly_examples_and_list_their_procedures(app: Flask) -> None:
    lines = clinics(app, "list").output.splitlines()
    assert len(lines) == 5
    assert all("Example" in line and "an example" in line and "555-01" in line for line in lines)
    assert any("(kyphoplasty" in line for line in lines)
    assert any("no kyphoplasty" in line for line in lines)


def test_the_table_lists_the_clinics_of_the_file_in_order(app: Flask, file: Path) -> None:
    result = load(app, file, [SOUTH, NORTH])
    assert result.exit_code == 0, result.output
    assert "2 clinics" in result.output
    south, north = clinics(app, "list").output.splitlines()
    assert "Clinic South" in south
    assert "no kyphoplasty" in south
    assert "Clinic North" in north
    assert "218-873-3000" in north
    assert "example" not in south + north


def test_a_patient_is_offered_the_clinics_of_the_file_and_no_other(app: Flask, file: Path) -> None:
    load(app, file, [NORTH, SOUTH])
    load(app, file, [{**SOUTH, "name": "Clinic South, moved"}])
    shown = offered(app)
    assert len(shown) == 2
    assert "Clinic South, moved" in shown[0]
    assert shown[1] == "No preference"


def test_a_clinic_added_back_is_offered_again(app: Flask, file: Path) -> None:
    for content in ([NORTH], [SOUTH], [NORTH]):
        load(app, file, content)
    assert [line.split(":")[0] for line in clinics(app, "list").output.splitlines()] == ["north"]


@pytest.mark.parametrize("what", BAD_FILES)
def test_a_bad_file_is_refused_with_an_error_and_changes_nothing(app: Flask, file: Path, what: str) -> None:
    before = clinics(app, "list").output
    file.write_bytes(BAD_FILES[what])
    result = clinics(app, "load", str(file))
    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert clinics(app, "list").output == before


def test_a_bad_clinic_is_reported_by_its_number_and_the_field(app: Flask, file: Path) -> None:
    result = load(app, file, [NORTH, {**SOUTH, "city": ""}])
    assert "clinic 2: city" in result.output


def test_a_missing_file_is_reported(app: Flask, file: Path) -> None:
    result = clinics(app, "load", str(file))
    assert result.exit_code == 2
    assert file.name in result.output
