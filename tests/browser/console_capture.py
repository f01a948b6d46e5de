"""The requests and console errors of a browser during a test."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, WebError

MOST_LOADED_WITH_A_PAGE = {"patients": 1, "staff": 2}  # a style sheet; for staff a script too
OF_A_STATUS = "Failed to load resource: the server responded with a status of"


class ConsoleCapture:
    """The requests and errors of a browser's tabs. base: our own address."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.elsewhere: list[str] = []
        self.complaints: list[str] = []
        self.loaded: list[tuple[str, list[str]]] = []  # each page requested, and what was loaded with it

    def listen(self, context: BrowserContext) -> BrowserContext:
        """Listen to a context from now on."""
        context.on("request", self._ask)
        context.on("console", self._complain)
        context.on("weberror", self._fail)
        return context

    def _ask(self, request: Request) -> None:
        if request.url.startswith("data:"):
            return
        if not request.url.startswith(f"{self.base}/"):
            self.elsewhere.append(request.url)
        elif request.is_navigation_request():
            self.loaded.append((request.url, []))
        elif request.resource_type != "fetch":  # what a script asks later does not come with the page
            self.loaded[-1][1].append(request.url)

    def _complain(self, message: ConsoleMessage) -> None:
        about_a_page = message.text.startswith(OF_A_STATUS) and "/static/" not in message.location["url"]
        if message.type == "error" and not about_a_page:
            self.complaints.append(message.text)

    def _fail(self, error: WebError) -> None:
        self.complaints.append(str(error.error))

    def faults(self) -> dict[str, list[str]]:
        """What none of our pages may do, by kind."""
        found = {
            "asked elsewhere": self.elsewhere,
            "complaints": self.complaints,
            "too many requests": [url for url, loaded in self.loaded if len(loaded) > self._most(url)],
        }
        return {name: wrong for name, wrong in found.items() if wrong}

    def _most(self, url: str) -> int:
        return MOST_LOADED_WITH_A_PAGE["staff" if url.startswith(f"{self.base}/staff") else "patients"]
