"""Staff: accounts, sign-in, sessions, personal settings, and account management."""

from app.accounts import (
    account_events_views,
    away_views,
    clinic_views,
    confirm_views,
    mail_views,
    new_password_views,
    own_sign_in_views,
    passkey_views,
    people_factor_views,
    people_identity_views,
    people_views,
    second_step_views,
    settings_views,
    views,
)

__all__ = [
    "account_events_views",
    "away_views",
    "clinic_views",
    "confirm_views",
    "mail_views",
    "new_password_views",
    "own_sign_in_views",
    "passkey_views",
    "people_factor_views",
    "people_identity_views",
    "people_views",
    "second_step_views",
    "settings_views",
    "views",
]
