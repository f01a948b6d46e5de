"""Staff and doctors read the same name for each tier."""

from __future__ import annotations

from app.accounts.sla_labels import due_times
from app.i18n.localizers import FixedLocalizer
from app.information.reading_times import reading_times
from app.review.labels import TIERS
from app.rules.due_dates import ServiceLevels
from app.rules.tiers import Tier

MOST_URGENT_FIRST = [tier.label for tier in sorted(Tier, reverse=True)]


def test_every_tier_has_a_name_of_its_own() -> None:
    assert len({tier.label for tier in Tier}) == len(Tier)


def test_the_queue_the_settings_and_the_rules_sheet_use_that_name() -> None:
    service_levels = ServiceLevels()
    assert [name for name, _ in TIERS.values()] == MOST_URGENT_FIRST
    assert [name for name, _ in due_times(service_levels)][: len(Tier)] == MOST_URGENT_FIRST
    assert [row.name for row in reading_times(service_levels, FixedLocalizer("en"))] == MOST_URGENT_FIRST
