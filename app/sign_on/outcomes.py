"""How a sign-on ends that does not let anyone in. The person is told nothing of why; the log is, in fixed words."""

from __future__ import annotations


class Refused(Exception):
    """What the browser or the provider sent lets no one in. reason: fixed words with hyphens, for the log."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Away(Exception):
    """The provider cannot be asked now. reason: fixed words with hyphens, for the log."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
