"""Whatever is posted to any form, signed in or out, is answered; nothing ends in an error of ours."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest
from flask import Flask

from app.staff.roles import Role
from tests.accounts.build import sign_in
from tests.pages import PageClient
from tests.screening.drafts import EVERY_PAGE_ASKED, put
from tests.screening.sent_fixtures import SentSubmission
from tests.security.posted_forms import Form, Input, forms_of, pages_for, soup_of
from tests.walk import answers_of

ODD = (
    "", " ", "0", "-1", "1", "9" * 30, "1e9", "NaN", "٣", "１", "yes", "no", "none", "not_sure", "on", "null", "[]", "{}",
    "2026-02-31", "0001-01-01", "9999-12-31", "24:61", "1948", "612-555-0123", "a@b.co", "\x00", "a\x00b", "\r\n", "\t",
    "\u202e", "\ufeff", "\u3164", "\u0301" * 50, "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"), "é" * 300,
    "x" * 5000, "'; DROP TABLE staff; --", "' or '1'='1", "<script>alert(1)</script>", "{{7*7}}", "${7*7}", "%s%n", "%00",
    "../../etc/passwd", "//evil.example", "=1+1", "f" * 32, "0" * 32, "true:1", "1:1:1", "8QD5-Y68N", "%", "_", "\\", "\u2028",
)  # fmt: skip
FRESH_EVERY = 100
SIGN_OUT = ("/staff/sign-out",)


@dataclass
class Guest:
    """A browser, its forms, and how to bring it back to where it was."""

    client: PageClient
    role: Role | None
    pages: list[str]
    forms: list[Form] = field(default_factory=list)
    posted: int = 0

    def look(self) -> None:
        """Open every page, and take in its forms."""
        if self.role:
            sign_in(self.client, self.role)
        self.forms = []
        for path in self.pages:
            soup = soup_of(self.client.client.get(path))
            if soup is not None:
                self.forms += [form for form in forms_of(path, soup) if form.action not in SIGN_OUT]


def guests(app: Flask, cases: list[SentSubmission]) -> list[Guest]:
    """Patients at the beginning, at the end and on the status page, and staff of every role."""
    made = []
    for answers in ({}, EVERY_PAGE_ASKED, answers_of("emergency")):
        patient = PageClient(app)
        if answers:
            put(patient, answers)
        made.append(Guest(patient, None, [p for p in pages_for(app, None) if "clear" not in p]))
    made.append(Guest(cases[0].browser(), None, [p for p in pages_for(app, None) if p.startswith("/status")]))
    opened = [f"/staff/submissions/{case.id}" for case in cases]
    made += [Guest(PageClient(app), role, [*pages_for(app, role), *opened]) for role in Role]
    return made


def odd_value(chance: Random, each: Input) -> list[str]:
    """A value that is right, odd, several or none at all."""
    if each.kind == "hidden" and chance.random() < 0.8:
        return [each.value]
    if each.offered and chance.random() < 0.6:
        return [chance.choice(each.offered)]
    return [chance.choice(ODD) for _ in range(chance.choice((0, 1, 1, 1, 1, 2)))]


def fuzz(app: Flask, times: int, seed: int) -> tuple[Counter[int], list[str]]:
    """Post so many times; return how often each status came, and what ended in an error of ours."""
    chance, statuses, broken = Random(seed), Counter[int](), []  # noqa: S311  (no secret)
    cases = [SentSubmission(app, persona) for persona in ("standard", "urgent", "emergency")]
    everyone = guests(app, cases)
    for number in range(times):
        guest = chance.choice(everyone)
        if not guest.forms or guest.posted % FRESH_EVERY == 0:
            guest.look()
        guest.posted += 1
        form = chance.choice(guest.forms)
        data: dict[str, Any] = form.filled(lambda each: odd_value(chance, each))
        if form.buttons and chance.random() < 0.7:
            data.update([chance.choice(form.buttons)])
        if chance.random() < 0.2:
            data[chance.choice(ODD[:40]) or "odd"] = chance.choice(ODD)
        opened = guest.client.client.open(
            form.action,
            method=form.method.upper(),
            **{"data" if form.method == "post" else "query_string": data},
        )
        statuses[opened.status_code] += 1
        if opened.status_code >= 500:
            broken.append(f"{number}: {form.method} {form.action} {data!r:.600}")
    return statuses, broken


@pytest.mark.parametrize(
    ("times", "seed"),
    [(120, 1), *(pytest.param(250, seed, marks=pytest.mark.full) for seed in range(2, 42))],
)
def test_no_post_to_any_form_ends_in_an_error_of_ours(app: Flask, times: int, seed: int) -> None:
    statuses, broken = fuzz(app, times, seed)
    assert broken == []
    assert sum(statuses.values()) == times
    assert len(statuses) > 3
