"""Exports of submissions: CSV."""
