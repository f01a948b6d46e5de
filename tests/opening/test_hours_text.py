"""Opening hours and closed days as an operator writes them."""

from __future__ import annotations

import pytest

from app.opening.hours import USUAL_WEEK, ClosedDay, Span
from app.opening.hours_text import CLOSED_EXAMPLE, OPEN_EXAMPLE, BadHours, read_closed_days, read_week

EIGHT_TO_FIVE = (Span(480, 1020),)
NONE: tuple[Span, ...] = ()


@pytest.mark.parametrize(
    ("text", "week"),
    [
        ("Mon-Fri 8:00-17:00", USUAL_WEEK),
        (OPEN_EXAMPLE, (*USUAL_WEEK[:5], (Span(540, 720),), NONE)),
        (" monday - friday  08:00 - 17:00 ;", USUAL_WEEK),
        ("Mon, Wed,Fri 8:00-17:00", (EIGHT_TO_FIVE, NONE) * 2 + (EIGHT_TO_FIVE, NONE, NONE)),
        ("Mon 13:00-17:00, 8:00-12:00", ((Span(480, 720), Span(780, 1020)), *(NONE,) * 6)),
        ("Mon 8:00-12:00; Mon 12:00-17:00", ((Span(480, 720), Span(720, 1020)), *(NONE,) * 6)),
        ("Sat-Mon 0:00-24:00", ((Span(0, 1440),), *(NONE,) * 4, (Span(0, 1440),), (Span(0, 1440),))),
    ],
)
def test_a_week_is_read(text: str, week: tuple[tuple[Span, ...], ...]) -> None:
    assert read_week(text) == week


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "no time"),
        (";", "no time"),
        ("always", "'always'"),
        ("Monday to Friday, 8 am to 5 pm", "'8 am to 5 pm'"),
        ("Mo 8:00-17:00", "'Mo'"),
        ("Lun 8:00-17:00", "'Lun'"),
        ("Mon- 8:00-17:00", "''"),
        ("Mon 8-17", "'8'"),
        ("Mon 8:00", "'8:00'"),
        ("Mon 8:00-25:00", "'25:00'"),
        ("Mon 8:60-17:00", "'8:60'"),
        ("Mon 24:01-24:30", "'24:01'"),
        ("Mon 17:00-8:00", "ends before it begins"),
        ("Mon 8:00-8:00", "ends before it begins"),
        ("Mon 8:00-12:00, 11:00-17:00", "Monday overlap"),
        ("Mon 8:00-12:00; Mon-Tue 11:00-17:00", "Monday overlap"),
        ("Mon 8:00-5:00 pm", "'5:00 pm'"),
        ("Mon ٨:00-17:00", "'٨:00'"),
        ("8:00-17:00", "'8:00-17:00'"),
    ],
)
def test_hours_that_cannot_be_read_are_refused_by_their_own_words(text: str, named: str) -> None:
    with pytest.raises(BadHours) as refusal:
        read_week(text)
    assert named in str(refusal.value)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("", ()),
        (" , ", ()),
        (
            CLOSED_EXAMPLE,
            (ClosedDay(2026, 11, 27), ClosedDay(2026, 12, 24, 720), ClosedDay(None, 12, 31)),
        ),
        ("12-24 from 12:30", (ClosedDay(None, 12, 24, 750),)),
        ("02-29", (ClosedDay(None, 2, 29),)),
    ],
)
def test_closed_days_are_read(text: str, days: tuple[ClosedDay, ...]) -> None:
    assert read_closed_days(text) == days


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Christmas", "'Christmas'"),
        ("2026-13-01", "'2026-13-01' is no day of the calendar"),
        ("2026-02-29", "'2026-02-29' is no day of the calendar"),
        ("12/24", "'12/24'"),
        ("2026-12-24 at 12:00", "'2026-12-24 at 12:00'"),
        ("2026-12-24 from noon", "'noon'"),
        ("2026-12-24 2026-12-25", "'2026-12-24 2026-12-25'"),
    ],
)
def test_closed_days_that_cannot_be_read_are_refused_by_their_own_words(text: str, named: str) -> None:
    with pytest.raises(BadHours) as refusal:
        read_closed_days(text)
    assert named in str(refusal.value)
