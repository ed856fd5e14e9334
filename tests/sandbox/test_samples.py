"""The sample of each provider is accepted by its contract; the credentials are read like a mapping."""

from __future__ import annotations

import typing

import polybill
import pytest
from polybill.client.config import EnvironmentName
from polybill.core.contract import servers
from polybill.sandbox import DEFAULTS, sample_subscription

from scripts.paths import PROVIDERS


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_sample_is_accepted(provider: str) -> None:
    made = polybill.to_native(sample_subscription(provider, "order-9"), provider)
    assert made.losses == ()
    assert sample_subscription(provider, "order-9").reference == "order-9"


def test_an_unknown_provider_names_the_known() -> None:
    with pytest.raises(polybill.ConfigurationError, match="no sample for 'acme'; expected one of clink, linksfield"):
        sample_subscription("acme")


def test_credentials_are_a_mapping_that_nobody_changes() -> None:
    assert list(DEFAULTS) == list(PROVIDERS)
    assert len(DEFAULTS) == len(PROVIDERS)
    with pytest.raises(TypeError):
        DEFAULTS["clink"]["api_key"] = "x"


def test_every_documented_environment_has_its_name() -> None:
    documented = {name for provider in PROVIDERS for name in servers(provider)}
    assert set(typing.get_args(EnvironmentName)) == documented
