"""A form sent after the session has ended is kept for that account alone, field by field, and only for a while."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask
from werkzeug.datastructures import MultiDict

from app.accounts import session_rows, unsent_posts
from app.accounts.models import KeptNote
from app.extensions import db, instance_keys, writing
from app.keys import Unsealable
from app.staff.roles import Role
from tests.accounts.build import PASSWORD, SIGN_IN, give_code, make_account, try_to_sign_in
from tests.pages import PageClient
from tests.submissions.build import count, everything, rows, run

NINE = datetime(2026, 6, 15, 14, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
CASE = "/staff/submissions/0123456789abcdef0123456789abcdef"
OTHER_CASE = "/staff/submissions/ffffffffffffffffffffffffffffffff"
MOVE = f"{CASE}/move"
WORDS = "She takes care of her sister,\nand can come on Fridays – “any” time"


def typed(words: str) -> unsent_posts.Typed:
    return unsent_posts.Typed("note", unsent_posts.typed_in(MultiDict({"note": words})))


def keep(staff_id: int, words: str, path: str = CASE, at: datetime = NINE) -> None:
    with writing.begin() as session:
        unsent_posts.keep(session, instance_keys(), staff_id, path, typed(words), at)


def latest(staff_id: int, path: str = CASE) -> str | None:
    found = unsent_posts.latest_for(db.session, instance_keys(), staff_id, path)
    return found.of("note").get("note") if found else None


def test_a_note_is_kept_sealed_for_its_account_and_page_until_forgotten(stored_app: Flask) -> None:
    ola, kari = make_account(stored_app), make_account(stored_app, email="kari@example.com")
    with stored_app.app_context(), time_machine.travel(NINE, tick=False) as clock:
        keep(ola, "the first")
        keep(ola, WORDS, at=NINE + MINUTE)
        keep(ola, WORDS, at=NINE + 2 * MINUTE)
        assert count("kept_notes") == 2
        assert (latest(ola), latest(ola, OTHER_CASE), latest(kari)) == (WORDS, None, None)
        keep(kari, "hers", at=NINE + 3 * MINUTE)
        assert (latest(ola), latest(kari)) == (WORDS, "hers")
        assert b"sister" not in everything("kept_notes")
        found = unsent_posts.latest_for(db.session, instance_keys(), ola, CASE)
        assert found is not None
        assert found.kept_at == NINE + MINUTE
        with writing.begin() as session:
            assert unsent_posts.forget(session, kari, found.id) is None
            assert unsent_posts.forget(session, ola, "no such note") is None
        assert latest(ola) == WORDS
        with writing.begin() as session:
            assert unsent_posts.forget(session, ola, found.id) == CASE
        assert latest(ola) == "the first"
        clock.move_to(NINE + unsent_posts.KEPT_FOR)
        assert latest(ola) is None
        keep(kari, "another", at=NINE + unsent_posts.KEPT_FOR)
        assert rows("SELECT staff_id FROM kept_notes") == [(kari,), (kari,)]


def test_the_twenty_newest_notes_are_kept_up_to_four_thousand_characters_each(stored_app: Flask) -> None:
    ola, kari = make_account(stored_app), make_account(stored_app, email="kari@example.com")
    with stored_app.app_context(), time_machine.travel(NINE, tick=False):
        keep(kari, "hers")
        for number in range(25):
            keep(
                ola,
                f"note {number} " + "\N{BONE}" * 5000,
                path=f"{CASE[:-2]}{number:02}",
                at=NINE + number * MINUTE,
            )
        assert count("kept_notes") == 21
        assert latest(kari) == "hers"
        assert [number for number in range(25) if latest(ola, f"{CASE[:-2]}{number:02}")] == list(
            range(5, 25)
        )
        assert len(latest(ola, f"{CASE[:-2]}24") or "") == unsent_posts.LONGEST


def test_a_note_moved_to_another_account_does_not_open(app: Flask) -> None:
    ola, kari = make_account(app), make_account(app, email="kari@example.com")
    with app.app_context(), time_machine.travel(NINE, tick=False):
        keep(ola, WORDS)
        run("UPDATE kept_notes SET staff_id = :kari", kari=kari)
        assert latest(kari) is None
        (sealed,) = rows("SELECT words FROM kept_notes")[0]
        with pytest.raises(Unsealable):
            instance_keys().fields.open(sealed, "kept_notes")


def test_a_note_kept_as_plain_text_by_an_older_version_is_still_shown(app: Flask) -> None:
    ola = make_account(app)
    with app.app_context(), time_machine.travel(NINE, tick=False):
        for number, words in enumerate((WORDS, "[1]", '{"form": 7}', "12")):
            sealed = instance_keys().fields.seal(words.encode(), f"kept_notes|{ola}|{number:032x}")
            with writing.begin() as session:
                when = NINE + number * MINUTE
                session.add(
                    KeptNote(id=f"{number:032x}", staff_id=ola, kept_at=when, path=CASE, words=sealed)
                )
            assert latest(ola) == words


def test_every_typed_text_and_every_chosen_option_is_kept_in_its_field() -> None:
    posted = {
        "note": " spoke\x00 with her ",
        "level": "L1",
        "signs": ["rf_fever", "rf_leg_weak"],
        "outcome": "spoke",
        "height_loss": " ",
        "version": "1",
        "csrf_token": "secret",
        "press": "random",
    }
    fields = unsent_posts.typed_in(MultiDict(posted))
    assert fields == {
        "note": ("spoke with her",),
        "level": ("L1",),
        "signs": ("rf_fever", "rf_leg_weak"),
        "outcome": ("spoke",),
    }
    assert unsent_posts.typed_in(MultiDict({"version": "1", "kept": "x"})) == {}
    kept = unsent_posts.Typed("contact", fields)
    assert kept.of("contact").getlist("signs") == ["rf_fever", "rf_leg_weak"]
    assert not kept.of("report")


def idle_browser(app: Flask, role: Role = Role.COORDINATOR, email: str = "ola@example.com") -> PageClient:
    """A signed-in browser with an open page, left idle for 16 minutes."""
    make_account(app, role, email)
    client = PageClient(app)
    assert try_to_sign_in(client, email).status == 302
    client.get("/staff/settings")
    change(app, "UPDATE staff_sessions SET seen_at = :then", then=datetime.now(UTC) - 16 * MINUTE)
    return client


def change(app: Flask, statement: str, **values: Any) -> None:
    with app.app_context():
        run(statement, **values)


def notes_in(app: Flask) -> list[tuple[str, str]]:
    """(id, words) of every note of the first account on the page."""
    with app.app_context():
        found = unsent_posts.latest_for(db.session, instance_keys(), 1, CASE)
        assert count("kept_notes") == (1 if found else 0)
        return (
            [
                (
                    found.id,
                    "; ".join(f"{name}: {', '.join(values)}" for name, values in found.all_fields.items()),
                )
            ]
            if found
            else []
        )


def words_in(app: Flask) -> list[str]:
    return [words for _, words in notes_in(app)]


def test_a_post_after_an_idle_session_keeps_the_note_and_leads_back(stored_app: Flask) -> None:
    client = idle_browser(stored_app)
    redirect = client.post(MOVE, {"note": WORDS.replace("\n", "\r\n"), "to": "taken", "version": "1"})
    assert redirect.location == f"{SIGN_IN}?next={CASE}"
    assert "What you typed is kept, and shown when you have signed in" in client.get(redirect.location).text
    right = {"email": "ola@example.com", "password": PASSWORD}
    wrong = client.post(redirect.location, {**right, "password": "wrong password"}, status=403)
    assert "What you typed is kept" in wrong.text
    step = client.post(redirect.location, right)
    assert "What you typed is kept" in client.get(step.location).text
    assert give_code(client, step.location).location == CASE
    assert words_in(stored_app) == [f"note: {WORDS}; to: taken"]
    assert "is kept" not in client.get(redirect.location).text


def test_only_the_account_that_typed_a_note_can_forget_it(app: Flask) -> None:
    client = idle_browser(app)
    client.post(MOVE, {"note": WORDS})
    ((note, _),) = notes_in(app)
    forget = f"/staff/kept/{note}/forget"
    make_account(app, email="kari@example.com")
    for browser, email in ((PageClient(app), "kari@example.com"), (client, "ola@example.com")):
        try_to_sign_in(browser, email)
        browser.get("/staff/settings")
        browser.post(f"/staff/kept/{'0' * 32}/forget", {}, status=404)
        assert words_in(app) == [f"note: {WORDS}"]
        browser.get("/staff/settings")
        if browser is not client:
            browser.post(forget, {}, status=404)
    assert client.post(forget, {}).location == CASE
    assert words_in(app) == []
    client.get("/staff/settings")
    client.post(forget, {}, status=404)


def test_a_post_from_another_site_plants_no_note(app: Flask) -> None:
    client = idle_browser(app)
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        assert client.post(MOVE, {"note": "planted"}, headers=headers).location.startswith(SIGN_IN)
    client.post(MOVE, {"note": "planted"}, token=False)
    client.post(MOVE, {"note": "planted", "csrf_token": "guessed"}, token=False)
    client.post(MOVE, {"note": "planted", **{f"field-{number}": "x" for number in range(200)}})
    assert notes_in(app) == []
    client.post(
        MOVE, {"note": "typed"}, headers={"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}
    )
    assert words_in(app) == ["note: typed"]


def test_a_session_that_was_ended_by_others_or_is_not_for_the_page_keeps_nothing(app: Flask) -> None:
    ends = (
        "UPDATE staff_sessions SET ended_at = seen_at",
        "UPDATE staff SET disabled_at = created_at",
        "UPDATE staff_sessions SET started_at = '2020-01-01 00:00:00.000000'",
        "UPDATE staff SET role = 'auditor'",
        "DELETE FROM staff_sessions",
    )
    for number, end in enumerate(ends):
        client = idle_browser(app, email=f"{number}@example.com")
        change(app, end)
        page = client.follow(client.post(MOVE, {"note": WORDS}))
        assert "is kept" not in page.text
        with app.app_context():
            assert count("kept_notes") == 0, end


def test_a_session_that_became_too_old_keeps_the_note_too(app: Flask) -> None:
    make_account(app)
    with time_machine.travel(NINE, tick=False) as clock:
        client = PageClient(app)
        try_to_sign_in(client)
        client.get("/staff/settings")
        clock.move_to(NINE + session_rows.LONGEST + MINUTE)
        change(app, "UPDATE staff_sessions SET seen_at = :now", now=datetime.now(UTC))
        assert client.post(MOVE, {"note": WORDS}).location == f"{SIGN_IN}?next={CASE}"
        assert words_in(app) == [f"note: {WORDS}"]


def test_other_posts_and_page_views_keep_no_note(app: Flask) -> None:
    client = idle_browser(app)
    assert client.post("/staff/settings", {"note": WORDS}).location == SIGN_IN
    assert "is kept" not in client.follow(client.get(CASE, status=302)).text
    assert notes_in(app) == []


def signed_out_in_another_tab(app: Flask) -> PageClient:
    """A browser with an open case page, signed out from in another tab."""
    make_account(app)
    client = PageClient(app)
    try_to_sign_in(client)
    client.get("/staff/settings")
    assert client.post("/staff/sign-out", {}).location == SIGN_IN
    return client


def test_what_is_sent_after_signing_out_in_another_tab_is_kept_too(stored_app: Flask) -> None:
    client = signed_out_in_another_tab(stored_app)
    assert client.post(MOVE, {"note": WORDS}).location == f"{SIGN_IN}?next={CASE}"
    assert words_in(stored_app) == [f"note: {WORDS}"]
    assert "What you typed is kept" in client.get(f"{SIGN_IN}?next={CASE}").text
    make_account(stored_app, email="kari@example.com")
    try_to_sign_in(client, "kari@example.com")
    client.get("/staff/settings")
    assert client.post("/staff/sign-out", {}).location == SIGN_IN
    client.post(MOVE, {"note": "hers"})
    with stored_app.app_context():
        assert [staff_id for (staff_id,) in rows("SELECT staff_id FROM kept_notes ORDER BY staff_id")] == [
            1,
            2,
        ]


def test_after_signing_out_nothing_is_kept_for_long_or_for_a_disabled_account(app: Flask) -> None:
    client = signed_out_in_another_tab(app)
    with time_machine.travel(datetime.now(UTC) + session_rows.REMEMBERED + MINUTE):
        client.post(MOVE, {"note": WORDS})
    change(app, "UPDATE staff SET disabled_at = created_at")
    client.post(MOVE, {"note": WORDS})
    assert notes_in(app) == []


@pytest.mark.proves("lost-signs-are-shown")
def test_an_emergency_sign_in_a_lost_form_shows_the_words_for_911_before_signing_in(app: Flask) -> None:
    client = idle_browser(app)
    lost: dict[str, dict[str, str]] = {
        f"{CASE}/contact": {"signs": "rf_leg_weak", "outcome": "spoke"},
        f"{CASE}/answer/rf_leg_weak": {"rf_leg_weak": "yes"},
        f"{CASE}/answer/major_trauma": {"major_trauma": "yes_not_checked"},
        "/staff/settings": {"signs": "rf_fever"},
    }
    for path, form in lost.items():
        page = client.follow(client.post(path, form))
        assert page.path == SIGN_IN
        assert "When we hang up, call 911 at once" in page.text
        assert "is NOT saved" in page.text
    wrong = client.post(f"{SIGN_IN}?emergency=1", {"email": "ola@example.com", "password": "wrong"}, 403)
    assert "call 911 at once" in wrong.text
    for harmless in ({"rf_leg_weak": "no"}, {"note": "rf_leg_weak"}, {"signs": "weight_loss"}):
        assert "911" not in client.follow(client.post(f"{CASE}/contact", harmless)).text
    untrusted = client.post(f"{CASE}/contact", {"signs": "rf_fever"}, token=False)
    assert "call 911 at once" in client.follow(untrusted).text
