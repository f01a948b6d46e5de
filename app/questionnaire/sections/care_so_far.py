"""Treatment tried so far, and what scans showed."""

from __future__ import annotations

from app.questionnaire.journey import WhenAnswered
from app.questionnaire.question import DateQuestion, Option, SingleChoice
from app.questionnaire.sections.options import NOT_SURE_OPTION
from app.questionnaire.text import Text, shared_text

TREATMENT_TRIED = SingleChoice(
    id="treatment_tried",
    title=Text(
        "How long have you tried rest, a brace, or pain medicine for this pain?",
        "How long have they tried rest, a brace, or pain medicine for this pain?",
    ),
    short="Rest, brace or pain medicine tried",
    missing="Choose how long other care was tried",
    why="Usually other care comes first.",
    source="Clinic's criteria; CMS LCD; NICE TA279; BCBS 6 weeks; eviCore 4 weeks",
    options=(
        Option("six_plus", shared_text("6 weeks or more")),
        Option("three_to_six", shared_text("3 to 6 weeks")),
        Option("under_three", shared_text("Less than 3 weeks")),
        Option("none", Text("I have not tried any", "They have not tried any")),
        NOT_SURE_OPTION,
    ),
)

IMAGING_RESULT = SingleChoice(
    id="imaging_result",
    title=Text(
        "Since this pain began, what did a scan of your back show?",
        "Since this pain began, what did a scan of their back show?",
    ),
    hint=shared_text("A report may say “fracture” for a break; if more than one is true, pick the first."),
    short="What a scan showed",
    missing="Choose what a scan showed",
    why="A scan must show a recent break. An MRI (a scan with a magnet) is best.",
    source="Clinic's criteria; ACR; RAND panel; CMS LCD",
    options=(
        Option(
            "adv_recent", shared_text("An MRI, CT, or bone scan (not a bone density test) showed a NEW break")
        ),
        Option(
            "xray_fracture",
            Text(
                "A scan showed a break, but it was only an X-ray, or I do not know if the break is new",
                "A scan showed a break, but it was only an X-ray, or it is not known if the break is new",
            ),
        ),
        Option("old_healed", shared_text("A scan showed only an old or healed break")),
        Option("adv_no_fracture", shared_text("An MRI showed no break")),
        Option("xray_no_fracture", shared_text("An X-ray or CT showed no break")),
        Option(
            "waiting",
            Text("I had a scan but do not know the result", "They had a scan, but the result is not known"),
        ),
        Option("none", shared_text("No scan since this pain began")),
        NOT_SURE_OPTION,
    ),
)

IMAGING_DATE = DateQuestion(
    id="imaging_date",
    title=shared_text("When was that scan done?"),
    short="When the scan was done",
    missing="Choose when the scan was done, or “not sure”",
    why="A scan from before this pain cannot show what is wrong now.",
    source="eviCore: at most 6 months; VAPOUR: 1 week",
)

FRACTURE_COUNT = SingleChoice(
    id="fracture_count",
    title=shared_text("How many broken spine bones did the scan show?"),
    short="Number of broken bones",
    missing="Choose how many bones were broken",
    why="Many breaks need a wider check.",
    source="CMS LCD; FREE trial: 1 to 3",
    options=(
        Option("one", shared_text("One")),
        Option("two_three", shared_text("Two or three")),
        Option("more_than_three", shared_text("More than three")),
        NOT_SURE_OPTION,
    ),
)

BREAK_TO_PLAN_FOR = WhenAnswered(IMAGING_RESULT, frozenset({"adv_recent", "xray_fracture"}))
BREAK_TO_COUNT = WhenAnswered(
    IMAGING_RESULT, frozenset({"adv_recent", "xray_fracture", "old_healed", "not_sure"})
)
SCAN_TO_DATE = WhenAnswered(
    IMAGING_RESULT,
    frozenset({"adv_recent", "xray_fracture", "old_healed", "adv_no_fracture", "xray_no_fracture"}),
)
