"""Settling references whose outcome is unknown, from the ledger and by asking the provider. Pure, as effects."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve

from polybill.core import contract
from polybill.errors import FieldProblem, RequestInvalid, UsageError
from polybill.ledger.asked import read_asked
from polybill.ledger.entry import Change, Entry, Scope
from polybill.ledger.lookup import Run
from polybill.ledger.once import Context, Use, may_be_released, settle
from polybill.outcome import Outcome
from polybill.protocol.call import Call
from polybill.protocol.exchange import WireRequest
from polybill.protocol.idempotency import IdempotencyRecord
from polybill.resources.operation import Operation, advice_of, answer_reader

Creators = Mapping[str, tuple[str, Operation[Any, Any]]]
"""OperationId to the canonical name, such as ``payments.create``, and the operation."""


def creators(resources: Iterator[Any]) -> Creators:
    """List the operations of a client's resources that take a reference."""
    found: dict[str, tuple[str, Operation[Any, Any]]] = {}
    for resource in resources:
        operation = getattr(type(resource), "_create", None)
        if isinstance(operation, Operation):
            found[operation.operation_ids[0]] = (f"{resource.kind}.create", operation)
    return found


def _call_of(entry: Entry, operation: Operation[Any, Any]) -> Call[Any]:
    """Make the call of an entry, as far as it can be known without its request."""
    rules = contract.rules(entry.scope.provider, entry.operation)
    record = IdempotencyRecord(rules.provider, rules.id, entry.reference, WireRequest(rules.method, ""), entry.digest)
    reference = entry.reference
    read = answer_reader(rules, lambda raw, answer: operation.reads(raw, answer, reference))
    return Call(
        rules,
        record,
        read,
        operation.state,
        evolve(operation.expects, values=read_asked(entry.asked)),
        lookup=operation.lookup,
        advice=advice_of(rules),
    )


def resolve(
    known: Creators, context: Context, run: Run, reference: str, operation: str
) -> Generator[Any, Any, Outcome[Any]]:
    """Find out how the call under a reference ended, asking the provider where the ledger does not know.

    Args:
        known: the client's operations.
        context: of the client.
        run: makes the effects of a call.
        reference: the caller's.
        operation: operationId or canonical name; empty where the reference was used for one operation only.

    Raises:
        RequestInvalid: the ledger has no call under the reference, or several.
        LedgerError: the ledger can't be read.
    """
    entry = yield from _entry(known, context.scope, reference, operation)
    if entry.operation not in known:
        raise UsageError(f"{entry.scope.provider}: this client has no operation {entry.operation}")
    call = _call_of(entry, known[entry.operation][1])
    outcome: Outcome[Any] = yield from settle(call, entry, context, run)
    return outcome


def release(
    known: Creators, context: Context, reference: str, operation: str, reason: str
) -> Generator[Any, Any, Entry]:
    """Let a reference be sent again, on the word of a person who has made sure that nothing was carried out.

    Raises:
        RequestInvalid: the call is not in the ledger, is settled or still running, or the reason is empty.
        LedgerError: the ledger can't be used.
    """
    if not _is_text(reason):
        raise _invalid(context.scope, "reason", "is required: how it is known that nothing was executed")
    entry = yield from _entry(known, context.scope, reference, operation)
    now = context.clock.epoch_ms()
    if not may_be_released(entry, now):
        state = "still running" if entry.is_held(now) else entry.state
        raise _invalid(context.scope, "reference", f"can't be released: it is {state}")
    change = Change(entry.key, entry.owner, "not_sent", now, note=f"released: {reason}")
    if not (yield Use(lambda ledger: ledger.change(change))):
        raise _invalid(context.scope, "reference", "can't be released: another call has taken it")
    return entry


def _entry(known: Creators, scope: Scope, reference: str, operation: str) -> Generator[Any, Any, Entry]:
    if not _is_text(reference):
        raise _invalid(scope, "reference", "must be a non-empty string")
    found: Sequence[Entry] = yield Use(lambda ledger: ledger.find(scope, reference))
    names = {name: operation_id for operation_id, (name, _) in known.items()}
    wanted = names.get(operation, operation)
    found = [entry for entry in found if wanted in {"", entry.operation}]
    if not found:
        raise _invalid(scope, "reference", "is not in the ledger")
    if len(found) > 1:
        operations = ", ".join(entry.operation for entry in found)
        raise _invalid(scope, "operation", f"is required: the reference was used for {operations}")
    return found[0]


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _invalid(scope: Scope, field: str, message: str) -> RequestInvalid:
    return RequestInvalid(scope.provider, "", [FieldProblem(field, message)])
