"""Options of a single call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from attrs import evolve

from polybill.client.network import positive
from polybill.errors import ConfigurationError
from polybill.protocol.retry import RetryPolicy
from polybill.suggestion import did_you_mean


class CallOptions(TypedDict, total=False):
    """Keyword arguments that every call takes; they win over those of the client.

    Attributes:
        timeout: seconds that one attempt may take.
        deadline: seconds for the whole call, repeats and waits included.
    """

    timeout: float
    deadline: float


def policy_for(provider: str, policy: RetryPolicy, options: Mapping[str, object] | None) -> RetryPolicy:
    """Apply a call's own options.

    Raises:
        ConfigurationError: an option is unknown or can't work; nothing was sent.
    """
    if not options:
        return policy
    unknown = set(options) - set(CallOptions.__annotations__)
    if unknown:
        meant = did_you_mean(min(unknown), CallOptions.__annotations__)
        raise ConfigurationError(f"{provider}: unknown option {', '.join(sorted(unknown))} of a call{meant}")
    given = {name: positive(provider, name, value) for name, value in options.items() if value is not None}
    return evolve(policy, timeout=given.get("timeout", policy.timeout), deadline=given.get("deadline", policy.deadline))
