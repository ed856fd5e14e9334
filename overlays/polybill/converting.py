"""Conversion of requests between providers, by way of the canonical model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from attrs import frozen
from polybill_runtime.model import Model

from polybill import registry
from polybill.canonical import model
from polybill.conversion.results import Reading
from polybill.conversion.rows import OutOfBand
from polybill.conversion.shown import provider_of
from polybill.conversion.table import Table
from polybill.errors import CannotCarry, ConfigurationError, FieldProblem, RequestInvalid, Unsupported

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
    provider = _provider_of(native)
    table = next((table for table in tables(provider) if table.native is type(native)), None)
    if table is None:
        known = ", ".join(sorted({table.native.__name__ for table in tables(provider)}))
        raise Unsupported(f"{provider}: {type(native).__name__} has no canonical form; expected one of {known}")
    if wrong := list(native.problems()):
        found = [FieldProblem(item.pointer or "/", item.message) for item in wrong]
        raise RequestInvalid(provider, table.operation, found)
    value, losses = table.read(native.to_dict(), lossy=lossy, reference=reference)
    return Converted(value, tuple(losses))


def _provider_of(native: Any) -> str:
    provider = provider_of(type(native))
    if provider not in registry.names():
        raise Unsupported(f"{type(native).__name__} is not a request of a generated client")
    return provider


def to_native(request: Any, provider: str, *, lossy: bool = False) -> Converted[Any]:
    """Convert a canonical request, or a result, to a provider's object.

    Of the several objects in which a provider shows a result, it is the one that the result was read from, at another
    provider the most complete one. The ids and the next action of a result mean nothing at another provider: they are
    losses.

    Args:
        request: a canonical request or result.
        provider: provider key.
        lossy: leave out what has no place at the provider, and list it.

    Raises:
        CannotCarry: a value has no place at the provider.
        RequestInvalid: the request breaks the canonical contract or the provider's; the problems name the fields.
        Unsupported: the provider has no operation for this kind of request.
    """
    if (reading := _reading(provider, request)) is not None:
        raw = getattr(request, "raw", None)
        source = _provider_of(raw) if isinstance(raw, Model) else provider
        shown, lost = reading.write(request, source=source, lossy=lossy)
        return Converted(shown, tuple(lost))
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


def _reading(provider: str, result: object) -> Reading[object] | None:
    """Choose the table of a result; None where the provider has none for it."""
    own = [item for item in registry.get(provider).results if isinstance(result, item.model)]
    raw = getattr(result, "raw", None)
    return next((item for item in own if isinstance(raw, item.native)), own[0] if own else None)


def _installed(provider: str) -> Sequence[Table]:
    try:
        return tables(provider)
    except ConfigurationError:
        return ()


def convert(
    native: Any,
    *,
    to: str,
    reference: str | None = None,
    ids: Mapping[str, str] | None = None,
    lossy: bool = False,
) -> Converted[Any]:
    """Convert one provider's request to another's.

    An id of one provider means nothing at another: each that ``ids`` does not replace is a loss. So is the reference
    where the other provider's body has no field for it; give it again with the call.

    Args:
        native: a request object of a generated client.
        to: key of the other provider.
        reference: the caller's reference, for providers whose body has no field for it.
        ids: the other provider's ids by canonical field, such as ``{"customer.id": "cus_9", "plan.id": "price_4"}``.
        lossy: leave out what can't be carried, and list it.

    Raises:
        CannotCarry: a value has no canonical counterpart, or no place at the other provider.
        ConfigurationError: the other provider is unknown, or its client is not installed.
        RequestInvalid: the other provider needs a value that this request has not; the problems name it. Or ``ids``
            names a field that holds no id of a provider.
        Unsupported: one of the two has no such request.
    """
    others = tables(to)
    canonical = to_canonical(native, reference=reference, lossy=lossy)
    source = _provider_of(native)
    table = next((table for table in others if isinstance(canonical.value, table.canonical)), None)
    if table is None:
        return to_native(canonical.value, to)  # raises Unsupported, which names who has such a request
    request, foreign = _readdressed(canonical.value, source, table, ids or {})
    unnamed = [] if source == to else _without_reference(table)
    if (foreign or unnamed) and not lossy:
        raise CannotCarry(to, table.operation, [*foreign, *table.write(request, lossy=True)[1], *unnamed])
    other = to_native(request, to, lossy=lossy)
    return Converted(other.value, (*canonical.losses, *foreign, *other.losses, *unnamed))


def _without_reference(table: Table) -> list[FieldProblem]:
    """List the reference as a loss where the body has no field for it."""
    out = any(row.path == "reference" and isinstance(row, OutOfBand) for row in table.rows)
    return [FieldProblem("reference", "has no field in the body; give it again with the call")] if out else []


def _readdressed(request: Any, source: str, table: Table, ids: Mapping[str, str]) -> tuple[Any, list[FieldProblem]]:
    """Put the other provider's ids in the place of the source's; list what is left without one."""
    known = model.provider_ids(type(request))
    if wrong := sorted(set(ids) - known):
        text = f"holds no id of a provider; expected one of {', '.join(sorted(known))}"
        raise RequestInvalid(table.provider, table.operation, [FieldProblem(f"ids[{path!r}]", text) for path in wrong])
    values, foreign = model.flatten(request), list[str]()
    if source != table.provider:
        # An id without a place there is left to the table, which refuses it like any other value.
        foreign = sorted((known & values.keys() & {row.path for row in table.rows}) - ids.keys())
    losses = [
        FieldProblem(path, f"is an id of {source}; give that of {table.provider} with ids={{{path!r}: ...}}")
        for path in foreign
    ]
    kept = {path: value for path, value in values.items() if path not in foreign} | dict(ids)
    try:
        made = model.build(type(request), kept)
    except model.Incomplete:
        raise RequestInvalid(table.provider, table.operation, losses) from None
    return made, losses
