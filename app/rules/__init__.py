"""The clinical rules: how soon, and by whom, a submission is read. Pure: no clock, no web, no database."""

RULESET = "2.0.0"
"""The version of every constant and table in this package. It changes whenever one of them does."""
