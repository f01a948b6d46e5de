"""Mutants of the guards: each is caught by the cases that need no database."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from app.submissions.casework import guards
from tests.submissions.casework.guard_cases import every_case, is_as_expected

SOURCE = Path(guards.__file__ or "").read_text()
MUTANTS = [
    ("TRIES_BEFORE_GIVING_UP = 3", "TRIES_BEFORE_GIVING_UP = 2"),
    ("frozenset({Decision.COULD_NOT_REACH, Decision.DUPLICATE})", "frozenset({Decision.DUPLICATE})"),
    (
        "frozenset({Decision.COULD_NOT_REACH, Decision.DUPLICATE})",
        "frozenset({Decision.COULD_NOT_REACH, Decision.DUPLICATE, Decision.WITHDREW})",
    ),
    ("PLANNED,\n    EventKind.MOVED,\n)", "PLANNED,\n)"),
    ("EventKind.MOVED,\n)", "EventKind.MOVED,\n    EventKind.ASSIGNED,\n)"),
    ("EventKind.MOVED,\n)", "EventKind.MOVED,\n    EventKind.EXPORTED,\n)"),
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
    ("reason is OverrideReason.CLINICIAN_JUDGED and not", "reason is OverrideReason.CLINICIAN_JUDGED and"),
    ("reason is OverrideReason.CLINICIAN_JUDGED and", "reason is not None and"),
    ("not (reason and note)", "not (reason or note)"),
    ("overrides(decision, submission.tier_now)", "overrides(decision, Tier.STANDARD_REVIEW)"),
    ("if decision is Decision.BOOK_CLINIC:", "if True:"),
    ("if decision is Decision.BOOK_CLINIC:", "if case_file.submission.has_hold:"),
    ("if submission.has_hold:", "if True:"),
    ("submission.asked_by is not None and not", "not"),
    ("submission.asked_by is not None and not context.actor.is_clinician", "False"),
    ("submission.asked_by is not None and not context.actor.is_clinician", "submission.asked_by is not None"),
    ("    _refuse_booking_with_open_questions(case_file)\n    if", "    if"),
    ("    refuse_closing_before_visit(submission)\n", ""),
    ("    refuse_closing_without_bone_care(case_file)\n", ""),
    ("(BLOOD_THINNER, BLEEDING_DISORDER, ", "(BLEEDING_DISORDER, "),
    ("(BLOOD_THINNER, BLEEDING_DISORDER, ", "(BLOOD_THINNER, "),
    ("BLEEDING_DISORDER, ALLERGY_CEMENT_CONTRAST)", "BLEEDING_DISORDER)"),
    ("HOLDS_BY_ANSWER if AT_65_OR_OLDER.holds(answers) else ", ""),
    ("if AT_65_OR_OLDER.holds(answers) else", "if not AT_65_OR_OLDER.holds(answers) else"),
    (" if AT_65_OR_OLDER.holds(answers) else (*HOLDS_BY_ANSWER, PREGNANT)", ""),
    ("each not in answers or not each.is_known(answers[each])", "each not in answers"),
    ("each not in answers or not each.is_known(answers[each])", "not each.is_known(answers[each])"),
    ("if verdicts and verdicts[-1].outcome", "if verdicts and verdicts[0].outcome"),
    ("verdicts[-1].outcome in CLEARING", "verdicts[0].outcome == HoldVerdict.MAY_BE_BOOKED"),
    ("bool(verdicts) and verdicts[-1].outcome in CLEARING", "bool(verdicts)"),
    ("allowed and verdicts[-1].id > _last_raised(case_file)", "allowed"),
    ("context.actor.is_clinician or _was_cleared", "_was_cleared"),
    ("verdicts[-1].outcome == HoldVerdict.NOT_TO_BOOK", "verdicts[-1].outcome in CLEARING"),
    (
        "case_file.events_of(case_file.submission, EventKind.CLEARED)",
        "[e for e in case_file.events if e.kind == EventKind.CLEARED]",
    ),
    ("    elif submission.decision == Decision.DUPLICATE:", "    elif False:"),
    ("    elif submission.decision == Decision.COULD_NOT_REACH:", "    elif False:"),
    (
        "    elif submission.decision == Decision.COULD_NOT_REACH:",
        "    if submission.decision == Decision.COULD_NOT_REACH:",
    ),
    ("if _needs_a_clinician(case_file) and not", "if _needs_a_clinician(case_file) and"),
    ("if _needs_a_clinician(case_file) and not", "if not"),
    ("if unanswered_worse_report(case_file.events) is not None", "if case_file.submission.says_worse"),
    (
        "report = unanswered_worse_report(case_file.events)",
        "report = unanswered_worse_report(case_file.events_of(case_file.submission, *EventKind))",
    ),
    ("report.at, why", "case_file.submission.sent_at, why"),
    (
        "if _needs_a_letter(case_file.events)",
        "if _needs_a_letter(case_file.events_of(case_file.submission, *EventKind))",
    ),
    ("if _needs_a_letter(case_file.events)", "if False"),
    (
        "event.id for event in events if event.outcome == Outcome.WRONG",
        "event.id for event in events if event.outcome != Outcome.WRONG",
    ),
    ("gives_number(event) or event.outcome in LETTERS", "gives_number(event)"),
    ("gives_number(event) or event.outcome in LETTERS", "event.outcome in LETTERS"),
    ("for event in events if event.id > last_wrong", "for event in events"),
    ("bool(last_wrong) and not resolved", "bool(last_wrong)"),
    ("if event.at >= since", "if event.at > since"),
    (" if event.at >= since", ""),
    ("case_file.events_of(case_file.submission, EventKind.CONTACT)", "case_file.events"),
    (" if contact.outcome in TRIED", ""),
    (".astimezone(context.now.tzinfo)", ""),
    ("(len(days) < TRIES_BEFORE_GIVING_UP)", "(len(days) <= TRIES_BEFORE_GIVING_UP)"),
    ("(len(callers) < 2)", "(len(callers) < 1)"),
    ("(len(callers) < 2)", "(len(callers) < 3)"),
    ("(not letter)", "False"),
    ("any(contact.outcome in LETTERS for", "all(contact.outcome in LETTERS for"),
    ("submission.has_hold or any(", "any("),
    ("submission.has_hold or any(flag.startswith(HOLD) for flag in flags)", "submission.has_hold"),
    ("submission.decision == Decision.BOOK_CLINIC and on_hold", "False"),
    ("submission.tier_now >= Tier.URGENT_CLINICIAN:", "submission.tier_now > Tier.URGENT_CLINICIAN:"),
    ("return submission.decision != Decision.SENT_TO_EMERGENCY", "return True"),
    ("return submission.decision != Decision.SENT_TO_EMERGENCY", "return False"),
    ("        return on_hold\n", "        return False\n"),
    ("submission.tier_now <= Tier.IMAGING_FIRST", "submission.tier_now < Tier.IMAGING_FIRST"),
    ("submission.tier_now <= Tier.IMAGING_FIRST", "submission.tier_now <= Tier.STANDARD_REVIEW"),
    ("is_low and (on_hold or bool(", "is_low and (bool("),
    ("(on_hold or bool(flags & FLAGS_FOR_A_CLINICIAN))", "on_hold"),
    ("for submission in case_file.submissions:\n", "for submission in (case_file.submission,):\n"),
    (
        "for event in case_file.events_of(submission, *LATER_ANSWERS)",
        "for event in case_file.events_of(submission, EventKind.ANSWERED)",
    ),
    (
        "for event in case_file.events_of(submission, *LATER_ANSWERS)",
        "for event in case_file.events_of(submission, *EventKind)",
    ),
    ("            continue\n", "            break\n"),
    ("except Unsealable:", "except ZeroDivisionError:"),
    ("context.actor.is_clinician or was", "was"),
    ("context.actor.is_clinician or was_read_by_a_clinician(case_file)", "context.actor.is_clinician"),
    (
        "case_file.events_of(case_file.submission, *LATER_ANSWERS)",
        "case_file.events_of(case_file.submission, EventKind.ANSWERED)",
    ),
    ("if has_raised(event)), default=0)", 'if (event.detail or {}).get("question")), default=0)'),
    ("return max((event.id for event in later if", "return min((event.id for event in later if"),
    ("    return all(\n", "    return any(\n"),
    ("event.actor_id in case_file.clinicians", "event.actor_id"),
    (" or event.id > last_raised)", " or event.id >= last_raised)"),
    ("(each is not case_file.submission or event.id > last_raised)", "event.id > last_raised"),
    ("case_file.events_of(each, *SEEN)", "case_file.events_of(each, *EventKind)"),
]


def changed(old: str, new: str) -> ModuleType:
    """Return the guards with one change, as a separate module; fails when the old text is not there exactly once."""
    assert SOURCE.count(old) == 1, f"{SOURCE.count(old)} times in the guards: {old}"
    module = ModuleType("changed_guards")
    exec(compile(SOURCE.replace(old, new), "changed_guards", "exec"), module.__dict__)  # noqa: S102
    return module


def is_noticed(mutant: ModuleType) -> bool:
    """Whether at least one case has another result; a guard that raises something else is noticed too."""
    try:
        return not all(is_as_expected(case, mutant) for case in every_case())
    except Exception:
        return True


@pytest.mark.full
@pytest.mark.parametrize(("old", "new"), MUTANTS)
def test_a_changed_guard_is_caught(old: str, new: str) -> None:
    assert is_noticed(changed(old, new))


def test_every_mutant_changes_a_text_that_is_in_the_guards_once() -> None:
    assert {old: SOURCE.count(old) for old, _ in MUTANTS if SOURCE.count(old) != 1} == {}


def test_the_unchanged_guards_pass_every_case() -> None:
    assert not is_noticed(changed("TRIES_BEFORE_GIVING_UP = 3", "TRIES_BEFORE_GIVING_UP = 3"))
