"""Turn a stored provider response into canonical objects: classified and parsed as in a call; nothing is sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from attrs import evolve

from polybill.canonical.model import is_unicode
from polybill.capability import operations
from polybill.core import contract
from polybill.errors import ConfigurationError
from polybill.outcome import Outcome, read_value, value_of
from polybill.protocol.call import Call
from polybill.protocol.conclude import outcome_of_answer
from polybill.protocol.exchange import RawResponse, WireRequest
from polybill.protocol.idempotency import freeze
from polybill.resources.operation import Operation, answer_reader


def outcome_of(
    provider: str,
    operation: str,
    content: bytes | Mapping[str, Any],
    *,
    status_code: int = 200,
    headers: Mapping[str, str] | None = None,
    reference: str = "",
) -> Outcome[Any]:
    """Classify a stored response, such as one from a log, and give the outcome of its call. Nothing is sent.

    Args:
        provider: provider key.
        operation: canonical, such as ``payments.get``.
        content: the body as it arrived, or as parsed JSON; decrypted, where the provider encrypts.
        status_code: HTTP status.
        headers: answer headers.
        reference: the caller's reference of the call, for answers that do not repeat it.

    Returns:
        The outcome that the call would have had, with the same canonical objects.

    Raises:
        ConfigurationError: the provider or operation is unknown, or its client is not installed.
    """
    _checked(content, status_code, headers, reference)
    found = _operation(provider, operation)
    rules = contract.rules(provider, found.operation_ids[0])
    body = content if isinstance(content, bytes) else _written(content)
    answer = RawResponse(status_code, dict(headers or {}), body)
    record = freeze(provider, rules.id, WireRequest("GET", "", {}, {}, b""), reference=reference)
    read = answer_reader(rules, lambda raw, kept: found.reads(raw, kept, reference))
    expects = evolve(found.expects, values={"reference": reference} if reference else {})
    return outcome_of_answer(Call(rules, record, read, found.state, expects), answer)


def read_answer(
    provider: str,
    operation: str,
    content: bytes | Mapping[str, Any],
    *,
    status_code: int = 200,
    headers: Mapping[str, str] | None = None,
    reference: str = "",
) -> Any:
    """Give the canonical object of a stored response; the arguments are those of `outcome_of`.

    Raises:
        ProviderError: the provider refused the request.
        OutcomeUnknown: the answer leaves open what was done; `ResponseUnreadable` for an operation that only reads.
        ConfigurationError: the provider or operation is unknown, or its client is not installed.
    """
    outcome = outcome_of(provider, operation, content, status_code=status_code, headers=headers, reference=reference)
    reads = operation.rpartition(".")[2] in {"get", "list", "preview_update"}
    return read_value(outcome) if reads else value_of(outcome)


def _checked(content: object, status_code: object, headers: object, reference: object) -> None:
    """Make sure that the arguments have their types.

    Raises:
        ConfigurationError: one has another; the message names it.
    """
    plain = headers is None or (
        isinstance(headers, Mapping)
        and all(isinstance(name, str) and isinstance(value, str) for name, value in headers.items())
    )
    right = {
        "content must be bytes or a mapping": isinstance(content, bytes | Mapping),
        "status_code must be a whole number": isinstance(status_code, int) and not isinstance(status_code, bool),
        "headers must map strings to strings": plain,
        "reference must be a string that can be encoded as UTF-8": isinstance(reference, str) and is_unicode(reference),
    }
    if wrong := [text for text, holds in right.items() if not holds]:
        raise ConfigurationError(f"stored response: {'; '.join(wrong)}")


def _written(content: Mapping[str, Any]) -> bytes:
    try:
        return json.dumps(content, ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError):
        raise ConfigurationError("stored response: content can't be encoded as JSON") from None


def _operation(provider: str, name: str) -> Operation[Any, Any]:
    named = operations(provider)
    kind, _, verb = name.partition(".") if isinstance(cast("object", name), str) else ("", "", "")
    found = named.get((kind, verb))
    if found is None:
        known = ", ".join(".".join(key) for key in named)
        raise ConfigurationError(f"{provider}: unknown operation {name!r}; expected one of {known}")
    return found
