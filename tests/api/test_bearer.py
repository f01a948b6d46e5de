"""Who asks: every state of a token at every address, clinics, limits, and one answer for every way to be wrong."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from app.extensions import writing
from app.rate_limits import RateCount
from config import Settings
from tests.api import build
from tests.api.build import LIST, System, case_sent, hand_over
from tests.submissions import build as cases
from tests.worker_apps import WorkerApps

ROUTES = (
    ("GET", LIST),
    ("HEAD", LIST),
    ("GET", f"{LIST}/{{}}"),
    ("HEAD", f"{LIST}/{{}}"),
    ("POST", f"{LIST}/{{}}/taken"),
)
each_route = pytest.mark.parametrize(("method", "path"), ROUTES)


def clinics_of(app: Flask) -> tuple[str, str]:
    """Two clinics that exist."""
    with app.app_context():
        found = [row[0] for row in cases.rows("SELECT id FROM clinics ORDER BY id LIMIT 2")]
    return found[0], found[1]


def ask(app: Flask, method: str, path: str, header: str | None, address: str = "192.0.2.1") -> TestResponse:
    client = app.test_client(use_cookies=False)
    headers = {} if header is None else {"Authorization": header}
    return client.open(path, method=method, headers=headers, environ_base={"REMOTE_ADDR": address})


def assert_refused(answer: TestResponse) -> None:
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == 'Bearer realm="handovers"'
    assert answer.mimetype == "application/problem+json"


@pytest.mark.proves("only-a-live-token-opens")
@each_route
def test_no_state_of_a_token_but_a_live_one_opens_anything(stored_app: Flask, method: str, path: str) -> None:
    handover = hand_over(stored_app, case_sent(stored_app))
    live, short, off = (
        System(stored_app, name, days) for name, days in (("live", 90), ("short", 1), ("off", 90))
    )
    off.disable()
    live.fetch(handover)
    address = path.format(handover)
    with time_machine.travel(datetime.now(UTC) + timedelta(days=1, minutes=1)):
        refused = [ask(stored_app, method, address, f"Bearer {each.token}") for each in (short, off)]
        refused += [
            ask(stored_app, method, address, header)
            for header in (
                None,
                "",
                "Bearer",
                "Bearer ",
                f"Bearer {live.token}x",
                f"Bearer {live.token[:-1]}",
            )
        ]
        for answer in refused:
            assert_refused(answer)
        assert len({answer.data for answer in refused}) == 1, "one text for every reason"
        assert live.ask(address, method).status_code in (200, 204)


@each_route
def test_a_token_of_another_clinic_finds_nothing(stored_app: Flask, method: str, path: str) -> None:
    one, other = clinics_of(stored_app)
    own, others = System(stored_app, "own", clinics=[one]), System(stored_app, "others", clinics=[other])
    handover = hand_over(stored_app, case_sent(stored_app, clinic_id=one))
    own.fetch(handover)
    answer = others.ask(path.format(handover), method)
    if path == LIST:
        assert others.waiting() == []
    else:
        assert answer.status_code == 404
    assert own.ask(path.format(handover), method).status_code in (200, 204)


@pytest.mark.proves("tokens-see-their-clinics")
def test_a_token_of_some_clinics_sees_only_theirs(stored_app: Flask) -> None:
    one, other = clinics_of(stored_app)
    both, all_of_them = System(stored_app, "both", clinics=[one, other]), System(stored_app, "all")
    own = System(stored_app, "one", clinics=[one])
    first, second, of_none = (
        hand_over(stored_app, case_sent(stored_app, clinic_id=each)) for each in (one, other, None)
    )
    assert set(own.waiting()) == {first}
    assert set(both.waiting()) == {first, second}
    assert set(all_of_them.waiting()) == {first, second, of_none}
    case = build.stored(stored_app, first)
    assert case is not None
    with stored_app.app_context():
        cases.put(case.submission_id, clinic_id=other)
    assert own.waiting() == [], "it went to another clinic before it was fetched"


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_the_scheme_may_be_written_in_any_case(app: Flask, scheme: str) -> None:
    system = System(app)
    assert ask(app, "GET", LIST, f"{scheme} {system.token}").status_code == 200
    assert ask(app, "GET", LIST, f"{scheme}   {system.token} ").status_code == 200


def test_a_token_outside_the_header_opens_nothing(app: Flask) -> None:
    system = System(app)
    client = app.test_client(use_cookies=False)
    for name in ("access_token", "token", "Authorization"):
        assert_refused(client.get(LIST, query_string={name: system.token}))
    assert_refused(client.get(LIST, headers={"Cookie": f"token={system.token}"}))
    assert_refused(client.get(LIST, headers={"X-Api-Key": system.token}))
    assert_refused(client.get(LIST, headers={"Authorization": f"Basic {system.token}"}))
    assert_refused(client.get(LIST, headers={"Authorization": system.token}))
    assert_refused(
        client.get(LIST, headers={"Authorization": f"Bearer {system.token}, Bearer {system.token}"})
    )


HEADERS = st.one_of(
    st.text(st.characters(max_codepoint=255, exclude_characters="\r\n\0"), max_size=80),
    st.builds(
        "{} {}".format,
        st.sampled_from(["Bearer", "Basic", "Token", ""]),
        st.text("kch_AZaz09-_= ,;\"'\\", max_size=80),
    ),
    st.builds("Bearer kch_{}".format, st.text("ABCabc019-_", min_size=43, max_size=43)),
)


@examples(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(header=HEADERS, number=st.integers(0, 2**24 - 1))
def test_no_malformed_header_is_anything_but_refused(app: Flask, header: str, number: int) -> None:
    address = f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}"
    answer = ask(app, "GET", LIST, header, address)
    assert answer.status_code in (401, 429)
    assert answer.mimetype == "application/problem+json"


def test_ten_wrong_tokens_a_minute_are_told_and_the_next_have_to_wait(stored_app: Flask) -> None:
    system = System(stored_app)
    answers = [ask(stored_app, "GET", LIST, f"Bearer kch_{number}") for number in range(13)]
    assert [each.status_code for each in answers] == [401] * 10 + [429] * 3
    for each in answers[10:]:
        assert 1 <= int(each.headers["Retry-After"]) <= 60
        assert each.mimetype == "application/problem+json"
    assert ask(stored_app, "GET", LIST, "Bearer x", "192.0.2.200").status_code == 429, "the same network"
    assert ask(stored_app, "GET", LIST, "Bearer x", "198.51.100.1").status_code == 401, "another network"
    with_token = ask(stored_app, "GET", LIST, f"Bearer {system.token}")
    assert with_token.status_code == 200, "no one shuts a system out with wrong tokens"


def test_a_token_may_ask_sixty_times_a_minute(stored_app: Flask) -> None:
    busy, other = System(stored_app, "busy"), System(stored_app, "other")
    with time_machine.travel(datetime.now(UTC), tick=False):
        assert {busy.ask().status_code for _ in range(60)} == {200}
        refused = busy.ask()
        assert (refused.status_code, refused.headers["Retry-After"]) == (429, "60")
        assert other.ask().status_code == 200
        rows_before = counted(stored_app)
        assert busy.ask().status_code == 429
        assert counted(stored_app) == rows_before, "what is beyond the limit is not written"
    with time_machine.travel(datetime.now(UTC) + timedelta(seconds=61)):
        assert busy.ask().status_code == 200


def counted(app: Flask) -> list[tuple[str, int]]:
    with app.app_context():
        return sorted((row[0], row[1]) for row in cases.rows(RateCount.__table__.select()))


def test_the_last_use_is_noted_once_a_minute(stored_app: Flask) -> None:
    system = System(stored_app)
    assert system.row().last_used_at is None
    noted = []
    start = datetime.now(UTC)
    for seconds in (0, 30, 59, 61, 90):
        with time_machine.travel(start + timedelta(seconds=seconds), tick=False):
            system.ask()
            noted.append(system.row().last_used_at)
    assert noted[0] == noted[1] == noted[2]
    assert noted[3] == noted[4] != noted[0]


def test_a_request_waits_for_no_one_who_notes_the_last_use(
    service_database: str, settings: Settings, worker_apps: WorkerApps
) -> None:
    """On a server: another transaction holds the row of the token, and the request is answered all the same."""
    with worker_apps.use(replace(settings, database_url=service_database)) as app:
        system = System(app)
        token_id = system.row().id
        with app.app_context(), writing.begin() as session, ThreadPoolExecutor(1) as pool:
            session.get_one(build.ApiToken, token_id, with_for_update=True)
            answer = pool.submit(lambda: system.ask().status_code).result(timeout=60)
    assert answer == 200
