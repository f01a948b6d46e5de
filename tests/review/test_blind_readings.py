"""Blind readings on the pages: what is shown before a reading, and that nothing there gives the tier away."""

from __future__ import annotations

import re
from typing import Any

import pytest

from app.i18n.localizers import FixedLocalizer
from app.review.labels import TIERS
from app.rules.tiers import Tier
from app.rules.wording.flag_labels import FLAGS
from tests.pages import Page, words
from tests.review.conftest import SignIn, Store, Worker
from tests.review.test_case_page import case_path
from tests.submissions.build import NOON

LIST = "/staff/blind-readings"


def drawn(store: Store, persona: str = "standard", readers: int = 1, **more: Any) -> str:
    case: str = store.sent(persona, **more)
    store.put(case, blind_percent=10, readings_wanted=readers)
    return case


def path_of(case: str) -> str:
    return f"{LIST}/{case}"


def reads(store: Store) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in store.rows("SELECT tier, from_list FROM blind_reads ORDER BY id")]


def give(client: Worker, case: str, status: int | None = 302, **data: Any) -> Page:
    client.get(path_of(case))
    return client.post(path_of(case), data, status)


@pytest.mark.parametrize("persona", ["standard", "priority"])
def test_a_clinician_who_opens_one_that_waits_for_review_reads_it_blind_first(
    store: Store, sign_in: SignIn, persona: str
) -> None:
    case, nora = drawn(store, persona), sign_in("clinician")
    assert nora.get(case_path(case), 302).location == path_of(case)
    page = nora.get(path_of(case))
    assert page.heading == "Your own reading first"
    assert nora.post(path_of(case), {"tier": "3"}, 302).location == case_path(case)
    assert nora.get(case_path(case)).heading == "Edna Larson"
    assert reads(store) == [(3, 0)]


@pytest.mark.proves("blind-readings-hide-the-tier")
def test_nothing_on_the_page_gives_the_tier_away(store: Store, sign_in: SignIn) -> None:
    case = drawn(store, "priority", changed={"bleeding_disorder": "yes"})
    page = sign_in("clinician").get(path_of(case))
    shown = words(page.soup.find("main"))
    for word in ("Due", "due", "Hold", "Score", "score", "Next", "window", "Overdue", "hold:", "flag:"):
        assert word not in shown, word
    assert not [flag for flag in FLAGS.values() if str(flag) in shown]
    assert page.soup.find("main").select(".chip, time, [checked], .flags, .late") == []
    offered = [words(label) for label in page.soup.select("#tier label")]
    assert [text.split(":")[0].split(" talks")[0] for text in offered] == [
        TIERS[tier][0].split(":")[0] for tier in reversed(Tier)
    ]
    others = re.sub("|".join(map(re.escape, offered)), "", shown)
    assert not [label for label, _ in TIERS.values() if label in others]
    assert "Edna" not in shown


def test_every_answer_is_there_in_the_words_shown_then(store: Store, sign_in: SignIn) -> None:
    case, nora, ola = drawn(store), sign_in("clinician"), sign_in()

    def rows(client: Worker, path: str) -> list[tuple[str, str]]:
        soup = client.get(path).fresh_soup()
        for link in soup.select("a.more"):
            link.decompose()
        return [
            (words(row.find("dt")), words(row.find("dd")))
            for row in soup.select("#all-answers dl div, section[aria-labelledby=answers] dl div")
        ]

    as_sent = rows(ola, case_path(case))
    assert "Consent" in as_sent[-1][0]
    assert rows(nora, path_of(case)) == as_sent[:-1]
    assert len(as_sent) > 20


def test_opening_it_to_read_it_blind_is_recorded(store: Store, sign_in: SignIn) -> None:
    case, nora = drawn(store), sign_in("clinician")
    nora.get(path_of(case))
    nora.client.head(path_of(case))
    events = store.rows("SELECT kind, outcome FROM events WHERE actor_id IS NOT NULL")
    assert [tuple(event) for event in events] == [("blind_read", "opened")]


def test_skipping_is_always_there_and_shows_the_case_at_once(store: Store, sign_in: SignIn) -> None:
    case, nora = drawn(store), sign_in("clinician")
    assert words(nora.get(path_of(case)).one("button[name=skip]")) == "Skip, I must act now"
    assert give(nora, case, skip="skip").location == case_path(case)
    assert nora.get(case_path(case)).heading == "Edna Larson"
    assert reads(store) == [(None, 0)]


def test_skipping_goes_before_a_choice_that_was_made(store: Store, sign_in: SignIn) -> None:
    case, nora = drawn(store), sign_in("clinician")
    give(nora, case, skip="skip", tier="2")
    assert reads(store) == [(None, 0)]


@pytest.mark.parametrize("tier", ["", "6", "-1", "x"])
def test_without_a_priority_the_page_is_shown_again(store: Store, sign_in: SignIn, tier: str) -> None:
    case, nora = drawn(store), sign_in("clinician")
    page = give(nora, case, 422, tier=tier)
    assert page.soup.select(".problem a[href='#tier']")
    assert words(page.one("#tier-error")) == "Choose a priority, or skip."
    assert reads(store) == []


def test_a_page_that_was_open_too_long_keeps_nothing_and_says_so(store: Store, sign_in: SignIn) -> None:
    case, nora = drawn(store), sign_in("clinician")
    nora.get(path_of(case))
    for data in ({"tier": "2"}, {"skip": "skip"}):
        page = nora.post(path_of(case), {**data, "csrf_token": "old"}, None, token=False)
        assert "open for too long" in page.text
    assert reads(store) == []


@pytest.mark.parametrize("persona", ["urgent", "emergency"])
def test_what_is_urgent_is_never_behind_a_reading(store: Store, sign_in: SignIn, persona: str) -> None:
    case, nora = drawn(store, persona), sign_in("clinician")
    assert nora.get(path_of(case), 302).location == case_path(case)
    assert nora.get(case_path(case)).heading == "Edna Larson"


def test_one_that_became_urgent_while_it_was_read_is_shown_and_the_reading_dropped(
    store: Store, sign_in: SignIn
) -> None:
    case, nora = drawn(store), sign_in("clinician")
    nora.get(path_of(case))
    store.put(case, tier_now=5)
    assert nora.post(path_of(case), {"tier": "2"}, 302).location == case_path(case)
    assert reads(store) == []


@pytest.mark.parametrize("role", ["coordinator", "lead", "auditor"])
def test_everyone_else_sees_the_case_at_once(store: Store, sign_in: SignIn, role: str) -> None:
    case, kim = drawn(store), sign_in(role)
    assert kim.get(case_path(case)).heading == "Edna Larson"
    kim.get(path_of(case), 403)
    kim.get(LIST, 403)


def test_the_list_shows_a_reference_and_a_day_and_nothing_else(store: Store, sign_in: SignIn) -> None:
    cases = [drawn(store, persona) for persona in ("other_care", "standard", "priority")]
    page = sign_in("clinician").get(LIST)
    rows = [words(row) for row in page.soup.select("tbody tr")]
    references = [store.stored(case).reference for case in sorted(cases)]
    assert rows == [f"Read {reference} Mon, Jun 15, 2026" for reference in references]
    assert not [label for label, _ in TIERS.values() if label in words(page.soup.find("table"))]


def test_a_reading_from_the_list_is_told_apart_also_after_a_mistake(store: Store, sign_in: SignIn) -> None:
    first, second, nora = drawn(store), drawn(store, at=NOON), sign_in("clinician")
    link = nora.get(LIST).soup.select("tbody a")[0]["href"]
    first = str(link).split("?")[0].rsplit("/", 1)[1]
    nora.get(str(link))
    opened_from = {str(field["value"]) for field in nora.get(str(link)).soup.select("[name=opened_from]")}
    assert opened_from == {"list"}
    page = nora.post(path_of(first), {"tier": "", "opened_from": "list"}, 422)
    again = page.soup.select("form [name=opened_from]")
    assert {str(field["value"]) for field in again} == {"list"}
    nora.post(path_of(first), {"tier": "2", "opened_from": "list"}, 302)
    assert reads(store) == [(2, 1)]
    assert second


def test_an_empty_list_says_so(sign_in: SignIn) -> None:
    assert "Nothing to read blind." in sign_in("clinician").get(LIST).text


@pytest.mark.parametrize("missing", ["0" * 32, "x", "a b"])
def test_what_does_not_exist_is_not_found(sign_in: SignIn, missing: str) -> None:
    nora = sign_in("clinician")
    nora.get(path_of(missing), 404)
    nora.get(LIST)
    nora.post(path_of(missing), {"tier": "2"}, 404)


def test_the_timeline_tells_of_a_reading_but_not_what_it_was(store: Store, sign_in: SignIn) -> None:
    case, nora = drawn(store, readers=2), sign_in("clinician", "Nora")
    give(nora, case, tier="5")
    page = nora.get(case_path(case))
    assert "Nora: Gave a blind reading" in page.text
    assert "Nora: Opened for a blind reading" in page.text
    assert "Emergency" not in words(page.one("section[aria-labelledby=history]"))


def test_answers_in_another_language_stand_beside_their_english(store: Store, sign_in: SignIn) -> None:
    case = drawn(store, localizer=FixedLocalizer("es"))
    shown = words(sign_in("clinician").get(path_of(case)).one("section[aria-labelledby=answers]"))
    assert "In English: How old is the person with the pain? 65 or older" in shown
