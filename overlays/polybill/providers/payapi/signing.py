"""PayAPI's two forms: ``Authorization: Payment <base64 of the key>``, and a token with encrypted bodies.

The plain form's key travels with every request, so the connection must be TLS. In the other form a token travels that
is signed by the key, another one for each attempt; bodies are encrypted in both directions, and an answer is decrypted
before anybody judges it.
"""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import evolve, field, frozen

from polybill.errors import ConfigurationError
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.signing import Attempt, SigningText
from polybill.providers.payapi import jwt

if TYPE_CHECKING:
    from polybill.providers.payapi.jwe import PrivateKey, PublicKey

PROVIDER = "payapi"
SCHEME = "payment-header"
SEALED = "jwt-encrypted"

Scheme: TypeAlias = Literal["payment-header", "jwt-encrypted"]
"""How calls are signed."""

_DATA: Final = "data"  # the member of both envelopes that is encrypted


@frozen
class Sealed:
    """What the form with token and encrypted bodies needs in addition to the API private key.

    Attributes:
        merchant_no: merchant number.
        livemode: live or test data.
        platform_key: encrypts requests.
    """

    merchant_no: str
    livemode: bool
    platform_key: PublicKey = field(repr=False)


@frozen
class Credentials:
    """Who calls.

    Attributes:
        private_key: API private key.
        sealed: for the form with token and encrypted bodies; None = this client has the plain form only.
        always: signs every call so; empty = each call as its contract declares.
        response_key: decrypts answers; None = this client takes plain ones only.
        livemode: live or test data; an answer of the other mode is not trusted. None = not compared.
        hidden: further texts that must never be shown.
    """

    private_key: str = field(repr=False)
    sealed: Sealed | None = None
    always: Scheme | Literal[""] = ""
    response_key: PrivateKey | None = field(default=None, repr=False)
    livemode: bool | None = None
    hidden: tuple[str, ...] = field(default=(), repr=False)

    def secrets(self) -> tuple[str, ...]:
        """List what must never be shown: the key, its Base64 form, and the private key of the answers."""
        return (self.private_key, _encoded(self.private_key), *self.hidden)

    def schemes(self) -> frozenset[str]:
        """List the contract's schemes whose calls this client can make."""
        if self.always or self.sealed is not None:
            return frozenset({SCHEME, SEALED})
        return frozenset({SCHEME})


def _encoded(key: str) -> str:
    return base64.b64encode(key.encode()).decode()


def explain() -> SigningText:
    """Show the header of the plain form."""
    return SigningText(SCHEME, "Authorization: Payment ***")


def sign(request: WireRequest, credentials: Credentials, attempt: Attempt) -> WireRequest:
    """Add what the call's scheme wants.

    The plain form is the same for every attempt. In the other form id and times of the token, AES key and IV are fresh,
    while what is encrypted stays the same.
    """
    if (credentials.always or request.scheme) != SEALED:
        return request.with_headers({"Authorization": f"Payment {_encoded(credentials.private_key)}"})
    sealed = _of(credentials)
    made = jwt.make(_claims(sealed, attempt), credentials.private_key)
    signed = request.with_headers({"Authorization": f"Bearer {made}"})
    if not request.content:
        return signed
    from polybill.providers.payapi.jwe import seal  # noqa: PLC0415 - the plain form must not need the package

    body = {"livemode": sealed.livemode, _DATA: seal(request.content, sealed.platform_key)}
    return evolve(signed, content=json.dumps(body, separators=(",", ":")).encode())


def _of(credentials: Credentials) -> Sealed:
    if credentials.sealed is None:
        raise ConfigurationError(f"{PROVIDER}: this client has no keys for calls by {SEALED}")
    return credentials.sealed


def _claims(sealed: Sealed, attempt: Attempt) -> dict[str, object]:
    return jwt.claims(sealed.merchant_no, attempt, livemode=sealed.livemode)


def open_answer(answer: RawResponse, credentials: Credentials) -> RawResponse | Failure:
    """Decrypt an answer. One that can't be decrypted, or is of the other mode, leaves the outcome unknown."""
    try:
        body = json.loads(answer.content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return answer  # no envelope: judged as it is
    if not isinstance(body, dict):
        return answer
    live = body.get("livemode")
    if credentials.livemode is not None and isinstance(live, bool) and live is not credentials.livemode:
        kinds = ("test", "live")
        text = f"the answer is of {kinds[live]} data, this client of {kinds[credentials.livemode]} data"
        return Failure(sent=None, what=text, answer=answer, complete=True)
    sealed = body.get(_DATA)
    if not isinstance(sealed, str) or not sealed:
        return answer
    if credentials.response_key is None:
        return Failure(sent=None, what="the answer is encrypted; give response_key", answer=answer, complete=True)
    from polybill.providers.payapi.jwe import Unopenable, unseal  # noqa: PLC0415 - see `sign`

    try:
        opened = unseal(sealed, credentials.response_key).decode()
        json.loads(opened)
        # The content goes in as it was written: reading and writing it again could change a number.
        members = {name: opened if name == _DATA else json.dumps(value) for name, value in body.items()}
    except Unopenable as error:
        return Failure(sent=None, what=f"the answer can't be decrypted: it {error}", answer=answer, complete=True)
    except (ValueError, RecursionError):
        return Failure(sent=None, what="the answer's decrypted content is not valid JSON", answer=answer, complete=True)
    text = ",".join(f"{json.dumps(name)}:{value}" for name, value in members.items())
    return evolve(answer, content=f"{{{text}}}".encode(), sealed=answer.content)
