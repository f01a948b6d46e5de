"""What a patient is told, by tier. Text only: the decisions are made elsewhere.

Never a diagnosis, a probability or a promise. Before sending, no text says that anyone will read or call.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.questionnaire.localization import ENGLISH_LOCALIZER, Localizer
from app.questionnaire.sections.care_so_far import TREATMENT_TRIED
from app.questionnaire.text import N_, Text, shared_text
from app.rules.assess import Assessment
from app.rules.criteria import Finding, Verdict
from app.rules.tiers import Tier


@dataclass(frozen=True)
class TierMessage:
    """The texts of one tier.

    heading: the heading of the result. says: what the answers point to. steps: what to do next.
    by_when: what happens after sending; `%(by)s` is a date or a time.
    """

    heading: Text
    says: Text
    steps: tuple[Text, ...]
    by_when: Text


HAVE_READY = Text(
    "Have your list of medicines and any scan report at hand.",
    "Have their list of medicines and any scan report at hand.",
)

IF_IT_GETS_WORSE = Text(
    "If the pain gets worse, call your own doctor the same day.",
    "If the pain gets worse, call their own doctor the same day.",
)

TIER_MESSAGES: Mapping[Tier, TierMessage] = {
    Tier.ROUTINE_OTHER_CARE: TierMessage(
        heading=Text("Other care may help you first", "Other care may help them first"),
        says=Text(
            "From your answers, kyphoplasty (bone cement) may not be the next step. See your own doctor.",
            "From these answers, kyphoplasty (bone cement) may not be the next step. They should see their own doctor.",
        ),
        steps=(
            Text(
                "If the pain is bad or getting worse, call your doctor today.",
                "If the pain is bad or getting worse, call their doctor today.",
            ),
            Text(
                "Ask your doctor about bone health. Weak bones can be treated.",
                "Ask their doctor about bone health. Weak bones can be treated.",
            ),
        ),
        by_when=Text(
            "We aim to have a coordinator read your answers by %(by)s.",
            "We aim to have a coordinator read these answers by %(by)s.",
        ),
    ),
    Tier.IMAGING_FIRST: TierMessage(
        heading=shared_text("First, get a scan"),
        says=shared_text("A scan report is needed before a spine clinician can review this."),
        steps=(
            Text(
                "Tell your doctor about this pain, and when it began.",
                "Tell their doctor about this pain, and when it began.",
            ),
            shared_text("Call us when you have the scan report."),
        ),
        by_when=Text(
            "A coordinator will try to call you by %(by)s.", "A coordinator will try to call by %(by)s."
        ),
    ),
    Tier.STANDARD_REVIEW: TierMessage(
        heading=Text("A spine team should look at your answers", "A spine team should look at these answers"),
        says=Text(
            "Your answers match some things doctors look for before kyphoplasty.",
            "These answers match some things doctors look for before kyphoplasty.",
        ),
        steps=(HAVE_READY, IF_IT_GETS_WORSE),
        by_when=Text(
            "Our team aims to review your answers by %(by)s.",
            "Our team aims to review these answers by %(by)s.",
        ),
    ),
    Tier.PRIORITY_REVIEW: TierMessage(
        heading=shared_text("A spine clinician should look at this soon"),
        says=Text(
            "Your answers match many things doctors look for before kyphoplasty.",
            "These answers match many things doctors look for before kyphoplasty.",
        ),
        steps=(HAVE_READY, IF_IT_GETS_WORSE),
        by_when=Text(
            "We aim to have a spine clinician review your answers by %(by)s.",
            "We aim to have a spine clinician review these answers by %(by)s.",
        ),
    ),
    Tier.URGENT_CLINICIAN: TierMessage(
        heading=Text(
            "A nurse or doctor needs to talk with you within 1 day",
            "A nurse or doctor needs to talk with them within 1 day",
        ),
        says=Text(
            "Something in your answers should not wait.", "Something in these answers should not wait."
        ),
        steps=(),
        by_when=Text(
            "A nurse or doctor will try to call you by %(by)s. "
            "If you have not talked with one by then, go to urgent care or the ER.",
            "A nurse or doctor will try to call by %(by)s. "
            "If you have not talked with one by then, take them to urgent care or the ER.",
        ),
    ),
    Tier.EMERGENCY_NOW: TierMessage(
        heading=Text("Call 911 now", "Call 911 for them now"),
        says=shared_text(""),
        steps=(),
        by_when=shared_text(""),
    ),
}

URGENT, EMERGENCY = TIER_MESSAGES[Tier.URGENT_CLINICIAN], TIER_MESSAGES[Tier.EMERGENCY_NOW]

IF_YOU_CANNOT_CALL = Text(
    "If you cannot call, have someone take you to the nearest emergency room. Do not drive yourself.",
    "If you cannot call, have someone take them to the nearest emergency room. They must not drive.",
)
TELL_THE_NURSE_THERE = N_("If they are in a nursing home or hospital, tell the nurse there too.")
"""For a helper, who may be far away. With every emergency, and everything that is urgent."""
LIE_STILL = Text("Lie still until help comes.", "Keep them lying still until help comes.")
"""First of all after a serious accident that no doctor has checked: an unstable spine must not be moved."""
NO_ONE_KNOWS = Text(
    "We cannot see your answers. No one here knows and no one will call you. You must call 911.",
    "We cannot see these answers. No one here knows and no one will call. You must call 911.",
)
NOT_SENT_YET = Text(
    "You have not sent this yet. No one will call you until you press Send, or you call us.",
    "You have not sent this yet. No one will call until you press Send, or you call us.",
)
NOT_SENT_IN_AN_EMERGENCY = Text(
    "You have not sent this yet. No one will call you. Call 911 first. You can send this after that.",
    "You have not sent this yet. No one will call. Call 911 for them first. You can send this after that.",
)
URGENT_IF_NOT_SENT = Text(
    "If you do not send this or call us now, or no one answers, go to urgent care or the ER today.",
    "If you do not send this or call us now, or no one answers, take them to urgent care or the ER today.",
)
URGENT_WITHOUT_SENDING = Text(
    "A nurse or doctor needs to talk with you within 1 day. You did not send this. "
    "Call us now, or go to urgent care or the ER today.",
    "A nurse or doctor needs to talk with them within 1 day. You did not send this. "
    "Call us now, or take them to urgent care or the ER today.",
)
TALK_WITHIN_A_DAY = Text(
    "A nurse or doctor should talk with you within 1 day. You may call us now.",
    "A nurse or doctor should talk with them within 1 day. You may call us now.",
)
DO_NOT_WAIT_FOR_US = Text("Do not wait for us. Call 911 now.", "Do not wait for us. Call 911 for them now.")
STILL_TALK_TODAY = Text(
    "You still need to talk with a nurse or doctor today. Call us now. "
    "If no one answers, go to urgent care or the ER.",
    "They still need to talk with a nurse or doctor today. Call us now. "
    "If no one answers, take them to urgent care or the ER.",
)
URGENT_WHILE_NO_ONE_READS = Text(
    "A nurse or doctor needs to talk with you within 1 day, but nobody can read answers right now. "
    "Call us now. If no one answers, go to urgent care or the ER today.",
    "A nurse or doctor needs to talk with them within 1 day, but nobody can read answers right now. "
    "Call us now. If no one answers, take them to urgent care or the ER today.",
)
URGENT_AND_LATE = Text(
    "We wanted to call by %(when)s. That time is over. Go to urgent care or the ER now. Do not wait for us.",
    "We wanted to call by %(when)s. That time is over. Take them to urgent care or the ER now. Do not wait for us.",
)
IF_NO_ONE_HAS_CALLED = Text(
    "If you have not talked with a nurse or doctor by then, go to urgent care or the ER.",
    "If you have not talked with a nurse or doctor by then, take them to urgent care or the ER.",
)
IF_NO_ONE_CALLS_TODAY = Text(
    "If no one answers or calls back today, go to urgent care or the ER.",
    "If no one answers or calls back today, take them to urgent care or the ER.",
)
IF_BAD_OR_WORSE = Text(
    "If the pain is bad or getting worse, call your own doctor today. "
    "If you cannot be seen today, go to urgent care or the ER.",
    "If the pain is bad or getting worse, call their own doctor today. "
    "If they cannot be seen today, take them to urgent care or the ER.",
)
TOLD_OTHERWISE = Text(
    "Did a nurse or doctor tell you something else on the phone? Do what they told you. "
    "If it is worse or new, call 911.",
    "Did a nurse or doctor tell you something else on the phone? Do what they told you. "
    "If it is worse or new, call 911 for them.",
)
FINISH_LATER = Text(
    "Your answers show a sign of an emergency. Call 911 now. You can finish this later.",
    "These answers show a sign of an emergency. Call 911 for them now. You can finish this later.",
)
NOT_IN_WHAT_WAS_SENT = shared_text(
    "We do not know about this answer. It is not in what you sent. You must call 911."
)
SUDDEN_WORST_PAIN = Text(
    "Pain that comes all at once and is the worst ever needs a doctor today. Go to the ER today. "
    "If you take a blood thinner, or feel faint, call 911. Do not wait for our call.",
    "Pain that comes all at once and is the worst ever needs a doctor today. Take them to the ER today. "
    "If they take a blood thinner, or feel faint, call 911. Do not wait for our call.",
)
NOT_YET = N_("Not yet")
"""The verdict on other care that was tried for too short a time, or not at all."""
NO_NEW_BREAK = shared_text("You told us that a scan did not show a new break.")
UNDER_18 = shared_text(
    "This check is for adults. Call the child’s doctor today; pain at night or at rest should be seen within a day. "
    "Only a parent or guardian can send this."
)

SAFETY_NET_SIGNS = (
    N_("new numbness between the legs"),
    N_("trouble peeing, or holding pee or poop"),
    N_("new weak or numb legs or arms"),
    N_("cannot stand or walk because the legs are weak or will not hold"),
    N_("a fever of 100.4 F (38 C) or more, or shaking chills"),
    N_("chest pain or trouble breathing"),
    N_("fainting"),
    N_("bad belly pain"),
)
SAFETY_NET_ACT = Text(
    "Call 911 or go to the ER at once. Do not drive yourself.", "Call 911, or take them to the ER at once."
)
SAFETY_NET_ACT_AFTER_SENDING = Text(
    "Call 911 or go to the ER at once, even if we have not called yet. Do not drive yourself.",
    "Call 911, or take them to the ER at once, even if we have not called yet.",
)

CANNOT_TELL = (
    Text(
        "This check cannot tell what causes your pain. Only a doctor can.",
        "This check cannot tell what causes their pain. Only a doctor can.",
    ),
    shared_text("It cannot see a scan. A scan report can change everything."),
    shared_text("Some other illnesses feel just like a broken bone."),
)

SAY_TO_911 = Text("Tell them:", "Say:")
LOOKED_FOR: Mapping[str, str] = {
    "onset_event": N_("Pain that began all at once"),
    "pain_better_lying": N_("Pain that is worse on moving and eases when lying down"),
    "height_or_stoop": N_("Lost height, or a more bent back"),
    "imaging_result": N_("A new break on an MRI, CT or bone scan"),
    "treatment_tried": N_("Rest, a brace or pain medicine, tried first"),
    "pain_score": N_("Pain of %(bad_pain)s or more on moving"),
    "function_impact": N_("Daily life is much harder"),
    "pain_trend": N_("Pain that is not getting better"),
    "onset_date": N_("Pain that began in the last %(weeks)s weeks"),
    "bone_risk": N_("Weak bones"),
    "age_band": N_("Age 50 or older"),
}
"""What doctors look for, by the id of each criterion's question. See `app.rules.quoted_numbers`."""

VERDICTS: Mapping[Verdict, str] = {
    Verdict.MET: N_("Matches"),
    Verdict.NOT_MET: N_("Does not match"),
    Verdict.NOT_KNOWN: N_("Not known yet"),
}


_COUNT = Text(
    "Your answers match %(met)s of the %(all)s things doctors look for. Only a doctor can tell what that means.",
    "These answers match %(met)s of the %(all)s things doctors look for. Only a doctor can tell what that means.",
)


def count_in_words(assessment: Assessment, helper: bool, localizer: Localizer = ENGLISH_LOCALIZER) -> str:
    """Return how many of the things doctors look for the answers match, as a sentence."""
    met = sum(finding.verdict is Verdict.MET for finding in assessment.findings)
    return localizer.translate(_COUNT.for_(helper), met=met, all=len(assessment.findings))


def verdict_in_words(finding: Finding) -> str:
    """Return the verdict on a criterion, in English, to translate."""
    if finding.criterion.question is TREATMENT_TRIED and finding.verdict is Verdict.NOT_MET:
        return NOT_YET
    return VERDICTS[finding.verdict]
