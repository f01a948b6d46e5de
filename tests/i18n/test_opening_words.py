"""The opening hours in words, in English and Spanish."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from flask import Flask

from app.i18n.localizers import FixedLocalizer
from app.i18n.opening_words import call_windows, clock_words, day_words, open_now, weekly_hours
from app.opening.hours import ClosedDay, OpeningHours
from app.opening.hours_text import read_week

CHICAGO = ZoneInfo("America/Chicago")
EN, ES = FixedLocalizer("en"), FixedLocalizer("es")
USUAL = OpeningHours()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHICAGO)


def hours_of(week: str) -> OpeningHours:
    return OpeningHours(read_week(week))


@pytest.mark.parametrize(
    ("week", "english", "spanish"),
    [
        (
            "Mon-Fri 8:00-17:00",
            "Monday to Friday, 8 am to 5 pm",
            "lunes a viernes, de las 8 de la mañana a las 5 de la tarde",
        ),
        (
            "Mon-Fri 8:30-12:00, 13:00-20:00; Sat 9:00-12:00",
            "Monday to Friday, 8:30 am to noon and 1 pm to 8 pm; Saturday, 9 am to noon",
            (
                "lunes a viernes, de las 8:30 de la mañana a las 12 del mediodía y de la 1 de la tarde "
                "a las 8 de la noche; sábado, de las 9 de la mañana a las 12 del mediodía"
            ),
        ),
        (
            "Mon,Wed 9:00-13:30; Sat-Sun 0:00-24:00",
            "Monday, 9 am to 1:30 pm; Wednesday, 9 am to 1:30 pm; Saturday and Sunday, midnight to midnight",
            (
                "lunes, de las 9 de la mañana a la 1:30 de la tarde; miércoles, de las 9 de la mañana a la 1:30 de la "
                "tarde; sábado y domingo, de las 12 de la noche a las 12 de la noche"
            ),
        ),
    ],
)
def test_a_week_is_written_in_words(app: Flask, week: str, english: str, spanish: str) -> None:
    with app.app_context():
        assert weekly_hours(hours_of(week), EN) == english
        assert weekly_hours(hours_of(week), ES) == spanish


@pytest.mark.parametrize(
    ("moment", "english", "spanish"),
    [
        (
            "2026-06-15T09:00",
            "We are open now, until 5 pm.",
            "Ahora estamos abiertos, hasta las 5 de la tarde.",
        ),
        (
            "2026-06-15T07:00",
            "We are closed now. We open today at 8 am.",
            "Ahora estamos cerrados. Abrimos hoy a las 8 de la mañana.",
        ),
        (
            "2026-06-15T17:00",
            "We are closed now. We open tomorrow at 8 am.",
            "Ahora estamos cerrados. Abrimos mañana a las 8 de la mañana.",
        ),
        (
            "2026-06-20T10:00",
            "We are closed now. We open on Monday at 8 am.",
            "Ahora estamos cerrados. Abrimos el lunes a las 8 de la mañana.",
        ),
    ],
)
def test_the_state_now_is_written_in_words(app: Flask, moment: str, english: str, spanish: str) -> None:
    with app.app_context():
        assert open_now(USUAL, at(moment), EN) == english
        assert open_now(USUAL, at(moment), ES) == spanish


def test_an_opening_a_week_away_has_its_date(app: Flask) -> None:
    away = USUAL.with_closed([ClosedDay(2026, 6, day) for day in range(22, 27)])
    with app.app_context():
        assert open_now(away, at("2026-06-20T10:00"), EN).endswith("We open on Monday, June 29 at 8 am.")
        assert open_now(away, at("2026-06-20T10:00"), ES).endswith(
            "Abrimos el lunes 29 de junio a las 8 de la mañana."
        )
        today = at("2026-06-20T10:00").date()
        assert day_words(at("2026-06-26T10:00").date(), today, EN) == "Friday"


@pytest.mark.parametrize(
    ("time", "english", "spanish"),
    [
        ("00:00", "midnight", "las 12 de la noche"),
        ("00:30", "12:30 am", "las 12:30 de la mañana"),
        ("01:00", "1 am", "la 1 de la mañana"),
        ("11:59", "11:59 am", "las 11:59 de la mañana"),
        ("12:00", "noon", "las 12 del mediodía"),
        ("12:05", "12:05 pm", "las 12:05 de la tarde"),
        ("13:05", "1:05 pm", "la 1:05 de la tarde"),
        ("19:59", "7:59 pm", "las 7:59 de la tarde"),
        ("20:00", "8 pm", "las 8 de la noche"),
    ],
)
def test_a_time_of_day_is_written_in_words(app: Flask, time: str, english: str, spanish: str) -> None:
    with app.app_context():
        assert clock_words(at(f"2026-06-15T{time}"), EN) == english
        assert clock_words(at(f"2026-06-15T{time}"), ES) == spanish


@pytest.mark.parametrize(
    ("week", "windows"),
    [
        (
            "Mon-Fri 8:00-17:00",
            {"morning": "Morning, 8 am to noon", "afternoon": "Afternoon, noon to 5 pm"},
        ),
        (
            "Mon-Fri 9:00-12:00, 13:00-16:30; Sat 8:00-11:00",
            {"morning": "Morning, 8 am to noon", "afternoon": "Afternoon, 1 pm to 4:30 pm"},
        ),
        ("Mon-Fri 8:00-12:00", {"morning": "Morning, 8 am to noon"}),
        ("Tue 13:00-17:00", {"afternoon": "Afternoon, 1 pm to 5 pm"}),
    ],
)
def test_the_times_for_a_call_are_inside_the_hours(app: Flask, week: str, windows: dict[str, str]) -> None:
    with app.app_context():
        found = call_windows(hours_of(week), EN)
    assert found == {"any": "Any time we are open", **windows}
    assert list(found) == sorted(found, key=["any", "morning", "afternoon"].index)
