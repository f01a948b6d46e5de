"""The kinds of staff events and their details, in words."""

from __future__ import annotations

from app.audit.staff_events import StaffEventKind as Kind

KINDS: dict[str, str] = {
    Kind.SIGNED_IN: "Signed in",
    Kind.REFUSED: "Sign-in refused",
    Kind.LIMITED: "Too many wrong tries",
    Kind.SIGNED_OUT: "Signed out",
    Kind.SESSION_ENDED: "Signed out everywhere",
    Kind.CREATED: "Account created",
    Kind.INVITED: "Invitation made",
    Kind.RESET_LINK: "Link for a new password made",
    Kind.REPLACED_ONCE: "Signed in with a password that someone else had typed",
    Kind.LINK_USED: "Link for a password used",
    Kind.LINK_REFUSED: "Link for a password refused",
    Kind.PASSWORD_SET: "Password set",
    Kind.ROLE_CHANGED: "Role changed",
    Kind.RENAMED: "Name changed",
    Kind.DISABLED: "Disabled",
    Kind.ENABLED: "Enabled again",
    Kind.READING_STOPPED: "Stopped by a limit on reading",
    Kind.OPENED_ON_PHONE: "Opened a case beyond the limit: the patient was on the phone",
    Kind.FACTOR_ADDED: "Second step added",
    Kind.FACTOR_REMOVED: "Second step removed",
    Kind.FACTORS_RESET: "Second steps taken away",
    Kind.RECOVERY_RENEWED: "Recovery codes replaced",
    Kind.RECOVERY_USED: "Recovery code used",
    Kind.CONFIRMED: "Confirmed again who they are",
    Kind.CLINIC_TIED: "Sees the cases of a clinic",
    Kind.CLINIC_UNTIED: "No longer tied to a clinic",
    Kind.API_TOKEN_ADDED: "Token made for a system",
    Kind.API_TOKEN_OFF: "Token of a system disabled",
    Kind.IDENTITY_JOINED: "Joined to the clinic’s sign-on",
    Kind.IDENTITY_PARTED: "No longer joined to the clinic’s sign-on",
    Kind.GROUP_LOST: "No longer in a group of the clinic’s sign-on that gives a role",
    Kind.BREAK_GLASS_GIVEN: "May sign in past the clinic’s sign-on",
    Kind.BREAK_GLASS_TAKEN: "May no longer sign in past the clinic’s sign-on",
    Kind.BREAK_GLASS_USED: "Signed in past the clinic’s sign-on",
}
"""In the order of the filter."""
_DETAILS: dict[tuple[str, str], str] = {
    (Kind.REFUSED, "password"): "wrong password",
    (Kind.REFUSED, "code"): "wrong code",
    (Kind.REFUSED, "recovery"): "wrong recovery code",
    (Kind.REFUSED, "passkey"): "passkey not accepted",
    (Kind.REFUSED, "disabled"): "the account is disabled",
    (Kind.REFUSED, "unknown"): "no such account",
    (Kind.SIGNED_IN, "password"): "with a password alone",
    (Kind.SIGNED_IN, "code"): "with a code",
    (Kind.SIGNED_IN, "recovery"): "with a recovery code",
    (Kind.SIGNED_IN, "passkey"): "with a passkey",
    (Kind.SIGNED_IN, "clinic"): "with the clinic’s sign-on",
    (Kind.CONFIRMED, "clinic"): "with the clinic’s sign-on",
    (Kind.REFUSED, "clinic"): "by the clinic’s sign-on",
    (Kind.REFUSED, "not here"): "the account signs in with the clinic’s sign-on",
    (Kind.IDENTITY_JOINED, "by hand"): "by a lead",
    (Kind.IDENTITY_JOINED, "first sign-in"): "at their first sign-in there",
    (Kind.CONFIRMED, "password"): "with the password",
    (Kind.CONFIRMED, "code"): "with a code",
    (Kind.CONFIRMED, "recovery"): "with a recovery code",
    (Kind.CONFIRMED, "passkey"): "with a passkey",
    (Kind.LIMITED, "code"): "wrong codes",
    (Kind.LIMITED, "recovery"): "wrong recovery codes",
    (Kind.LIMITED, "account"): "for one account, from one address",
    (Kind.LIMITED, "address"): "from one address",
    (Kind.LIMITED, "device"): "at a browser that had signed in before",
    (Kind.SESSION_ENDED, "password"): "a new password",
    (Kind.SESSION_ENDED, "role"): "a new role",
    (Kind.SESSION_ENDED, "disabled"): "the account was disabled",
    (Kind.SESSION_ENDED, "clinic"): "signed out at the clinic’s sign-on",
    (Kind.SESSION_ENDED, "joined"): "the account was joined to the clinic’s sign-on",
    (Kind.SESSION_ENDED, "parted"): "the account was parted from the clinic’s sign-on",
    (Kind.SESSION_ENDED, "break glass"): "it may no longer sign in past the clinic’s sign-on",
    (Kind.PASSWORD_SET, "own"): "by its owner",
    (Kind.PASSWORD_SET, "for them"): "by someone else; good for one sign-in",
    (Kind.LINK_REFUSED, "used"): "it had been used",
    (Kind.LINK_REFUSED, "over"): "its time was over",
}


def event_in_words(kind: str, detail: str | None) -> str:
    """Return what happened: the kind, and its detail."""
    label = KINDS.get(kind, kind)
    if detail is None:
        return label
    return f"{label}: {_DETAILS.get((kind, detail), detail)}"
