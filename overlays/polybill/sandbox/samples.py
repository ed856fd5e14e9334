"""Requests that the sandbox accepts: for tests and first steps."""

from __future__ import annotations

from polybill_canonical import SubscriptionRequest

from polybill.errors import ConfigurationError
from polybill.sandbox.providers import SIMULATORS


def sample_subscription(provider: str, reference: str = "order-1") -> SubscriptionRequest:
    """Make a subscription request with what a provider needs.

    Args:
        provider: provider key.
        reference: the caller's reference.

    Raises:
        ConfigurationError: the provider is unknown.
    """
    samples = {name: found.sample for name, found in SIMULATORS.items() if found.sample is not None}
    if provider not in samples:
        raise ConfigurationError(f"sandbox: no sample for {provider!r}; expected one of {', '.join(samples)}")
    return SubscriptionRequest(reference=reference, **samples[provider]())
