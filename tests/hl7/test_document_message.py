"""The message MDM^T02: its segments, what is escaped, and that a strict parser which is not ours takes it."""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest
from hl7apy.consts import VALIDATION_LEVEL
from hl7apy.parser import parse_message
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hl7.build import message, segments_of

PARSED = {"E": "\\", "F": "|", "S": "^", "T": "&", "R": "~"}


def unescaped(text: str) -> str:
    """Return a component as it was before it was escaped."""
    parts = text.split("\\")
    return "".join(PARSED[part] if number % 2 else part for number, part in enumerate(parts))


def test_a_message_has_its_segments_in_order_each_ended_by_a_carriage_return() -> None:
    text = message()
    assert [line.partition("|")[0] for line in text.split("\r")] == [
        "MSH",
        "EVN",
        "PID",
        "PV1",
        "TXA",
        "OBX",
        "OBX",
        "",
    ]
    assert "\n" not in text


def test_the_header_says_what_it_is_and_in_which_letters() -> None:
    ((*header,),) = segments_of(message())["MSH"]
    assert header[2] == "^~\\&"
    assert header[7] == "20260615120000-0500"
    assert header[9:13] == ["MDM^T02^MDM_T02", "A" * 20, "P", "2.5.1"]
    assert header[18] == "UNICODE UTF-8"


def test_the_patient_has_both_numbers_and_a_name_that_is_not_split() -> None:
    (patient,) = segments_of(message())["PID"]
    assert patient[3] == "00123^^^Example Spine Clinic^MR~ABCD-2345^^^KYPHOPLASTY-CHECK^PI"
    assert patient[5] == "Nguyễn O'Brien^^^^^^U"
    assert patient[7:9] == ["19500102", "U"]
    assert patient[13] == "^PRN^PH^^^^^^^^^+16128733000~^NET^Internet^nguyen@example.org"


def test_a_language_without_a_code_is_named_in_words_and_none_is_made_up() -> None:
    (known,), (named,) = (
        segments_of(message(**of))["PID"] for of in ({}, {"language": "", "language_name": "Lao"})
    )
    assert (known[15], named[15]) == ("es^^HL70296", "^Lao")


def test_a_message_of_invented_patients_is_for_training() -> None:
    (header,) = segments_of(message(is_real=False))["MSH"]
    assert header[11] == "T"


def test_what_is_not_known_is_left_empty() -> None:
    (patient,) = segments_of(message(mrn="", name="", birth_date="", phone="", email=""))["PID"]
    assert patient[3] == "ABCD-2345^^^KYPHOPLASTY-CHECK^PI"
    assert patient[7] == ""
    assert patient[13] == ""


def test_the_note_has_one_segment_a_line_and_no_empty_one() -> None:
    found = segments_of(message(note="Name: a\n\n  \nDOB: b"))
    assert [(line[1], line[2], line[5], line[11]) for line in found["OBX"]] == [
        ("1", "TX", "Name: a", "F"),
        ("2", "TX", "DOB: b", "F"),
    ]
    assert found["TXA"][0][3] == "TX"


def test_a_packet_takes_the_place_of_the_note() -> None:
    found = segments_of(message(pdf=b"%PDF-1.7 \x00\xff"))
    (content,) = found["OBX"]
    *kind, data = content[5].split("^")
    assert kind == ["", "application", "pdf", "Base64"]
    assert b64decode(data) == b"%PDF-1.7 \x00\xff"
    assert found["TXA"][0][3] == "AP"


@given(st.text(max_size=60), st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_nothing_that_is_typed_makes_a_segment_a_field_or_a_component(name: str, note: str) -> None:
    usual, typed = segments_of(message(note="x")), segments_of(message(name=name, note=f"x{note}"))
    assert usual.keys() == typed.keys()
    (patient,) = typed["PID"]
    assert len(patient) == len(usual["PID"][0])
    shown = "".join(char for char in " ".join(name.split()) if char.isprintable())
    assert unescaped(patient[5].split("^")[0]) == shown
    assert all(len(line) == 12 for line in typed["OBX"])


@pytest.mark.parametrize(
    "more",
    [{}, {"pdf": b"%PDF"}, {"name": "a|b^c&d~e\\f", "mrn": "1|2"}, {"mrn": "", "birth_date": ""}],
    ids=["note", "packet", "escaped", "unknown"],
)
def test_a_strict_parser_takes_it(more: dict[str, Any], tmp_path: Path) -> None:
    """hl7apy. It takes at most 199 characters of data, where the standard allows 65,536: hence the short packet."""
    report = tmp_path / "report.txt"
    parsed = parse_message(message(**more), validation_level=VALIDATION_LEVEL.STRICT)
    assert parsed.validate(report_file=str(report))
    assert "Error" not in report.read_text()
    assert parsed.msh.msh_9.to_er7() == "MDM^T02^MDM_T02"
