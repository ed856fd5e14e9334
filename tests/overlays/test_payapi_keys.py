"""The arguments of PayAPI's form with token and encrypted bodies: checked, named, never shown."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import polybill as pb
import pytest
from polybill.providers.payapi import jwe
from polybill.providers.payapi.credentials import read_credentials
from polybill_payapi.api.payin import get_payin

from tests.loopback import Reply, Server
from tests.overlays.gateway import KEYS, envelope, sealed
from tests.overlays.requests import request

PAYIN = {"tradeNo": "pay_1", "status": 2}


def client(url: str, **own: Any) -> Any:
    return pb.PayAPI(**{**KEYS, **own}, base_url=url)


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "no mode": ({"mode": None}, "mode must be given for calls by jwt-encrypted"),
    "no keys": ({"platform_key": None, "response_key": None}, "platform_key and response_key must be given"),
    "odd mode": ({"mode": "production"}, "mode must be live or test"),
    "odd signing": ({"signing": "hmac"}, "signing must be payment-header or jwt-encrypted"),
    "short key": ({"private_key": "k" * 31}, "private_key must have 32 bytes or more"),
    "empty number": ({"merchant_no": ""}, "merchant_no must be a non-empty string"),
    "number": ({"merchant_no": 7}, "merchant_no must be a non-empty string"),
    "public is private": ({"platform_key": KEYS["response_key"]}, "platform_key must be an RSA public key"),
    "private is public": ({"response_key": KEYS["platform_key"]}, "response_key must be an RSA private key"),
    "no key at all": ({"response_key": "canary"}, "response_key must be an RSA private key of 2048 bits"),
    "torn": ({"response_key": KEYS["response_key"][:500]}, "response_key must be an RSA private key"),
    "bytes": ({"response_key": b"x"}, "response_key must be a non-empty string"),
}


@pytest.mark.parametrize("name", list(WRONG))
def test_wrong_arguments_are_named_and_never_shown(name: str) -> None:
    own, text = WRONG[name]
    for cls in (pb.PayAPI, pb.AsyncPayAPI):
        with pytest.raises(pb.ConfigurationError, match=text) as caught:
            cls(**{**KEYS, **own}, base_url="https://payapi.example.com")
        shown = f"{caught.value!r} {caught.value.__cause__!r}"
        assert "canary" not in shown
        assert "MII" not in shown


def test_a_small_key_is_refused() -> None:
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric import ec

    pem = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()
    )
    with pytest.raises(pb.ConfigurationError, match="RSA private key"):
        jwe.private_key("response_key", pem.decode())


def test_keys_as_one_line_of_base64() -> None:
    """The gateway's console gives them so too."""
    bare = {
        name: "".join(line for line in KEYS[name].splitlines() if "-----" not in line)
        for name in ("platform_key", "response_key")
    }
    with Server(envelope(sealed(PAYIN))) as server, client(server.url, **bare) as made:
        assert get_payin.sync("pay_1", client=made.native).data.trade_no == "pay_1"


def test_from_env(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in KEYS.items():
        monkeypatch.setenv(f"POLYBILL_PAYAPI_{name.upper()}", value)
    with Server(envelope(sealed(PAYIN))) as server:
        monkeypatch.setenv("POLYBILL_PAYAPI_BASE_URL", server.url)
        with pb.PayAPI.from_env() as made:
            assert get_payin.sync("pay_1", client=made.native).data.trade_no == "pay_1"
        monkeypatch.setenv("POLYBILL_PAYAPI_MODE", "both")
        with pytest.raises(pb.ConfigurationError, match="mode must be live or test"):
            pb.AsyncPayAPI.from_env()


def test_no_secret_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    hidden = [line for line in KEYS["response_key"].splitlines() if "-----" not in line] + [KEYS["private_key"]]
    echo = json.dumps({"code": 1040000009, "msg": f"bad {KEYS['private_key']} {KEYS['response_key']}"}).encode()
    with Server(Reply(200, echo), envelope("x")) as server, client(server.url, signing="jwt-encrypted") as made:
        refused = made.subscriptions.submit(request("payapi"))
        doubt = made.subscriptions.submit(request("payapi", "order-2"))
        shown = [repr(made), repr(made.native), repr(vars(made._connection)), repr(refused), repr(doubt)]
        shown += [str(refused.error), str(doubt.error), caplog.text]
        shown.append(repr(read_credentials(**{"signing": None, **KEYS})))
    assert isinstance(refused, pb.Rejected)
    assert all(secret not in part for secret in hidden for part in shown)
    assert server.requests[0].path == "/pay-api/v1/billing/subscriptions"


def test_the_plain_form_needs_no_further_package() -> None:
    program = (
        "import sys; sys.modules['cryptography'] = None\n"
        "import polybill\n"
        "made = polybill.PayAPI(private_key='k', base_url='https://payapi.example.com')\n"
        "print(made)\n"
        "from polybill.sandbox import DEFAULTS\n"
        "try:\n    polybill.PayAPI(**DEFAULTS['payapi'], base_url='https://payapi.example.com')\n"
        "except polybill.ConfigurationError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "PayAPI(base_url=" in done.stdout
    assert "pip install 'polybill[payapi]'" in done.stdout
