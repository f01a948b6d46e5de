"""Limits on wrong one-time codes and recovery codes. Right ones never count, and a passkey always lets its owner in.

- Five for one right password, then the password is asked for again.
- By account and address.
- By account from all addresses, for one-time codes only: a recovery code cannot be guessed.
- A browser that has signed in before has a limit of its own in place of the last two, so that no stranger uses it up.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from limits import RateLimitItem, parse, parse_many

from app import counted_tries
from app.accounts import devices
from app.extensions import limiter, sender
from app.staff.models import Staff

PER_PASSWORD = parse("5 per 5 minutes")
PER_DEVICE = PER_ACCOUNT_AND_ADDRESS = parse_many("10 per 5 minutes; 30 per day")
CODES_PER_ACCOUNT = parse("50 per day")
_NAME = "second step"


def allow_try(account: Staff, step_id: str, *, is_code: bool) -> bool:
    """Count a try before it is checked, so that many at once cannot evade a limit; return whether it is allowed."""
    return counted_tries.allow_try(_limits(account, step_id, is_code))


def give_back(account: Staff, step_id: str, *, is_code: bool) -> None:
    """Take back the count of a try that was right."""
    counted_tries.give_back(_limits(account, step_id, is_code))


def is_used_up(step_id: str) -> bool:
    """Whether no try is left for the password that was given."""
    return not limiter.limiter.test(PER_PASSWORD, _NAME, "password", step_id)


def _limits(account: Staff, step_id: str, is_code: bool) -> Iterator[tuple[RateLimitItem, tuple[str, ...]]]:
    yield PER_PASSWORD, (_NAME, "password", step_id)
    device = devices.known_device(account.email, datetime.now(UTC))
    if device is not None:
        for item in PER_DEVICE:
            yield item, (_NAME, "device", str(account.id), device)
        return
    for item in PER_ACCOUNT_AND_ADDRESS:
        yield item, (_NAME, "both", str(account.id), sender())
    if is_code:
        yield CODES_PER_ACCOUNT, (_NAME, "account", str(account.id))
