"""Learning how well the rules do: blind readings, what became of the patients, counts by month, the stop rule."""
