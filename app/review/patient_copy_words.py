"""The words of the copy that a patient gets of everything that is kept: sixth grade, in the patient's language."""

from __future__ import annotations

from app.audit.access_log import Way
from app.questionnaire.text import N_
from app.submissions.events import EventKind

HEADINGS = {
    "title": N_("What we have on file about you"),
    "made": N_("Made on %(day)s by %(clinic)s, because you asked for it."),
    "about": N_("About you"),
    "answers": N_("Your answers, as you saw the questions"),
    "consent": N_("Your consent"),
    "until": N_("It is good until %(day)s."),
    "ended": N_("You took it back on %(day)s."),
    "amendments": N_("What you asked us to change"),
    "done": N_("What was done"),
    "seen": N_("Who saw it, and when"),
    "staff_words": N_("The notes of our staff are in their own words, and in English."),
    "wrong": N_("Is something wrong? Call us: %(phone)s."),
}
LABELS = {
    "reference": N_("Reference"),
    "sent_at": N_("Sent"),
    "full_name": N_("Name"),
    "birth_date": N_("Date of birth"),
    "phone": N_("Phone number"),
    "email": N_("E-mail"),
    "helper_name": N_("Sent by"),
    "address": N_("Address"),
    "second_phone": N_("Second phone number"),
    "mrn": N_("Your number in our records"),
    "pinned_note": N_("Short note of our staff"),
}
YOU = N_("You")
NOT_KNOWN = N_("Not known")
KINDS: dict[str, str] = {
    EventKind.SENT: N_("The answers were sent"),
    EventKind.MOVED: N_("The status or the decision changed"),
    EventKind.ASSIGNED: N_("Someone of our staff took it on, or gave it on"),
    EventKind.CONTACT: N_("A call, a talk or a letter"),
    EventKind.ANSWERED: N_("An answer on the phone"),
    EventKind.NOTED: N_("A note"),
    EventKind.REPORT: N_("What the scan report says"),
    EventKind.PUT_OFF: N_("The next step was put off"),
    EventKind.LINKED: N_("Joined with another check of the same person"),
    EventKind.UNLINKED: N_("Not joined with the other check any more"),
    EventKind.CLEARED: N_("A nurse or doctor read it"),
    EventKind.RESCORED: N_("Read again under new rules"),
    EventKind.SAID_WORSE: N_("You told us that it is worse"),
    EventKind.NEW_PHONE: N_("The phone number changed"),
    EventKind.DETAILS: N_("How to reach you changed"),
    EventKind.WITHDRAWN_BY_PATIENT: N_("You took it back"),
    EventKind.INTAKE: N_("What you told us on the phone"),
    EventKind.UNDONE: N_("A step was undone"),
    EventKind.ASKED: N_("A nurse or doctor was asked"),
    EventKind.VISIT: N_("A visit"),
    EventKind.TREATMENT: N_("The treatment"),
    EventKind.BONE_CARE: N_("Care for your bones"),
    EventKind.PAYER_FILE: N_("What your health plan asks"),
    EventKind.AUTHORIZATION: N_("The answer of your health plan"),
    EventKind.SCAN_REQUEST: N_("The scan report was asked for"),
    EventKind.PINNED: N_("A short note was put on top"),
    EventKind.PLANNED: N_("A nurse or doctor decided how to go on"),
    EventKind.FOLLOWED_UP: N_("What it turned out to be"),
    EventKind.STOP_REVIEW: N_("A check of our rules ended"),
    EventKind.AMENDMENT: N_("You asked us to change something"),
    EventKind.CONSENT: N_("You said yes again on the phone"),
    EventKind.HANDED_OVER: N_("Made ready for your chart, or taken back"),
    EventKind.LEGAL_HOLD: N_("It is kept because of the law"),
}
WAYS: dict[str, str] = {
    Way.CASE: N_("Opened"),
    EventKind.READ: N_("Opened"),
    Way.PRINT: N_("Printed"),
    EventKind.EXPORTED: N_("Printed or saved in a file"),
    Way.EXPORT: N_("Saved in a file"),
    Way.CASE_FILE: N_("Saved in a file"),
    Way.MISSED_FILE: N_("Saved in a file"),
    Way.CHART_COPY: N_("Copied into your chart"),
    Way.HANDOVER: N_("Copied into your chart"),
    Way.LETTER: N_("A letter to you"),
    Way.FIND: N_("Found by a search"),
    EventKind.BLIND_READ: N_("Read to check our rules"),
    Way.BLIND_READING: N_("Read to check our rules"),
}
SEEN_ON_A_LIST = N_("Seen on a list")
