"""Maintenance of all submissions: replay, re-scoring, backfill."""
