"""A key of one environment is not for the other: the prefixes that the contract documents, checked at the start."""

from __future__ import annotations

from typing import cast

from polybill.client.config import Options
from polybill.core import contract
from polybill.errors import ConfigurationError

_NO_SERVER = frozenset({"production", "sandbox", "self_hosted"})
"""Environments that a credential may name at a provider without a server of that name."""


def check_key(provider: str, name: str, key: str, options: Options, environment: str | None = None) -> None:
    """Refuse a key that belongs to another environment, or that is not for servers at all.

    Args:
        provider: provider key.
        name: the argument's name.
        key: the credential; a key of a form that the contract does not document is taken.
        options: the caller's.
        environment: where the key's own environment is chosen by another argument.

    Raises:
        ConfigurationError: the key is of another environment; only its documented prefix is shown.
    """
    prefixes = contract.key_prefixes(provider)
    prefix = max((known for known in prefixes if key.startswith(known)), key=len, default=None)
    if prefix is None:
        return
    allowed = prefixes[prefix]
    if not allowed:
        raise ConfigurationError(f"{provider}: {name} starts with {prefix}: such a key is not for servers")
    chosen: object = environment or options.get("environment") or _of_address(provider, options)
    if not isinstance(chosen, str):
        return  # the config names what is wrong with it
    if chosen not in contract.servers(provider) and chosen not in _NO_SERVER:
        return  # see above
    # A self-hosted server has keys of its own.
    if chosen not in {"self_hosted", *allowed}:
        raise ConfigurationError(
            f"{provider}: {name} starts with {prefix}, which is a key of {' or '.join(allowed)}, "
            f"and the environment is {chosen}"
        )


def _of_address(provider: str, options: Options) -> str | None:
    """Find the environment of a documented address that was given as `base_url`."""
    address = cast("object", options.get("base_url"))
    if not isinstance(address, str):
        return None
    known = {url.rstrip("/"): name for name, url in contract.servers(provider).items()}
    return known.get(address.rstrip("/"))
