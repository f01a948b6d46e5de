"""Walking to the clinic's sign-on and back, as a browser does."""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

from tests.pages import Page, PageClient
from tests.sign_on.faulty_provider import FaultyProvider

BEGIN = "/staff/sign-in/clinic"
BACK = f"{BEGIN}/back"
LOGOUT = "/staff/back-channel-logout"
STAFF = "/staff/settings"


def begin(client: PageClient, at: str = BEGIN) -> str:
    """Follow the link; return the address of the provider to which it leads."""
    page = client.get(at, status=None)
    assert page.status == 302, (page.status, page.path)
    return page.location


def come_back(client: PageClient, answer: dict[str, str], status: int = 302) -> Page:
    """Come back with what the provider gave the browser, and check the response."""
    return client.get(f"{BACK}?{urlencode(answer)}", status=status)


def sign_in(client: PageClient, provider: FaultyProvider, at: str = BEGIN, status: int = 302) -> Page:
    """Walk there and back, and check the last response."""
    address = begin(client, at)
    assert urlsplit(address).path == "/auth", address
    return come_back(client, provider.answer_to(address), status)


def is_signed_in(client: PageClient) -> bool:
    """Whether a staff page opens at this browser."""
    return client.get(STAFF, status=None).status == 200
