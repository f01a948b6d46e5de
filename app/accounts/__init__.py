"""Staff: accounts, sign-in, sessions, own settings, and the people who work here."""

from app.accounts import people_views, settings_views, views

__all__ = ["people_views", "settings_views", "views"]
