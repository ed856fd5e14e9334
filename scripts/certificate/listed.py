"""What the contracts list as a refusal, read from the contracts themselves and not from the code under test."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from scripts import contracts
from scripts.paths import SPECS

_STATUSES: Final = (
    *(
        202,
        203,
        204,
        205,
        206,
        207,
        226,
        299,
        300,
        304,
        305,
        306,
        402,
        405,
        406,
        407,
        408,
        409,
        410,
        411,
        412,
        413,
        414,
    ),
    *(415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 431, 451, 460, 499, 500, 501, 502, 503, 504),
    *(505, 507, 508, 511, 520, 521, 522, 524, 525, 529, 530, 598, 599, 600, 799, 999),
)
_CODES: Final[tuple[Any, ...]] = (
    *("PROCESSING", "504", "TIMEOUT", -1, 1, 2, 3, 9, 99, 100, 102, 202, 408, 409, 425, 1000, 999999, "E", "ERR", "F"),
    *("U", "P", "PENDING", "pending", "SYSTEM_ERROR", "system_error", "IN_PROGRESS", "unknown", "UNKNOWN", "RETRY"),
    *("queue_full", "gateway_timeout", 50, 500001, 1040000000, 1.5, "0x0", "null", [], {}, False),
)


def _document(provider: str) -> Any:
    return contracts.load_once(SPECS / provider / "openapi.yaml")


@cache
def _operation(provider: str, operation: str) -> Any:
    return next(item.data for item in contracts.operations(_document(provider)) if item.id == operation)


def look_up(provider: str, operation: str) -> Any:
    """Give the contract's ``x-resolve`` of an operation."""
    return _operation(provider, operation)["x-resolve"]


def absence_proves(provider: str, operation: str) -> bool:
    """Whether the contract states that an object that is not found was not created."""
    return bool(look_up(provider, operation).get("absence") == "proves")


@cache
def rows(provider: str, operation: str) -> tuple[Any, ...]:
    """List the contract's ``x-errors`` of an operation, the provider's own included."""
    own = _operation(provider, operation)
    return (*own.get("x-errors", ()), *_document(provider).get("x-errors", ()))


@cache
def unlisted_statuses(provider: str, operation: str) -> tuple[int, ...]:
    """List statuses that are never a refusal, whatever the body."""
    known = {row["http"] for row in rows(provider, operation) if "http" in row}
    return tuple(status for status in _STATUSES if status not in known)


@cache
def unlisted_codes(provider: str, operation: str) -> tuple[Any, ...]:
    """List codes that are never a refusal, at any status of a success."""
    known = [row["code"] for row in rows(provider, operation) if "code" in row]
    return tuple(code for code in _CODES if code not in known)


@cache
def refusals(provider: str, operation: str) -> tuple[tuple[int, Any, str], ...]:
    """List status, code and message of the refusals that prove that nothing was done."""
    proving = [row for row in rows(provider, operation) if row["reason"] not in {"unavailable", "duplicate"}]
    return tuple((row.get("http", 200), row.get("code"), row.get("message", "no")) for row in proving)


@cache
def duplicates(provider: str, operation: str) -> tuple[tuple[int, Any, str], ...]:
    """List status, code and message of the refusals that mean that an earlier request may have been executed."""
    found = [row for row in rows(provider, operation) if row["reason"] == "duplicate"]
    return tuple((row.get("http", 400), row.get("code"), row.get("message", "again")) for row in found)
