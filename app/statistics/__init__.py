"""Figures with their uncertainty: intervals, agreement of readers, drift. Pure: the standard library only."""
