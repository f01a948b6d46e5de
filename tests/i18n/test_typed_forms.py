"""The language switch keeps what is typed, on every form that patients fill in; a new form is found by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from app.access import Access, declared_access
from app.questionnaire.questions import JOURNEY
from tests.elements import Element
from tests.pages import Page, PageClient
from tests.walk import BORN, answers_of, walk, walk_and_send

APP = Path(__file__).parents[2] / "app"
PATIENTS = ("screening", "information", "feedback", "question_forms")
INPUTS = re.compile(
    r"\b(text_box|radio_group|select_box|small_box|option_row|birth_date_boxes|draw)\(|<input|<select|<textarea"
)
HIDDEN = re.compile(r"<input type=\"hidden\"")
EXAMPLES = {"page": "start", "page_id": JOURNEY.pages[0].id}


def paths(app: Flask) -> Iterator[str]:
    """Yield the address of every page that patients may open, with an example for a part of an address."""
    yield from (f"/check/{page.id}" for page in JOURNEY.pages)
    for rule in app.url_map.iter_rules():
        is_open = declared_access(rule.endpoint) in (Access.PUBLIC, Access.ANYONE)
        is_staff = rule.rule.startswith("/staff")
        if is_open and not is_staff and "POST" in (rule.methods or ()) and "GET" in (rule.methods or ()):
            yield re.sub(r"<(\w+)>", lambda part: EXAMPLES[part[1]], rule.rule)


def drafting(client: PageClient) -> None:
    """Answer every question."""
    walk(client, answers_of("standard", answering_for="someone_else"))


def after_sending(client: PageClient) -> None:
    """Send, and open the status page."""
    page = walk_and_send(client, answers_of("standard"))
    client.submit("/status", {"reference": page.reference or "", **BORN})


def without_anything(client: PageClient) -> None:
    """Open the start page only."""
    client.get("/")


def typed_into(form: Element) -> dict[str, str]:
    """Return something for each input of a form: the last choice, or a text that no check accepts."""
    typed: dict[str, str] = {}
    for box in form.select("input:not([type=hidden]), textarea"):
        is_choice = box.get("type") in ("radio", "checkbox")
        typed[str(box["name"])] = str(box["value"]) if is_choice else "typed?"
    for select in form.select("select"):
        typed[str(select["name"])] = str(select.select("option")[-1]["value"])
    return {**hidden_in(form), **typed}


def hidden_in(form: Element) -> dict[str, str]:
    """Return the hidden inputs of a form, but for its token."""
    boxes = form.select("input[type=hidden]:not([name=csrf_token])")
    return {str(box["name"]): str(box["value"]) for box in boxes}


def shown_in(form: Element) -> dict[str, str]:
    """Return what a form shows as typed and chosen."""
    boxes = form.select("input:not([type=radio], [type=checkbox]), input[checked], option[selected]")
    areas = {str(area["name"]): area.get_text() for area in form.select("textarea")}
    return areas | {
        str(box["name"] if box.name == "input" else box.find_parent("select")["name"]): str(box["value"])  # type: ignore[index]
        for box in boxes
    }


def forms_to_fill_in(page: Page) -> list[Element]:
    """Return the forms of a page in which something can be typed or chosen."""
    return [
        form
        for form in page.soup.select("main form")
        if form.select("input:not([type=hidden]), select, textarea")
    ]


@pytest.mark.one_in(3)
@pytest.mark.parametrize("reach", [without_anything, drafting, after_sending])
def test_the_language_switch_keeps_what_was_typed_on_every_form(app: Flask, reach: object) -> None:
    client = PageClient(app)
    assert callable(reach)
    reach(client)
    with app.app_context():
        addresses = sorted(set(paths(app)))
    seen = 0
    for address in addresses:
        page = client.get(address, status=None)
        for form in forms_to_fill_in(page) if page.is_page else ():
            seen += 1
            assert form.get("id") == "typed", f"the form of {address} needs the id of the language switch"
            button = page.one('.switch button[form="typed"]:not([hidden])')
            typed = typed_into(form)
            there = client.post(
                str(button["formaction"]), {**typed, str(button["name"]): str(button["value"])}, status=200
            )
            assert there.path == f"/es{address}"
            assert there.errors == [], address
            again = shown_in(there.one("form#typed"))
            by_hand = typed.keys() - hidden_in(form).keys()
            assert {name: again.get(name) for name in by_hand} == {name: typed[name] for name in by_hand}, (
                address
            )
    assert seen


def has_inputs(template: Path) -> bool:
    """Whether something can be typed or chosen on the page of a template."""
    text = "\n".join(line for line in template.read_text().splitlines() if "{% from" not in line)
    return "<form" in text and bool(INPUTS.search(HIDDEN.sub("", text)))


def test_every_template_with_something_to_type_in_has_the_form_of_the_language_switch() -> None:
    pages = [file for room in PATIENTS for file in (APP / room).rglob("*.html") if has_inputs(file)]
    assert len(pages) >= 9
    assert [page.name for page in pages if 'id="typed"' not in page.read_text()] == []


def test_the_language_switch_keeps_an_emergency_sign_on_the_page_that_asks_to_sign_in_again(
    app: Flask,
) -> None:
    client = PageClient(app)
    page = client.get("/status")
    page = client.post("/status/worse", {"rf_fever": "yes"}, status=403)
    button = page.one('.switch button[form="typed"]:not([hidden])')
    typed = typed_into(page.one("form#typed"))
    there = client.post(str(button["formaction"]), {**typed, "again": "yes"}, status=403)
    assert there.soup.select_one("main .emergency a[href='tel:911']")
    assert there.one("#reference")["value"] == "typed?"
