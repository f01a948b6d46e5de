"""Invented patients and answers of every tier. Only for the command line and tests, never in production."""
