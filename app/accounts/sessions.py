"""Staff sessions: a cookie with a random token, looked up for staff pages only."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from flask import Flask, Response, g, request
from flask import session as sealed_cookie
from sqlalchemy.orm import Session

from app import csrf
from app.access import Access, background_poll, declared_access, submission_page
from app.accounts import (
    break_glass,
    browser_cookies,
    browsers,
    devices,
    form_owner,
    own_ways,
    session_rows,
    unsent_posts,
    wrong_passwords,
)
from app.accounts.account_events import note
from app.accounts.clinic_limit import limit_to_clinics
from app.accounts.current_staff import PRESS
from app.accounts.models import StaffSession
from app.accounts.session_rows import MadeWith
from app.accounts.told import Notice, notice_for
from app.audit.staff_events import StaffEventKind
from app.extensions import db, instance_keys, writing
from app.staff.models import Staff
from app.staff.roles import Right, may
from app.submissions.intake.phone_intake import own_intake
from app.submissions.posted_signs import posted_signs

INTAKES = "/staff/intake/"
SIGNED_OUT = "signed_out"
"""In the browser's sealed cookie: which account was signed out there, and when."""


class SignedInStaff(NamedTuple):
    """The staff member behind a request.

    session_id: of their session, the same with every token. confirmed_at: when they last proved who they are there.
    made_with: what the session was started with. told: what happened to the way they sign in, if this session shows it.
    clinics: the ids of those that they are tied to; None means all.
    """

    id: int
    name: str
    role: str
    uses_shortcuts: bool
    is_compact: bool
    session_id: str
    confirmed_at: datetime
    made_with: str
    told: Notice | None
    clinics: frozenset[str] | None

    @property
    def is_from_clinic(self) -> bool:
        """Whether the clinic's single sign-on signed them in."""
        return self.made_with == MadeWith.CLINIC

    @property
    def may_work(self) -> bool:
        """Whether they may change and own submissions."""
        return may(self.role, Right.WORK)

    @property
    def may_judge(self) -> bool:
        """Whether they may act as a clinician, such as clearing a hold."""
        return may(self.role, Right.JUDGE)

    @property
    def may_lead(self) -> bool:
        """Whether they may compare rules and manage accounts."""
        return may(self.role, Right.LEAD)

    @property
    def may_evaluate(self) -> bool:
        """Whether they may read how well the rules do."""
        return may(self.role, Right.EVALUATE)

    @property
    def may_close(self) -> bool:
        """Whether they may close the clinic for a day."""
        return may(self.role, Right.CLOSE)

    @property
    def may_oversee(self) -> bool:
        """Whether they may read the reports, and the events of all cases."""
        return may(self.role, Right.OVERSEE)


def init_app(app: Flask) -> None:
    """Look up who is signed in before each staff page, and let every staff page know of lost emergency signs."""
    app.before_request(load)
    app.context_processor(lambda: {"lost_signs": g.get("signs_in_post", ())})
    app.jinja_env.globals["wrong_passwords"] = wrong_passwords.pop


def load() -> None:
    """Set `g.staff` to the signed-in staff member, or None. Patient pages never query the database for it."""
    g.staff, g.signs_in_post = None, ()
    access = declared_access(request.endpoint)
    if access is None or not access.needs_sign_in:
        return
    g.signs_in_post = _signs_in_post()
    token = request.cookies.get(cookie_name())
    now = datetime.now(UTC)
    active = session_rows.active(db.session, token, now, own_ways.ways_in()) if token else None
    if token is None or active is None:
        _keep_unsent_post(access, now)
        return
    g.staff = _signed_in(active)
    limit_to_clinics(active.staff)
    if now - active.seen_at > session_rows.NOTE_SEEN_EVERY and not background_poll.is_on(request.endpoint):
        with writing.begin() as session:
            session_rows.touch(session, token, now)


def _signed_in(active: StaffSession) -> SignedInStaff:
    account = active.staff
    return SignedInStaff(
        id=account.id,
        name=account.name,
        role=account.role,
        uses_shortcuts=account.uses_shortcuts,
        is_compact=account.is_compact,
        session_id=active.id or "",
        confirmed_at=active.confirmed_at or active.started_at,
        made_with=active.made_with or "",
        told=notice_for(account, active),
        clinics=account.clinics,
    )


def _keep_unsent_post(access: Access, now: datetime) -> None:
    """Keep a form posted after its session ended. Only a post that would have been accepted is kept."""
    path = submission_page(request.path)
    if request.method != "POST" or path is None:
        return
    account = _account_that_left(now)
    if account is None or account.role not in access.roles or not csrf.is_ours():
        return
    press = request.form.get(PRESS, "")
    if form_owner.is_tagged(press) and not form_owner.is_for(press, account.id):
        return
    fields = unsent_posts.typed_in(request.form)
    if fields:
        typed = unsent_posts.Typed((request.endpoint or "").partition(".")[2], fields)
        with writing.begin() as session:
            unsent_posts.keep(session, instance_keys(), account.id, path, typed, now)


def _account_that_left(now: datetime) -> Staff | None:
    """Return whose session at this browser idled out, or was ended by signing out; None if that is long ago."""
    token = request.cookies.get(cookie_name())
    lapsed = session_rows.lapsed(db.session, token, now, own_ways.ways_in()) if token else None
    if lapsed is not None:
        return lapsed.staff
    staff_id, at = sealed_cookie.get(SIGNED_OUT, (0, 0))
    account = (
        db.session.get(Staff, staff_id)
        if now.timestamp() - at < session_rows.REMEMBERED.total_seconds()
        else None
    )
    return None if account is None or account.disabled_at is not None else account


def _signs_in_post() -> tuple[str, ...]:
    """Return the emergency signs in the posted form: on a page that is shown instead of a redirect, none was stored."""
    return posted_signs(dict(request.form.lists())) if request.method == "POST" else ()


def account_that_left(access: Access, now: datetime) -> Staff | None:
    """Return whose session at this browser has ended, if they may open such pages. It grants no access."""
    account = _account_that_left(now)
    return account if account is not None and account.role in access.roles else None


def has_unsent_post(path: str) -> bool:
    """Whether a form for a page is kept for the staff member last signed in at this browser."""
    account = _account_that_left(datetime.now(UTC)) if submission_page(path) else None
    return account is not None and (
        unsent_posts.latest_for(db.session, instance_keys(), account.id, path) is not None
    )


def has_unsent_intake(path: str) -> bool:
    """Whether a page leads to a phone intake that is kept for the staff member last signed in at this browser."""
    now, intake_id = datetime.now(UTC), path.removeprefix(INTAKES)
    account = _account_that_left(now) if intake_id != path else None
    return account is not None and (
        own_intake(db.session, intake_id, account.id, now) is not None
        or unsent_posts.latest_for(db.session, instance_keys(), account.id, path) is not None
    )


def sign_in(
    response: Response,
    account: Staff,
    now: datetime,
    made_with: MadeWith,
    provider_session: str | None = None,
) -> None:
    """Start a session and set its token as a cookie; the browser's previous session ends.

    provider_session: what stands for the session at the clinic's single sign-on, or None.
    """
    staff_id = account.id
    with writing.begin() as session:
        _end_current(session, now)
        unsent_posts.forget_old(session, now)
        browser = browsers.family(request.user_agent.string)
        owner = session.get_one(Staff, staff_id)
        token = session_rows.start(session, owner, now, made_with, browser, provider_session)
        wrong_passwords.tell_owner(session, staff_id)
        note(session, StaffEventKind.SIGNED_IN, now, staff_id, made_with, actor_id=staff_id)
        if made_with != MadeWith.CLINIC:
            break_glass.note_use(session, owner, now)
    sealed_cookie.pop(SIGNED_OUT, None)
    devices.remember_device(response, account.email, now)
    set_token(response, token)


def set_token(response: Response, token: str) -> None:
    """Give the browser the token of its session."""
    browser_cookies.set_cookie(response, cookie_name(), token)


def sign_out(response: Response, now: datetime) -> None:
    """End the session, and tell the browser to clear its cache. What other tabs still post is kept for the account."""
    sealed_cookie[SIGNED_OUT] = (g.staff.id, int(now.timestamp()))
    with writing.begin() as session:
        _end_current(session, now)
        note(session, StaffEventKind.SIGNED_OUT, now, g.staff.id)
    browser_cookies.delete_cookie(response, cookie_name())
    response.headers["Clear-Site-Data"] = '"cache"'


def current(now: datetime) -> StaffSession | None:
    """Return the session of the request's browser on a page that anyone may open; None if there is none that is open."""
    return session_rows.active(db.session, token_of_request(), now, own_ways.ways_in())


def token_of_request() -> str:
    """Return the request's session token, or ""."""
    return request.cookies.get(cookie_name(), "")


def _end_current(session: Session, now: datetime) -> None:
    token = request.cookies.get(cookie_name())
    if token is not None:
        session_rows.end(session, token, now)


def cookie_name() -> str:
    """Return the name of the cookie that holds the token."""
    return browser_cookies.cookie_name("staff")
