"""The providers that are installed. Each is found by its entry point; no other place lists them.

A provider's generated distribution has an entry point of the group `GROUP`: the provider key, and where its
`polybill.declaration.Provider` is. A distribution of your own may add another provider in the same way.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Final

from polybill import providers
from polybill.declaration import Provider
from polybill.errors import ConfigurationError

GROUP: Final = "polybill.providers"


def names() -> tuple[str, ...]:
    """List the keys of all providers that polybill has or that are installed, in alphabetical order."""
    own = (module.name for module in iter_modules(providers.__path__) if module.ispkg)
    return tuple(sorted({*own, *_points()}))


def installed() -> tuple[str, ...]:
    """List the keys of the providers whose client is installed, in alphabetical order."""
    return tuple(sorted(_points()))


def get(provider: str) -> Provider:
    """Load what a provider declares.

    Args:
        provider: provider key.

    Raises:
        ConfigurationError: the provider is unknown, its client is not installed, or its declaration can't be loaded.
    """
    check(provider)
    return _load(provider)


@cache
def _load(provider: str) -> Provider:
    point = _points().get(provider)
    if point is None:
        raise ConfigurationError(f"{provider}: the client is not installed; run: pip install 'polybill[{provider}]'")
    try:
        found: object = point.load()
    except (ImportError, AttributeError) as error:
        raise ConfigurationError(f"{provider}: {point.value} can't be loaded: {error}") from error
    if not isinstance(found, Provider) or found.key != provider:
        raise ConfigurationError(f"{provider}: {point.value} must be a Provider whose key is {provider!r}")
    return found


def check(provider: object) -> None:
    """Make sure that there is such a provider, installed or not.

    Raises:
        ConfigurationError: the provider is unknown.
    """
    # Most that is asked for is installed: listing the folders reads the disk.
    if not isinstance(provider, str) or (provider not in _points() and provider not in names()):
        raise ConfigurationError(f"unknown provider {provider!r}; expected one of {', '.join(names())}")


@cache
def _points() -> Mapping[str, EntryPoint]:
    """Find the entry points by provider key.

    Raises:
        ConfigurationError: two distributions claim the same key: which of them gets the credentials is not guessed.
    """
    found: dict[str, EntryPoint] = {}
    for point in entry_points(group=GROUP):
        other = found.setdefault(point.name, point)
        if other.value != point.value:
            raise ConfigurationError(
                f"{point.name}: two distributions claim this provider key, for {other.value} and for {point.value}; "
                "uninstall one of them"
            )
    return MappingProxyType(found)
