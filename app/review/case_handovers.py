"""What the page of a case shows of handing it over to the chart system: which systems may fetch it, and how far it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.accounts.api_tokens import all_tokens, live_among
from app.clock import local_now
from app.extensions import db
from app.staff.api_tokens import ApiToken
from app.submissions.handover_table import Handover
from app.submissions.rights.handovers import tokens_and_latest

if TYPE_CHECKING:
    from app.review.case_page import CasePage

NOT_KNOWN = "a system"


@dataclass(frozen=True)
class HandoverCard:
    """The latest handover of a case. systems: the names of those that may fetch it now. names: of all systems, by token."""

    latest: Handover | None
    systems: list[str]
    names: Mapping[int, str]

    @property
    def waits(self) -> bool:
        """Whether it waits to be fetched, or for the word that it arrived."""
        return self.latest is not None and self.latest.waits

    @property
    def fetched_by(self) -> str:
        """The system that fetched it last."""
        return self._system(self.latest.fetched_by if self.latest else None)

    @property
    def taken_by(self) -> str:
        """The system that has it for good."""
        return self._system(self.latest.taken_by if self.latest else None)

    def _system(self, token_id: int | None) -> str:
        return self.names.get(token_id or 0, NOT_KNOWN)


def handover_of(case: CasePage) -> HandoverCard:
    """Return what the page shows of handing a case over."""
    tokens, latest = tokens_and_latest(db.session, case.submission.id)
    names = {token.id: token.name for token in tokens}
    return HandoverCard(latest, _systems(tokens, case.submission.clinic_id), names)


def systems_for(clinic_id: str | None) -> list[str]:
    """Return the names of the systems that may fetch a case of a clinic now."""
    return _systems(all_tokens(db.session), clinic_id)


def _systems(tokens: Sequence[ApiToken], clinic_id: str | None) -> list[str]:
    return [token.name for token in live_among(tokens, local_now()) if token.sees(clinic_id)]
