"""The certificate belongs to the current rules: if it is stale, a test fails or the page says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from flask import Flask, render_template

from app.information.certificate import FILE, NotProven, certificate, certificate_text, read_certificate
from app.information.thresholds import watched_review
from app.rules.analysis.proof import Proof, Property
from app.rules.analysis.properties import PROPERTIES
from app.rules.due_dates import ServiceLevels
from app.rules.ruleset import CURRENT
from tests.pages import PageClient
from tests.rules.analysis.shared_proof import shared_proof

DAY = date(2026, 6, 15)


def test_the_certificate_has_the_fingerprints_of_the_current_rules() -> None:
    found = read_certificate(FILE.read_text())
    advice = "the rules have changed: run `flask rules prove --certificate`"
    assert (found.ruleset, found.tables) == (CURRENT.version, CURRENT.fingerprint), advice
    assert [each.code for each in found.properties] == list(PROPERTIES), advice
    assert not any(each.violations for each in found.properties)


def test_the_certificate_states_exactly_what_the_proof_finds() -> None:
    found = read_certificate(FILE.read_text())
    assert certificate_text(shared_proof(), found.proven_on) == FILE.read_text()


def test_a_property_that_does_not_hold_gets_no_certificate() -> None:
    broken = Property("P1", "Any red flag: emergency.", checked=2, violations=1)
    with pytest.raises(NotProven):
        certificate_text(Proof("1", "a", "b", 1, 1, [broken]), DAY)


def test_a_certificate_reads_back_as_it_was_written() -> None:
    proof = Proof("1.0.0", "a", "b", 230_400, 10, [Property("P1", "Any red flag: emergency.", checked=2)])
    found = read_certificate(certificate_text(proof, DAY))
    assert (found.ruleset, found.tables, found.fingerprint) == ("1.0.0", "a", "b")
    assert (found.states, found.pairs, found.proven_on) == (230_400, 10, DAY)
    assert [(p.code, p.says, p.checked, p.violations) for p in found.properties] == [
        ("P1", "Any red flag: emergency.", 2, 0)
    ]


def test_the_page_shows_every_number_of_the_certificate(patient: PageClient) -> None:
    found = certificate()
    assert found is not None
    text = patient.get("/how-it-works/for-doctors").text
    assert f"rules {found.ruleset}, fingerprint {found.fingerprint}" in text
    assert "230,400 states" in text
    for each in found.properties:
        assert f"{each.says} {each.checked:,} {each.violations}" in text


def test_rules_that_have_changed_since_have_no_certificate() -> None:
    assert certificate(replace(CURRENT, score_for_priority=13)) is None
    assert certificate(replace(CURRENT, version="1.0.1")) is None


def test_pages_without_a_certificate_say_so(app: Flask) -> None:
    no_tables: dict[str, Any] = {"tiers": (), "criteria": (), "safety": (), "thresholds": ()}
    with app.test_request_context("/how-it-works/for-doctors"):
        more = {"number_of_pages": 10, "watched": watched_review(), "before_booking": ()}
        context = {**no_tables, **more, "service_levels": ServiceLevels(), "certificate": None}
        assert "have no certificate" in render_template("information/for_doctors.html", **context)
        assert "not proven since they changed" in render_template("information/rules_sheet.html", **context)
