"""The provider of this app. Its packages are imported only where single sign-on is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Flask, abort, current_app

from app.sign_on.configuration import SignOn

if TYPE_CHECKING:
    from app.sign_on.provider import Provider

EXTENSION = "sign_on"
BACK = "/staff/sign-in/clinic/back"


def init_app(app: Flask) -> None:
    """Make the provider, where there is one. It is asked when someone signs in, and not before."""
    settings = app.config["SETTINGS"]
    if settings.sign_on is not None:
        app.extensions[EXTENSION] = new_provider(settings.sign_on, settings.public_url)


def new_provider(sign_on: SignOn, public_url: str) -> Provider:
    """Return a provider that sends people back to this address."""
    from app.sign_on.provider import Provider  # imported here: most clinics have none

    return Provider(sign_on, f"{public_url}{BACK}")


def provider() -> Provider:
    """Return the provider of the current app; 404 where single sign-on is not set."""
    found: Provider | None = current_app.extensions.get(EXTENSION)
    return found if found is not None else abort(404)
