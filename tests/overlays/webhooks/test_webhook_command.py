"""``polybill webhook verify`` and ``send``, as their users see them."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from polybill import Money, registry, webhooks
from polybill.cli.app import app
from typer.testing import CliRunner

from tests.loopback import Reply, Request, Server
from tests.overlays.webhooks import kit
from tests.overlays.webhooks.kit import SAMPLES
from tests.support.providers import MODULES

runner = CliRunner()
FAR = ["--tolerance", "1e12"]
PAID = {
    "id": "evt_1",
    "object": "event",
    "created": 1795219200000,
    "type": "order.succeeded",
    "data": {"object": {"orderId": "order_1", "status": "success", "amountTotal": 1999, "paymentCurrency": "JPY"}},
}


def form_file(provider: str, folder: Path) -> list[str]:
    made = {
        "linksfield": {},
        "payapi": {"response_key": MODULES["payapi"].response_key(), "merchant_no": "2500000000", "livemode": False},
    }
    if provider not in made:
        return []
    file = folder / "form.json"
    file.write_text(json.dumps(made[provider]), encoding="utf-8")
    return ["--form", str(file)]


def kept(folder: Path, sent: Any) -> list[str]:
    """Arguments for a delivery in a file."""
    file = folder / "body"
    file.write_bytes(sent.body)
    headers = [part for name, value in sent.headers.items() for part in ("-H", f"{name}: {value}")]
    return ["--body", str(file), *headers, "--query", sent.raw_query]


def run(*arguments: str, **more: Any) -> Any:
    return runner.invoke(app, ["webhook", *arguments], **more)


@pytest.fixture(autouse=True)
def _secret(monkeypatch: pytest.MonkeyPatch) -> None:
    for provider, secret in kit.SECRETS.items():
        monkeypatch.setenv(f"MY_{provider.upper()}", secret)


@pytest.mark.parametrize("provider", registry.installed())
def test_a_true_and_a_changed_delivery(provider: str, tmp_path: Path) -> None:
    sent = kit.sent(provider)
    secret = ["--secret-env", f"MY_{provider.upper()}", *form_file(provider, tmp_path), *FAR]
    done = run("verify", provider, *kept(tmp_path, sent), *secret, "--json")
    assert done.exit_code == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["provider"], found["verified"], found["assurance"]) == (provider, True, "authentic")
    assert found["native_type"] == SAMPLES[provider][0]
    arguments = kept(tmp_path, sent)
    (tmp_path / "body").write_bytes(sent.body[:-1] + b" ")
    done = run("verify", provider, *arguments, *secret, "--json")
    assert done.exit_code == 1
    found = json.loads(done.stdout)
    assert (found["verified"], found["provider"]) == (False, provider)
    assert found["reason"] in {"bad_signature", "malformed", "unreadable"}


def test_what_it_shows(tmp_path: Path) -> None:
    sent = kit.receiver("clink").sign_event("order.succeeded", PAID)
    done = run("verify", "clink", *kept(tmp_path, sent), "--secret-env", "MY_CLINK", *FAR)
    lines = dict(line.split(None, 1) for line in done.stdout.splitlines() if " " in line.strip())
    assert lines["payment.amount"].strip() == "1999 JPY"
    assert lines["type"].strip() == "payment.succeeded"
    assert lines["created_at"].strip() == "2026-11-21T00:00:00+00:00"
    assert kit.SECRETS["clink"] not in done.stdout
    done = run("verify", "clink", *kept(tmp_path, sent), "--secret-env", "MY_CLINK", *FAR, "--json")
    found = json.loads(done.stdout)
    assert found["payment"]["amount"] == {"amount": "1999", "currency": "JPY"}
    assert found["ack"] == {"status": 200, "body": ""}


def test_an_old_delivery_is_refused_unless_the_window_is_large(tmp_path: Path) -> None:
    sent = kit.receiver("clink", now_ms=1_700_000_000_000).sign_event("order.succeeded", PAID)
    done = run("verify", "clink", *kept(tmp_path, sent), "--secret-env", "MY_CLINK")
    assert done.exit_code == 1
    assert "(expired)" in done.stderr
    assert done.stdout == ""


def test_the_secret_of_the_environment(tmp_path: Path) -> None:
    arguments = ["verify", "unibee", *kept(tmp_path, kit.sent("unibee")), "--json"]
    for name in ("POLYBILL_UNIBEE_WEBHOOK_SECRETS", "POLYBILL_UNIBEE_API_KEY"):
        assert run(*arguments, env={name: kit.SECRETS["unibee"]}).exit_code == 0
    done = run(*arguments)
    assert done.exit_code == 2
    assert "webhook_secrets" in done.stderr


def test_what_nothing_proves(tmp_path: Path) -> None:
    sent = kit.receiver("payapi").sign_event("payinCallbackV1", {"tradeNo": "pay_1", "status": "2"})
    arguments = ["verify", "payapi", *kept(tmp_path, sent), *FAR, "--json"]
    done = run(*arguments)
    assert (done.exit_code, json.loads(done.stdout)["reason"]) == (1, "unproven")
    done = run(*arguments, "--allow-unsigned")
    assert json.loads(done.stdout)["assurance"] == "integrity_only"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["verify", "paypal"], "unknown provider 'paypal'"),
        (["verify", "clink", "-H", "no colon"], "-H: write 'Name: value'"),
        (["verify", "clink", "--secret-env", "NOWHERE"], "NOWHERE is not set"),
        (["verify", "clink", "--body", "no such file"], "No such file"),
        (["verify", "clink", "--tolerance", "-1"], "tolerance"),
        (["verify", "clink", "--form", "-"], "its webhooks need no form"),
        (["verify", "useepay", "--form", "-"], "the form has no colour; it has header, algorithm, encoding"),
        (["send", "clink", "http://127.0.0.1:9/", "moon.landed"], "unknown event 'moon.landed'; expected one of"),
        (["send", "clink", "file:///etc/passwd", "order.created", "--secret-env", "MY_CLINK"], "must start with https"),
        (["send", "clink", "http://127.0.0.1:9/", "order.created"], "webhook_secrets"),
        (["send", "clink", "http://[", "order.created", "--secret-env", "MY_CLINK"], "the URL is invalid"),
        (["send", "unibee", "http://shop.example.com/", "user.created", "--secret-env", "MY_UNIBEE"], "use https"),
    ],
)
def test_mistakes_are_one_line_and_exit_code_2(arguments: list[str], told: str) -> None:
    done = run(*arguments, input='{"colour": "blue"}')
    assert done.exit_code == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("provider", registry.installed())
def test_a_test_event_is_sent_and_taken(provider: str, tmp_path: Path) -> None:
    taken = []

    def take(request: Request) -> Reply:
        receiver = webhooks.receiver(provider, secrets=[kit.SECRETS[provider]], form=kit.form(provider))
        event = receiver.parse(request.headers, request.body)
        taken.append(event)
        return Reply(event.ack().status_code, event.ack().content)

    name = SAMPLES[provider][0]
    arguments = ["--secret-env", f"MY_{provider.upper()}", *form_file(provider, tmp_path), "--json"]
    with Server(take) as server:
        done = run("send", provider, f"{server.url}/hook", name, *arguments)
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout) == {"provider": provider, "event": name, "status": 200, "acknowledged": True}
    assert [event.native_type for event in taken] == [name]


def test_a_payload_of_your_own(tmp_path: Path) -> None:
    file = tmp_path / "payload.json"
    file.write_text(json.dumps({"id": "evt_mine", "data": PAID["data"]}), encoding="utf-8")
    with Server(Reply(200)) as server:
        run("send", "clink", server.url, "order.succeeded", "--payload", str(file), "--secret-env", "MY_CLINK")
        (request,) = server.requests
    event = webhooks.parse("clink", request.headers, request.body, secrets=[kit.SECRETS["clink"]])
    assert event.id == "evt_mine"
    assert event.payment is not None
    assert event.payment.id == "order_1"
    assert event.payment.amount == Money(amount=Decimal(1999), currency="JPY")


def test_an_answer_that_is_no_acknowledgement() -> None:
    with Server(Reply(200, b"ok")) as server:
        done = run("send", "unibee", server.url, "user.created", "--secret-env", "MY_UNIBEE")
    assert done.exit_code == 1
    assert done.stdout.strip() == "user.created: 200, not acknowledged: unibee expects 200 success"


def test_nobody_answers() -> None:
    with Server(Reply(fault="drop")) as server:
        done = run("send", "unibee", server.url, "user.created", "--secret-env", "MY_UNIBEE")
    assert done.exit_code == 1
    assert "no answer: RemoteProtocolError" in done.stderr
    assert kit.SECRETS["unibee"] not in done.stderr
