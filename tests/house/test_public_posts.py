"""Every form that anyone may post is in one table, with what limits it."""

from __future__ import annotations

from flask import Flask

from app.access import declared_access
from app.flood_limits import PUBLIC_POSTS


def test_every_post_that_needs_no_sign_in_has_a_kind_of_limit(app: Flask) -> None:
    with app.app_context():
        public = {
            rule.endpoint
            for rule in app.url_map.iter_rules()
            if "POST" in (rule.methods or ()) and not getattr(declared_access(rule.endpoint), "roles", True)
        }
    assert public == PUBLIC_POSTS.keys()
