"""When the clinic is open: its weekly hours, its closed days, and the closures that a lead enters."""
