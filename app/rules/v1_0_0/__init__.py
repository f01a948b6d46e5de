"""Ruleset 1.0.0, whole and frozen: it assesses what was stored under it, in the same way for ever. Never change it.

It imports nothing of the project, so nothing that changes elsewhere can change it; only `app.rules.rulesets` imports it.
"""
