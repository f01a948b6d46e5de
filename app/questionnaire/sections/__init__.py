"""Every question, declared once, in the section it is asked in."""
