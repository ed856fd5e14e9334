"""The credentials that the sandbox takes, in one place. None of them is worth anything elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from polybill.errors import ConfigurationError
from polybill.sandbox.providers import SIMULATORS

# The names are those of the clients' arguments, so that `Clink(**sandbox.credentials["clink"])` works.
DEFAULTS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {provider: MappingProxyType(dict(found.credentials)) for provider, found in SIMULATORS.items()}
)
"""Provider key to the client's arguments, as each simulator declares them."""


def merged(overrides: Mapping[str, Mapping[str, str]] | None = None) -> Mapping[str, Mapping[str, str]]:
    """Get the credentials with some replaced.

    Raises:
        ConfigurationError: a provider or a name is unknown, or a value is empty.
    """
    result = {provider: dict(names) for provider, names in DEFAULTS.items()}
    for provider, values in (overrides or {}).items():
        if provider not in result:
            raise ConfigurationError(f"sandbox: no provider {provider!r}; there are {', '.join(result)}")
        for name, value in values.items():
            if name not in result[provider]:
                known = ", ".join(result[provider])
                raise ConfigurationError(f"sandbox: {provider} has no credential {name!r}; it has {known}")
            if not value:
                raise ConfigurationError(f"sandbox: {provider}'s {name} is empty: an absent header would pass")
            result[provider][name] = value
    return MappingProxyType({provider: MappingProxyType(values) for provider, values in result.items()})
