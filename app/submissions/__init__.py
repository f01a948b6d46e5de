"""What we keep: tables, statuses and legal moves, events, encryption of fields, every query. Knows no web."""
