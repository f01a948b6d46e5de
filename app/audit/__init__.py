"""Every trace: who read what, what was done to accounts, and the chain that shows whether a trace was changed."""
