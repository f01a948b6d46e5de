"""What payers ask for before they pay, and what a doctor's office can send to show it.

Read in summaries of the policies in SOURCES, not in their full text; no payer has confirmed it. It decides nothing here.
"""

from __future__ import annotations

from typing import NamedTuple


class PayerCriterion(NamedTuple):
    """asks: what the payer wants to see. send: what shows it."""

    asks: str
    send: str


SOURCES = (
    "Medicare local coverage determination L33569 (National Government Services, for Minnesota)",
    "Medicare local coverage determinations L34228, L34976, L38201 and L38737, of other areas",
    "eviCore guideline CMM-607, used by several insurers",
)
PAYER_CRITERIA = (
    PayerCriterion(
        "A new or fairly new (acute or subacute) compression fracture on imaging",
        "The report, with the date of the scan",
    ),
    PayerCriterion(
        "MRI; or a bone scan, or SPECT with CT, where MRI cannot be done",
        "The report. A CT alone cannot date a fracture: send older films too, if there are any",
    ),
    PayerCriterion("A level from T1 to L5 (eviCore: T5 to L5, two levels at most)", "The level or levels"),
    PayerCriterion(
        "Pain of 8 or more of 10 in hospital; or of 5 or more in spite of the best care without surgery (eviCore: 7 or "
        "more, after 4 weeks of medicine and of exercise; some Blue Cross plans: 6 weeks)",
        "The pain number and its date; each medicine, brace and therapy that was tried, and for how long",
    ),
    PayerCriterion(
        "Getting worse; or steady pain of 5 or more with two of these: more than 25 % of the height lost, kyphosis, more "
        "than 17 points on the Roland-Morris questionnaire",
        "The height lost in percent, the kyphosis, the Roland-Morris score",
    ),
    PayerCriterion("The pain comes mainly from that fracture", "What your examination found"),
    PayerCriterion("No infection now, and no pregnancy", "Any antibiotic treatment; a pregnancy"),
    PayerCriterion(
        "Caution with more than three fractures, an allergy to cement or contrast, or a bleeding disorder",
        "Allergies, the list of medicines, and blood thinners by name",
    ),
    PayerCriterion(
        "Caution with an unstable spine, myelopathy, a new deficit, or bone in the canal",
        "The neurological findings, and what the report says of the back wall",
    ),
    PayerCriterion(
        "Metastasis or myeloma with pain that nothing else relieves is judged apart", "The history of cancer"
    ),
    PayerCriterion(
        "A referral for bone density (DXA) and teaching about osteoporosis, both written down",
        "The date of the DXA, or of its referral",
    ),
)
