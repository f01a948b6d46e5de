"""Submissions as lists: the queue, its counters, search and report figures."""
