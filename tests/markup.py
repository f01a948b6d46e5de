"""The rules for the HTML of every page, which is parsed strictly by the standard."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from tests.elements import Element

TOKEN = re.compile(r'(<input type="hidden" name="csrf_token" value=")([^"]*)')
NOT_LABELLED = ("hidden", "submit")
BOXES = ("input", "select", "textarea")
FORBIDDEN_ATTRIBUTES = {"style", "onclick", "onload", "onchange"}
SHARED_LINK_WORDS = {
    "Choose one of the answers shown": "for values that no form offers: no one who uses the pages sees it twice",
}
"""Link texts that have several targets on one page, and why that confuses no one."""


def without_token(html: str) -> str:
    """Return the HTML of a page without the CSRF tokens of its forms."""
    return TOKEN.sub(r"\1", html)


def token_in(html: str) -> str:
    """Return the CSRF token of a page; empty without forms."""
    match = TOKEN.search(html)
    return match[2] if match else ""


def words(element: Element) -> str:
    """Return the text of an element in one line. `<bdi>` around a name adds no space, as on the screen."""
    text, was_name = "", True
    for string, around in element.texts:
        is_name = around.name == "bdi"
        text += string if is_name or was_name else f" {string}"
        was_name = is_name
    return " ".join(text.split())


class Checked:
    """All elements of a page by name, and the rules they must follow."""

    def __init__(self, soup: Element) -> None:
        self.all: list[Element] = soup.find_all()
        self.named: dict[str, list[Element]] = defaultdict(list)
        for element in self.all:
            self.named[element.name].append(element)
        self.ids = Counter(str(e["id"]) for e in self.all if "id" in e.attrs)

    def the(self, name: str) -> Element:
        """Return the only element of a name."""
        assert len(self.named[name]) == 1, f"{len(self.named[name])} of {name}"
        return self.named[name][0]

    def of(self, *names: str) -> Iterator[Element]:
        """All elements of these names."""
        for name in names:
            yield from self.named[name]

    def problems(self) -> list[Element]:
        """The error summary, if there is one."""
        return [e for e in self.all if "problems" in e.get("class", ())]

    def check(self, language: str) -> None:
        """What is true of every page."""
        assert self.the("html").get("lang") == language
        self.the("main")
        title, heading = words(self.the("title")), words(self.the("h1"))
        assert title.removeprefix("Error: ").startswith(heading), (title, heading)
        assert title.startswith("Error: ") == bool(self.problems()), title
        assert max(self.ids.values(), default=1) == 1, self.ids.most_common(3)
        self._check_what_is_not_there()
        self._check_labels()
        self._check_targets()
        self._check_drawings()

    def _check_what_is_not_there(self) -> None:
        assert not self.named["style"]
        for element in self.all:
            assert not FORBIDDEN_ATTRIBUTES.intersection(element.attrs), str(element)[:200]
            if "autofocus" in element.attrs and element.get("autocomplete") != "one-time-code":
                assert {"problem", "problems"} & set(element.get("class", ())), str(element)[:200]
        for script in self.named["script"]:
            assert {"src", "defer"}.issubset(script.attrs), str(script)
        assert not [box for box in self.named["input"] if box.get("type") == "range"]
        assert not [button for button in self.named["button"] if "disabled" in button.attrs]

    def _check_labels(self) -> None:
        labelled = {label["for"] for label in self.named["label"] if "for" in label.attrs}
        for box in self.of(*BOXES):
            if box.get("type") not in NOT_LABELLED:
                assert box.get("id") in labelled, str(box)
            if box.get("type") in ("radio", "checkbox"):
                assert box.find_parent("fieldset") is not None, str(box)
        for group in self.named["fieldset"]:
            legend = group.find("legend", recursive=False)
            assert legend is not None, str(group)[:200]
            assert words(legend), str(group)[:200]

    def _check_targets(self) -> None:
        for link in self.named["a"]:
            if str(link.get("href", "")).startswith("#"):
                assert str(link["href"])[1:] in self.ids, str(link)
        boxes = {box.get("id") for box in self.of(*BOXES)}
        for summary in self.problems():
            for link in summary.select("li a"):
                assert str(link["href"])[1:] in boxes, str(link)
        for element in self.all:
            for attribute in ("aria-describedby", "aria-labelledby"):
                for id_ in str(element.get(attribute, "")).split():
                    assert id_ in self.ids, str(element)[:200]
        for form in self.named["form"]:
            if form.get("method") == "post":
                assert form.select_one("input[name=csrf_token]") is not None

    def _check_drawings(self) -> None:
        for picture in self.of("img", "svg"):
            label = picture.get("alt") if picture.name == "img" else picture.get("aria-label")
            hidden = any(part.get("aria-hidden") == "true" for part in (picture, *picture.parents))
            assert label or hidden, str(picture)[:200]
            assert hidden or picture.name == "img" or picture.get("role") == "img", str(picture)[:200]


def check_help(page: Checked) -> None:
    """Every page for patients has help in the same place: the clinic's phone first in the header (WCAG 3.2.6)."""
    header = page.the("header")
    calls = [link for link in header.find_all("a") if str(link["href"]).startswith("tel:")]
    assert calls, "no phone in the header"
    assert calls[0].find_parent("p", class_="call"), str(header)[:200]
    assert header.find("a", class_="name") == header.find("a"), str(header)[:200]
    footer = [str(link["href"]) for link in page.the("footer").find_all("a")]
    assert footer[:1] == ["tel:911"], footer
    assert calls[0]["href"] in footer
    assert "tel:711" in footer


def check_links(page: Checked) -> None:
    """Links with the same text have the same target (WCAG 2.4.4, for a text read out of context)."""
    targets: dict[str, set[str]] = defaultdict(set)
    for link in page.the("main").find_all("a"):
        targets[str(link.get("aria-label") or words(link))].add(str(link.get("href")))
    ambiguous = {text: sorted(urls) for text, urls in targets.items() if len(urls) > 1}
    assert ambiguous.keys() <= SHARED_LINK_WORDS.keys(), ambiguous


def check_forms(page: Checked) -> None:
    """Every form names its address: without one a browser keeps the `#` of an error link for the rest of the walk."""
    for form in page.the("main").find_all("form"):
        action = str(form.get("action", ""))
        assert action.startswith("/"), str(form)[:200]
        assert "#" not in action, str(form)[:200]
