"""Signing in with the clinic's single sign-on: who gets which account, with which role, and where it leads."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from flask import Flask

from app.accounts import identities, staff
from app.accounts.staff import disable, enable
from app.extensions import writing
from app.staff.roles import Role
from tests.accounts.build import make_account, start_session
from tests.pages import PageClient
from tests.sign_on.faulty_provider import CLIENT, Account, FaultyProvider
from tests.sign_on.walk import BEGIN, begin, come_back, is_signed_in, sign_in
from tests.submissions.build import rows, run, sent

TOKEN_ALGORITHMS = (("RS256", "RSA"), ("PS256", "RSA"), ("ES256", "EC"), ("EdDSA", "OKP"))


def events(app: Flask) -> list[tuple[str, str | None]]:
    with app.app_context():
        return [(kind, detail) for kind, detail in rows("SELECT kind, detail FROM staff_events ORDER BY id")]


def accounts(app: Flask) -> list[tuple[str, str, str]]:
    with app.app_context():
        return [tuple(row) for row in rows("SELECT email, name, role FROM staff ORDER BY id")]


def waits(app: Flask) -> bool:
    with app.app_context():
        return bool(rows("SELECT 1 FROM staff_identities WHERE staff_id IS NULL"))


def test_the_link_asks_for_a_code_with_a_challenge_and_nothing_more(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    asked = {
        name: value for name, (value,) in parse_qs(urlsplit(begin(PageClient(clinic_app))).query).items()
    }
    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256"
    assert asked["client_id"] == CLIENT
    assert asked["scope"] == "openid email profile groups"
    assert asked["redirect_uri"] == "http://localhost/staff/sign-in/clinic/back"
    assert asked.keys() >= {"state", "nonce", "code_challenge"}
    assert asked.keys().isdisjoint({"response_mode", "prompt", "max_age", "client_secret"})


def test_groups_are_asked_for_only_where_the_provider_knows_that_word(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    provider.metadata = {"scopes_supported": ["openid"]}
    assert parse_qs(urlsplit(begin(PageClient(clinic_app))).query)["scope"] == ["openid email profile"]


def test_a_first_sign_in_makes_an_account_with_the_role_of_the_group(
    stored_clinic_app: Flask, provider: FaultyProvider
) -> None:
    client = PageClient(stored_clinic_app)
    assert sign_in(client, provider).location == "/staff/"
    assert is_signed_in(client)
    assert accounts(stored_clinic_app) == [("ola@example.com", "Ola Berg", "coordinator")]
    assert events(stored_clinic_app) == [
        ("created", "coordinator"),
        ("identity_joined", "first sign-in"),
        ("signed_in", "clinic"),
    ]


def test_the_same_person_gets_the_same_account_whatever_the_address_says(
    stored_clinic_app: Flask, provider: FaultyProvider
) -> None:
    sign_in(PageClient(stored_clinic_app), provider)
    provider.account.email, provider.account.name = "married@example.com", "Ola Lund"
    sign_in(PageClient(stored_clinic_app), provider)
    assert accounts(stored_clinic_app) == [("ola@example.com", "Ola Berg", "coordinator")]


def test_an_address_alone_never_opens_an_account_that_is_there(
    stored_clinic_app: Flask, provider: FaultyProvider
) -> None:
    make_account(stored_clinic_app, Role.LEAD)
    provider.claims["email_verified"] = True
    client = PageClient(stored_clinic_app)
    sign_in(client, provider, status=403)
    assert not is_signed_in(client)
    assert waits(stored_clinic_app)
    assert "signed_in" not in dict(events(stored_clinic_app))


def test_another_person_with_the_same_address_waits_for_a_lead(
    stored_clinic_app: Flask, provider: FaultyProvider
) -> None:
    sign_in(PageClient(stored_clinic_app), provider)
    provider.account.sub = "someone else"
    sign_in(PageClient(stored_clinic_app), provider, status=403)
    assert waits(stored_clinic_app)


@pytest.mark.filterwarnings(
    "ignore:EdDSA is deprecated"
)  # by the name Ed25519, which few providers write yet
@pytest.mark.parametrize(("alg", "kind"), TOKEN_ALGORITHMS)
def test_each_allowed_algorithm_signs_in(
    clinic_app: Flask, provider: FaultyProvider, alg: str, kind: str
) -> None:
    provider.alg, provider.kind = alg, kind
    client = PageClient(clinic_app)
    sign_in(client, provider)
    assert is_signed_in(client)


def test_what_a_token_leaves_out_is_asked_for(clinic_app: Flask, provider: FaultyProvider) -> None:
    provider.account = Account(email=None, name=None, groups=None)
    provider.userinfo = {"groups": ["spine-leads"], "email": "Kari@Example.com", "name": "Kari"}
    sign_in(PageClient(clinic_app), provider)
    assert accounts(clinic_app) == [("kari@example.com", "Kari", "lead")]
    assert provider.asked.count("/me") == 1


def test_what_a_token_says_counts_before_what_is_asked_for(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    provider.account.email = None
    provider.userinfo = {"groups": ["spine-leads"], "email": "kari@example.com"}
    sign_in(PageClient(clinic_app), provider)
    assert accounts(clinic_app) == [("kari@example.com", "Ola Berg", "coordinator")]


def test_two_groups_of_one_role_are_one_role(clinic_app: Flask, provider: FaultyProvider) -> None:
    provider.account.groups = ["spine-coordinators", "nurses", "all-coordinators", 7]
    sign_in(PageClient(clinic_app), provider)
    assert accounts(clinic_app) == [("ola@example.com", "Ola Berg", "coordinator")]


def test_two_audiences_with_us_as_the_party_sign_in(clinic_app: Flask, provider: FaultyProvider) -> None:
    provider.claims = {"aud": [CLIENT, "another"], "azp": CLIENT}
    sign_in(PageClient(clinic_app), provider)


@pytest.mark.parametrize(
    ("claim", "seconds", "status"), [("iat", 60, 302), ("iat", 61, 403), ("exp", -59, 302), ("exp", -60, 403)]
)
def test_a_clock_may_differ_by_a_minute(
    clinic_app: Flask, provider: FaultyProvider, claim: str, seconds: int, status: int
) -> None:
    with time_machine.travel(datetime.now(UTC), tick=False):
        provider.claims = {claim: int(time.time()) + seconds}
        sign_in(PageClient(clinic_app), provider, status=status)


def test_a_key_that_was_changed_signs_in(clinic_app: Flask, provider: FaultyProvider) -> None:
    sign_in(PageClient(clinic_app), provider)
    provider.kid, provider.header = "second", {"kid": "second"}
    sign_in(PageClient(clinic_app), provider)
    assert provider.asked.count("/jwks") == 2


def test_a_flood_of_unknown_keys_asks_for_keys_once_a_minute(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    sign_in(PageClient(clinic_app), provider)
    provider.header = {"kid": "unknown"}
    for _ in range(5):
        sign_in(PageClient(clinic_app), provider, status=403)
    assert provider.asked.count("/jwks") == 2
    provider.header = {"kid": "first"}
    sign_in(PageClient(clinic_app), provider)


def test_the_role_is_read_at_each_sign_in(stored_clinic_app: Flask, provider: FaultyProvider) -> None:
    client = PageClient(stored_clinic_app)
    provider.account.groups = ["spine-leads"]
    sign_in(client, provider)
    client.get("/staff/people")
    provider.account.groups = ["spine-auditors"]
    sign_in(PageClient(stored_clinic_app), provider)
    assert not is_signed_in(client)  # the session with the earlier role has ended
    assert accounts(stored_clinic_app) == [("ola@example.com", "Ola Berg", "auditor")]
    assert ("role_changed", "lead to auditor") in events(stored_clinic_app)


def test_a_new_role_that_keeps_no_cases_gives_them_back(
    stored_clinic_app: Flask, provider: FaultyProvider
) -> None:
    sign_in(PageClient(stored_clinic_app), provider)
    case = owned_case(stored_clinic_app)
    provider.account.groups = ["spine-auditors"]
    sign_in(PageClient(stored_clinic_app), provider)
    assert owner_of(stored_clinic_app, case) is None


def owned_case(app: Flask) -> str:
    """A case that the only account owns."""
    with app.app_context():
        case = sent()
        run(
            "UPDATE submissions SET owner_id = (SELECT min(id) FROM staff), status = 'taken' WHERE id = :id",
            id=case,
        )
        return case


def owner_of(app: Flask, case: str) -> int | None:
    with app.app_context():
        owner: int | None = rows("SELECT owner_id FROM submissions WHERE id = :id", id=case)[0][0]
        return owner


def test_who_is_in_no_group_any_more_is_signed_out_everywhere_and_keeps_no_case(
    stored_clinic_app: Flask, provider: FaultyProvider
) -> None:
    client = PageClient(stored_clinic_app)
    sign_in(client, provider)
    case = owned_case(stored_clinic_app)
    client.get("/staff/settings")
    provider.account.groups = []
    sign_in(PageClient(stored_clinic_app), provider, status=403)
    # the page that was open before posts: nothing is stored by it
    assert client.post("/staff/settings", {"shortcuts": "off", "rows": "compact"}).location.startswith(
        "/staff/sign-in"
    )
    with stored_clinic_app.app_context():
        assert rows("SELECT is_compact FROM staff")[0][0] in (False, 0)
    assert owner_of(stored_clinic_app, case) is None
    assert events(stored_clinic_app)[3:] == [
        ("group_lost", None),
        ("disabled", None),
        ("session_ended", "disabled"),
        ("refused", "clinic"),
    ]


def test_who_is_in_a_group_again_signs_in_again(stored_clinic_app: Flask, provider: FaultyProvider) -> None:
    sign_in(PageClient(stored_clinic_app), provider)
    provider.account.groups = []
    for _ in range(2):
        sign_in(PageClient(stored_clinic_app), provider, status=403)
    provider.account.groups = ["spine-clinicians"]
    client = PageClient(stored_clinic_app)
    sign_in(client, provider)
    assert is_signed_in(client)
    assert accounts(stored_clinic_app) == [("ola@example.com", "Ola Berg", "clinician")]


@pytest.mark.parametrize("is_lost_before", [False, True])
def test_who_was_disabled_by_hand_stays_so_whatever_their_groups(
    stored_clinic_app: Flask, provider: FaultyProvider, is_lost_before: bool
) -> None:
    sign_in(PageClient(stored_clinic_app), provider)
    if is_lost_before:
        provider.account.groups = []
        sign_in(PageClient(stored_clinic_app), provider, status=403)
    with stored_clinic_app.app_context(), writing.begin() as session:
        disable(session, "ola@example.com", datetime.now(UTC))
    provider.account.groups = ["spine-coordinators"]
    sign_in(PageClient(stored_clinic_app), provider, status=403)
    with stored_clinic_app.app_context(), writing.begin() as session:
        enable(session, "ola@example.com", datetime.now(UTC))
    sign_in(PageClient(stored_clinic_app), provider)


def test_clinic_ties_stay_as_they_are(clinic_app: Flask, provider: FaultyProvider) -> None:
    sign_in(PageClient(clinic_app), provider)
    with clinic_app.app_context():
        run(
            "INSERT INTO staff_clinics (staff_id, clinic_id) SELECT s.id, min(c.id) FROM staff s, clinics c GROUP BY s.id"
        )
        before = rows("SELECT * FROM staff_clinics")
    provider.account.groups = ["spine-clinicians"]
    sign_in(PageClient(clinic_app), provider)
    with clinic_app.app_context():
        assert rows("SELECT * FROM staff_clinics") == before != []


def test_the_page_that_was_asked_for_opens(clinic_app: Flask, provider: FaultyProvider) -> None:
    client = PageClient(clinic_app)
    page = client.get(client.get("/staff/cases?view=open", status=302).location)
    link = str(page.one('a[href^="/staff/sign-in/clinic"]')["href"])
    assert sign_in(client, provider, link).location == "/staff/cases?view=open"


@pytest.mark.parametrize("target", ["https://evil.example", "//evil.example", "/staff/../x", "/check"])
def test_no_other_page_than_ours_opens(clinic_app: Flask, provider: FaultyProvider, target: str) -> None:
    assert sign_in(PageClient(clinic_app), provider, f"{BEGIN}?next={target}").location == "/staff/"


def test_what_was_typed_in_a_session_that_lapsed_is_still_there(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    client = PageClient(clinic_app)
    sign_in(client, provider)
    with clinic_app.app_context():
        case = sent()
    page = client.get(f"/staff/submissions/{case}")
    form = {"note": "Her sister drives her", "version": str(page.soup.select("[name=version]")[0]["value"])}
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=16)):
        location = client.post(f"/staff/submissions/{case}/note", form).location
        shown = client.get(location)
        assert "What you typed is kept" in shown.text
        link = str(shown.one('a[href^="/staff/sign-in/clinic"]')["href"])
        case_page = client.follow(sign_in(client, provider, link))
    assert "Her sister drives her" in case_page.html


def test_a_sign_in_that_takes_too_long_starts_again(clinic_app: Flask, provider: FaultyProvider) -> None:
    client = PageClient(clinic_app)
    answer = provider.answer_to(begin(client))
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=10, seconds=2)):
        come_back(client, answer, 403)


def test_of_one_newcomer_in_many_browsers_there_is_one_account(
    stored_clinic_app: Flask, provider: FaultyProvider
) -> None:
    browsers = [PageClient(stored_clinic_app) for _ in range(2)]
    answers = [provider.answer_to(begin(each)) for each in browsers]

    def come(each: PageClient, answer: dict[str, str]) -> int:
        return each.client.get("/staff/sign-in/clinic/back", query_string=answer).status_code

    with ThreadPoolExecutor(2) as together:
        statuses = sorted(together.map(come, browsers, answers))
    assert statuses in ([302, 302], [302, 403])
    assert len(accounts(stored_clinic_app)) == 1


def test_who_did_not_prove_enough_is_refused(clinic_app: Flask, provider: FaultyProvider, set_up) -> None:  # type: ignore[no-untyped-def]
    set_up(clinic_app, required_acr=("phishing-resistant", "two"))
    client = PageClient(clinic_app)
    assert parse_qs(urlsplit(begin(client)).query)["acr_values"] == ["phishing-resistant two"]
    sign_in(client, provider, status=403)
    provider.claims["acr"] = "two"
    sign_in(client, provider)


def test_without_single_sign_on_there_is_none_of_its_pages(app: Flask) -> None:
    client = PageClient(app)
    client.get(BEGIN, status=404)
    client.get(f"{BEGIN}/back", status=404)
    assert client.client.post("/staff/back-channel-logout").status_code == 404
    assert client.get("/staff/sign-in").soup.select('a[href^="/staff/sign-in/clinic"]') == []


def test_a_session_of_the_single_sign_on_opens_nothing_once_it_is_no_longer_set(app: Flask) -> None:
    from app.accounts.session_rows import MadeWith

    client = PageClient(app)
    start_session(client, make_account(app), MadeWith.CLINIC)
    assert not is_signed_in(client)


def test_the_log_says_why_in_fixed_words_and_nothing_of_the_person(
    clinic_app: Flask, provider: FaultyProvider, caplog: pytest.LogCaptureFixture
) -> None:
    provider.account.groups = ["nurses"]
    client = PageClient(clinic_app)
    answer = provider.answer_to(begin(client))
    come_back(client, answer, 403)
    (line,) = [record for record in caplog.records if "was refused" in record.message]
    assert line.__dict__["reason"] == "no-group-gives-a-role"
    written = str(line.__dict__)
    assert not any(
        each in written for each in (answer["code"], answer["state"], "ola@example.com", "nurses", "3f2a")
    )


def test_someone_who_waited_for_a_month_is_forgotten(clinic_app: Flask, provider: FaultyProvider) -> None:
    make_account(clinic_app)
    sign_in(PageClient(clinic_app), provider, status=403)
    now = datetime.now(UTC)
    with clinic_app.app_context(), writing.begin() as session:
        assert identities.purge(session, now) == 0
        assert identities.purge(session, now + identities.WAITS_FOR) == 1
        assert staff.find(session, "ola@example.com") is not None
