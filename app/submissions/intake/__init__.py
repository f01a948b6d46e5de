"""Intake: drafts saved for another device, sending, and pauses while no staff are reading."""
