"""Limits of what anyone may post: by address, by network, and in all. Too many lead to a page that says "call us".

A form counts when it is about to be stored, not when it is only checked, so that no one is shut out by typing errors.
Emergencies have counts of their own, and so has what is urgent: however much else is sent, it takes nothing of what is kept
free for them.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from enum import Enum

from flask import current_app
from limits import RateLimitItem, parse_many

from app.extensions import client_address, instance_keys, sender, writing
from app.keys import blind_index
from app.networks import Address, network_of
from app.rate_limits import count

NETWORK_TIMES = 5
"""How many times the limit of one address a whole network has."""
PER_SUBMISSION = "30 per hour"
"""For what a patient posts about their own submission: no stranger counts towards it."""
EMERGENCY, URGENT = "emergency", "urgent"
"""What has counts of its own: a check with an emergency sign; an urgent check, or a request for an interpreter."""

_LOG = logging.getLogger(__name__)


class Kind(Enum):
    """What a post does that anyone may make, and so what limits it.

    COOKIE: changes only the browser's own cookie, or a page; nothing is stored, and nothing limits it.
    STORES: stores something; limited by address, network and in all, as `is_within` counts: what presses, apart from the rest.
    OWN: about the submission whose status page is open; limited by that submission, as `is_within_own` counts.
    GUESSES: tries a reference or a code; wrong tries are limited, see `app.screening.status_access` and `resume_views`.
    SIGN_IN: staff sign-in, see `app.accounts`. TOKEN: of a system with a token, see `app.api.bearer`.
    SERVER: of the clinic's sign-on, see `app.sign_on.views`.
    """

    COOKIE = "cookie"
    STORES = "stores"
    OWN = "own"
    GUESSES = "guesses"
    SIGN_IN = "sign-in"
    TOKEN = "token"  # noqa: S105
    SERVER = "server"


PUBLIC_POSTS = {
    "accounts.new_password": Kind.SIGN_IN,
    "accounts.second_step": Kind.SIGN_IN,
    "accounts.set_up": Kind.SIGN_IN,
    "accounts.sign_in": Kind.SIGN_IN,
    "accounts.sign_in_by_passkey": Kind.SIGN_IN,
    "api.taken": Kind.TOKEN,
    "clinics.clinics": Kind.COOKIE,
    "feedback.ask": Kind.STORES,
    "screening.ask": Kind.COOKIE,
    "screening.choose_to_stop": Kind.COOKIE,
    "screening.clear_now": Kind.COOKIE,
    "screening.come_back": Kind.GUESSES,
    "screening.confirm_contradiction": Kind.COOKIE,
    "screening.interpreter": Kind.STORES,
    "screening.office_check": Kind.COOKIE,
    "screening.save": Kind.STORES,
    "screening.send": Kind.STORES,
    "screening.start_again": Kind.COOKIE,
    "screening.status": Kind.GUESSES,
    "screening.status_leave": Kind.COOKIE,
    "screening.status_phone": Kind.OWN,
    "screening.status_take_back": Kind.OWN,
    "screening.status_worse": Kind.OWN,
    "sign_on.back_channel_logout": Kind.SERVER,
}
"""Every post that needs no sign-in."""


def network() -> str | None:
    """Return the network that a request comes from; None for the clinic's own, and when it is not known."""
    address = client_address()
    if address is None or _is_not_told_apart(address) or is_clinics_own(address):
        return None
    return network_of(address)


def network_hash() -> bytes | None:
    """Return what stands for the network of a request for an hour: a keyed hash; None where `network` is None."""
    known = network()
    return None if known is None else blind_index(instance_keys().index, "network", known)


def is_clinics_own(address: Address) -> bool:
    """Whether an address is in one of the clinic's own networks, whose shared tablet is never shut out by strangers."""
    return any(address in own for own in current_app.config["SETTINGS"].clinic_networks)


def is_within(form: str, kind: str = "") -> bool:
    """Count what is about to be stored, and return whether it is within every limit.

    What one limit refuses does not count towards the limits after it. kind: EMERGENCY or URGENT for counts of their own.
    """
    with writing.begin(is_kept_here=True) as session:
        for bucket, of, item in _buckets():
            key = item.key_for("flood", form, kind, bucket, of)
            counted = count(session, key, item.get_expiry())
            if counted > item.amount:
                if counted == item.amount + 1:
                    _warn(form, kind, bucket, item)
                return False
    return True


def is_within_own(form: str, submission_id: str) -> bool:
    """Count what a patient posts about their own submission, and return whether it is within the limit."""
    (item,) = parse_many(PER_SUBMISSION)
    with writing.begin(is_kept_here=True) as session:
        return count(session, item.key_for("flood", form, submission_id), item.get_expiry()) <= item.amount


def network_limits(limits: str) -> Iterator[RateLimitItem]:
    """Yield the limits of a whole network, for those of one address in the rate limiter's notation."""
    for item in parse_many(limits):
        yield type(item)(item.amount * NETWORK_TIMES, item.multiples)


def _buckets() -> Iterator[tuple[str, str, RateLimitItem]]:
    """Yield (name, what is counted, limit): the narrowest first."""
    settings, address = current_app.config["SETTINGS"], client_address()
    in_all = parse_many(settings.send_limit_in_all)
    if address is not None and is_clinics_own(address):
        yield from (("the clinic's own address", str(address), item) for item in in_all)
        return
    if address is not None and not _is_not_told_apart(address):
        yield from (("one address", sender(), item) for item in parse_many(settings.send_limit))
        yield from (
            ("one network", network_of(address), item) for item in network_limits(settings.send_limit)
        )
    yield from (("all addresses", "", item) for item in in_all)


def _is_not_told_apart(address: Address) -> bool:
    """Whether all patients seem to have this address: that of a proxy on this machine, whose header is not read."""
    return bool(current_app.config["SETTINGS"].is_production and address.is_loopback)


def _warn(form: str, kind: str, bucket: str, item: RateLimitItem) -> None:
    """Log once per window that a limit is reached. No address is logged."""
    _LOG.critical(
        'FLOOD: a limit is reached, and more of it is answered with "call us"',
        extra={"form": form, "of": kind or "all", "bucket": bucket, "limit": item.amount},
    )
