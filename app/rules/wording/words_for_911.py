"""What to say to 911: the emergency signs in a sentence or two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.sections.emergency import (
    MAJOR_TRAUMA,
    RF_BLADDER_BOWEL,
    RF_CHEST_BREATH,
    RF_FEVER,
    RF_LEG_WEAK,
    RF_SADDLE_NUMB,
)
from app.questionnaire.sections.health import KNOWN_ANEURYSM
from app.questionnaire.text import N_, Text
from app.rules.safety import LEGS_AND_NOT_SURE
from app.rules.wording.patient_messages import LIE_STILL

TELL_THEM: Mapping[str, str] = {
    RF_BLADDER_BOWEL.id: N_("trouble peeing, or holding pee or poop"),
    RF_SADDLE_NUMB.id: N_("numbness between the legs"),
    RF_LEG_WEAK.id: N_("weak or numb legs or arms, or trouble staying steady"),
    LEGS_AND_NOT_SURE: N_("leg trouble, and maybe trouble with pee or numbness between the legs"),
    RF_FEVER.id: N_("fever or shaking chills"),
    RF_CHEST_BREATH.id: N_("chest pain, trouble breathing, bad belly pain or fainting"),
    MAJOR_TRAUMA.id: N_("pain from a serious accident that no doctor has checked"),
}
"""What is new, by the id of the red flag. A known aneurysm is not new: see `tell_them`."""

_AND = N_("; and ")
_I_HAVE_AN_ANEURYSM = Text(
    "I have back pain and a known aneurysm.",
    "Someone needs help. They have back pain and a known aneurysm.",
)
_AN_ANEURYSM_TOO = Text("I have a known aneurysm too.", "They have a known aneurysm too.")
_I_HAVE = Text(
    "I have back pain and new %(signs)s.",
    "Someone needs help. They have back pain and new %(signs)s.",
)


def lie_still(signs: Sequence[str], helper: bool) -> str:
    """Return what comes first of all after a serious accident that no doctor has checked; "" otherwise. signs: as `tell_them`."""
    return LIE_STILL.for_(helper) if MAJOR_TRAUMA.id in signs else ""


def tell_them(signs: Sequence[str], helper: bool, localizer: Localizer = ENGLISH_LOCALIZER) -> str:
    """Return what to say on the phone: "I have back pain and new ...". signs: the ids of the red flags."""
    new = [TELL_THEM[sign] for sign in signs if sign in TELL_THEM]
    has_aneurysm = KNOWN_ANEURYSM.id in signs
    if not new:
        return localizer.translate(_I_HAVE_AN_ANEURYSM.for_(helper))
    listed = localizer.translate(_AND).join(map(localizer.translate, new))
    says = localizer.translate(_I_HAVE.for_(helper), signs=listed)
    return f"{says} {localizer.translate(_AN_ANEURYSM_TOO.for_(helper))}" if has_aneurysm else says
