"""The hazard log: what could harm a patient, what is done against it, and which clinician accepted what remains."""
