"""The proxy's error page: one file with the clinic's phone and 911, as the README's proxy shows it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from flask import Flask

from app import create_app
from config import Settings
from tests.elements import Element, parsed
from tests.pages import words

README = Path(__file__).parents[2] / "README.md"


def printed(app: Flask) -> Element:
    """The page as the command prints it, parsed strictly."""
    result = app.test_cli_runner().invoke(args=["error-page"])
    assert result.exit_code == 0, result.output
    return parsed(result.output)


def clinic_app(settings: Settings, **changed: str) -> Flask:
    return create_app(
        replace(settings, clinic_name="Clinic of Somewhere", clinic_phone="612-873-3000", **changed)
    )


def test_the_page_has_the_phone_and_911_in_every_language_offered(settings: Settings) -> None:
    page = printed(clinic_app(settings))
    sections = page.select("section")
    assert [section["lang"] for section in sections] == ["en", "es"]
    for section in sections:
        assert [link["href"] for link in section.select("a")] == ["tel:911", "tel:6128733000"]
    assert words(page.select("h1")[0]) == "This is not working right now"
    assert "If this is an emergency, call 911 now." in words(sections[0])
    assert "Clinic of Somewhere" in words(page.select("main")[0])


def test_the_page_loads_nothing_and_links_to_nothing_but_phones(settings: Settings) -> None:
    page = printed(clinic_app(settings))
    assert not page.select("link, script, img, form, iframe")
    assert all(str(link["href"]).startswith("tel:") for link in page.select("a"))


def test_without_spanish_pages_it_has_none(settings: Settings) -> None:
    production = clinic_app(
        settings, env="production", public_url="https://check.test"
    )  # its Spanish is not signed
    assert [each["lang"] for each in printed(production).select("section")] == ["en"]


def test_the_proxy_of_the_readme_shows_it_and_takes_headers_as_large_as_the_server() -> None:
    text = README.read_text()
    nginx = text[text.index("### Proxy") : text.index("### Service")]
    file = re.search(r"check-flask error-page > (\S+)/(\S+)", nginx)
    assert file
    assert re.search(rf"error_page [\d ]+ /{re.escape(file[2])};", nginx)
    assert f"root {file[1]};" in nginx
    assert "large_client_header_buffers 4 32k;" in nginx
