"""Conversion of requests between providers, by way of the canonical model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from attrs import frozen

from polybill import registry
from polybill.conversion.table import Table
from polybill.errors import ConfigurationError, FieldProblem, RequestInvalid, Unsupported

T_co = TypeVar("T_co", covariant=True)


@frozen
class Converted(Generic[T_co]):
    """A converted request.

    Attributes:
        value: the request.
        losses: what it could not carry; empty unless the caller asked for ``lossy``.
    """

    value: T_co
    losses: tuple[FieldProblem, ...]


def tables(provider: str) -> Sequence[Table]:
    """List a provider's conversion tables.

    Raises:
        ConfigurationError: the provider is unknown, or its client is not installed.
    """
    return registry.get(provider).tables


def to_canonical(native: Any, *, reference: str | None = None, lossy: bool = False) -> Converted[Any]:
    """Convert a provider's request to the canonical model.

    Args:
        native: a request object of a generated client.
        reference: the caller's reference, for providers whose body has no field for it.
        lossy: leave out what has no canonical counterpart, and list it.

    Raises:
        CannotCarry: a value has no canonical counterpart.
        RequestInvalid: the request breaks its provider's contract, or a needed canonical value is missing.
        Unsupported: no conversion exists for this kind of object.
    """
    provider = type(native).__module__.partition(".")[0].removeprefix("polybill_")
    if provider not in registry.names():
        raise Unsupported(f"{type(native).__name__} is not a request of a generated client")
    table = next((table for table in tables(provider) if table.native is type(native)), None)
    if table is None:
        known = ", ".join(sorted({table.native.__name__ for table in tables(provider)}))
        raise Unsupported(f"{provider}: {type(native).__name__} has no canonical form; expected one of {known}")
    if wrong := list(native.problems()):
        found = [FieldProblem(item.pointer or "/", item.message) for item in wrong]
        raise RequestInvalid(provider, table.operation, found)
    value, losses = table.read(native.to_dict(), lossy=lossy, reference=reference)
    return Converted(value, tuple(losses))


def to_native(request: Any, provider: str, *, lossy: bool = False) -> Converted[Any]:
    """Convert a canonical request to a provider's.

    Args:
        request: a canonical request.
        provider: provider key.
        lossy: leave out what has no place at the provider, and list it.

    Raises:
        CannotCarry: a value has no place at the provider.
        RequestInvalid: the request breaks the canonical contract or the provider's; the problems name the fields.
        Unsupported: the provider has no operation for this kind of request.
    """
    table = next((table for table in tables(provider) if isinstance(request, table.canonical)), None)
    if table is None:
        able = [
            key
            for key in registry.installed()
            if any(isinstance(request, table.canonical) for table in _installed(key))
        ]
        others = f"; it can be sent to {', '.join(able)}" if able else ""
        raise Unsupported(f"{provider}: no operation takes a {type(request).__name__}{others}")
    body, losses = table.write(request, lossy=lossy)
    native = table.native.from_dict(body)
    if wrong := list(native.problems()):
        found = [table.explain(item.pointer, item.message) for item in wrong]
        raise RequestInvalid(provider, table.operation, found)
    return Converted(native, tuple(losses))


def _installed(provider: str) -> Sequence[Table]:
    try:
        return tables(provider)
    except ConfigurationError:
        return ()


def convert(native: Any, *, to: str, reference: str | None = None, lossy: bool = False) -> Converted[Any]:
    """Convert one provider's request to another's.

    Args:
        native: a request object of a generated client.
        to: key of the other provider.
        reference: the caller's reference, for providers whose body has no field for it.
        lossy: leave out what can't be carried, and list it.

    Raises:
        CannotCarry: a value has no canonical counterpart, or no place at the other provider.
        RequestInvalid: the other provider needs a value that this request has not; the problems name it.
        Unsupported: one of the two has no such request.
    """
    canonical = to_canonical(native, reference=reference, lossy=lossy)
    other = to_native(canonical.value, to, lossy=lossy)
    return Converted(other.value, canonical.losses + other.losses)
