"""From values to a call that can be made: what all providers' operations have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias, TypeVar

from attrs import evolve
from polybill_runtime.model import Model

from polybill.canonical.outcomes import settled
from polybill.canonical.results import Page
from polybill.conversion.rows import is_number
from polybill.conversion.table import Table
from polybill.core import contract
from polybill.errors import CannotCarry, FieldProblem, RequestInvalid, ResponseUnreadable
from polybill.protocol.call import Call, Precondition, State
from polybill.protocol.exchange import RawResponse, WireRequest
from polybill.protocol.idempotency import freeze, idempotency_key
from polybill.protocol.integrity import ANYTHING, FILTERED, Expectation, expected
from polybill.resources.operation import Operation, answer_reader, nameless
from polybill.resources.paging import Part

T = TypeVar("T")
RequestT = TypeVar("RequestT")

Filters: TypeAlias = Mapping[str, str | tuple[str, Callable[[Any], Any]]]
"""Canonical filter to wire name, or to wire name and the function that makes the native value."""

Explain: TypeAlias = Callable[[str, str], FieldProblem]
IdOf: TypeAlias = Callable[[str, str, object], Any]


def native_problem(where: str, message: str) -> FieldProblem:
    """Name a native field as it is, where no table maps it to a canonical one."""
    return FieldProblem(f"native {where}" if where else "the request", message)


def prepare(
    provider: str,
    operation: str,
    *,
    read: Callable[[Any, RawResponse], T],
    state: Callable[[T], State] = settled,
    parameters: Mapping[str, Any] | None = None,
    body: Any = None,
    explain: Explain = native_problem,
    reference: str = "",
    expects: Expectation = ANYTHING,
    precondition: Precondition[Any] | None = None,
) -> Call[T]:
    """Check the native request and freeze the intent.

    Args:
        provider: provider key.
        operation: operationId of the contract.
        read: makes the result of the native answer.
        state: gives the state of the call that a result shows.
        parameters: path and query parameters by their names on the wire; None = not sent.
        body: native body, an object of the generated client; None = none.
        explain: translates a native problem to canonical names.
        reference: the caller's reference of the intent; empty for a call without one.
        expects: what the answer must show, and must not contradict.
        precondition: what has to be read and checked before.

    Raises:
        RequestInvalid: the request breaks the provider's contract; the problems name the fields.
    """
    rules = contract.rules(provider, operation)
    endpoint = contract.endpoint(rules)

    def refuse(_: str, problems: Sequence[Any]) -> RequestInvalid:
        return RequestInvalid(provider, operation, [explain(item.pointer, item.message) for item in problems])

    given = {rules.parameters[name]: value for name, value in (parameters or {}).items() if value is not None}
    if body is not None:
        given["body"] = body
    # Only a generated function that has something to check takes the class of its complaint.
    request = WireRequest.from_kwargs(endpoint.get_kwargs(**given, invalid=refuse), rules.fill, rules.scheme)
    named = [name for name, what in rules.fill.get("header", {}).items() if what == "idempotency-key"]
    if named and reference:
        request = request.with_headers(dict.fromkeys(named, idempotency_key(provider, operation, reference)))
    record = freeze(provider, operation, request, reference=reference)
    return Call(rules, record, answer_reader(rules, read), state, expects, precondition)


def id_text(provider: str, operation: str, value: object, name: str = "id") -> str:
    """Check an id of the caller's.

    Raises:
        RequestInvalid: it is not a non-empty string, or can't be a segment of a URL's path.
    """
    if not isinstance(value, str) or not value.strip():
        raise RequestInvalid(provider, operation, [FieldProblem(name, "must be a non-empty string")])
    # Dots alone would lead to another address, and so to another operation.
    if value in {".", ".."} or any(ord(sign) < 32 or 0xD800 <= ord(sign) <= 0xDFFF for sign in value):
        raise RequestInvalid(provider, operation, [FieldProblem(name, "is not a valid id: it can't be part of a URL")])
    return value


def id_number(provider: str, operation: str, value: object, name: str = "id") -> int:
    """Check an id of the caller's that is a number at this provider.

    Raises:
        RequestInvalid: it is not a string of 1 to 19 digits that starts with 1 to 9.
    """
    if not isinstance(value, str) or not is_number(value):
        problem = FieldProblem(name, "must be a string of digits: this provider's ids are numbers")
        raise RequestInvalid(provider, operation, [problem])
    return int(value)


def creating(
    table: Table,
    read: Callable[[Any, RawResponse, str], T],
    state: Callable[[T], State],
    wants: Callable[[Any], Mapping[str, object]] = expected,
) -> Operation[[Any], T]:
    """Make the operation that turns a canonical request into a native body and sends it.

    Args:
        table: how the request becomes the native body.
        read: makes the result of the native answer and the reference.
        state: gives the state of the call that a result shows.
        wants: lists what the answer must not contradict.
    """

    def build(request: Any) -> Call[T]:
        body, _ = table.write(request)
        reference: str = getattr(request, "reference", "")
        return prepare(
            table.provider,
            table.operation,
            body=table.native.from_dict(body),
            explain=table.explain,
            reference=reference,
            read=lambda raw, answer: read(raw, answer, reference),
            state=state,
            expects=Expectation(wants(request), always_id=True),
        )

    return Operation(build, (table.operation,), read, state, expects=Expectation(always_id=True))


def changing(
    table: Table,
    parameter: str,
    read: Callable[[Any, RawResponse], T],
    state: Callable[[T], State] = settled,
    *,
    in_body: bool = False,
    id_of: IdOf = id_text,
    shows: str = "id",
) -> Operation[[str, Any], T]:
    """Make the operation that sends a canonical change of the object with an id.

    Args:
        table: how the change becomes the native body.
        parameter: wire name of the path or query parameter that takes the id, or of the body's field.
        read: makes the result of the native answer.
        state: gives the state of the call that a result shows.
        in_body: whether the id is sent in the body.
        id_of: checks the id and gives it in the provider's form.
        shows: field of the result that shows the id.
    """
    template = Expectation(has_id=shows == "id")

    def build(id: str, change: Any) -> Call[T]:  # noqa: A002 - see `Gets.get`
        name = id_of(table.provider, table.operation, id)
        body, _ = table.write(change)
        if in_body:
            body[parameter] = name
        return prepare(
            table.provider,
            table.operation,
            parameters=None if in_body else {parameter: name},
            body=table.native.from_dict(body),
            explain=table.explain,
            read=read,
            state=state,
            expects=evolve(template, values={shows: id}),
        )

    return Operation(build, (table.operation,), nameless(read), state, expects=template)


def getting(
    provider: str,
    operation: str,
    parameter: str,
    read: Callable[[Any, RawResponse], T],
    body: type[Any] | None = None,
    id_of: IdOf = id_text,
) -> Operation[[str], T]:
    """Make the operation that sends nothing but an id: reading, resuming, deleting.

    Args:
        provider: provider key.
        operation: operationId of the contract.
        parameter: wire name of the path or query parameter that takes the id, or of the body's field.
        read: makes the result of the native answer.
        body: generated class of the body, where the id is sent in it.
        id_of: checks the id and gives it in the provider's form.
    """

    def build(id: str) -> Call[T]:  # noqa: A002 - see `Gets.get`
        name = id_of(provider, operation, id)
        same = Expectation({"id": id})
        if body is None:
            return prepare(provider, operation, parameters={parameter: name}, read=read, expects=same)
        return prepare(provider, operation, body=body.from_dict({parameter: name}), read=read, expects=same)

    return Operation(build, (operation,), nameless(read), expects=Expectation())


def listing(
    provider: str,
    operation: str,
    read: Callable[[Any, RawResponse], T],
    *,
    filters: Filters | None = None,
    always: Mapping[str, Any] | None = None,
    body: type[Any] | None = None,
    items: str = "",
) -> Operation[[Part], Page[T]]:
    """Make the operation that reads a page of a list, as described by the contract's ``x-paging``.

    Args:
        provider: provider key.
        operation: operationId of the contract.
        read: makes the result of one native object.
        filters: see `Filters`.
        always: wire names and values that every part asks for.
        body: generated class of the body, where the parameters are sent in it.
        items: JSON pointer of the objects, for a list without pagination.
    """
    known = filters or {}
    template = Expectation(has_id=False, each=True)

    def build(part: Part) -> Call[Page[T]]:
        paging = contract.rules(provider, operation).paging
        if paging is None and part.index:
            problem = FieldProblem("start_page", "has no meaning here: the provider gives the whole list at once")
            raise CannotCarry(provider, operation, [problem])
        if odd := [name for name in part.filters if name not in known]:
            can = f"; expected one of {', '.join(known)}" if known else ""
            raise CannotCarry(
                provider, operation, [FieldProblem(name, f"is not a filter of this provider{can}") for name in odd]
            )
        values: dict[str, Any] = dict(always or {})
        for name, value in part.filters.items():
            target = known[name]
            values |= {target: value} if isinstance(target, str) else {target[0]: target[1](value)}
        if paging is not None:
            number = part.index * (1 if paging.style == "page" else part.size)
            values |= {paging.page: paging.first + number, paging.size: part.size}
        # A server that does not know a filter sends everything: no item may show another value than was asked for.
        same = evolve(template, values={name: part.filters[name] for name in FILTERED if name in part.filters})
        if body is None:
            return prepare(provider, operation, parameters=values, read=read_page, expects=same)
        return prepare(provider, operation, body=body.from_dict(values), read=read_page, expects=same)

    def read_page(raw: Any, answer: RawResponse) -> Page[T]:
        paging = contract.rules(provider, operation).paging
        found = list_items(raw, paging.items if paging is not None else items, provider, operation, answer)
        more = member(raw, paging.more) if paging is not None and paging.more else None
        total = member(raw, paging.total) if paging is not None and paging.total else None
        return Page(
            items=tuple(read(item, answer) for item in found),
            has_more=more if isinstance(more, bool) else None if paging else False,
            total=total if isinstance(total, int) and not isinstance(total, bool) else None,
            answer=answer,
        )

    return Operation(build, (operation,), nameless(read_page), expects=template, filters=tuple(known))


def member(model: Any, where: str) -> Any:
    """Read the value at a JSON pointer of a generated object; None where there is none."""
    for name in where.split("/")[1:]:
        field = next((item for item in model.FIELDS if item.name == name), None) if isinstance(model, Model) else None
        if field is None:
            return None
        model = getattr(model, field.attr)
    return model


def list_items(raw: Any, where: str, provider: str, operation: str, answer: RawResponse) -> Iterable[Any]:
    """Read the objects of a list; null is an empty list, as some servers write it.

    Raises:
        ResponseUnreadable: an item is not an object of the contract; skipping it would lose it silently.
    """
    unreadable = ResponseUnreadable(
        f"{provider} {operation}: {where} of the response does not match the contract",
        provider=provider,
        operation=operation,
        answer=answer,
    )
    found = raw
    for name in where.split("/")[1:]:
        if isinstance(found, Model) and name in found.unexpected:
            raise unreadable
        found = member(found, f"/{name}")
    if not isinstance(found, list):
        return ()
    if not all(isinstance(item, Model) for item in found):
        raise unreadable
    return found


def epoch_seconds(value: datetime) -> int:
    """Write a moment as whole seconds since 1970."""
    return int(value.timestamp())


def iso_milliseconds(value: datetime) -> str:
    """Write a moment as ISO 8601 text in UTC, with milliseconds."""
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
