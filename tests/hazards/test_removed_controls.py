"""Ten hazards, each with its control taken out once: a test that the log names for it fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.hazards.log import LOG
from tests.mutants import ROOT, TESTS_FAILED, changed, copied_to, exit_code
from tests.proofs import proofs

SAFETY, ASSESS, GUARDS = "app/rules/safety.py", "app/rules/assess.py", "app/submissions/casework/guards.py"
TABLE = "app/rules/safety_table.py"
URGENCY, SEND = "app/submissions/urgency.py", "app/question_forms/send_form.py"
REMOVED = [
    ("H01", "each-sign-is-an-emergency", SAFETY, "if answer == value:", "if answer is value is None:"),
    (
        "H03",
        "not-sure-is-never-no",
        SAFETY,
        "floor = max(floor, effect.floor_when(rest_pain))",
        "floor = floor",
    ),
    (
        "H06",
        "sudden-worst-pain-is-urgent",
        TABLE,
        'Effect(floor=U, flags=("flag:sudden_worst_pain",))',
        'Effect(flags=("flag:sudden_worst_pain",))',
    ),
    ("H11", "severe-pain-is-told-today", ASSESS, "severe_acute and tier < Tier.EMERGENCY_NOW", "False"),
    (
        "H09",
        "emergencies-come-first",
        URGENCY,
        "if urgency is Urgency.EMERGENCY_NOT_REACHED:\n        return UNREACHED_RANK",
        "if urgency is Urgency.EMERGENCY_NOT_REACHED:\n        return USUAL_RANK",
    ),
    (
        "H17",
        "no-booking-over-a-hold",
        GUARDS,
        "    if submission.has_hold:\n        _refuse_booking_over_a_hold(case_file, context)\n",
        "",
    ),
    (
        "H24",
        "skipped-is-asked-before-booking",
        GUARDS,
        "    _refuse_booking_with_open_questions(case_file)\n",
        "",
    ),
    ("H16", "wrong-number-closes-nothing", GUARDS, "if _needs_a_letter(case_file.events):", "if False:"),
    (
        "H26",
        "bone-care-before-closing",
        GUARDS,
        "    refuse_closing_without_bone_care(case_file)\n",
        "",
    ),
    (
        "H23",
        "child-needs-a-parent",
        SEND,
        "if self.under_18 and field.data not in (PARENT, GUARDIAN):",
        "if False:",
    ),
]


def test_every_removed_control_belongs_to_its_hazard_and_is_in_its_module_once() -> None:
    named = {hazard.id: hazard.proofs for hazard in LOG}
    for hazard, proof, module, old, _ in REMOVED:
        assert proof in named[hazard], hazard
        assert (ROOT / module).read_text().count(old) == 1, old
    assert len({hazard for hazard, *_ in REMOVED}) >= 10


@pytest.mark.full
@pytest.mark.usefixtures("prepared_instance")
@pytest.mark.parametrize(("hazard", "proof", "module", "old", "new"), REMOVED)
def test_a_removed_control_is_noticed(
    tmp_path: Path, hazard: str, proof: str, module: str, old: str, new: str
) -> None:
    (copied_to(tmp_path) / module).write_text(changed(module, old, new))
    assert exit_code(tmp_path, proofs()[proof]) == TESTS_FAILED, hazard


@pytest.mark.full
@pytest.mark.usefixtures("prepared_instance")
def test_with_every_control_in_place_the_same_tests_pass(tmp_path: Path) -> None:
    named = [test for _, proof, *_ in REMOVED for test in proofs()[proof]]
    assert exit_code(copied_to(tmp_path), named) == 0
