"""What the app gives a browser to keep, sealed by the cookie key: as text for a cookie or a form, each with one place."""

from __future__ import annotations

import base64
from datetime import timedelta

from flask import Response, current_app, request

from app.extensions import instance_keys
from app.keys import Unsealable


def is_https() -> bool:
    """Whether browsers reach this instance by https, so that its cookies are secure."""
    https: bool = current_app.config["SETTINGS"].is_https
    return https


def cookie_name(name: str) -> str:
    """Return the name of a cookie; over https its prefix makes the browser enforce its attributes."""
    return f"__Host-{name}" if is_https() else name


def set_cookie(response: Response, name: str, text: str, max_age: timedelta | None = None) -> None:
    """Set a cookie of the whole host that no script reads. name: with its prefix. max_age: until the browser closes, by default."""
    response.set_cookie(
        name, text, max_age=max_age, secure=is_https(), httponly=True, samesite="Lax", path="/"
    )


def delete_cookie(response: Response, name: str) -> None:
    """Take such a cookie away."""
    response.delete_cookie(name, secure=is_https(), httponly=True, samesite="Lax", path="/")


def sealed(plain: bytes, place: str) -> str:
    """Seal bytes for one place, as text."""
    return base64.urlsafe_b64encode(instance_keys().cookie.seal(plain, place)).decode()


def opened(text: str, place: str) -> bytes | None:
    """Open such a text; None when it was not sealed here, or for another place."""
    try:
        return instance_keys().cookie.open(base64.urlsafe_b64decode(text.encode("ascii")), place)
    except (Unsealable, ValueError):
        return None


def opened_cookie(name: str, place: str) -> bytes | None:
    """Open a cookie of the request. name: with its prefix."""
    return opened(request.cookies.get(name, ""), place)
