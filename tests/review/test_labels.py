"""What staff read for every code: no list and no contact outcome is without its words or its button."""

from __future__ import annotations

from pathlib import Path

from app.review import labels
from app.review.case_call_words import TALKS
from app.review.labels import VIEWS
from app.submissions.statuses import Outcome
from app.submissions.worklist.queue import View

TEMPLATES = Path(labels.__file__).parent / "templates" / "review"


def test_every_list_has_a_label() -> None:
    assert set(VIEWS) == set(View)


def test_every_contact_outcome_has_a_button() -> None:
    forms = [(TEMPLATES / name).read_text() for name in ("call_to.html", "emergency_script.html")]
    offered = {outcome for outcome in Outcome if f'"{outcome}"' in "".join(forms)} | set(TALKS)
    assert offered == set(Outcome)
