"""What the invented staff write: plain sentences, as coordinators and clinicians write them."""

from __future__ import annotations

TALKS = (
    "Pain since lifting a laundry basket. Walks to the bathroom with a walker.",
    "Sleeps in the recliner, cannot lie flat. Takes Tylenol twice a day.",
    "Daughter drives her. Mornings are best, after 9.",
    "Hard of hearing. Spoke slowly and repeated the date.",
    "Fell on the ice by the mailbox. No other injury.",
    "Pain is a bit better since Monday, still 6 of 10 when he stands up.",
    "Wears a brace from the pharmacy. It helps a little.",
    "Was told about osteoporosis years ago, never treated.",
    "Lives alone. Her neighbor can bring her to a visit.",
    "Has the CD with the pictures at home and will bring it.",
    "Wants to talk with his son before he decides.",
    "Asked how long the visit takes. Told her about an hour.",
)
"""After a talk."""
TRIES = (
    "Rang eight times, no machine.",
    "Left our name and number on the machine, nothing else.",
    "Her phone was busy twice.",
    "A grandson answered. She is at church, call later.",
)
"""After a call that reached no one."""
REVIEWS = (
    "Story and tenderness fit a new break at the thoracolumbar junction. May be booked.",
    "Read the answers. MRI with STIR before the visit if he has none.",
    "Good candidate on paper. Check the blood thinner plan at the visit.",
    "No sign of infection or a tumor in these answers. May be booked.",
)
"""A clinician, after reading."""
QUESTIONS = (
    "She is on Eliquis for atrial fibrillation. Can we book before her cardiologist answers?",
    "The X-ray is six weeks old. Do you want a new MRI before the visit?",
    "He had cement at L2 three years ago. Same clinic, or spine surgery?",
)
"""A coordinator asks a clinician."""
PINS = (
    "Hard of hearing: let it ring, speak slowly.",
    "Call the daughter's number after 4 PM, she interprets.",
    "Oxygen at home: needs a ground floor room.",
)
NOT_REACHED = "Three calls on three days, and a letter. No answer. The referring office knows."
WITHDREW = "Goes to an orthopedic clinic closer to home. Thanked us."
CHOSE_OTHER_CARE = "Wants to try physical therapy first. Will call us if it does not help."
SENT_IN = "Went to the emergency room as told. Their nurse confirmed that she arrived."
REPORT_OLD = "The MRI shows an old, healed break without swelling. Sent to her own doctor for pain care."
REPORT_NEW = "The MRI shows swelling at the level of the pain, so this is a new break. Booked."
NOT_TO_BOOK = "Platelets too low for a needle. Blood specialist first."
PRACTICES = (
    "Northfield Family Clinic",
    "Lakes Region Radiology",
    "St. Croix Valley Imaging",
    "Como Avenue Internal Medicine",
)
PAYERS = ("Medicare", "UCare", "Medica", "HealthPartners", "Blue Plus")
