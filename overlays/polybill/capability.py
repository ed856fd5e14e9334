"""What each provider can do in canonical words, read from its client and its contract."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, get_type_hints

from attrs import frozen

from polybill import registry
from polybill.core import contract
from polybill.errors import ConfigurationError
from polybill.protocol.rules import Safety
from polybill.resources.operation import Operation
from polybill.resources.verbs import VERBS, Resource

KINDS: Final = ("subscriptions", "payments", "refunds", "invoices", "customers", "webhook_endpoints")
"""Kinds of objects in the order of the docs."""


@frozen
class Capability:
    """One canonical operation of one provider.

    Attributes:
        kind: kind of objects, such as ``subscriptions``.
        verb: what can be done with them, such as ``cancel``.
        operations: operationIds of the contract behind it, the one that does the work first.
        safe: whether the contract allows to send the same request again after a doubt.
        evidence: where the operation is known from: ``doc``, ``sdk``, ``source`` or ``inferred``.
        limitations: what of it this provider can't do, empty where it can do all.
        filters: what a list can be narrowed by.
        pages: whether a list comes in pages, so that ``start_page`` can resume it.
        effect: what it does besides, for people; empty where nothing is known.
    """

    provider: str
    kind: str
    verb: str
    operations: tuple[str, ...]
    safe: Safety
    evidence: str
    limitations: str
    filters: tuple[str, ...] = ()
    pages: bool = False
    effect: str = ""

    @property
    def lacks(self) -> str:
        """The former name of `limitations`; deprecated."""
        warnings.warn("Capability.lacks is deprecated: use Capability.limitations", DeprecationWarning, stacklevel=2)
        return self.limitations


def verbs() -> Sequence[str]:
    """List the verbs in the order of the docs."""
    return [name.removeprefix("_") for verb in VERBS for name in vars(verb).get("__annotations__", {})]


def client_class(provider: str) -> type[Any]:
    """Import a provider's client for threads.

    Raises:
        ConfigurationError: the provider is unknown, or its client is not installed.
    """
    return registry.get(provider).client


def capabilities(provider: str) -> tuple[Capability, ...]:
    """List what a provider can do.

    Raises:
        ConfigurationError: the provider is unknown, or its client is not installed.
    """
    registry.check(provider)  # also what can't be a key of a cache
    return _listed(provider)


@cache
def _listed(provider: str) -> tuple[Capability, ...]:
    return tuple(_capabilities(provider))


def operations(provider: str) -> Mapping[tuple[str, str], Operation[Any, Any]]:
    """List a provider's canonical operations by kind and verb.

    Raises:
        ConfigurationError: the provider is unknown, or its client is not installed.
    """
    registry.check(provider)
    return _operations(provider)


@cache
def _operations(provider: str) -> Mapping[tuple[str, str], Operation[Any, Any]]:
    found: dict[tuple[str, str], Operation[Any, Any]] = {}
    for kind, resource in get_type_hints(client_class(provider)).items():
        if not (isinstance(resource, type) and issubclass(resource, Resource)):
            continue
        for verb in verbs():
            operation = getattr(resource, f"_{verb}", None)
            if isinstance(operation, Operation):
                found[kind, verb] = operation
    return found


def _capabilities(provider: str) -> Iterator[Capability]:
    rows = contract.package(provider).OPERATIONS
    for (kind, verb), operation in operations(provider).items():
        row = rows[operation.operation_ids[0]]
        yield Capability(
            provider=provider,
            kind=kind,
            verb=verb,
            operations=operation.operation_ids,
            safe=row["retry"]["safe"],
            evidence=row["evidence"],
            limitations=operation.limitations,
            filters=operation.filters,
            pages=contract.rules(provider, operation.operation_ids[0]).paging is not None,
            effect=operation.effect,
        )


def kinds() -> list[str]:
    """List the kinds of objects that any installed provider has."""
    return list(dict.fromkeys(item.kind for provider in registry.installed() for item in _installed(provider)))


def providers_with(kind: str, verb: str = "") -> list[str]:
    """List the installed providers that offer a verb; without one, those that offer the kind of objects at all."""
    return [
        provider
        for provider in registry.installed()
        if any(item.kind == kind and verb in {"", item.verb} for item in _installed(provider))
    ]


def _installed(provider: str) -> tuple[Capability, ...]:
    try:
        return capabilities(provider)
    except ConfigurationError:
        return ()
