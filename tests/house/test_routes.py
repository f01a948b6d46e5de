"""The addresses of the app."""

from __future__ import annotations

import re

from flask import Flask

from app.access import Access, declared_access

ADDRESSES = {
    "/": "public",
    "/static/<name>": "public",
    "/check": "anyone",
    "/check/start-again": "anyone",
    "/check/<page_id>": "anyone",
    "/check/emergency": "anyone",
    "/check/answers": "anyone",
    "/check/result": "anyone",
    "/check/copy": "anyone",
    "/check/send": "anyone",
    "/check/sent": "anyone",
    "/staff/sign-in": "anyone",
    "/staff/sign-out": "staff",
    "/staff/": "staff",
    "/staff/find": "staff",
    "/staff/submissions/<submission_id>": "staff",
    "/staff/submissions/<submission_id>/move": "movers",
}


def test_every_address_is_known_and_says_who_may_open_it(app: Flask) -> None:
    with app.app_context():
        declared = {rule.rule: declared_access(rule.endpoint) for rule in app.url_map.iter_rules()}
    assert {rule: access.value if access else None for rule, access in declared.items()} == ADDRESSES


def test_addresses_are_lower_case_with_hyphens() -> None:
    for address in ADDRESSES:
        assert re.fullmatch(r"(/([a-z-]+|<[a-z_]+>)?)+", address), address


def test_staff_addresses_are_never_open_to_everybody() -> None:
    for address, access in ADDRESSES.items():
        if address.startswith("/staff/") and address != "/staff/sign-in":
            assert Access(access).needs_sign_in, address
