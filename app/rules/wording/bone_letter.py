"""The sentences of a letter to the patient's own doctor about weak bones: a request, no diagnosis and no promise.

What it asks for is what the sources below ask of doctors, for people of 50 and older. It is printed in English for a
doctor in the USA, with the reader's own language beside it.
"""

from __future__ import annotations

from app.questionnaire.text import N_, Text, shared_text

TITLE = Text("A letter to your doctor about your bones", "A letter to their doctor about their bones")
HOW_TO_USE = Text(
    "Print this letter, fill in the lines, and give it to your own doctor. It is not sent to anyone.",
    "Print this letter, fill in the lines, and give it to their own doctor. It is not sent to anyone.",
)
GREETING = N_("To the doctor:")
NAME, BIRTH_DATE, PHONE, DAY = N_("Name"), N_("Date of birth"), N_("Phone"), N_("Date")
FROM_ANSWERS = Text(
    "I have back pain. I answered the questions of a spine clinic (%(clinic)s). I said:",
    "The patient has back pain. I answered the questions of a spine clinic for them (%(clinic)s). I said:",
)
NOT_CHECKED = N_("No doctor has checked these answers.")
FROM_A_READER = N_("I am 50 or older. I ticked what is true for me:")
REASONS = (
    N_("A scan showed a broken bone in my spine"),
    N_("I was told that I have weak bones (osteoporosis or osteopenia)"),
    N_("I have lost height, or my back is more bent"),
    N_("I took steroid pills (such as prednisone) for 3 months or more"),
)
"""What a reader without answers can tick."""
REQUEST = Text(
    "Can you look into the health of my bones? I would like to talk with you about:",
    "Can you look into the health of their bones? We would like to talk with you about:",
)
REQUESTS = (
    shared_text("A bone density scan (DXA)"),
    shared_text("A blood test for vitamin D"),
    shared_text("A medicine that makes bones stronger"),
    Text("My risk of a fall, and how to lower it", "Their risk of a fall, and how to lower it"),
)
WHY = N_(
    "After one broken bone in the spine, the risk of the next one is about 5 times as high. Weak bones can be treated."
)
YOU_DECIDE = Text(
    "This letter does not say what is wrong with me. You decide with me what is right.",
    "This letter does not say what is wrong with them. You decide with them what is right.",
)
SOURCES = (
    "Bone Health and Osteoporosis Foundation: clinician’s guide (2022), for women after menopause and men of 50 and older",
    "Medicare: vertebral augmentation, A58534 (2021): refer for bone density and osteoporosis education",
    "Capture the Fracture: indicators for fracture care (2020): DXA within 12 weeks of a break, medicine within 16 weeks",
)
"""For the doctor, in English. The first is where the risk and the requests are from."""


def requests(helper: bool) -> list[str]:
    """Return what the letter asks about."""
    return [request.for_(helper) for request in REQUESTS]
