"""A key of one environment never goes to the other: the documented prefixes of each provider's contract."""

from __future__ import annotations

from typing import Any

import polybill as pb
import pytest
from polybill.core import contract

from tests.overlays.gateway import KEYS
from tests.overlays.requests import CLASSES, CREDENTIALS, PROVIDERS, SECRETS

ARGUMENT = {
    provider: next(name for name, value in CREDENTIALS[provider].items() if value == secret)
    for provider, secret in SECRETS.items()
}
WRONG = [
    ("clink", "sk_prod_0123456789", "sandbox"),
    ("clink", "sk_test_0123456789", "production"),
    ("clink", "pk_test_0123456789", "sandbox"),
    ("clink", "pk_prod_0123456789", "production"),
    ("useepay", "UseePay_SK_0123456789", "sandbox"),
    ("useepay", "UseePay_SK_TEST_0123456789", "production"),
    ("unibee", "ub_0123456789", "sandbox"),
    ("unibee", "ub_0123456789", "stage"),
    ("unibee", "ub_test_0123456789", "production"),
]
RIGHT = [
    ("clink", "sk_test_0123456789", "sandbox"),
    ("clink", "sk_prod_0123456789", "production"),
    ("clink", "0123456789", "production"),
    ("useepay", "UseePay_SK_TEST_0123456789", "sandbox"),
    ("useepay", "UseePay_SK_0123456789", "production"),
    ("unibee", "ub_test_0123456789", "stage"),
    ("unibee", "ub_0123456789", "production"),
    ("unibee", "0123456789abcdef0123456789abcdef", "production"),
]


def make(provider: str, key: str, mode: int = 0, **options: Any) -> Any:
    return CLASSES[provider][mode](**(CREDENTIALS[provider] | {ARGUMENT[provider]: key}), **options)


@pytest.mark.parametrize("mode", [0, 1])
@pytest.mark.parametrize(("provider", "key", "environment"), WRONG)
def test_a_key_of_another_environment_is_refused(provider: str, key: str, environment: str, mode: int) -> None:
    for options in ({"environment": environment}, {"base_url": contract.servers(provider)[environment] + "/"}):
        with pytest.raises(pb.ConfigurationError) as caught:
            make(provider, key, mode, **options)
        assert ARGUMENT[provider] in str(caught.value)
        assert "0123456789" not in str(caught.value)


@pytest.mark.parametrize(("provider", "key", "environment"), RIGHT)
def test_a_key_of_the_environment_or_of_no_documented_form_is_taken(provider: str, key: str, environment: str) -> None:
    make(provider, key, environment=environment).close()


def test_a_server_of_ones_own_takes_any_secret_key() -> None:
    for key in ("sk_test_1", "sk_prod_1"):
        make("clink", key, base_url="http://127.0.0.1:1").close()
    for key in ("ub_1", "ub_test_1"):
        make("unibee", key, base_url="https://billing.example.com").close()
        make("unibee", key, environment="self_hosted", base_url="https://billing.example.com").close()


def test_a_test_key_is_not_for_live_money_at_a_provider_with_one_host() -> None:
    whole = {**KEYS, "private_key": "pi_test_" + 32 * "0", "base_url": "https://gateway.example.com"}
    CLASSES["payapi"][0](**{**whole, "mode": "test"}).close()
    for cls in CLASSES["payapi"]:
        with pytest.raises(pb.ConfigurationError, match="private_key starts with pi_test_"):
            cls(**{**whole, "mode": "live"})


def test_every_documented_prefix_is_tried_here() -> None:
    seen = {prefix for _, key, _ in WRONG + RIGHT for prefix in [key] if prefix}
    for provider in PROVIDERS:
        for prefix in contract.key_prefixes(provider):
            assert prefix == "pi_test_" or any(key.startswith(prefix) for key in seen), prefix


def test_a_variable_of_the_environment_is_checked_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLYBILL_CLINK_API_KEY", "sk_prod_0123456789")
    monkeypatch.setenv("POLYBILL_CLINK_ENVIRONMENT", "sandbox")
    with pytest.raises(pb.ConfigurationError, match="sk_prod_"):
        pb.Clink.from_env()
