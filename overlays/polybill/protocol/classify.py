"""What an attempt means: accepted, refused, not sent, or unknown; pure functions.

*Refused* needs a row of the contract: a status or a code that it lists. Whatever the contract does not list is unknown,
because the provider may have acted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

from attrs import frozen

from polybill.errors import Reason
from polybill.protocol import pointer
from polybill.protocol.exchange import Failure, RawResponse
from polybill.protocol.redact import redact
from polybill.protocol.rules import ErrorRow, OperationRules

AMBIGUOUS: Final = object()
"""A JSON body that names a member twice, so that two readers can see two different answers."""


@frozen
class Accepted:
    """The contract's sign of success is there.

    Attributes:
        contradiction: what in the same answer speaks against the success; empty where nothing does.
    """

    answer: RawResponse
    contradiction: str = ""


@frozen
class Refused:
    """The provider refused, by a row of the contract.

    Attributes:
        reason: the row's; with ``duplicate`` an earlier request under the same reference may have been executed.
    """

    answer: RawResponse
    reason: Reason
    code: str | int | None
    message: str
    request_id: str | None
    retry_after: float | None


@frozen
class Unsent:
    """Guaranteed not sent: nothing left this machine."""

    what: str


@frozen
class Doubtful:
    """The request may have been executed."""

    what: str
    answer: RawResponse | None = None


Classification = Accepted | Refused | Unsent | Doubtful


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _RepeatedMember
    return found


class _RepeatedMember(ValueError):
    """A JSON object has a member twice."""


def _no_constant(name: str) -> Any:
    msg = f"{name} is not JSON"
    raise ValueError(msg)


_DECODER = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)
"""Made once: `json.loads` makes one for each call that has options."""


def read_body(content: bytes) -> Any:
    """Parse a body for its code and message.

    Returns:
        The JSON value; `pointer.MISSING` where the body is not JSON, `AMBIGUOUS` where it names a member twice.
    """
    try:
        return _DECODER.decode(content.decode("utf-8-sig"))
    except _RepeatedMember:
        return AMBIGUOUS
    except (ValueError, RecursionError):
        return pointer.MISSING


def classify(
    rules: OperationRules, result: RawResponse | Failure, secrets: Iterable[str], *, epoch_ms: int
) -> Classification:
    """Classify one attempt by the contract's rules.

    Args:
        rules: the operation's rules.
        result: what the transport got.
        secrets: what must never be shown; it is masked in everything that the provider wrote.
        epoch_ms: now, for a ``Retry-After`` that is a date.
    """
    if isinstance(result, Failure):
        return Unsent(result.what) if result.sent is False else Doubtful(result.what, result.answer)
    status = result.status_code
    body = read_body(result.content)
    if body is AMBIGUOUS:
        return Doubtful(f"HTTP {status}: the answer names a JSON member twice", result)
    code = _code(_at(body, rules.code))
    message = _at(body, rules.message)
    text = message if isinstance(message, str) else ""
    shown = f"HTTP {status}" if code is None else f"HTTP {status}, provider code {redact(str(code), secrets)!r}"
    if status in rules.success_http and _holds(rules, body, code):
        odd = code is not None and not _means_success(rules, code)
        return Accepted(result, f"{shown}: a success and a code that is not one" if odd else "")
    row = rules.refusal(status, code, text)
    if row is None:
        return Doubtful(f"{shown}: the contract lists no such refusal", result)
    if row.reason == "unavailable":
        return Doubtful(f"{shown}: the server failed while processing the request", result)
    if _looks_like_success(rules, code):
        return Doubtful(f"{shown}: status and code contradict each other", result)
    return _refused(rules, row, result, body, secrets, epoch_ms)


def request_id_of(rules: OperationRules, answer: RawResponse, secrets: Iterable[str]) -> str | None:
    """Find the provider's id of a request in its response; None where the contract or the response has none."""
    if rules.request_id is None:
        return None
    found = pointer.get(read_body(answer.content), rules.request_id)
    return redact(found, secrets) if isinstance(found, str) else None


def _refused(
    rules: OperationRules, row: ErrorRow, answer: RawResponse, body: Any, secrets: Iterable[str], epoch_ms: int
) -> Refused:
    code, message, request_id = (_at(body, where) for where in (rules.code, rules.message, rules.request_id))
    return Refused(
        answer=answer,
        reason=row.reason,
        code=redact(code, secrets) if isinstance(code, str) else code if isinstance(code, int) else None,
        message=redact(message, secrets) if isinstance(message, str) else "",
        request_id=redact(request_id, secrets) if isinstance(request_id, str) else None,
        retry_after=retry_after(answer.headers.get("retry-after"), epoch_ms),
    )


def _code(value: Any) -> Any:
    """Give the code of an answer; None where it has none: some servers write null or an empty text for that."""
    return None if value is pointer.MISSING or value == "" else value


def _success_codes(rules: OperationRules) -> list[Any]:
    return [item["equals"] for item in rules.success_any if item["pointer"] == rules.code and "equals" in item]


def _means_success(rules: OperationRules, code: Any) -> bool:
    return any(_same(code, wanted) for wanted in _success_codes(rules))


def _looks_like_success(rules: OperationRules, code: Any) -> bool:
    """Whether a code is the one of success, in this or another form, so that it contradicts a refusal."""
    return any(str(code).strip().upper() == str(wanted).upper() for wanted in _success_codes(rules))


def _at(body: Any, where: str | None) -> Any:
    return pointer.MISSING if where is None else pointer.get(body, where)


def _holds(rules: OperationRules, body: Any, code: Any) -> bool:
    if not rules.success_any:
        # The contract has no sign of success but the status: then a code is a sign against it.
        return body is not pointer.MISSING and code is None
    return any(_condition(body, condition) for condition in rules.success_any)


def _same(value: Any, wanted: Any) -> bool:
    return bool(value == wanted) and isinstance(value, bool) is isinstance(wanted, bool)


def _condition(body: Any, condition: Any) -> bool:
    value = pointer.get(body, condition["pointer"])
    if "equals" in condition:
        return _same(value, condition["equals"])
    present = value is not pointer.MISSING and value is not None
    # An answer that is not an object can't prove that a member is absent.
    return present if condition["present"] else not present and isinstance(body, dict)


def retry_after(header: str | None, epoch_ms: int) -> float | None:
    """Read ``Retry-After``, in seconds or as a date; None where there is none that can be read."""
    if header is None:
        return None
    if header.isascii() and header.strip().isdigit():
        return float(header)
    try:
        moment = parsedate_to_datetime(header)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    now = datetime.fromtimestamp(epoch_ms / 1000, tz=UTC)
    return max(0.0, (moment - now).total_seconds())
