"""Where someone goes once they have signed in or confirmed: the staff page that led there, and nowhere else."""

from __future__ import annotations

import re
from typing import Any

from flask import request, url_for

_OUR_PAGE = re.compile(r"/staff/[a-z0-9/-]*(\.csv)?(\?[a-z_]+=[\w.~-]*(&[a-z_]+=[\w.~-]*)*)?", re.ASCII)
"""A staff page with optional list filters; never another site."""
KEPT = ("next", "emergency")


def next_page() -> str:
    """Return the page that `next` in the address names, or Today."""
    target = request.args.get("next", "")
    return target if is_ours(target) else url_for("review.today")


def is_ours(target: str) -> bool:
    """Whether an address is that of a staff page of this site."""
    return _OUR_PAGE.fullmatch(target) is not None


def on_to(endpoint: str, **more: str) -> str:
    """Return the address of another page on the way in. It keeps what leads to the page that was asked for."""
    values: dict[str, Any] = {name: request.args[name] for name in KEPT if name in request.args} | more
    if not is_ours(values.get("next", "")):
        values.pop("next", None)
    return url_for(endpoint, **values)
