"""Every kind of page, by name."""

from __future__ import annotations

from app.information.articles import ARTICLES
from app.questionnaire.questions import JOURNEY
from app.questionnaire.sections.emergency import EMERGENCY_SIGNS
from tests.browser import steps
from tests.browser.contact_states import CONTACT_STATES
from tests.browser.learning_states import LEARNING
from tests.browser.reaching import (
    State,
    a_case,
    a_demo_case,
    a_password_link,
    and_then,
    as_staff,
    at,
    below_the_case,
    drafted,
    filling,
    moved_without_decision,
    offices_send_page,
    opening_cards,
    opening_first_log,
    paused,
    pressing,
    pressing_first,
    question,
    searching,
    stale,
    status_page,
    stopped_at_urgent,
    without_cookies,
)
from tests.browser.sign_in_states import SIGN_IN_STATES
from tests.browser.site import LEAD

TIERS = ("other_care", "imaging", "standard", "priority", "urgent", "emergency")
BAD_CONTACT = filling(
    full_name="Edna",
    birth_date__month="13",
    birth_date__day="4",
    birth_date__year="1948",
    phone="12",
    email="edna@",
)

NO_SIGN = dict.fromkeys((sign.id for sign in EMERGENCY_SIGNS.questions if sign.id != "rf_fever"), "no")
BORN = {"birth_date__month": "5", "birth_date__day": "4", "birth_date__year": "1948"}
INTERPRETER_CALL = {
    "full_name": "Hodan Warsame",
    "phone": "612-555-0142",
    "language": "hmn",
    "consent": "yes",
}
NO_PAIN_BUT_SEVERE = {"pain_score": 0, "function_impact": "severe"}
SAVE, OPEN_SAVED = "Save and show the code", "Open the saved answers"

STATES: dict[str, State] = {
    "start": at("/"),
    **{f"question {page.id}": question(page.id) for page in JOURNEY.pages},
    **{
        f"nothing answered {page.id}": and_then(question(page.id), pressing("Continue"))
        for page in JOURNEY.pages
    },
    "a day that does not exist": and_then(
        question("where-and-when"),
        filling(
            onset_date="day", onset_date__month="February", onset_date__day="31", onset_date__year="2026"
        ),
        pressing("Continue"),
    ),
    "none and another": and_then(
        question("care-and-bones"), filling(bone_risk=["osteoporosis", "none"]), pressing("Continue")
    ),
    "a month without its year": and_then(
        question("where-and-when"),
        filling(onset_date="longer", onset_date__longer_month="2"),
        pressing("Continue"),
    ),
    "a day changed to not sure": and_then(
        question("where-and-when"),
        filling(onset_date="day", onset_date__month="10"),
        filling(onset_date="not_sure"),
        pressing("Continue"),
    ),
    **{
        f"when the pain began, {way}": and_then(question("where-and-when"), filling(onset_date=way))
        for way in ("weeks_3_5", "longer", "day", "month")
    },
    "is that right": drafted("/check/is-that-right", "standard", until="is-that-right", **NO_PAIN_BUT_SEVERE),
    "is that right of another in an emergency": drafted(
        "/check/is-that-right",
        "emergency",
        until="is-that-right",
        answering_for="someone_else",
        **NO_PAIN_BUT_SEVERE,
    ),
    "send or go on": drafted("/check/send-or-go-on", "urgent", until="send-or-go-on"),
    "send or go on of another": drafted(
        "/check/send-or-go-on", "urgent", until="send-or-go-on", answering_for="someone_else"
    ),
    "send, stopped at urgent": stopped_at_urgent,
    "sent, stopped at urgent": and_then(stopped_at_urgent, filling(**steps.CONTACT), pressing("Send")),
    "clear": drafted("/check/clear", "standard", until="pain-now"),
    "clear after sending": drafted("/check/clear", "standard", send=True),
    "cleared": at("/check/clear"),
    "open for too long": and_then(question("pain-now"), stale, pressing("Continue")),
    "emergency": drafted("/check/emergency", "emergency", until="emergency"),
    "emergency of another": drafted(
        "/check/emergency", "emergency", until="emergency", answering_for="someone_else"
    ),
    "emergency in Spanish": drafted("/es/check/emergency", "emergency", until="emergency"),
    "answers": drafted("/check/answers", "standard"),
    "answers in an emergency": drafted("/check/answers", "emergency"),
    **{f"result {name}": drafted("/check/result", name) for name in TIERS},
    "result emergency of another": drafted("/check/result", "emergency", answering_for="someone_else"),
    **{f"send {name}": drafted("/check/send", name) for name in ("standard", "urgent", "emergency")},
    "send nothing": and_then(drafted("/check/send", "standard"), pressing("Send")),
    "send by a helper nothing": and_then(
        drafted("/check/send", "standard", answering_for="someone_else"), pressing("Send")
    ),
    "send wrong things": and_then(
        drafted("/check/send", "standard", age_band="under_18"), BAD_CONTACT, pressing("Send")
    ),
    "send by an office": offices_send_page,
    "send by an office nothing": and_then(offices_send_page, pressing("Send")),
    "office, a check not sent": and_then(
        drafted("/check", "standard", until="pain-now"),
        lambda tab: tab.goto("/for-offices") and None,
        pressing("Begin a check for your patient"),
    ),
    "for offices": at("/for-offices"),
    "interpreter": at("/interpreter"),
    "interpreter nothing": and_then(at("/interpreter"), pressing("Send")),
    "interpreter sent": and_then(at("/interpreter"), filling(**INTERPRETER_CALL), pressing("Send")),
    "no consent": and_then(
        drafted("/check/send", "urgent"), filling(**steps.CONTACT | {"consent": "no"}), pressing("Send")
    ),
    **{f"sent {name}": drafted("/check/sent", name, send=True) for name in TIERS},
    "copy before sending": drafted("/check/copy", "urgent"),
    "copy in an emergency": drafted("/check/copy", "emergency"),
    "copy after sending": drafted("/check/copy", "standard", send=True),
    "visit sheet": drafted("/check/visit-sheet", "standard", blood_thinner="yes"),
    "visit sheet in Spanish": drafted("/es/check/visit-sheet", "standard", blood_thinner="yes"),
    "bone letter": drafted("/check/bone-letter", "standard"),
    "bone letter of another": drafted(
        "/check/bone-letter", "urgent", answering_for="someone_else", bone_risk=["osteoporosis"]
    ),
    "visit sheet urgent": drafted("/check/visit-sheet", "urgent", send=True),
    "accessibility": at("/accessibility"),
    "privacy": at("/privacy"),
    "language help": at("/language-help"),
    "clinics": at("/clinics"),
    "clinics nearest first": and_then(
        at("/clinics"), filling(zip_code="55082"), pressing("Show the nearest first")
    ),
    "clinics no such ZIP": and_then(
        at("/clinics"), filling(zip_code="00000"), pressing("Show the nearest first")
    ),
    "status sign-in": at("/status"),
    "status sign-in for the copy": drafted("/status?to=copy", "standard", send=True),
    "status sign-in to say worse": drafted("/status?to=worse", "urgent", send=True),
    "status sign-in nothing": and_then(at("/status"), pressing("See where it stands")),
    "status sign-in wrong": and_then(
        at("/status"),
        filling(reference="2222-2222", birth_date__month="5", birth_date__day="4", birth_date__year="1948"),
        pressing("See where it stands"),
    ),
    "status": status_page("/status/yours"),
    "status urgent of another": status_page("/status/yours", "urgent", answering_for="someone_else"),
    "status in an emergency": status_page("/status/yours", "emergency"),
    "status answers": status_page("/status/answers"),
    "status answers in an emergency": status_page("/status/answers", "emergency"),
    "status worse": status_page("/status/worse"),
    "status worse nothing": and_then(status_page("/status/worse"), pressing("Send")),
    "status worse sent, urgent": and_then(
        status_page("/status/worse", "urgent", answering_for="someone_else"),
        filling(**NO_SIGN, rf_fever="not_sure", pain_worse="yes"),
        pressing("Send"),
    ),
    "status phone": status_page("/status/phone"),
    "status phone wrong": and_then(
        status_page("/status/phone"), filling(phone="12"), pressing("Use this number")
    ),
    "status take back": status_page("/status/take-back"),
    "status taken back, urgent": and_then(
        status_page("/status/take-back", "urgent", weight_loss="not_sure"), pressing_first("Take it back")
    ),
    "save": drafted("/check/save", "urgent"),
    "save in an emergency": drafted("/check/save", "emergency", answering_for="someone_else"),
    "save nothing": and_then(drafted("/check/save", "standard"), pressing(SAVE)),
    "saved": and_then(drafted("/check/save", "standard"), filling(**BORN), pressing(SAVE)),
    "saved in an emergency": and_then(drafted("/check/save", "emergency"), filling(**BORN), pressing(SAVE)),
    "saved, shown again": and_then(
        drafted("/check/save", "standard"), filling(**BORN), pressing(SAVE), lambda tab: tab.reload() and None
    ),
    "come back": at("/check/come-back"),
    "come back nothing, with a draft": and_then(
        drafted("/check/come-back", "standard"), pressing(OPEN_SAVED)
    ),
    "come back nothing, after sending": and_then(
        drafted("/check/come-back", "standard", send=True), pressing(OPEN_SAVED)
    ),
    "come back wrong": and_then(
        at("/check/come-back"), filling(code="2222-2222", **BORN), pressing(OPEN_SAVED)
    ),
    "hard question": at("/feedback/check-pain-now"),
    "hard page, nothing ticked": and_then(at("/feedback/start"), pressing("Tell us")),
    "hard page, thanks": at("/feedback/start/thanks"),
    "come back with answers": drafted("/check/pain-now?back=yes", "standard", until="pain-now"),
    "draft in progress": drafted("/check", "standard", until="pain-now"),
    "stop no cookie": and_then(question("who"), without_cookies, pressing("Continue")),
    "stop unreadable": and_then(
        lambda visit: visit.set_cookie("check", "spoiled"), lambda tab: tab.goto("/check") and None
    ),
    "stop paused": paused,
    "no such page": at("/nothing-here"),
    "what to expect": at("/about"),
    **{f"about {article.id}": at(f"/about/{article.id}") for article in ARTICLES},
    "how it works": at("/how-it-works"),
    "how it works for doctors": at("/how-it-works/for-doctors"),
    "paper form": at("/how-it-works/paper-form"),
    "start again, open for too long": and_then(
        drafted("/check", "standard", until="pain-now"), stale, pressing("Start again")
    ),
    "sign-in": at("/staff/sign-in"),
    "sign-in refused": and_then(
        at("/staff/sign-in"),
        filling(email="no@example.com", password="not this one at all"),
        pressing("Sign in"),
    ),
    "a password of one's own": a_password_link,
    "a password that is easy to guess": and_then(
        a_password_link, filling(new="aaaaaaaaaaaa", again="aaaaaaaaaaaa"), pressing("Set the password")
    ),
    "a link that is over": at("/staff/sign-in/new-password/over"),
    "sign-in empty": and_then(at("/staff/sign-in"), pressing("Sign in")),
    **SIGN_IN_STATES,
    "today": as_staff("/staff/"),
    "today with a log open": and_then(as_staff("/staff/"), opening_first_log),
    "queue": as_staff("/staff/cases"),
    "queue filtered": as_staff("/staff/cases?view=nobody&tier=standard_review"),
    "nothing found": and_then(as_staff("/staff/cases"), searching("X")),
    "help of staff": as_staff("/staff/help"),
    "workload": as_staff("/staff/workload"),
    "rows of the workload": as_staff("/staff/workload/0/open"),
    "reports to chase": as_staff("/staff/reports-wanted"),
    "away": as_staff("/staff/away"),
    "away on one day only": and_then(
        as_staff("/staff/away"), filling(away_from="2030-01-02"), pressing("Save")
    ),
    "submission with its cards open": and_then(a_case, opening_cards),
    "settings": as_staff("/staff/settings"),
    "people": as_staff("/staff/people", LEAD),
    "an account": as_staff("/staff/people/1", LEAD),
    "a link to hand over": and_then(as_staff("/staff/people/1", LEAD), pressing("Make a link")),
    "what happened to accounts": as_staff("/staff/account-events", LEAD),
    "e-mail to staff": as_staff("/staff/mail", LEAD),
    "closed-days": as_staff("/staff/closed-days", LEAD),
    "board": as_staff("/staff/board?still=1", LEAD),
    "phone intake": as_staff("/staff/intake"),
    "phone intake, nothing to send": and_then(as_staff("/staff/intake"), pressing("Send to the queue")),
    "phone intake, an emergency": and_then(
        as_staff("/staff/intake"), filling(rf_fever="yes"), pressing_first("Save and go on")
    ),
    "reports": as_staff("/staff/reports", LEAD),
    "reports for others": as_staff("/staff/reports/for-others", LEAD),
    "windows missed": as_staff("/staff/reports/windows-missed", LEAD),
    "events": as_staff("/staff/events", LEAD),
    **LEARNING,
    "submission": a_case,
    "before an erasure": and_then(a_demo_case("Standard", LEAD), below_the_case("/erase")),
    "an erasure refused": and_then(
        a_demo_case("Standard", LEAD), below_the_case("/erase"), pressing("Erase for good")
    ),
    "submission of an interpreter call": a_demo_case("Interpreter call"),
    "submission referred by an office": a_demo_case("Referred"),
    "submission not decided": and_then(a_case, moved_without_decision),
    "submission on paper": and_then(a_case, lambda tab: steps.follow(tab, "Print copy")),
    **CONTACT_STATES,
    "asking by phone": and_then(a_case, lambda tab: tab.locator("a", has_text="Ask again").first.click()),
    "asked by phone, and nothing chosen": and_then(
        a_case, lambda tab: tab.locator("a", has_text="Ask again").nth(2).click(), pressing("Keep the answer")
    ),
}
