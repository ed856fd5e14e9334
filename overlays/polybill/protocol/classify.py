"""What an attempt means: done, refused, not sent, or unknown. Every doubt is *unknown*; pure functions."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from attrs import frozen

from polybill.errors import Reason
from polybill.protocol import pointer
from polybill.protocol.exchange import Failure, RawResponse
from polybill.protocol.redact import redact
from polybill.protocol.rules import OperationRules

_REFUSED: dict[int, Reason] = {
    400: "invalid_request",
    401: "authentication",
    402: "declined",
    403: "permission",
    404: "not_found",
    405: "invalid_request",
    410: "not_found",
    413: "invalid_request",
    415: "invalid_request",
    422: "invalid_request",
    429: "rate_limited",
}
"""Statuses by which a server says that it did not act; 408, 409 and 425 may follow an effect, so they are not here."""


@frozen
class Accepted:
    """The contract's sign of success is there."""

    answer: RawResponse


@frozen
class Refused:
    """The provider said no."""

    answer: RawResponse
    reason: Reason
    code: str | int | None
    message: str
    request_id: str | None
    retry_after: float | None


@frozen
class Unsent:
    """Proved: nothing left this machine."""

    what: str


@frozen
class Doubtful:
    """It may have been carried out."""

    what: str
    answer: RawResponse | None = None


Classification = Accepted | Refused | Unsent | Doubtful


def read_body(content: bytes) -> Any:
    """Parse a body for its code and message; `pointer.MISSING` where it is no JSON."""
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return pointer.MISSING


def classify(
    rules: OperationRules, result: RawResponse | Failure, secrets: Iterable[str], *, epoch_ms: int
) -> Classification:
    """Classify one attempt by the contract's rules."""
    if isinstance(result, Failure):
        return Unsent(result.what) if result.sent is False else Doubtful(result.what, result.answer)
    body = read_body(result.content)
    status = result.status_code
    if status in rules.success_http and _holds(rules, body):
        return Accepted(result)
    code = _at(body, rules.code)
    message = _at(body, rules.message)
    text = redact(message, secrets) if isinstance(message, str) else ""
    reason = rules.reason(status, code, message if isinstance(message, str) else "")
    if reason == "unavailable":
        return Doubtful(f"HTTP {status}, provider code {code}: the server failed at it", result)
    if _muddled(rules, status, code):
        return Doubtful(f"HTTP {status}, provider code {code}: the two contradict one another", result)
    if status not in _REFUSED and not (status in rules.success_http and isinstance(code, str | int)):
        return Doubtful(f"HTTP {status}: the contract does not say what that means", result)
    request_id = _at(body, rules.request_id)
    return Refused(
        answer=result,
        reason=reason or _REFUSED.get(status, "unknown"),
        code=code if isinstance(code, str | int) else None,
        message=text,
        request_id=request_id if isinstance(request_id, str) else None,
        retry_after=retry_after(result.headers.get("retry-after"), epoch_ms),
    )


def _muddled(rules: OperationRules, status: int, code: Any) -> bool:
    """Say whether a code looks like the one of success in another form, or is no code, or stands beside a refusal."""
    if code is pointer.MISSING or code is None:
        return False
    wanted = [item["equals"] for item in rules.success_any if item["pointer"] == rules.code and "equals" in item]
    if any(str(code).strip().upper() == str(item).upper() for item in wanted):
        return True
    return status in rules.success_http and isinstance(code, bool)


def _at(body: Any, where: str | None) -> Any:
    return pointer.MISSING if where is None else pointer.get(body, where)


def _holds(rules: OperationRules, body: Any) -> bool:
    if not rules.success_any:
        return body is not pointer.MISSING
    return any(_condition(body, condition) for condition in rules.success_any)


def _condition(body: Any, condition: Any) -> bool:
    value = pointer.get(body, condition["pointer"])
    if "equals" in condition:
        wanted = condition["equals"]
        return bool(value == wanted) and isinstance(value, bool) is isinstance(wanted, bool)
    present = value is not pointer.MISSING and value is not None
    # Of an answer that is no object, nothing can be said to be absent.
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
