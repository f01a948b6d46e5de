"""What staff add to the contact details, and how an MRN is compared."""

from __future__ import annotations

import pytest

from app.submissions.staff_details import StaffDetails, comparable_mrn


@pytest.mark.parametrize(
    "typed", ["00123456", "123456", "MRN 123456", "mrn: 0123456", "Chart # 123-456", "123 456"]
)
def test_an_mrn_is_the_same_however_it_is_written(typed: str) -> None:
    assert comparable_mrn(typed) == "123456"


@pytest.mark.parametrize(
    ("typed", "compared"), [("e12345", "E12345"), ("AB-12345c", "AB12345C"), ("000", "0")]
)
def test_letters_of_an_mrn_count(typed: str, compared: str) -> None:
    assert comparable_mrn(typed) == compared


@pytest.mark.parametrize("typed", ["", "12", "Keller", "12/31/1950", "١٢٣٤", "1" * 16, "MRN"])
def test_other_text_is_no_mrn(typed: str) -> None:
    assert comparable_mrn(typed) is None


def test_the_referral_source_is_not_sealed_and_empty_parts_are_left_out() -> None:
    assert StaffDetails(mrn="1234", heard_from="doctor").dump() == {"mrn": "1234"}
