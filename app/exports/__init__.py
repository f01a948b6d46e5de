"""A submission in, another form of it out: CSV."""
