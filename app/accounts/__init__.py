"""Staff: accounts, sign-in, sessions, personal settings, and account management."""

from app.accounts import (
    away_views,
    clinic_views,
    confirm_views,
    people_views,
    second_step_views,
    settings_views,
    views,
)

__all__ = [
    "away_views",
    "clinic_views",
    "confirm_views",
    "people_views",
    "second_step_views",
    "settings_views",
    "views",
]
