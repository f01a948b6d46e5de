"""Staff: accounts, sign-in, sessions, personal settings, and account management."""

from app.accounts import people_views, settings_views, views

__all__ = ["people_views", "settings_views", "views"]
