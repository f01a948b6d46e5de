"""To the clinic's single sign-on and back. Whatever is wrong, a person reads the same; the log says why, in fixed words."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint, Response, current_app, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import IntegrityError

from app.access import Access, called_by_servers, open_to
from app.accounts import session_rows, sessions
from app.accounts.account_events import note
from app.accounts.reading_traces import shows_no_patient
from app.accounts.session_rows import MadeWith
from app.accounts.views import sign_in_notes
from app.audit.staff_events import StaffEventKind
from app.extensions import address_hash, limit_set_as, limiter, writing
from app.sign_on import begun_steps, logout
from app.sign_on.admission import admit
from app.sign_on.begun_steps import Way
from app.sign_on.configuration import CLOCKS_DIFFER_S
from app.sign_on.configured import provider
from app.sign_on.outcomes import Away, Refused
from app.sign_on.person import Person
from app.staff.models import Staff

REFUSED, AWAY = 403, 503
WAIT_S = "60"
BEGINNINGS = "300 per 5 minutes"
"""From one address, which may be a whole clinic's."""
WRONG_LOGOUTS = "60 per 5 minutes"

bp = shows_no_patient(Blueprint("sign_on", __name__, url_prefix="/staff", template_folder="templates"))


@bp.get("/sign-in/clinic")
@open_to(Access.ANYONE)
@limiter.limit(BEGINNINGS)
def begin() -> ResponseReturnValue:
    """Lead to the clinic's sign-on. With `again`, someone who is signed in is to prove there once more who they are."""
    asked, now = provider(), datetime.now(UTC)
    is_again = "again" in request.args
    session = sessions.current(now) if is_again else None
    if is_again and (session is None or session.made_with != MadeWith.CLINIC):
        return redirect(url_for("accounts.sign_in"))
    way = begun_steps.new(request.args.get("next", ""), (session.id or "") if session else "", now)
    try:
        response = make_response(redirect(asked.address_to_begin(way.begun, is_again)))
    except Away as away:
        return _away(away, way)
    begun_steps.keep(response, way, now)
    return response


@bp.get("/sign-in/clinic/back")
@open_to(Access.ANYONE)
@limiter.limit(limit_set_as("sign_in_limit"), deduct_when=lambda response: response.status_code == REFUSED)
def come_back() -> ResponseReturnValue:
    """Take what the browser brings back from the clinic's sign-on: sign in, or confirm."""
    asked, now = provider(), datetime.now(UTC)
    way = begun_steps.kept(now)
    try:
        if way is None:
            raise Refused("nothing-was-begun-in-this-browser")
        begun_steps.use_up(way, request.args.get("state", ""))
        person = asked.person(way.begun, request.args.to_dict())
        response = _confirmed(person, way, now) if way.confirms else _signed_in(person, way, now)
    except Away as away:
        response = _away(away, way)
    except Refused as refusal:
        response = _refused(refusal, way)
    if way is not None and begun_steps.is_of(way, request.args.get("state", "")):
        begun_steps.forget(response)
    return response


@bp.post("/back-channel-logout")
@open_to(Access.ANYONE)
@called_by_servers
@limiter.limit(WRONG_LOGOUTS, deduct_when=lambda response: response.status_code != 200)
def back_channel_logout() -> ResponseReturnValue:
    """Take the provider's word that someone signed out there: their sessions here end."""
    asked, now = provider(), datetime.now(UTC)
    try:
        left = asked.left(request.form.get("logout_token", ""))
        with writing.begin() as session:
            logout.end_sessions(session, left, now)
    except (Away, Refused) as problem:
        _log("a logout by the clinic's sign-on was refused", problem.reason)
        return Response("", 400)
    return Response("", 200)


def _signed_in(person: Person, way: Way, now: datetime) -> Response:
    account = _admitted(person, now)
    response = make_response(redirect(way.leads_to or url_for("review.today")))
    sessions.sign_in(response, account, now, MadeWith.CLINIC, person.session)
    return response


def _confirmed(person: Person, way: Way, now: datetime) -> Response:
    """Note that the owner of the session proved again who they are, after they were asked to."""
    if person.proven_at is None:
        raise Refused("the-provider-does-not-say-when-they-proved-it")
    if person.proven_at < way.at - CLOCKS_DIFFER_S:
        raise Refused("they-did-not-prove-it-again")
    account = _admitted(person, now)
    active = sessions.current(now)
    if active is None or active.id != way.confirms or active.staff_id != account.id:
        raise Refused("the-session-is-another-one")
    with writing.begin() as session:
        token = session_rows.confirm(session, sessions.token_of_request(), now)
        note(session, StaffEventKind.CONFIRMED, now, account.id, MadeWith.CLINIC, actor_id=account.id)
    if token is None:
        raise Refused("the-session-has-ended")
    response = make_response(redirect(way.leads_to or url_for("accounts.confirm")))
    sessions.set_token(response, token)
    return response


def _admitted(person: Person, now: datetime) -> Staff:
    """Return the account of a person. Raises Refused."""
    try:
        with writing.begin() as session:
            found = admit(session, person, now)
    except IntegrityError as error:  # the same newcomer, twice at once
        raise Refused("someone-else-came-at-the-same-moment") from error
    if isinstance(found, str):
        raise Refused(found)
    return found


def _refused(refusal: Refused, way: Way | None) -> Response:
    _log("a sign-in by the clinic's sign-on was refused", refusal.reason)
    return make_response(_page("sign_on/refused.html", way), REFUSED)


def _away(away: Away, way: Way | None) -> Response:
    _log("the clinic's sign-on cannot be asked", away.reason)
    return make_response(_page("sign_on/away.html", way), AWAY, {"Retry-After": WAIT_S})


def _page(template: str, way: Way | None) -> str:
    leads_to = way.leads_to if way is not None else ""
    start = url_for("accounts.sign_in", next=leads_to or None)
    return render_template(template, start=start, **sign_in_notes(leads_to))


def _log(event: str, reason: str) -> None:
    current_app.logger.warning(event, extra={"reason": reason, "address": address_hash()})
