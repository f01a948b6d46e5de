"""The access log's packed columns."""

from __future__ import annotations

from app.audit.access_log import LONGEST_WAY, Way, indexes_of, is_id, packed, unpacked

IDS = ["0123456789abcdef0123456789abcdef", "f" * 32]


def test_packed_ids_come_back_in_their_order() -> None:
    assert unpacked(packed(IDS)) == IDS
    assert unpacked(packed(reversed(IDS))) == IDS[::-1]
    assert packed([]) is None
    assert unpacked(None) == []


def test_packed_indexes_come_back_and_a_search_for_nothing_has_none() -> None:
    assert indexes_of(b"a" * 16 + b"b" * 16) == [b"a" * 16, b"b" * 16]
    assert indexes_of(b"") == indexes_of(None) == []


def test_only_what_has_the_form_of_an_id_is_kept_of_a_refused_address() -> None:
    assert is_id(IDS[0])
    assert [text for text in ("", "x" * 32, "A" * 32, "a" * 31, "a" * 33, "é" * 32) if is_id(text)] == []


def test_every_way_fits_its_column() -> None:
    assert max(map(len, Way)) <= LONGEST_WAY
