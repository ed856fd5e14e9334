"""Secrets and settings of a receiver."""

from __future__ import annotations

from typing import Any

import pytest
from polybill import ConfigurationError, webhooks

from tests.overlays.webhooks import kit
from tests.overlays.webhooks.kit import ALL, sent


@pytest.mark.parametrize("provider", ["clink", "unibee", "payapi"])
def test_without_a_secret_nothing_is_checked(provider: str) -> None:
    true = sent(provider)
    with pytest.raises(ConfigurationError, match="webhook_secrets"):
        kit.receiver(provider, secrets=()).parse(true.headers, true.body)


@pytest.mark.parametrize("secrets", ["whsec_x", b"x", [""], [1], None, ["a\n"]])
def test_secrets_that_can_not_work(secrets: Any) -> None:
    with pytest.raises(ConfigurationError, match="webhook_secrets") as caught:
        webhooks.receiver("clink", secrets=secrets)
    assert "whsec" not in str(caught.value)


@pytest.mark.parametrize("tolerance", [0, -1, float("inf"), float("nan"), True])
def test_a_window_that_can_not_work(tolerance: Any) -> None:
    with pytest.raises(ConfigurationError, match="tolerance"):
        webhooks.receiver("clink", secrets=["a"], tolerance=tolerance)


@ALL
def test_no_secret_is_shown(provider: str) -> None:
    true = sent(provider)
    receiver = kit.receiver(provider)
    event = receiver.parse(true.headers, true.body)
    for shown in (repr(receiver), repr(receiver._settings), repr(true), repr(event)):
        assert kit.SECRETS[provider] not in shown
        assert "PRIVATE KEY" not in shown
