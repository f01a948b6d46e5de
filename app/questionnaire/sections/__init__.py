"""Every question, declared once, in its section."""
