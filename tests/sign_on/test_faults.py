"""Every fault of a provider, and of what a browser brings back, lets no one in, with one page and without a session."""

from __future__ import annotations

import base64
import hmac
import time
from collections.abc import Callable

import pytest
from flask import Flask
from joserfc.jwk import OctKey

from tests.pages import PageClient
from tests.sign_on.faulty_provider import CLIENT, SECRET, FaultyProvider, key
from tests.sign_on.walk import BEGIN, begin, come_back, is_signed_in, sign_in
from tests.submissions.build import rows

Fault = Callable[[FaultyProvider], None]
Change = Callable[[dict[str, str]], dict[str, str]]
NOT_SIGNED_IN = "You are not signed in That did not work. Start again."
AWAY = "The clinic’s sign-on does not answer"


def says(**claims: object) -> Fault:
    """The ID token says this instead; None leaves it out."""
    return lambda provider: provider.claims.update(claims)


def says_moment(name: str, seconds: int) -> Fault:
    """The ID token says a moment some seconds from now, when it is made."""
    return lambda provider: provider.claims.update({name: int(time.time()) + seconds})


def signed_by_no_one(provider: FaultyProvider) -> None:
    provider.alg = "none"


def signed_with_the_secret(provider: FaultyProvider) -> None:
    provider.alg, provider.signing = "HS256", OctKey.import_key(SECRET)


def signed_with_the_public_key_as_a_secret(provider: FaultyProvider) -> None:
    public = key("RSA", "first").as_pem(private=False)
    header = coded(b'{"alg": "HS256", "kid": "first"}')

    def again(token: str) -> str:
        begins = f"{header}.{token.split('.')[1]}"
        return f"{begins}.{coded(hmac.digest(public, begins.encode(), 'sha256'))}"

    provider.token = again


def coded(plain: bytes) -> str:
    return base64.urlsafe_b64encode(plain).decode().rstrip("=")


def signed_by_another_key_of_the_same_name(provider: FaultyProvider) -> None:
    provider.signing = key("RSA", "another")


def signed_by_an_unknown_key(provider: FaultyProvider) -> None:
    provider.signing, provider.header = key("RSA", "another"), {"kid": "another"}


def signed_in_a_way_that_is_not_allowed(provider: FaultyProvider) -> None:
    provider.alg = "RS384"


def without_the_name_of_a_key(provider: FaultyProvider) -> None:
    provider.header = {}


def without_an_id_token(provider: FaultyProvider) -> None:
    provider.token = lambda _: None


def with_a_number_as_id_token(provider: FaultyProvider) -> None:
    provider.token = lambda _: 7


def with_rubbish_as_id_token(provider: FaultyProvider) -> None:
    provider.token = lambda _: "a.b.c"


def with_a_changed_payload(provider: FaultyProvider) -> None:
    provider.token = lambda token: f"{token.split('.')[0]}.e30.{token.split('.')[2]}"


def with_groups(groups: object) -> Fault:
    def fault(provider: FaultyProvider) -> None:
        provider.account.groups = groups

    return fault


def with_too_many_groups(provider: FaultyProvider) -> None:
    provider.account.groups = None
    provider.claims["_claim_names"] = {"groups": "src1"}


def with_the_groups_of_another_person(provider: FaultyProvider) -> None:
    provider.account.groups = None
    provider.userinfo = {"sub": "another", "groups": ["spine-leads"]}


def without_an_e_mail_address(provider: FaultyProvider) -> None:
    provider.account.email = None


REFUSED: dict[str, Fault] = {
    "another issuer": says(iss="https://evil.example"),
    "no issuer": says(iss=None),
    "another audience": says(aud="another"),
    "no audience": says(aud=None),
    "an audience that is a number": says(aud=7),
    "several audiences and no party": says(aud=[CLIENT, "another"]),
    "several audiences and another party": says(aud=[CLIENT, "another"], azp="another"),
    "one audience and another party": says(azp="another"),
    "audiences without us": says(aud=["another", "a third"], azp=CLIENT),
    "another nonce": says(nonce="another"),
    "no nonce": says(nonce=None),
    "expired": says_moment("exp", -600),
    "no end": says(exp=None),
    "an end that is no number": says(exp="tomorrow"),
    "from the future": says_moment("iat", 600),
    "no beginning": says(iat=None),
    "not valid yet": says_moment("nbf", 600),
    "no subject": says(sub=None),
    "an empty subject": says(sub=""),
    "a subject that is too long": says(sub="x" * 256),
    "signed by no one": signed_by_no_one,
    "signed with the secret": signed_with_the_secret,
    "signed with the public key as a secret": signed_with_the_public_key_as_a_secret,
    "signed by another key of the same name": signed_by_another_key_of_the_same_name,
    "signed by an unknown key": signed_by_an_unknown_key,
    "an algorithm that is not allowed": signed_in_a_way_that_is_not_allowed,
    "no name of a key": without_the_name_of_a_key,
    "no ID token": without_an_id_token,
    "a number as ID token": with_a_number_as_id_token,
    "rubbish as ID token": with_rubbish_as_id_token,
    "a changed payload": with_a_changed_payload,
    "two roles": with_groups(["spine-leads", "spine-coordinators"]),
    "no role": with_groups(["nurses"]),
    "a group in other letters": with_groups(["Spine-Leads"]),
    "groups that are a text": with_groups("spine-leads"),
    "groups that are an object": with_groups({"spine-leads": True}),
    "no list of groups anywhere": with_groups(None),
    "more groups than fit": with_too_many_groups,
    "groups of another person": with_the_groups_of_another_person,
    "no e-mail address": without_an_e_mail_address,
}


@pytest.mark.proves("no-way-around-the-factor")
@pytest.mark.one_in(3)
@pytest.mark.parametrize("name", REFUSED)
def test_a_fault_of_a_token_lets_no_one_in(clinic_app: Flask, provider: FaultyProvider, name: str) -> None:
    client = PageClient(clinic_app)
    REFUSED[name](provider)
    page = sign_in(client, provider, status=403)
    assert NOT_SIGNED_IN in page.text
    assert not is_signed_in(client)
    with clinic_app.app_context():
        assert rows("SELECT count(*) FROM staff") == rows("SELECT count(*) FROM staff_sessions") == [(0,)]


def changed(**names: str) -> Change:
    return lambda answer: answer | names


def without(name: str) -> Change:
    return lambda answer: {each: value for each, value in answer.items() if each != name}


BROUGHT: dict[str, Change] = {
    "another state": changed(state="another"),
    "a state that is no text of ours": changed(state="\N{BONE}"),
    "no state": without("state"),
    "another issuer": changed(iss="https://evil.example"),
    "no issuer": without("iss"),
    "another code": changed(code="another"),
    "no code": without("code"),
    "an error": changed(error="access_denied"),
    "an error of its own words": changed(error="<b>ola@example.com</b>"),
}


@pytest.mark.one_in(2)
@pytest.mark.parametrize("name", BROUGHT)
def test_what_a_browser_brings_back_changed_lets_no_one_in(
    clinic_app: Flask, provider: FaultyProvider, name: str
) -> None:
    client = PageClient(clinic_app)
    page = come_back(client, BROUGHT[name](provider.answer_to(begin(client))), 403)
    assert NOT_SIGNED_IN in page.text
    assert not is_signed_in(client)


def test_another_issuer_is_refused_though_the_provider_does_not_promise_to_name_itself(
    clinic_app: Flask, provider: FaultyProvider
) -> None:
    provider.metadata = {"authorization_response_iss_parameter_supported": None}
    client = PageClient(clinic_app)
    answer = provider.answer_to(begin(client)) | {"iss": "https://evil.example"}
    come_back(client, answer, 403)
    sign_in(client, provider)


def test_an_answer_works_once(clinic_app: Flask, provider: FaultyProvider) -> None:
    client, thief = PageClient(clinic_app), PageClient(clinic_app)
    answer = provider.answer_to(begin(client))
    kept = client.client.get_cookie("clinic")
    assert kept is not None
    come_back(client, answer)
    thief.client.set_cookie("clinic", kept.value)
    assert provider.asked.count("/token") == 1
    come_back(thief, answer, 403)
    come_back(client, answer, 403)
    assert provider.asked.count("/token") == 1  # whatever the provider says of a code that is used twice
    assert not is_signed_in(thief)


def test_an_answer_works_in_no_other_browser(clinic_app: Flask, provider: FaultyProvider) -> None:
    client, thief = PageClient(clinic_app), PageClient(clinic_app)
    answer = provider.answer_to(begin(client))
    begin(thief)
    come_back(thief, answer, 403)
    come_back(PageClient(clinic_app), answer, 403)
    come_back(client, answer)


def redirects(path: str) -> Fault:
    return lambda provider: provider.statuses.update({path: 302})


def fails(path: str) -> Fault:
    return lambda provider: provider.statuses.update({path: 500})


def sends(path: str, body: bytes) -> Fault:
    return lambda provider: provider.bodies.update({path: body})


def hangs(path: str) -> Fault:
    def fault(provider: FaultyProvider) -> None:
        provider.hangs = frozenset({path})

    return fault


def describes(**metadata: object) -> Fault:
    return lambda provider: provider.metadata.update(metadata)


DISCOVERY = "/.well-known/openid-configuration"
HUGE = b'{"a": "' + b"x" * 300_000 + b'"}'
AT_FIRST: dict[str, Fault] = {
    "hangs": hangs(DISCOVERY),
    "fails": fails(DISCOVERY),
    "redirects": redirects(DISCOVERY),
    "is huge": sends(DISCOVERY, HUGE),
    "is no JSON": sends(DISCOVERY, b"<html>"),
    "is a list": sends(DISCOVERY, b"[]"),
    "names another issuer": describes(issuer="https://evil.example"),
    "names the issuer with a slash": describes(issuer="http://127.0.0.1/"),
    "has no address for tokens": describes(token_endpoint=None),
    "has an address for tokens that is not encrypted": describes(token_endpoint="http://evil.example/token"),
    "has a number as address": describes(jwks_uri=7),
}


@pytest.mark.usefixtures("impatient")
@pytest.mark.one_in(3)
@pytest.mark.parametrize("name", AT_FIRST)
def test_what_the_provider_says_of_itself_sends_no_one_there(
    clinic_app: Flask, provider: FaultyProvider, name: str
) -> None:
    AT_FIRST[name](provider)
    page = PageClient(clinic_app).get(BEGIN, status=503)
    assert page.heading == AWAY
    assert page.response.headers["Retry-After"]
    assert "An account that the clinic keeps for this day signs in" in page.text


LATER: dict[str, Fault] = {
    f"{path} {what}": fault
    for path in ("/token", "/jwks")
    for what, fault in {
        "hangs": hangs(path),
        "fails": fails(path),
        "redirects": redirects(path),
        "is huge": sends(path, HUGE),
        "is no JSON": sends(path, b"<html>"),
        "is a list": sends(path, b"[]"),
    }.items()
} | {
    "/jwks has no keys": sends("/jwks", b'{"keys": []}'),
    "/jwks has a key of a secret": sends(
        "/jwks", b'{"keys": [{"kty": "oct", "k": "eHh4eHh4", "kid": "first"}]}'
    ),
    "/jwks has a key that is none": sends("/jwks", b'{"keys": [7, {"kty": "RSA", "n": "!"}]}'),
}


@pytest.mark.usefixtures("impatient")
@pytest.mark.one_in(3)
@pytest.mark.parametrize("name", LATER)
def test_a_provider_that_is_away_when_someone_comes_back_lets_no_one_in(
    clinic_app: Flask, provider: FaultyProvider, name: str
) -> None:
    client = PageClient(clinic_app)
    LATER[name](provider)
    page = come_back(client, provider.answer_to(begin(client)), 503)
    assert page.heading == AWAY
    assert not is_signed_in(client)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("name", ["hangs", "fails", "redirects"])
def test_a_provider_that_is_away_when_it_is_asked_for_groups_lets_no_one_in(
    clinic_app: Flask, provider: FaultyProvider, name: str
) -> None:
    client = PageClient(clinic_app)
    provider.account.groups = None
    {"hangs": hangs, "fails": fails, "redirects": redirects}[name]("/me")(provider)
    sign_in(client, provider, status=503)
    assert not is_signed_in(client)
