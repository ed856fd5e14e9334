"""Each client receives its provider's webhooks; so does each asynchronous one."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from polybill import Clink, ConfigurationError, WebhookRejected, registry
from polybill.sandbox import DEFAULTS

from tests.overlays.webhooks import kit
from tests.overlays.webhooks.kit import ALL


def made(provider: str, kind: str = "", **options: Any) -> Any:
    options.setdefault("webhook_secrets", [kit.SECRETS[provider]])
    options.setdefault("webhook_form", kit.form(provider))
    arguments = {**DEFAULTS[provider], "clock": kit.FixedClock(), "base_url": "http://127.0.0.1:9", **options}
    return getattr(registry.get(provider), f"{kind}client")(**arguments)


@ALL
def test_a_delivery_at_a_client(provider: str) -> None:
    true = kit.sent(provider)
    with made(provider) as client:
        event = client.webhooks.parse(true.headers, true.body)
        assert (event.assurance, event.native_type) == ("authentic", kit.SAMPLES[provider][0])
        with pytest.raises(WebhookRejected):
            client.webhooks.parse({**true.headers, kit.SIGNATURE[provider]: "1/x"}, true.body)
        assert client.webhooks.provider == provider
        assert kit.SECRETS[provider] not in repr(client) + repr(client.webhooks)


@ALL
def test_a_delivery_at_an_asynchronous_client(provider: str) -> None:
    true = kit.sent(provider)

    async def receive() -> str:
        async with made(provider, "async_") as client:
            return str(client.webhooks.parse(true.headers, true.body).assurance)

    assert asyncio.run(receive()) == "authentic"


@pytest.mark.parametrize(("provider", "argument"), [("unibee", "api_key"), ("payapi", "private_key")])
def test_where_the_provider_signs_with_the_key_of_the_calls(provider: str, argument: str) -> None:
    true = kit.sent(provider)
    with made(provider, webhook_secrets=(), **{argument: kit.SECRETS[provider]}) as client:
        assert client.webhooks.parse(true.headers, true.body).assurance == "authentic"


def test_the_secrets_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLYBILL_CLINK_API_KEY", "sk_test")
    monkeypatch.setenv("POLYBILL_CLINK_WEBHOOK_SECRETS", f"whsec_new {kit.SECRETS['clink']}")
    true = kit.sent("clink")
    with Clink.from_env(environment="sandbox", clock=kit.FixedClock()) as client:
        assert client.webhooks.parse(true.headers, true.body).assurance == "authentic"


@pytest.mark.parametrize("secrets", ["whsec_x", b"x", [""], [1]])
def test_secrets_that_can_not_work(secrets: Any) -> None:
    with pytest.raises(ConfigurationError, match="webhook_secrets") as caught:
        made("clink", webhook_secrets=secrets)
    assert "whsec" not in str(caught.value)


@ALL
def test_a_form_that_is_another_providers(provider: str) -> None:
    other = kit.form("linksfield" if provider != "linksfield" else "payapi")
    with pytest.raises(ConfigurationError, match=f"{provider}: its receiver takes"):
        _ = made(provider, webhook_form=other).webhooks
