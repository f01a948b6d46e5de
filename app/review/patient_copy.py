"""A copy of everything that is kept of one patient, to read and to print, in the patient's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from flask import current_app, render_template
from markupsafe import Markup
from sqlalchemy.orm import Session

from app import design
from app.clock import in_clinic_zone, local_now
from app.i18n.localizers import FixedLocalizer
from app.review import case_timeline, presenters
from app.review.case_rights_timeline import AMENDMENT_ANSWERS
from app.review.patient_copy_words import HEADINGS, KINDS, LABELS, NOT_KNOWN, SEEN_ON_A_LIST, WAYS, YOU
from app.review.unreached_messages import localizer_for
from app.submissions.contact_details import national
from app.submissions.events import EventKind
from app.submissions.models import Submission
from app.submissions.rights.patient_record import seen_by
from app.submissions.staff_details import details_of
from app.submissions.worklist.search import shown_texts

STYLES = Path(design.__file__).with_name("static") / "copy.css"


@dataclass
class PatientCopy:
    """What the copy shows. submission: with its events. names: of staff, by id. localizer: of the patient's language."""

    session: Session
    submission: Submission
    names: Mapping[int, str]
    localizer: FixedLocalizer

    def __post_init__(self) -> None:
        texts = shown_texts(self.session, self.submission.questions_text, self.submission.consent_text)
        self._questions, self.consent = texts

    def heading(self, name: str) -> str:
        """Return one of the headings and sentences, in the patient's language."""
        settings, today = current_app.config["SETTINGS"], self.localizer.day(local_now().date())
        values = {"clinic": settings.clinic_name, "phone": settings.clinic_phone, "day": today}
        return self.localizer.translate(HEADINGS[name], **values)

    @property
    def consent_end(self) -> str:
        """Until when the consent holds, or when it was taken back; "" when none was given."""
        ended, expires_on = self.submission.consent_ended_at, self.submission.consent_expires_on
        if ended is not None:
            day = self.localizer.day(in_clinic_zone(ended).date())
            return self.localizer.translate(HEADINGS["ended"], day=day)
        if expires_on is None:
            return ""
        return self.localizer.translate(HEADINGS["until"], day=self.localizer.day(expires_on))

    @property
    def about(self) -> list[tuple[str, str]]:
        """(label, value) of who it is and how to reach them; without what is not known."""
        submission, contact, details = self.submission, self.submission.contact, details_of(self.submission)
        values = {
            "reference": submission.reference,
            "sent_at": self._moment(submission),
            "full_name": submission.full_name,
            "birth_date": submission.birth_date,
            "phone": national(submission.phone),
            "email": contact["email"],
            "helper_name": contact["helper_name"],
            "address": details.address,
            "second_phone": national(details.second_phone),
            "mrn": details.mrn,
            "pinned_note": submission.pinned_note,
        }
        return [
            (self.localizer.translate(LABELS[name]), str(value)) for name, value in values.items() if value
        ]

    def _moment(self, submission: Submission) -> str:
        sent_at = in_clinic_zone(submission.sent_at)
        return f"{self.localizer.day(sent_at.date())}, {self.localizer.time(sent_at)}"

    @property
    def answers(self) -> list[presenters.AnswerShown]:
        """Every answer, in the words that were shown."""
        return presenters.answers_shown(self._questions, {**self.submission.answers, "not_asked": {}})

    @property
    def amendments(self) -> list[tuple[str, str, str]]:
        """(what the patient asked for, our answer, our words) of each request to amend."""
        return [
            (event.detail["request"], AMENDMENT_ANSWERS[event.outcome or ""], event.detail.get("note", ""))
            for event in self.submission.events
            if event.kind == EventKind.AMENDMENT
        ]

    @cached_property
    def done(self) -> list[tuple[case_timeline.TimelineEntry, str, str]]:
        """(the entry of staff, what it is in plain words, by whom) of each change, oldest first."""
        rows = []
        for event in self.submission.all_events:
            if event.kind in KINDS:
                entry = case_timeline.timeline_entry(event, self.names)
                by = entry.by or self.localizer.translate(YOU)
                rows.append((entry, self.localizer.translate(KINDS[event.kind]), by))
        return rows

    @property
    def seen(self) -> list[tuple[str, str, str]]:
        """(when, by whom, how) of each minute in which staff saw it, oldest first."""
        rows = [
            (
                f"{self.localizer.day(in_clinic_zone(each.at).date())}, {self.localizer.time(in_clinic_zone(each.at))}",
                each.by or self.localizer.translate(NOT_KNOWN),
                self.localizer.translate(WAYS.get(each.way, SEEN_ON_A_LIST)),
            )
            for each in seen_by(self.session, self.submission, self.names)
        ]
        return list(dict.fromkeys(rows))


def copy_page(
    session: Session, submission: Submission, names: Mapping[int, str], *, is_file: bool = False
) -> str:
    """Return the copy as a page, or as a file that stands alone. Raises Unsealable when it was erased."""
    localizer = localizer_for(submission.language, current_app.extensions["languages"])
    copy = PatientCopy(session, submission, names, localizer)
    styles = Markup(STYLES.read_text(encoding="utf-8")) if is_file else ""  # noqa: S704  (our own file)
    return render_template("review/patient_copy.html", copy=copy, is_file=is_file, styles=styles)
