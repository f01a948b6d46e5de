"""Error pages: plain words and the phone number, never a stack trace."""

from __future__ import annotations

from flask import Flask, Response, current_app, g, make_response, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import lazy_gettext as _l
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException, InternalServerError, MethodNotAllowed, SecurityError

from app import for_programs
from app.access import Access, declared_access
from app.ciphers import KeyProblem
from app.declarations import Mark
from app.design.near_address import redirect_to_page
from app.log_lines import failure
from app.server_limits import may_be_stored

PAGES = {
    400: (
        _l("We cannot use that"),
        _l("Something in the address or the form was not right. Nothing was changed."),
    ),
    403: (_l("This is not open to you"), _l("If you work here, sign in with an account that may open it.")),
    404: (_l("There is no such page"), _l("Check the address, or start from the first page.")),
    405: (_l("We cannot use that"), _l("This page cannot be opened in that way. Nothing was changed.")),
    409: (_l("Somebody else changed this"), _l("Open it again to see what is there now.")),
    413: (_l("That is too much at once"), _l("The form was too large. Nothing was changed.")),
    429: (_l("That was too often"), _l("Wait a few minutes, then press the button again.")),
    500: (
        _l("Something went wrong here"),
        _l("It is our fault, not yours. Try again in a few minutes, or call us."),
    ),
    503: (_l("This is not working right now"), _l("Try again in a few minutes, or call us.")),
}
REFUSED_POST = _l(
    "We could not tell that this came from our own page, so we did not take it. "
    "Open the page again, and press the button again."
)
"""For 403 where no one signs in: only a post that seems to come from another site is refused there."""
WAIT_S = "60"
TYPED_IS_LOST = (403, 429, 500, 503)

for_patients = Mark("for_patients")
"""A patient types on these pages: if the input may be lost, the error page says what to do instead."""

sends_check = Mark("sends_check")
"""The view sends the whole check: an error page says that it was not sent."""


def init_app(app: Flask) -> None:
    """Show our own error page for every kind of error."""
    app.register_error_handler(CSRFError, _stale)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(SQLAlchemyError, _database)
    app.register_error_handler(KeyProblem, _no_keys)
    app.register_error_handler(Exception, _unexpected)


def _stale(error: CSRFError) -> ResponseReturnValue:
    current_app.logger.warning("a post had no valid token of its form", extra={"endpoint": request.endpoint})
    return render_template("design/stale.html"), 400


def _http(error: HTTPException) -> ResponseReturnValue:
    if error.code is not None and error.code < 400:
        return error
    if isinstance(error, InternalServerError) and isinstance(error.original_exception, KeyProblem):
        return _no_keys(error.original_exception)  # when the cookie is written, no other handler is asked
    if isinstance(error, SecurityError):  # an unknown host name: every link on our page would be wrong
        return Response("This is not the address of this site.", 400, mimetype="text/plain")
    if for_programs.is_asked():
        return for_programs.problem(error.code or 500, error)
    response = redirect_to_page(error)
    if response is not None:
        return response
    response = make_response(_page(error.code or 500))
    if isinstance(error, MethodNotAllowed):
        response.headers["Allow"] = ", ".join(error.valid_methods or ())
    return response


def _database(error: SQLAlchemyError) -> ResponseReturnValue:
    current_app.logger.error("the database failed", extra=failure(error))
    status = 503 if isinstance(error, DBAPIError | PoolTimeout) else 500
    return _page(status, may_be_sent=may_be_stored(error))


def _no_keys(error: KeyProblem) -> ResponseReturnValue:
    current_app.logger.error(error.in_log)
    return _page(503)


def _unexpected(error: Exception) -> ResponseReturnValue:
    """Log the kind of error and where it was raised, but not its message: it may quote an answer."""
    current_app.logger.error("a request failed", extra=failure(error))
    return _page(500)


def _page(status: int, *, may_be_sent: bool = False) -> ResponseReturnValue:
    if for_programs.is_asked():
        return for_programs.problem(status)
    typed = request.method == "POST" and status in TYPED_IS_LOST and for_patients.is_on(request.endpoint)
    heading, says = PAGES.get(status, PAGES[500 if status >= 500 else 400])
    access = declared_access(request.endpoint)
    if status == 403 and access is not None and not access.needs_sign_in:
        heading, says = PAGES[400][0], REFUSED_POST
    staff = g.get("staff")
    if status == 403 and access is not None and staff is not None and staff.role not in access.roles:
        return render_template("design/not_for_role.html", roles=_named(access)), status
    not_sent = typed and sends_check.is_on(request.endpoint)
    page = error_page(heading, says, not_sent=not_sent, may_be_sent=may_be_sent, typed=typed)
    return page, status, {"Retry-After": WAIT_S} if status in (429, 503) else {}


def _named(access: Access) -> str:
    """Return who may open a page, as in "clinicians, coordinators and leads"."""
    *others, last = (f"{role}s" for role in sorted(access.roles))
    return f"{', '.join(others)} and {last}" if others else last


def error_page(
    heading: str, says: str, *, not_sent: bool = False, may_be_sent: bool = False, typed: bool = False
) -> str:
    """Return a page that says what went wrong.

    typed: a patient sent something. not_sent: it was the whole check. may_be_sent: it may have been taken all the same.
    """
    told = {"not_sent": not_sent, "may_be_sent": may_be_sent, "typed": typed}
    return render_template("design/error.html", heading=heading, says=says, **told)
