"""Hard words: each is explained beside its use, or listed here with the reason why it is not."""

from __future__ import annotations

import re
from collections.abc import Iterable

GLOSSES = {
    "kyphoplasty": r"cement",
    "vertebroplasty": r"without the balloon",
    "compression fracture": r"crushed",
    "fracture": r"crushed|for a break",
    "MRI": r"a scan with (a )?magnets?|a scan that shows if a break is new|which scan",
    "CT": r"scan",
    "DXA": r"bone density scan",
    "biopsy": r"small piece of the bone",
    "anesthesia": r"medicine that makes you sleep|asleep",
    "sedation": r"sleepy",
    "opioid": r"strong pain pills",
    "acetaminophen": r"Tylenol",
    "warfarin": r"Coumadin",
    "stent": r"small tube",
    "dialysis": r"a machine cleans the blood",
    "steroid": r"prednisone|steroid pills",
    "myeloma": r"blood cancers?",
    "osteoporosis": r"weak bones",
    "immune system": r"from an illness",
    "sham": r"all the same steps, but no cement",
    "cookie": r"a small note|answers in this browser",
    "encrypted": r"locked",
}
"""What explains a hard word, as a pattern: the same file must match it, so the same page or list does."""

KNOWN = {
    "hemophilia": "people who have it know its name; it is an example beside “told to have a bleeding problem”",
    "platelets": "the same",
    "ibuprofen": "the name on the box; there is no plainer one",
    "transplant": "the usual word",
    "insulin": "the usual word: people who take it say so",
    "HIV": "the name people know",
    "chemo": "the plain word for chemotherapy",
    "CPAP": "people who sleep with the mask know no other name",
    "pacemaker": "the usual word",
    "radiologist": "says whose advice it is; patients need not act on it",
    "blood thinner": "the plain word for an anticoagulant",
    "physical therapy": "the usual word; its heading is followed by what is done",
    "constipation": "part of the clinic's reviewed wording of the emergency signs",
    "TTY": "people who use one know it",
}
"""Words that need no explanation, and why."""

PLAIN_ELSEWHERE = {
    (
        "vertebroplasty",
        "information/templates/about/risks.html",
    ): "explained on the page on what kyphoplasty is",
    ("kyphoplasty", "information/articles.py"): "the title of the page that explains it",
    (
        "kyphoplasty",
        "screening/templates/screening/fits.html",
    ): "the words of the link to the page that explains it",
    (
        "kyphoplasty",
        "information/templates/information/clinics.html",
    ): "reached from the pages that explain it",
    ("kyphoplasty", "information/templates/about/index.html"): "the list whose first entry explains it",
    (
        "MRI",
        "questionnaire/sections/planning.py",
    ): "for people who were told that they cannot have one; explained before, at the scans",
    ("MRI", "screening/recommendations.py"): "the title of the paragraph for just these people",
    ("MRI", "rules/wording/patient_messages.py"): "repeats the answer, beside which it is explained",
    ("steroid", "information/templates/about/before.html"): "people who take them know the word",
    ("dialysis", "information/templates/about/before.html"): "people who have it know the word",
    ("cookie", "design/templates/design/stale.html"): "the word that a browser's settings use",
    ("cookie", "screening/templates/screening/status_sign_in.html"): "the word that a browser's settings use",
}
"""Where a hard word is used without its explanation, and why that is enough."""

BANNED_STEMS = {
    "candidate": "says that a person was chosen; the check only orders what is read",
    "eligib": "the same",
    "qualif": "the same",
    "please": "makes a plain request longer",
    "sorry": "reads like blame or news that is worse than it is",
    "simply": "what is simple for one reader is hard for another",
    "invalid": "says nothing about what to do",
    "session": "a word of programmers",
}
"""What no word begins with on any page, for patients or staff, and why."""

PLAINER_FOR_PATIENTS = {
    "guarantee": "no one can promise",
    "error code": "helps no one on the page",
    "submit": "people send",
    "submission": "people send answers",
    "click": "fingers press; so do keys",
    "onset": "say began",
    "imaging": "say scan or X-ray",
    "symptom": "say sign, or what it is",
    "conservative": "say care without a procedure",
    "lumbar": "say low back",
    "thoracic": "say middle of the back",
    "acute": "say new",
    "chronic": "say long-lasting",
    "anticoagulant": "say blood thinner",
    "hematoma": "say bleeding",
    "embolism": "say what travels where",
    "incision": "say small cut",
    "ambulate": "say walk",
    "utilize": "say use",
    "prior to": "say before",
}
"""What no word begins with in a sentence for patients, and what to say instead."""


def any_of(beginnings: Iterable[str]) -> re.Pattern[str]:
    """Match words with these beginnings."""
    return re.compile(rf"\b(?:{'|'.join(beginnings)})\w*", re.IGNORECASE)


NEVER = any_of(BANNED_STEMS)
NEVER_TO_PATIENTS = any_of([*BANNED_STEMS, *PLAINER_FOR_PATIENTS])

TWO_IN_ONE = {
    "rf_saddle_numb": "names for one place that many people have no word for",
    "rf_leg_weak": "one sign seen in many ways; the reviewed wording of the emergency signs",
    "rf_fever": "one sign: people say fever or chills for the same thing",
    "rf_chest_breath": "any of these is the sign; asked together so that the page stays short",
    "infection_now": "one thing, now or just treated; the places are examples that people forget",
    "pain_trend": "the ends of one scale, which is one answer",
    "height_or_stoop": "two marks of one thing, a spine that has sunk; either is enough",
}
"""Questions with several "or", and why each is still one question."""

HARDER = {
    "rf_saddle_numb": "three names for one place, none of which can be left out",
}
"""Questions above the reading grade, and why."""

NO_NOT_SURE = {
    "answering_for": "everyone knows who answers",
    "age_band": "an age is known, and there is no wrong guess to protect from",
}
"""Questions without "not sure", and why."""
