"""Clinics are data: a validated file, and a table with the same contents."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from app.clinics.directory import (
    EXAMPLES,
    BadClinics,
    clinic_names,
    count_clinics,
    load_clinics,
    open_clinics,
    read_file,
)
from app.extensions import db, writing
from tests.pages import PageClient
from tests.screening.drafts import put
from tests.walk import CONTACT, answers_of

CLINIC: dict[str, Any] = {
    "id": "north",
    "name": "North Spine Clinic",
    "address": "1 Main Street",
    "city": "Duluth",
    "phone": "218-555-0100",
    "does_kyphoplasty": True,
    "is_example": False,
}
TEXTS = {"id": 40, "name": 120, "address": 200, "city": 80, "phone": 40}
BAD_FILES: dict[str, Any] = {
    "an empty list": [],
    "not a list": {"clinics": [CLINIC]},
    "a word": "north",
    "null": None,
    "a clinic that is a word": ["north"],
    "a clinic that is a list": [[CLINIC]],
    "one thing too many": [{**CLINIC, "fax": "1"}],
    "the same id twice": [CLINIC, {**CLINIC, "name": "Another"}],
    **{f"no {key}": [{k: v for k, v in CLINIC.items() if k != key}] for key in CLINIC},
    **{f"an empty {key}": [{**CLINIC, key: ""}] for key in TEXTS},
    **{f"{key} too long": [{**CLINIC, key: "x" * (longest + 1)}] for key, longest in TEXTS.items()},
    **{f"{key} a number": [{**CLINIC, key: 1}] for key in CLINIC},
    **{f"{key} a word": [{**CLINIC, key: "yes"}] for key in ("does_kyphoplasty", "is_example")},
    "the second one bad": [CLINIC, {**CLINIC, "id": ""}],
}


@pytest.fixture
def store(stored_app: Flask) -> Iterator[Flask]:
    """Each database in turn, with an app context for a test that shows no page."""
    with stored_app.app_context():
        yield stored_app


def file_of(folder: Path, clinics: Any) -> Path:
    file = folder / "clinics.json"
    file.write_text(json.dumps(clinics))
    return file


def load(folder: Path, clinics: Any) -> int:
    with writing.begin() as session:
        return load_clinics(session, file_of(folder, clinics))


def offered() -> list[str]:
    db.session.rollback()
    return [clinic.id for clinic in open_clinics(db.session)]


def test_the_shipped_clinics_are_clearly_examples_in_the_twin_cities() -> None:
    clinics = read_file(EXAMPLES)
    assert len(clinics) >= 3
    for clinic in clinics:
        assert clinic["is_example"] is True
        assert "Example" in clinic["name"]
        assert "-555-01" in clinic["phone"]
        assert clinic["phone"][:3] in {"612", "651", "763", "952"}
    assert {clinic["does_kyphoplasty"] for clinic in clinics} == {True, False}


@pytest.mark.parametrize("what", BAD_FILES)
def test_a_file_with_bad_clinics_is_refused(tmp_path: Path, what: str) -> None:
    with pytest.raises(BadClinics):
        read_file(file_of(tmp_path, BAD_FILES[what]))


@pytest.mark.parametrize("content", [b"", b"{", b"[1,]", b"\xff\xfe", b"\x00"])
def test_a_file_that_is_not_json_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "clinics.json").write_bytes(content)
    with pytest.raises(BadClinics, match=r"clinics\.json is not JSON"):
        read_file(tmp_path / "clinics.json")


def test_a_bad_clinic_is_named_by_its_number(tmp_path: Path) -> None:
    with pytest.raises(BadClinics, match="clinic 2: city must be text of 1 to 80 signs"):
        read_file(file_of(tmp_path, [CLINIC, {**CLINIC, "id": "south", "city": ""}]))


def test_every_text_may_be_as_long_as_its_column(store: Flask, tmp_path: Path) -> None:
    longest = {key: "ä" * length for key, length in TEXTS.items()}
    assert load(tmp_path, [{**CLINIC, **longest}]) == 1
    assert offered() == ["ä" * 40]


def test_the_table_has_the_clinics_of_the_file_in_order(store: Flask, tmp_path: Path) -> None:
    names = ["west", "east", "north"]
    assert load(tmp_path, [{**CLINIC, "id": name} for name in names]) == 3
    assert offered() == names
    assert load(tmp_path, [{**CLINIC, "id": name} for name in reversed(names)]) == 3
    assert offered() == names[::-1]


def test_a_clinic_removed_from_the_file_is_not_offered_and_keeps_its_name(
    store: Flask, tmp_path: Path
) -> None:
    before = count_clinics(db.session)
    load(tmp_path, [CLINIC])
    assert offered() == ["north"]
    assert count_clinics(db.session) == before + 1
    assert clinic_names(db.session)["example-edina"].startswith("Example")


def test_a_clinic_added_back_is_offered_again_with_its_new_name(store: Flask, tmp_path: Path) -> None:
    load(tmp_path, [CLINIC])
    load(tmp_path, [{**CLINIC, "id": "south"}])
    load(tmp_path, [{**CLINIC, "name": "North, moved"}])
    assert offered() == ["north"]
    assert clinic_names(db.session)["north"] == "North, moved"


def test_a_bad_file_leaves_the_table_as_it_was(store: Flask, tmp_path: Path) -> None:
    before = offered()
    with pytest.raises(BadClinics):
        load(tmp_path, [CLINIC, "south"])
    assert offered() == before


def test_loading_the_same_file_twice_changes_nothing(store: Flask) -> None:
    before = offered()
    with writing.begin() as session:
        assert load_clinics(session, EXAMPLES) == len(before)
    assert offered() == before


@pytest.mark.one_in(2)
def test_a_patient_is_offered_the_open_clinics_and_no_other(stored_app: Flask, tmp_path: Path) -> None:
    with stored_app.app_context():
        load(tmp_path, [CLINIC])
    patient = PageClient(stored_app)
    put(patient, answers_of("standard"))
    page = patient.get("/check/send")
    offered_values = [box["value"] for box in page.soup.select('input[name="clinic"]')]
    assert offered_values == ["north", "no_preference"]
    patient.post("/check/send", {**CONTACT, "clinic": "example-edina"}, status=422)
