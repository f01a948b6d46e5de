"""What is asked of a new password, on the web and on the command line alike."""

from __future__ import annotations

from flask import current_app

from app.accounts import password_strength, passwords
from app.accounts.passwords import BadPassword

SHORTEST = 12
SHORTEST_ALONE = 15  # where no second factor is asked for (NIST SP 800-63B-4)
ADVICE = "Use a few words that do not belong together."


def shortest() -> int:
    """Return how many characters a password has at least, in this instance."""
    return SHORTEST if current_app.config["SETTINGS"].second_factor else SHORTEST_ALONE


def check_new(password: str, *about: str) -> None:
    """Refuse a password that is too short, too long or easy to guess. Raises BadPassword, and TooBusy.

    about: the person's name and e-mail address.
    """
    if not shortest() <= len(password) <= passwords.LONGEST:
        raise BadPassword(f"A password has {shortest()} to {passwords.LONGEST} characters.")
    if not password.strip() or "\x00" in password:
        raise BadPassword("A password is more than blanks, and only signs that can be typed.")
    with passwords.turn(is_known=True):
        why = password_strength.weakness(password, (*about, current_app.config["SETTINGS"].clinic_name))
    if why is not None:
        raise BadPassword(" ".join(filter(None, ("This password is easy to guess.", why, ADVICE))))
