"""Patients' rights: consent and what it allows, a copy of everything, amendments, erasure, and how long things are kept."""
