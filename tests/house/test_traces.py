"""Every staff page says what it is called in the access log, or that it shows no patient."""

from __future__ import annotations

import pytest
from flask import Flask

from app.access import declared_access
from app.accounts.reading_traces import declared_way, shows_no_patient
from app.audit.access_log import BY_SYSTEMS, SEES_NO_ONE, Way
from app.review.access_labels import WAYS

OUR_OWN = {Way.CLOSED_LIST, Way.MISSED_FILE, *SEES_NO_ONE, *BY_SYSTEMS}
"""Ways that no view declares: they depend on what is asked for, or are of systems (tests/api/test_traces.py)."""


def staff_pages(app: Flask) -> set[str]:
    with app.app_context():
        endpoints = {rule.endpoint for rule in app.url_map.iter_rules()}
        return {each for each in endpoints if (access := declared_access(each)) and access.needs_sign_in}


@pytest.mark.proves("every-reading-is-logged")
def test_every_staff_page_leaves_a_trace_or_shows_no_patient(app: Flask) -> None:
    pages = staff_pages(app)
    with app.app_context():
        declared = {each: (declared_way(each) is not None, shows_no_patient.is_on(each)) for each in pages}
    assert {each: both for each, both in declared.items() if both not in ((True, False), (False, True))} == {}


def test_every_way_is_one_of_a_page(app: Flask) -> None:
    with app.app_context():
        declared = {declared_way(each) for each in staff_pages(app)} - {None}
    assert declared | OUR_OWN == set(Way)


def test_every_way_has_words() -> None:
    assert set(WAYS) == set(Way)


def test_every_page_about_one_case_leaves_a_trace(app: Flask) -> None:
    with app.app_context():
        about_one = [rule.endpoint for rule in app.url_map.iter_rules() if "submission_id" in rule.arguments]
        assert about_one
        assert [each for each in about_one if declared_way(each) is None] == []
