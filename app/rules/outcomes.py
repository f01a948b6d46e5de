"""What a patient is told, by tier. Words only: what decides is elsewhere.

Never a diagnosis, a probability or a promise. Before sending, no text says that anyone will read or call.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.questionnaire.question import OneOf
from app.questionnaire.said import N_, Said, same
from app.questionnaire.sections.care_so_far import IMAGING_RESULT
from app.questionnaire.sections.emergency import (
    MAJOR_TRAUMA,
    RF_BLADDER_BOWEL,
    RF_CHEST_BREATH,
    RF_FEVER,
    RF_LEG_WEAK,
    RF_SADDLE_NUMB,
)
from app.questionnaire.tongue import ENGLISH, Tongue
from app.rules.assess import Assessment
from app.rules.criteria import Verdict
from app.rules.levels import IMAGING_GATE
from app.rules.tiers import Tier


@dataclass(frozen=True)
class Outcome:
    """The words of one tier.

    heading: the heading of the result. says: what the answers point to. steps: what to do next.
    by_when: what happens after sending; `%(by)s` stands for a date or a time. before_sending: what to do next, until then.
    """

    heading: Said
    says: Said
    steps: tuple[Said, ...]
    by_when: Said
    before_sending: tuple[Said, ...] = ()


HAVE_AT_HAND = Said(
    "Have your list of medicines at hand, and your scan report if you had a scan.",
    "Have their list of medicines at hand, and their scan report if they had a scan.",
)

OUTCOMES: Mapping[Tier, Outcome] = {
    Tier.ROUTINE_OTHER_CARE: Outcome(
        heading=Said("Other care may help you first", "Other care may help them first"),
        says=Said(
            "From your answers, other care may help you first. See your own doctor.",
            "From these answers, other care may help them first. They should see their own doctor.",
        ),
        steps=(
            Said(
                "If the pain is bad or getting worse, call your doctor today.",
                "If the pain is bad or getting worse, call their doctor today.",
            ),
            Said(
                "Ask your doctor about bone health. Weak bones can be treated.",
                "Ask their doctor about bone health. Weak bones can be treated.",
            ),
        ),
        by_when=Said(
            "A coordinator reads your answers by %(by)s.", "A coordinator reads these answers by %(by)s."
        ),
    ),
    Tier.IMAGING_FIRST: Outcome(
        heading=same("A scan report is needed first"),
        says=same("A scan report is needed before a spine clinician can review this."),
        steps=(
            Said(
                "Tell your doctor about this pain, and when it began.",
                "Tell their doctor about this pain, and when it began.",
            ),
            same("Call us when you have the scan report."),
        ),
        by_when=Said(
            "A coordinator will try to call you by %(by)s.", "A coordinator will try to call by %(by)s."
        ),
        before_sending=(same("You can send this now, also without a scan report."),),
    ),
    Tier.STANDARD_REVIEW: Outcome(
        heading=same("You can send this for our team to review"),
        says=Said(
            "Your answers match things our team looks at.", "These answers match things our team looks at."
        ),
        steps=(HAVE_AT_HAND,),
        by_when=Said("Our team reviews your answers by %(by)s.", "Our team reviews these answers by %(by)s."),
    ),
    Tier.PRIORITY_REVIEW: Outcome(
        heading=same("Send this soon, for a spine clinician to review"),
        says=Said(
            "Your answers match many things a spine clinician looks at.",
            "These answers match many things a spine clinician looks at.",
        ),
        steps=(HAVE_AT_HAND,),
        by_when=Said(
            "A spine clinician reviews your answers by %(by)s.",
            "A spine clinician reviews these answers by %(by)s.",
        ),
    ),
    Tier.URGENT_CLINICIAN: Outcome(
        heading=Said(
            "A nurse or doctor needs to talk with you within 1 day",
            "A nurse or doctor needs to talk with them within 1 day",
        ),
        says=Said(
            "Something in your answers should not wait.", "Something in these answers should not wait."
        ),
        steps=(),
        by_when=Said(
            "A nurse or doctor will try to call you by %(by)s. "
            "If you have not talked with one by then, go to urgent care or the ER.",
            "A nurse or doctor will try to call by %(by)s. "
            "If you have not talked with one by then, take them to urgent care or the ER.",
        ),
    ),
    Tier.EMERGENCY_NOW: Outcome(
        heading=Said("Call 911 now", "Call 911 for them now"),
        says=same(""),
        steps=(),
        by_when=same(""),
    ),
}

CAN_NOT_WAIT = frozenset({"next:same_day_care"})
"""What is to be done next also when nobody goes on with it: see `app.rules.sentences`."""
URGENT, EMERGENCY = OUTCOMES[Tier.URGENT_CLINICIAN], OUTCOMES[Tier.EMERGENCY_NOW]

IF_YOU_CAN_NOT_CALL = Said(
    "If you can not call, have someone take you to the nearest emergency room. Do not drive yourself.",
    "If you can not call, have someone take them to the nearest emergency room. They must not drive.",
)
NO_ONE_KNOWS = Said(
    "We can not see your answers. No one here knows and no one will call you. You must call 911.",
    "We can not see these answers. No one here knows and no one will call. You must call 911.",
)
NOT_SENT_YET = Said(
    "You have not sent this yet. No one will call you until you press Send, or you call us.",
    "You have not sent this yet. No one will call until you press Send, or you call us.",
)
NOT_SENT_IN_AN_EMERGENCY = Said(
    "You have not sent this yet. No one will call you. Call 911 first. You can send this after that.",
    "You have not sent this yet. No one will call. Call 911 for them first. You can send this after that.",
)
URGENT_IF_NOT_SENT = Said(
    "If you do not send this or call us now, or no one answers, go to urgent care or the ER today.",
    "If you do not send this or call us now, or no one answers, take them to urgent care or the ER today.",
)
URGENT_WITHOUT_SENDING = Said(
    "A nurse or doctor needs to talk with you within 1 day. You did not send this. "
    "Call us now, or go to urgent care or the ER today.",
    "A nurse or doctor needs to talk with them within 1 day. You did not send this. "
    "Call us now, or take them to urgent care or the ER today.",
)
DO_NOT_WAIT_FOR_US = Said("Do not wait for us. Call 911 now.", "Do not wait for us. Call 911 for them now.")
URGENT_TAKEN_BACK = Said(
    "You still need to talk with a nurse or doctor today. Call us now. "
    "If no one answers, go to urgent care or the ER.",
    "They still need to talk with a nurse or doctor today. Call us now. "
    "If no one answers, take them to urgent care or the ER.",
)
URGENT_WHILE_NOBODY_READS = Said(
    "A nurse or doctor needs to talk with you within 1 day, but nobody can read answers right now. "
    "Call us now. If no one answers, go to urgent care or the ER today.",
    "A nurse or doctor needs to talk with them within 1 day, but nobody can read answers right now. "
    "Call us now. If no one answers, take them to urgent care or the ER today.",
)
URGENT_AND_LATE = Said(
    "We wanted to call by %(when)s. That time is over. Go to urgent care or the ER now. Do not wait for us.",
    "We wanted to call by %(when)s. That time is over. Take them to urgent care or the ER now. Do not wait for us.",
)
IF_NOBODY_HAS_CALLED = Said(
    "If you have not talked with a nurse or doctor by then, go to urgent care or the ER.",
    "If you have not talked with a nurse or doctor by then, take them to urgent care or the ER.",
)
IF_NOBODY_CALLS_TODAY = Said(
    "If no one answers or calls back today, go to urgent care or the ER.",
    "If no one answers or calls back today, take them to urgent care or the ER.",
)
IF_BAD_OR_WORSE = Said(
    "If the pain is bad or getting worse, call your own doctor today. "
    "If you can not be seen today, go to urgent care or the ER.",
    "If the pain is bad or getting worse, call their own doctor today. "
    "If they can not be seen today, take them to urgent care or the ER.",
)
TOLD_OTHERWISE = Said(
    "Did a nurse or doctor tell you something else on the phone? Do what they told you. "
    "If it is worse or new, call 911.",
    "Did a nurse or doctor tell you something else on the phone? Do what they told you. "
    "If it is worse or new, call 911 for them.",
)
FINISH_LATER = Said(
    "Your answers show a sign of an emergency. Call 911 now. You can finish this later.",
    "These answers show a sign of an emergency. Call 911 for them now. You can finish this later.",
)
NOT_IN_WHAT_WAS_SENT = Said(
    "We do not know about this answer. It is not in what you sent. You must call 911.",
    "We do not know about this answer. It is not in what you sent. You must call 911.",
)
NO_NEW_BREAK = Said(
    "You told us that a scan did not show a new break.",
    "You told us that a scan did not show a new break.",
)
UNDER_18 = same(
    "This check is meant for adults. Only a parent or guardian can send it. "
    "For a child with back pain, see the child’s own doctor first."
)

SAFETY_NET_SIGNS = (
    N_("new numbness between the legs"),
    N_("trouble peeing, or holding pee or poop"),
    N_("new weakness in a leg"),
    N_("can no longer stand or walk"),
    N_("a fever"),
    N_("chest pain or trouble breathing"),
    N_("fainting"),
    N_("bad belly pain"),
)
SAFETY_NET_ACT = Said(
    "Call 911 or go to the ER at once. Do not drive yourself.", "Call 911, or take them to the ER at once."
)
SAFETY_NET_ACT_AFTER_SENDING = Said(
    "Call 911 or go to the ER at once, even if we have not called yet. Do not drive yourself.",
    "Call 911, or take them to the ER at once, even if we have not called yet.",
)

CAN_NOT_TELL = (
    Said(
        "This check can not tell what causes your pain. Only a doctor can.",
        "This check can not tell what causes their pain. Only a doctor can.",
    ),
    same("It can not see a scan. A scan report can change everything."),
    same("Some other illnesses feel just like a broken bone."),
)

SAY_TO_911 = Said("Tell them:", "Say:")
TELL_THEM: Mapping[OneOf, str] = {
    RF_BLADDER_BOWEL: N_("trouble peeing, or holding pee or poop"),
    RF_SADDLE_NUMB: N_("numbness between the legs"),
    RF_LEG_WEAK: N_("weak or numb legs, or trouble staying steady"),
    RF_FEVER: N_("fever or shaking chills"),
    RF_CHEST_BREATH: N_("chest pain, trouble breathing, bad belly pain or fainting"),
    MAJOR_TRAUMA: N_("pain from a serious accident that no doctor has checked"),
}

LOOKED_FOR: Mapping[str, str] = {
    "onset_event": N_("Pain that began all at once"),
    "pain_better_lying": N_("Pain that is worse on moving and eases when lying down"),
    "height_or_stoop": N_("Lost height, or a more bent back"),
    "imaging_result": N_("A new break on an MRI, CT or bone scan"),
    "treatment_tried": N_("Rest, a brace or pain medicine, tried first"),
    "pain_score": N_("Pain of 5 or more on moving"),
    "function_impact": N_("Daily life is much harder"),
    "pain_trend": N_("Pain that is not getting better"),
    "onset_date": N_("Pain that began in the last 12 weeks"),
    "bone_risk": N_("Weak bones"),
    "age_band": N_("Age 50 or older"),
}
"""What doctors look for, by the question each criterion is named after."""

VERDICTS: Mapping[Verdict, str] = {
    Verdict.MET: N_("Matches"),
    Verdict.NOT_MET: N_("Does not match"),
    Verdict.NOT_KNOWN: N_("Not known yet"),
}


_AND = N_("; and ")
_I_HAVE = Said(
    "I have back pain and new %(signs)s.",
    "Someone needs help. They have back pain and new %(signs)s.",
)
_COUNT = Said(
    "Your answers match %(met)s of the %(all)s things doctors look for. Only a doctor can tell what that means.",
    "These answers match %(met)s of the %(all)s things doctors look for. Only a doctor can tell what that means.",
)


def tell_them(red_flags: tuple[OneOf, ...], helper: bool, tongue: Tongue = ENGLISH) -> str:
    """What to say on the phone: "I have back pain and new ..."."""
    signs = tongue.say(_AND).join(tongue.say(TELL_THEM[sign]) for sign in red_flags)
    return tongue.say(_I_HAVE.to(helper), signs=signs)


def count_in_words(assessment: Assessment, helper: bool, tongue: Tongue = ENGLISH) -> str:
    """How many of the things doctors look for the answers match."""
    met = sum(finding.verdict is Verdict.MET for finding in assessment.findings)
    return tongue.say(_COUNT.to(helper), met=met, all=len(assessment.findings))


def says_of(assessment: Assessment, helper: bool, tongue: Tongue = ENGLISH) -> str:
    """What the answers point to; who was told that a scan shows no new break reads that this was heard."""
    says = tongue.say(OUTCOMES[assessment.tier].says.to(helper)) if OUTCOMES[assessment.tier].says.me else ""
    scan = next(f for f in assessment.findings if f.criterion.question is IMAGING_RESULT)
    return f"{tongue.say(NO_NEW_BREAK.to(helper))} {says}" if scan.level == IMAGING_GATE else says
