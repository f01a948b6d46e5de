"""Recommendations that match a patient's answers, and which sections to read about the procedure.

A suggestion is shown when the patient has one of its codes. A code is a flag of the assessment (`flag:blood_thinner`),
a criterion with its verdict (`not_known:onset_date`), an answer (`imaging_result=waiting`), a tier
(`tier:imaging_first`), `bone_letter`, or `always`. What to ask and what to bring to a visit is in `visit_sheet.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from app.questionnaire.answers import Answers
from app.questionnaire.question import SingleChoice
from app.questionnaire.text import Text, shared_text
from app.rules.assess import UNSURE, Assessment
from app.rules.wording.bone_letter import TITLE
from app.screening import bone_letter

ALWAYS = "always"


@dataclass(frozen=True)
class Suggestion:
    """A text shown to patients with any of its codes. codes: separated by spaces."""

    codes: str
    text: Text

    def matches(self, codes: frozenset[str]) -> bool:
        """Whether it is for a patient with these codes."""
        return not codes.isdisjoint(self.codes.split())


@dataclass(frozen=True)
class ReadingLink(Suggestion):
    """A link to the pages about the procedure, or to a page to print.

    page: its address below `/about`. anchor: the section, or "". endpoint: the page to print instead, or "".
    """

    page: str
    anchor: str = ""
    endpoint: str = ""


AnySuggestion = TypeVar("AnySuggestion", bound=Suggestion)

READING_LINKS = (
    ReadingLink(
        "flag:blood_thinner unsure:blood_thinner",
        Text(
            "Blood thinners: do not stop them on your own",
            "Blood thinners: they must not stop them on their own",
        ),
        "before",
        "blood-thinners",
    ),
    ReadingLink(
        "hold:bleeding_disorder unsure:bleeding_disorder",
        shared_text("Blood that does not clot well"),
        "before",
        "clotting",
    ),
    ReadingLink(
        "hold:infection_now", shared_text("If there is an infection: cement must wait"), "before", "infection"
    ),
    ReadingLink(
        "flag:immune_risk unsure:immune_risk",
        shared_text("A body that cannot fight germs well"),
        "before",
        "weak-immune-system",
    ),
    ReadingLink(
        "flag:contrast_allergy hold:allergy_cement unsure:allergy_cement_contrast",
        shared_text("Allergy to X-ray dye or bone cement"),
        "before",
        "allergy",
    ),
    ReadingLink(
        "flag:heart_or_lung_trouble", shared_text("A weak heart or weak lungs"), "before", "heart-or-lungs"
    ),
    ReadingLink(
        "flag:cannot_lie_face_down",
        Text("If you cannot lie face down", "If they cannot lie face down"),
        "before",
        "lying-face-down",
    ),
    ReadingLink(
        "flag:pacemaker_or_no_mri",
        Text("A pacemaker, or no MRI for you", "A pacemaker, or no MRI for them"),
        "before",
        "pacemaker",
    ),
    ReadingLink(
        "flag:prior_spine_procedure unsure:prior_spine_procedure",
        shared_text("Back surgery or bone cement before"),
        "before",
        "prior-surgery",
    ),
    ReadingLink(
        "next:needs_mri next:needs_imaging_or_result flag:scan_before_pain",
        shared_text("Scans, and what they show"),
        "before",
        "scans",
    ),
    ReadingLink(
        "flag:cancer_active flag:cancer_past unsure:cancer_history",
        Text("If you have or had cancer", "If they have or had cancer"),
        "kyphoplasty",
        "cancer",
    ),
    ReadingLink(
        "flag:more_than_three_levels",
        shared_text("If more than three bones are broken"),
        "kyphoplasty",
        "many-breaks",
    ),
    ReadingLink("hold:pregnant", shared_text("Who it is not for, or not now"), "kyphoplasty", "not-for"),
    ReadingLink(
        "not_met:treatment_tried not_known:treatment_tried",
        shared_text("Rest, a brace, and what else to try"),
        "other-care",
        "rest",
    ),
    ReadingLink("tier:routine_other_care", shared_text("Other ways to treat it"), "other-care"),
    ReadingLink("met:bone_risk", shared_text("Care for weak bones"), "after", "bone-health"),
    ReadingLink(bone_letter.CODE, TITLE, "", endpoint="screening.bone_letter"),
)


def codes_of(answers: Answers, assessment: Assessment) -> frozenset[str]:
    """Every code of a patient. answers: those on the path; a question without one says nothing: it was not asked."""
    unsure_of = {f"{UNSURE}{question.id}" for question in answers}
    return frozenset(
        (
            ALWAYS,
            f"tier:{assessment.tier.id}",
            *((bone_letter.CODE,) if bone_letter.is_for(answers) else ()),
            *(flag for flag in assessment.flags if not flag.startswith(UNSURE) or flag in unsure_of),
            *(
                f"{finding.verdict.value}:{finding.criterion.question.id}"
                for finding in assessment.findings
                if finding.criterion.question in answers
            ),
            *(
                f"{question.id}={answer}"
                for question, answer in answers.items()
                if isinstance(question, SingleChoice)
            ),
        )
    )


def recommended(suggestions: Iterable[AnySuggestion], codes: frozenset[str]) -> list[AnySuggestion]:
    """The suggestions for a patient with these codes, in their order."""
    return [suggestion for suggestion in suggestions if suggestion.matches(codes)]
