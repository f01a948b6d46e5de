"""What a browser with a passkey does on the way in."""

from __future__ import annotations

from typing import Any

from tests.accounts.authenticator import Authenticator
from tests.accounts.build import SET_UP, SIGN_IN, give_password
from tests.pages import Page, PageClient

PASSKEY = f"{SIGN_IN}/passkey"


def ask(client: PageClient, at: str = PASSKEY) -> dict[str, Any]:
    """Fetch what a passkey is asked, as the script does."""
    response = client.client.get(at)
    assert response.status_code == 200, response.status_code
    options: dict[str, Any] = response.get_json()
    return options


def sign_in_with(client: PageClient, passkey: Authenticator) -> Page:
    """Press the button of the sign-in page; return the response, whatever it is."""
    client.get(SIGN_IN)
    return client.post(PASSKEY, {"passkey": passkey.sign(ask(client))}, status=None)


def set_up_passkey(client: PageClient, passkey: Authenticator | None = None) -> Authenticator:
    """Give the password of an account without a second step, and set up a passkey; it is signed in then."""
    passkey = passkey or Authenticator()
    client.follow(give_password(client))
    answer = passkey.make(ask(client, f"{SET_UP}/passkey"))
    page = client.post(SET_UP, {"passkey": answer}, status=200)
    assert page.heading == "Your recovery codes"
    return passkey
