"""Known accessibility problems, and what has not been tested: one list, for the accessibility page.

Remove an entry when it is fixed; add a new one with its date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.questionnaire.text import N_

REVIEWED_ON = date(2026, 11, 30)  # when this list and its notices were last checked against the code


@dataclass(frozen=True)
class KnownLimit:
    """One thing that may be a barrier to a patient.

    says: what it is. instead: what to do meanwhile. since: the day it was recorded.
    """

    says: str
    instead: str
    since: date


KNOWN_LIMITS = (
    KnownLimit(
        says=N_("Nobody of 65 or older has tried these pages yet."),
        instead=N_("Tell us what is hard. It helps the next person."),
        since=date(2026, 11, 25),
    ),
    KnownLimit(
        says=N_("Nobody who uses a screen reader has tried these pages yet. Only tools have."),
        instead=N_("If something is not read out, call us. We fill in the check with you."),
        since=date(2026, 11, 25),
    ),
    KnownLimit(
        says=N_("We have tried one browser, Chromium. We have not tried Safari or Firefox."),
        instead=N_("If a page looks wrong, try Chrome or Edge, or call us."),
        since=date(2026, 11, 25),
    ),
    KnownLimit(
        says=N_("We have not tried voice control, a switch, or a screen magnifier."),
        instead=N_("If you cannot get on, call us."),
        since=date(2026, 11, 25),
    ),
    KnownLimit(
        says=N_(
            "Some pages have several questions. On a small phone, the one about emergency signs is about four screens long."
        ),
        instead=N_("If you leave one out, the page names it, and keeps your other answers."),
        since=date(2026, 11, 30),
    ),
    KnownLimit(
        says=N_("The part for doctors and the rules sheet have hard words and wide tables."),
        instead=N_("The part for patients says the same in plain words."),
        since=date(2026, 11, 25),
    ),
    KnownLimit(
        says=N_("The check is not in sign language, and not in every language."),
        instead=N_("An interpreter is free. See the page about help in your language."),
        since=date(2026, 11, 25),
    ),
    KnownLimit(
        says=N_("There is no file for a braille display or for listening. You can print each page."),
        instead=N_("Ask us for the form in another way that works for you."),
        since=date(2026, 11, 25),
    ),
)
