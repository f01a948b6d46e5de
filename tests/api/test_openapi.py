"""The OpenAPI document says what really occurs: every address, method, status, header and content, and no other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from app.api.openapi import document
from tests.api.build import LIST, System, case_sent, hand_over

METHODS = ("get", "post", "put", "patch", "delete")
Occurs = Callable[[Flask, System], TestResponse]
NONE_WAITS = f"{LIST}/{'0' * 32}"


def fetched(app: Flask, system: System) -> str:
    handover = hand_over(app, case_sent(app))
    assert system.fetch(handover).status_code == 200
    return handover


def without_token(path: str, method: str = "GET") -> Occurs:
    return lambda app, _: app.test_client(use_cookies=False).open(path, method=method)


def too_often(path: str, method: str = "GET") -> Occurs:
    def ask(app: Flask, system: System) -> TestResponse:
        for _ in range(60):
            system.ask()
        return system.ask(path, method)

    return ask


def not_working(path: str, method: str = "GET") -> Occurs:
    """The database is away."""

    def ask(app: Flask, system: System) -> TestResponse:
        file = app.config["SETTINGS"].files.database
        with app.app_context():
            app.extensions["engine"].dispose()
        away = file.rename(file.with_suffix(".away"))
        try:
            return system.ask(path, method)
        finally:
            app.extensions["engine"].dispose()
            away.rename(file)

    return ask


def refused_everywhere(path: str, method: str = "GET") -> dict[int, Occurs]:
    return {
        401: without_token(path, method),
        429: too_often(path, method),
        503: not_working(path, method),
    }


HTML_ONLY = {"headers": {"Accept": "text/html"}}
OCCURS: dict[tuple[str, str], dict[int, Occurs]] = {
    ("/api/handovers", "get"): {
        200: lambda app, system: (fetched(app, system), system.ask())[1],
        406: lambda _, system: system.ask(**HTML_ONLY),
        **refused_everywhere(LIST),
    },
    ("/api/handovers/{handover_id}", "get"): {
        200: lambda app, system: system.fetch(hand_over(app, case_sent(app))),
        404: lambda _, system: system.ask(NONE_WAITS),
        406: lambda _, system: system.ask(NONE_WAITS, **HTML_ONLY),
        **refused_everywhere(NONE_WAITS),
    },
    ("/api/handovers/{handover_id}/taken", "post"): {
        204: lambda app, system: system.take(fetched(app, system)),
        404: lambda _, system: system.ask(f"{NONE_WAITS}/taken", "POST"),
        409: lambda app, system: system.take(hand_over(app, case_sent(app))),
        413: lambda _, system: system.take("0" * 32, data=b" " * 300_000, content_type="application/json"),
        415: lambda _, system: system.take("0" * 32, data=b"x", content_type="text/plain"),
        **refused_everywhere(f"{NONE_WAITS}/taken", "POST"),
    },
    ("/api/openapi.json", "get"): {
        200: without_token("/api/openapi.json"),
        304: lambda app, _: app.test_client().get(
            "/api/openapi.json",
            headers={"If-None-Match": app.test_client().get("/api/openapi.json").headers["ETag"]},
        ),
    },
}


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, described in document("")["paths"].items():
        for method in METHODS:
            if method in described:
                yield path, method, described[method]


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    name = schema.get("$ref", "").removeprefix("#/components/schemas/")
    return document("")["components"]["schemas"][name] if name else schema


def fits(value: Any, schema: dict[str, Any]) -> bool:
    """Whether a value is as a schema says, as far as the schemas here say anything."""
    schema = resolved(schema)
    kinds = {"object": dict, "array": list, "string": str, "integer": int}
    properties = schema.get("properties", {})
    return all(
        (
            "type" not in schema or isinstance(value, kinds[schema["type"]]),
            "const" not in schema or value == schema["const"],
            "enum" not in schema or value in schema["enum"],
            "pattern" not in schema or re.search(schema["pattern"], value) is not None,
            "minimum" not in schema or value >= schema["minimum"],
            "maxItems" not in schema or len(value) <= schema["maxItems"],
            all(name in value for name in schema.get("required", ())),
            schema.get("additionalProperties", True) or set(value) <= set(properties),
            all(fits(value[name], each) for name, each in properties.items() if name in value),
            all(fits(each, schema["items"]) for each in value) if "items" in schema else True,
        )
    )


def header_fits(text: str, schema: dict[str, Any]) -> bool:
    return fits(int(text) if schema.get("type") == "integer" else text, schema)


def test_every_address_and_method_is_described_and_no_other(app: Flask) -> None:
    served = {
        (re.sub("<(.*?)>", r"{\1}", rule.rule), method.lower())
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/api/")
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert {(path, method) for path, method, _ in operations()} == served


def test_every_described_status_is_tried_here() -> None:
    described = {(path, method): set(map(int, each["responses"])) for path, method, each in operations()}
    assert described == {key: set(each) for key, each in OCCURS.items()}


@pytest.mark.parametrize(
    ("path", "method", "status"), [(*key, status) for key, each in OCCURS.items() for status in each]
)
def test_each_described_answer_occurs_as_it_is_described(
    app: Flask, path: str, method: str, status: int
) -> None:
    answer = OCCURS[path, method][status](app, System(app))
    assert answer.status_code == status
    described = document("")["paths"][path][method]["responses"][str(status)]
    for name, header in described.get("headers", {}).items():
        assert header_fits(answer.headers[name], header["schema"]), name
    content = described.get("content")
    if content is None:
        assert answer.data == b""
        return
    assert answer.mimetype in content
    assert fits(answer.get_json(force=True), content[answer.mimetype]["schema"])


def test_the_document_is_public_and_names_this_instance(app: Flask) -> None:
    client = app.test_client(use_cookies=False)
    answer = client.get("/api/openapi.json")
    assert answer.mimetype == "application/json"
    assert answer.json == document(app.config["SETTINGS"].public_url)
    assert document("https://check.example.org")["servers"] == [{"url": "https://check.example.org"}]
    assert (
        client.get("/api/openapi.json", headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
    )


def test_every_reference_in_the_document_leads_somewhere() -> None:
    whole = document("")
    names = set(re.findall("#/components/schemas/([A-Za-z]+)", str(whole)))
    assert names <= set(whole["components"]["schemas"])
    ids = [each["operationId"] for _, _, each in operations()]
    assert len(ids) == len(set(ids))
