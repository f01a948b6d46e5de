"""Submissions: tables, statuses, legal transitions, events, field encryption and every query. No web code."""
