from __future__ import annotations

import base64
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from polybill.errors import ConfigurationError
from polybill.sandbox import DEFAULTS, Drop, Sandbox, SandboxRequest, SandboxResponse, SandboxTransport
from polybill.sandbox.providers import TWINS

from .conftest import Connect
from .samples import CREATE, NOW, PROVIDERS, body, changed, headers, path


def client_of(sandbox: Sandbox, provider: str) -> httpx.Client:
    return httpx.Client(transport=SandboxTransport(sandbox, provider), base_url=f"http://sandbox/{provider}")


def send(sandbox: Sandbox, provider: str, value: Any = None) -> httpx.Response:
    with client_of(sandbox, provider) as client:
        return client.post(path(provider), json=value or body(provider), headers=headers(provider))


def test_a_file_keeps_everything(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.sqlite"
    with Sandbox(state=file, now=lambda: NOW) as sandbox:
        made = {provider: send(sandbox, provider) for provider in PROVIDERS}
        before = sandbox.effects(), sandbox.requests()
    with Sandbox(state=file, now=lambda: NOW + 60) as sandbox:
        assert (sandbox.effects(), sandbox.requests()) == before
        assert send(sandbox, "payapi").json()["data"]["subToken"] != made["payapi"].json()["data"]["subToken"]
        assert send(sandbox, "unibee").json()["message"].startswith("same ExternalPaymentId exist")
        assert send(sandbox, "clink").json()["data"]["subscriptionId"] == "sub_sandbox00000002"
        target = f"/api/v1/subscriptions/{made['useepay'].json()['id']}"
        with client_of(sandbox, "useepay") as client:
            assert client.post(target, json={}, headers=headers("useepay")).status_code == 200
        assert [effect.number for effect in sandbox.effects()] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_foreign_file_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no database at all, but long enough to look like one" * 20)
    with pytest.raises(ConfigurationError, match="not a state file"):
        Sandbox(state=text)
    other = tmp_path / "other.sqlite"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE mine (a)")
    connection.close()
    with pytest.raises(ConfigurationError, match="not a state file"):
        Sandbox(state=other)
    with pytest.raises(ConfigurationError, match="unable to open"):
        Sandbox(state=tmp_path / "missing" / "file")


def test_the_seed_moves_the_ids() -> None:
    with Sandbox(now=lambda: NOW, seed=41) as sandbox:
        assert send(sandbox, "clink").json()["data"]["subscriptionId"] == "sub_sandbox00000042"


KEYED: dict[str, tuple[str, Any]] = {
    "payapi": ("createPayin", {"orderNo": "o-1", "amount": 12.34, "currency": "USD"}),
    "unibee": ("", body("unibee")),
}


@pytest.mark.parametrize("provider", KEYED)
def test_eight_threads_with_one_key_make_one_effect(provider: str, sandbox: Sandbox, connect: Connect) -> None:
    client = connect(provider)
    operation, value = KEYED[provider]

    def call(_: int) -> httpx.Response:
        return client.post(path(provider, operation), json=value, headers=headers(provider))

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(call, range(8)))
    assert len(sandbox.effects(provider)) == 1
    if provider == "payapi":
        assert sorted(answer.json()["code"] for answer in answers) == [0] + [1040000009] * 7
    else:
        assert sorted(answer.status_code for answer in answers) == [200] + [400] * 7


def test_eight_threads_without_a_key_make_eight(sandbox: Sandbox, connect: Connect) -> None:
    client = connect("clink")
    with ThreadPoolExecutor(8) as pool:
        calls = pool.map(lambda _: client.post(path("clink"), json=body("clink"), headers=headers("clink")), range(8))
        ids = {answer.json()["data"]["subscriptionId"] for answer in calls}
    assert len(ids) == len(sandbox.effects("clink")) == 8


def test_a_mistake_in_a_twin_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def __getattr__(self, name: str) -> Any:
            return getattr(TWINS["clink"], name)

        @property
        def HANDLERS(self) -> Any:
            def handler(call: Any) -> Any:
                call.record("half", {})
                raise ZeroDivisionError

            return {"createSubscription": handler}

    monkeypatch.setattr("polybill.sandbox.core.TWINS", {**TWINS, "clink": Broken()})
    with Sandbox(now=lambda: NOW) as sandbox:
        with pytest.raises(ZeroDivisionError):
            send(sandbox, "clink")
        assert sandbox.effects() == []
        assert sandbox.requests() == []


def test_a_forgotten_sandbox_closes_its_file(tmp_path: Path) -> None:
    sandbox = Sandbox(state=tmp_path / "file")
    connection = sandbox._state._database._connection
    del sandbox
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_own_credentials(provider: str) -> None:
    own = {name: f"own_{name}" for name in DEFAULTS[provider]}
    with Sandbox(credentials={provider: own}, now=lambda: NOW) as sandbox:
        assert sandbox.credentials[provider] == own
        refused = provider != "linksfield"
        send(sandbox, provider)
        assert len(sandbox.effects()) == (0 if refused else 1)


@pytest.mark.parametrize(
    ("overrides", "words"),
    [
        ({"nowhere": {"api_key": "x"}}, "no provider 'nowhere'"),
        ({"clink": {"key": "x"}}, "no credential 'key'; it has api_key"),
        ({"clink": {"api_key": ""}}, "is empty"),
    ],
)
def test_credentials_that_can_not_work(overrides: dict[str, dict[str, str]], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        Sandbox(credentials=overrides)


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("right", [True, False])
def test_credentials_are_neither_kept_nor_shown(provider: str, right: bool) -> None:
    secret = "canary0123456789"
    name = {"payapi": "private_key", "linksfield": "partner_code"}.get(provider, "api_key")
    given = headers(provider)
    encoded = base64.b64encode(secret.encode()).decode()
    for header in ("X-API-KEY", "x-api-key"):
        if header in given:
            given[header] = secret
    if "Authorization" in given:
        given["Authorization"] = f"Bearer {secret}" if provider == "unibee" else f"Payment {encoded}"
    given["X-Other"] = secret
    own = {provider: {name: secret}} if right else {}
    value = changed(body(provider), wrong=1)
    with Sandbox(credentials=own, now=lambda: NOW) as sandbox:
        seen = []
        for fault in (None, "drop_after", "rate_limit", "cut"):
            if fault:
                sandbox.fail(provider, fault=fault)
            request = SandboxRequest(
                provider,
                "POST",
                path(provider),
                headers={**given, "Content-Type": "application/json"},
                body=httpx.Request("POST", "http://x", json=value).content,
            )
            answer = sandbox.handle(request)
            seen += [repr(request), repr(answer), answer.body if isinstance(answer, SandboxResponse) else answer]
        assert any(isinstance(entry, Drop) for entry in seen)
        text = f"{seen}{sandbox.requests()}{sandbox.effects()}{sandbox!r}"
        assert len(sandbox.requests()) == 4
    assert secret not in text
    assert encoded not in text


def test_records_keep_what_tells_attempts_apart() -> None:
    with Sandbox(now=lambda: NOW) as sandbox:
        send(sandbox, "payapi")
        send(sandbox, "clink")
        first, second = sandbox.requests()
    assert first.headers["idempotent-key"] == first.reference
    assert first.headers["authorization"] == "***"
    assert second.headers["x-timestamp"] == str(int(NOW * 1000))
    assert (second.operation, second.method, second.path) == (CREATE["clink"][0], "POST", "/subscription")
    assert len(second.digest) == 64
