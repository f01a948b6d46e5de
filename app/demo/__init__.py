"""Invented people and answers of every tier. Used by the command line and tests only, never in production."""
