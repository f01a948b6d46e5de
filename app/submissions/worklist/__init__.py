"""The submissions as lists: the queue, its counts, search and reports."""
