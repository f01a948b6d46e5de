"""How a submission comes in: drafts that wait for another device, sending, and the pause in which nobody reads."""
