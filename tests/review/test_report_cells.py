"""How times and missing figures are written in reports, on the page and in files."""

from __future__ import annotations

from app.review.report_cells import NOT_SHOWN, Column, Table, TooFew, between_in_file, between_in_words
from app.submissions.worklist.time_buckets import EDGES, Between, between

TIMES = {
    Between(0, 5): "under 5 min",
    Between(40, 60): "between 40 and 60 min",
    Between(60, 120): "between 60 and 120 min",
    Between(5, 180): "between 5 min and 3 h",
    Between(120, 180): "between 2 and 3 h",
    Between(960, 1440): "between 16 and 24 h",
    Between(2160, 2880): "between 36 and 48 h",
    Between(1440, 4320): "between 1 and 3 days",
    Between(60, 4320): "between 60 min and 3 days",
    Between(2880, 4320): "between 2 and 3 days",
    Between(EDGES[-1], None): "12 weeks or more",
}


def test_a_time_is_written_in_the_largest_unit_that_fits_its_bucket() -> None:
    assert {time: between_in_words(time) for time in TIMES} == TIMES


def test_every_bucket_is_written_with_whole_numbers() -> None:
    texts = [between_in_words(between(bucket, bucket)) for bucket in range(len(EDGES))]
    assert len(set(texts)) == len(EDGES)
    assert not [text for text in texts if "." in text]


def test_a_file_gives_the_minutes() -> None:
    assert between_in_file(Between(40, 60)) == "40 to 60"
    assert between_in_file(Between(EDGES[-1], None)) == f"{EDGES[-1]} or more"


def test_cells_without_a_figure_say_why() -> None:
    table = Table("t", "T", (Column("a", "A"), Column("b", "B", hex)), [[None, 255], [TooFew(3, 5), 1]])
    assert table.page_rows == [[NOT_SHOWN, "0xff"], ["Too few yet: 3 of 5", "0x1"]]
    assert table.file_rows[0] == [NOT_SHOWN, "255"]
