"""A change to a guard does not go unnoticed: each of these is caught by the cases that need no database."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from app.submissions.casework import guards
from tests.submissions.casework.guard_cases import every_case, is_kept

SOURCE = Path(guards.__file__ or "").read_text()
MUTANTS = [
    ("TRIES_BEFORE_GIVING_UP = 3", "TRIES_BEFORE_GIVING_UP = 2"),
    ("frozenset({Decision.COULD_NOT_REACH, Decision.DUPLICATE})", "frozenset({Decision.DUPLICATE})"),
    (
        "frozenset({Decision.COULD_NOT_REACH, Decision.DUPLICATE})",
        "frozenset({Decision.COULD_NOT_REACH, Decision.DUPLICATE, Decision.WITHDREW})",
    ),
    ("Kind.REPORT, Kind.MOVED)", "Kind.REPORT)"),
    ("Kind.REPORT, Kind.MOVED)", "Kind.REPORT, Kind.MOVED, Kind.ASSIGNED)"),
    ("Kind.REPORT, Kind.MOVED)", "Kind.REPORT, Kind.MOVED, Kind.EXPORTED)"),
    ('"flag:immune_risk", ', ""),
    ('"flag:cancer_past", ', ""),
    ("Decision.DUPLICATE and not note", "Decision.DUPLICATE and note"),
    ("submission.says_worse and decision not in", "submission.says_worse and decision in"),
    ("if submission.says_worse and", "if not submission.is_heard and"),
    ("(submission.first_contact_at is None or not note)", "submission.first_contact_at is None"),
    ("(submission.first_contact_at is None or not note)", "not note"),
    ("submission.tier_now >= Tier.URGENT_CLINICIAN and not note", "not note"),
    (
        "submission.tier_now >= Tier.URGENT_CLINICIAN and not note",
        "submission.tier_now > Tier.URGENT_CLINICIAN and not note",
    ),
    ("reason is Reason.CLINICIAN_JUDGED and not", "reason is Reason.CLINICIAN_JUDGED and"),
    ("reason is Reason.CLINICIAN_JUDGED and", "reason is not None and"),
    ("not (reason and note)", "not (reason or note)"),
    ("FITS[Tier(submission.tier_now)]", "FITS[Tier.STANDARD_REVIEW]"),
    ("decision is Decision.BOOK_CLINIC and submission.has_hold", "submission.has_hold"),
    ("decision is Decision.BOOK_CLINIC and submission.has_hold", "decision is Decision.BOOK_CLINIC"),
    ("said[-1].outcome", "said[0].outcome"),
    ("said[-1].outcome == Verdict.NOT_TO_BOOK", "said[-1].outcome == Verdict.MAY_BE_BOOKED"),
    ("file.events_of(file.submission, Kind.CLEARED)", "[e for e in file.events if e.kind == Kind.CLEARED]"),
    (" and submission.is_unreached_emergency", ""),
    ("submission.tier_now == Tier.EMERGENCY_NOW and", "submission.tier_now == Tier.URGENT_CLINICIAN and"),
    ("submission.alarm_at or submission.sent_at", "submission.sent_at"),
    ("submission.alarm_at or submission.sent_at", "submission.alarm_at or desk.now"),
    ("    elif submission.decision == Decision.DUPLICATE:", "    elif False:"),
    ("    elif submission.decision == Decision.COULD_NOT_REACH:", "    elif False:"),
    (
        "    elif submission.decision == Decision.COULD_NOT_REACH:",
        "    if submission.decision == Decision.COULD_NOT_REACH:",
    ),
    ("if _needs_a_clinician(file) and not", "if _needs_a_clinician(file) and"),
    ("if _needs_a_clinician(file) and not", "if not"),
    ("if said_worse(file.events) is not None", "if file.submission.says_worse"),
    ("worse = said_worse(file.events)", "worse = said_worse(file.events_of(file.submission, *Kind))"),
    ("worse.at, why", "file.submission.sent_at, why"),
    ("if _needs_a_letter(file.events)", "if _needs_a_letter(file.events_of(file.submission, *Kind))"),
    ("if _needs_a_letter(file.events)", "if False"),
    (
        "event.id for event in events if event.outcome == Outcome.WRONG",
        "event.id for event in events if event.outcome != Outcome.WRONG",
    ),
    ("event.kind == Kind.NEW_PHONE or event.outcome in LETTERS", "event.kind == Kind.NEW_PHONE"),
    ("event.kind == Kind.NEW_PHONE or event.outcome in LETTERS", "event.outcome in LETTERS"),
    ("in LETTERS for event in events if event.id > wrong", "in LETTERS for event in events"),
    ("bool(wrong) and not mends", "bool(wrong)"),
    ("if event.at >= since", "if event.at > since"),
    (" if event.at >= since", ""),
    ("file.events_of(file.submission, Kind.CONTACT)", "file.events"),
    (" if contact.outcome in TRIED", ""),
    (".astimezone(desk.now.tzinfo)", ""),
    ("(len(days) < TRIES_BEFORE_GIVING_UP)", "(len(days) <= TRIES_BEFORE_GIVING_UP)"),
    ("(len(callers) < 2)", "(len(callers) < 1)"),
    ("(len(callers) < 2)", "(len(callers) < 3)"),
    ("(not letter)", "False"),
    ("any(contact.outcome in LETTERS for", "all(contact.outcome in LETTERS for"),
    ("submission.has_hold or any(", "any("),
    ("submission.has_hold or any(flag.startswith(HOLD) for flag in flags)", "submission.has_hold"),
    ("submission.decision == Decision.BOOK_CLINIC and held", "False"),
    ("submission.tier_now >= Tier.URGENT_CLINICIAN:", "submission.tier_now > Tier.URGENT_CLINICIAN:"),
    ("return submission.decision != Decision.SENT_TO_EMERGENCY", "return True"),
    ("return submission.decision != Decision.SENT_TO_EMERGENCY", "return False"),
    ("        return held\n", "        return False\n"),
    ("submission.tier_now <= Tier.IMAGING_FIRST", "submission.tier_now < Tier.IMAGING_FIRST"),
    ("submission.tier_now <= Tier.IMAGING_FIRST", "submission.tier_now <= Tier.STANDARD_REVIEW"),
    ("low and (held or bool(", "low and (bool("),
    ("(held or bool(flags & FLAGS_FOR_A_CLINICIAN))", "held"),
    ("for each in file.submissions:\n", "for each in (file.submission,):\n"),
    ("for event in file.events_of(each, *GIVEN_LATER)", "for event in file.events_of(each, Kind.ANSWERED)"),
    ("for event in file.events_of(each, *GIVEN_LATER)", "for event in file.events_of(each, *Kind)"),
    ("            continue\n", "            break\n"),
    ("except Unsealable:", "except ZeroDivisionError:"),
    ("desk.actor.is_clinician or was", "was"),
    ("desk.actor.is_clinician or was_read_by_a_clinician(file)", "desk.actor.is_clinician"),
    ("file.events_of(file.submission, *GIVEN_LATER)", "file.events_of(file.submission, Kind.ANSWERED)"),
    ('.get("raised")), default=0)', '.get("question")), default=0)'),
    ("raised = max(", "raised = min("),
    ("    return all(\n", "    return any(\n"),
    ("event.actor_id in file.clinicians and", "event.actor_id and"),
    (" or event.id > raised)", " or event.id >= raised)"),
    ("(each is not file.submission or event.id > raised)", "event.id > raised"),
    ("file.events_of(each, *SEEN)", "file.events_of(each, *Kind)"),
]


def changed(old: str, new: str) -> ModuleType:
    """The guards with one change, as a module of its own."""
    assert SOURCE.count(old) == 1, f"{SOURCE.count(old)} times in the guards: {old}"
    module = ModuleType("changed_guards")
    exec(compile(SOURCE.replace(old, new), "changed_guards", "exec"), module.__dict__)  # noqa: S102
    return module


def is_noticed(mutant: ModuleType) -> bool:
    """Whether at least one case comes out otherwise; a guard that breaks is noticed too."""
    try:
        return not all(is_kept(one, mutant) for one in every_case())
    except Exception:
        return True


@pytest.mark.full
@pytest.mark.parametrize(("old", "new"), MUTANTS)
def test_a_changed_guard_is_caught(old: str, new: str) -> None:
    assert is_noticed(changed(old, new))


def test_the_guards_as_they_are_are_not() -> None:
    assert not is_noticed(changed("TRIES_BEFORE_GIVING_UP = 3", "TRIES_BEFORE_GIVING_UP = 3"))
