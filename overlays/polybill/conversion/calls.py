"""From a converted body to a call that can be made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from polybill.conversion.table import Table
from polybill.core import contract
from polybill.core.attempts import Call, State
from polybill.core.exchange import Answer, WireRequest
from polybill.core.intent import freeze, idempotency_key
from polybill.errors import RequestInvalid, ResponseUnreadable

T = TypeVar("T")


def prepare(
    table: Table,
    body: Mapping[str, Any],
    reference: str,
    *,
    read: Callable[[Any, Answer], T],
    state: Callable[[T], State],
    **path: str,
) -> Call[T]:
    """Check the native body and freeze the intent.

    Args:
        table: where the body comes from.
        body: native body as JSON values.
        reference: the caller's reference.
        read: makes the result of the native answer.
        state: says what a result means.
        path: values of the path's parameters.

    Raises:
        RequestInvalid: the body breaks the provider's contract; the problems name canonical fields.
    """
    rules = contract.rules(table.provider, table.operation)
    endpoint = rules.endpoint()

    def refuse(_: str, problems: Sequence[Any]) -> RequestInvalid:
        found = [table.explain(problem.pointer, problem.message) for problem in problems]
        return RequestInvalid(table.provider, table.operation, found)

    kwargs = endpoint.get_kwargs(**path, body=table.native.from_dict(body), invalid=refuse)
    request = WireRequest.from_kwargs(kwargs)
    key = idempotency_key(table.provider, table.operation, reference)
    keys = {name: key for name, what in rules.fill.items() if what == "idempotency-key"}
    intent = freeze(table.provider, table.operation, request.with_headers(keys), reference=reference)

    def read_answer(answer: Answer) -> T:
        try:
            parsed = endpoint.parse_response(answer.status_code, answer.headers, answer.content)
        except Exception as error:
            if type(error).__name__ != ResponseUnreadable.__name__:
                raise
            # The generated error is outside of our family.
            text = str(error)
        else:
            return read(parsed, answer)
        raise ResponseUnreadable(text, provider=table.provider, operation=table.operation, answer=answer)

    return Call(rules, intent, read_answer, state)


def creating(
    table: Table, read: Callable[[Any, Answer, str], T], state: Callable[[T], State]
) -> Callable[[Any], Call[T]]:
    """Make the function that turns a canonical request into a call.

    Args:
        table: how the request becomes the native body.
        read: makes the result of the native answer and the reference.
        state: says what a result means.

    Returns:
        A function that raises `RequestInvalid` when the request can't be sent; the problems name canonical fields.
    """

    def build(request: Any) -> Call[T]:
        body, _ = table.write(request)
        reference: str = request.reference
        return prepare(table, body, reference, read=lambda raw, answer: read(raw, answer, reference), state=state)

    return build
