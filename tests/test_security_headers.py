"""The header set on every response of every status, over http and https; what may be indexed and cached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from app.access import Access, open_to
from tests.pages import PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, contact_of, open_send, put

HTTPS = "https://check.test"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
)
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


@open_to(Access.ANYONE)
def broken() -> str:
    """Fail as a bug does."""
    raise RuntimeError


@pytest.fixture(params=["http", "https"])
def served(request: pytest.FixtureRequest, settings, make_app) -> Flask:
    """The app as patients reach it, with a page that fails and a limit that is soon reached."""
    https = HTTPS if request.param == "https" else ""
    app: Flask = make_app(replace(settings, public_url=https, come_back_limit="1 per hour"))
    app.add_url_rule("/broken", "broken", broken)
    return app


def base(app: Flask) -> str:
    return app.config["SETTINGS"].public_url or "http://localhost"


def get(path: str, **headers: str) -> Callable[[Flask], TestResponse]:
    return lambda app: app.test_client().get(path, base_url=base(app), headers=headers)


def post(path: str, data: dict[str, str] | str = "", **headers: str) -> Callable[[Flask], TestResponse]:
    return lambda app: app.test_client().post(path, data=data, base_url=base(app), headers=headers)


def with_a_token(app: Flask, path: str, times: int = 1) -> TestResponse:
    patient = PageClient(app)
    page = patient.get("/check/who", base_url=base(app))
    token = str(page.one("input[name=csrf_token]")["value"])
    for _ in range(times):
        response = patient.client.post(path, data={"csrf_token": token}, base_url=base(app))
    return response


def refused(app: Flask) -> TestResponse:
    return with_a_token(app, "/check/who")


def limited(app: Flask) -> TestResponse:
    return with_a_token(app, "/check/come-back", times=2)


def paused(app: Flask) -> TestResponse:
    assert app.test_cli_runner().invoke(args=["pause"]).exit_code == 0
    return get("/check")(app)


RESPONSES: dict[int, Callable[[Flask], TestResponse]] = {
    200: get("/"),
    302: get("/check"),
    400: post("/check/pain-now"),
    403: post("/check/pain-now", **{"Sec-Fetch-Site": "cross-site"}),
    404: get("/no-such-page"),
    405: post("/check"),
    413: post(
        "/check/pain-now", "x=" + "x" * 300_000, **{"Content-Type": "application/x-www-form-urlencoded"}
    ),
    422: refused,
    429: limited,
    500: get("/broken"),
    503: paused,
}
OTHERS: dict[str, Callable[[Flask], TestResponse]] = {
    "static": lambda app: get(
        PageClient(app).get("/", base_url=base(app)).one("link[rel=stylesheet]")["href"]
    )(app),
    "static_404": get("/static/none.css"),
    "static_405": post("/static/none.css"),
    "head": lambda app: app.test_client().head("/", base_url=base(app)),
    "options": lambda app: app.test_client().options("/check/send", base_url=base(app)),
    "staff": get("/staff/"),
    "sign_in": get("/staff/sign-in"),
    "compressed": get("/", **{"Accept-Encoding": "gzip"}),
}

each_response = pytest.mark.parametrize("case", [*RESPONSES, *OTHERS], ids=str)


def response_of(app: Flask, case: int | str) -> TestResponse:
    return RESPONSES[case](app) if isinstance(case, int) else OTHERS[case](app)


@pytest.mark.one_in(3)
@pytest.mark.parametrize("status", RESPONSES)
def test_each_request_gives_its_status(served: Flask, status: int) -> None:
    assert RESPONSES[status](served).status_code == status


@pytest.mark.one_in(3)
@each_response
def test_every_response_carries_the_header_set(served: Flask, case: int | str) -> None:
    headers = response_of(served, case).headers
    assert {name: headers.get_all(name) for name in ALWAYS} == {
        name: [value] for name, value in ALWAYS.items()
    }
    policy = headers["Content-Security-Policy"]
    is_https = base(served) == HTTPS
    assert policy == POLICY + ("; upgrade-insecure-requests" if is_https else "")
    assert headers.get("Strict-Transport-Security") == (
        "max-age=63072000; includeSubDomains" if is_https else None
    )


@pytest.mark.one_in(3)
@each_response
def test_only_style_sheets_are_cached_by_browsers(served: Flask, case: int | str) -> None:
    caching = "public, max-age=31536000, immutable" if case == "static" else "no-store"
    assert response_of(served, case).headers["Cache-Control"] == caching


@pytest.mark.one_in(3)
@each_response
def test_only_public_pages_may_be_indexed(served: Flask, case: int | str) -> None:
    is_public = case in (200, "static", "head", "compressed")
    indexed = response_of(served, case).headers.get("X-Robots-Tag")
    assert indexed == (None if is_public else "noindex, nofollow")


@pytest.mark.one_in(3)
@each_response
def test_no_response_reveals_what_it_runs_on(served: Flask, case: int | str) -> None:
    headers = response_of(served, case).headers
    assert "X-Powered-By" not in headers
    assert "Server" not in headers


PAGES_OF_THE_CHECK = (
    "/check",
    "/check/pain-now",
    "/check/answers",
    "/check/result",
    "/check/send",
    "/check/copy",
)


@pytest.mark.parametrize("path", [*PAGES_OF_THE_CHECK, "/check/emergency", "/check/sent"])
def test_no_page_of_the_check_may_be_indexed_or_cached(app: Flask, path: str) -> None:
    patient = PageClient(app)
    put(patient, EVERY_PAGE_ASKED)
    headers = patient.get(path, status=None).response.headers
    assert headers["X-Robots-Tag"] == "noindex, nofollow"
    assert headers["Cache-Control"] == "no-store"


def test_the_sent_page_may_not_be_indexed_or_cached(app: Flask) -> None:
    patient = PageClient(app)
    open_send(patient, EVERY_PAGE_ASKED)
    patient.follow(patient.post("/check/send", contact_of(EVERY_PAGE_ASKED)))
    headers = patient.get("/check/sent").response.headers
    assert headers["X-Robots-Tag"] == "noindex, nofollow"
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_another_host_name_is_refused_with_the_header_set(settings, make_app, method: str) -> None:
    client = make_app(replace(settings, public_url=HTTPS)).test_client()
    for path in ("/", "/check", "/check/send", "/staff/sign-in", "/no-such-page", "/static/x"):
        response = client.open(path, method=method, base_url="https://evil.example")
        assert response.status_code == 400
        assert "evil.example" not in response.get_data(as_text=True)
        assert response.headers["Content-Security-Policy"].startswith(POLICY)
        assert response.headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("port", [":443", ""])
def test_its_own_host_name_is_served(settings, make_app, port: str) -> None:
    client = make_app(replace(settings, public_url=HTTPS)).test_client()
    assert client.get("/", base_url=HTTPS + port).status_code == 200
