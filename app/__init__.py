"""The check, its rules and its queue: one Flask application."""
