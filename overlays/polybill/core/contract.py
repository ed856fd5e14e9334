"""What the contract says about calling an operation, read from what was generated; nothing of it is known elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, Literal, cast

from attrs import frozen

from polybill.errors import ConfigurationError, Reason

Safety = Literal["yes", "no", "unknown"]


@frozen
class ErrorRow:
    """How to recognise one refusal."""

    reason: Reason
    http: int | None = None
    code: Any = None
    message: str | None = None

    def fits(self, status: int, code: object, message: str) -> bool:
        """Say whether an answer is this refusal."""
        return (
            (self.http is None or self.http == status)
            and (self.code is None or self.code == code)
            and (self.message is None or message.startswith(self.message))
        )


@frozen
class Idempotency:
    """The key that a provider recognises a repeat by."""

    carrier: Literal["header", "body"]
    name: str
    duplicate: Literal["replay", "error", "unknown"]
    proven: bool


@frozen
class Paging:
    """How a list is read in parts.

    Attributes:
        style: ``page`` = parts are numbered; ``offset`` = they start at the nth thing.
        page: wire name of the number or the offset.
        size: wire name of the number of things per part.
        first: number of the first part.
        items: JSON pointer of the things.
        total: JSON pointer of how many there are, None where the provider does not count them.
        more: JSON pointer of whether another part follows, None where the provider does not say.
    """

    style: Literal["page", "offset"]
    page: str
    size: str
    first: int
    items: str
    total: str | None = None
    more: str | None = None


@frozen
class OperationRules:
    """The rules of one operation.

    Attributes:
        safe: may the same request be sent again after an attempt that may have arrived?
        fill: what the client fills in: ``header``, ``query`` or ``body`` to names to what.
        service: group of calls with a base URL of its own; empty where the provider has one base for all.
        parameters: path and query parameters: wire name to Python name.
        paging: how the list is read in parts; None where it is not, or is no list.
    """

    provider: str
    id: str
    method: str
    path: str
    module: str
    page: str
    scheme: str
    success_http: frozenset[int]
    success_any: tuple[Mapping[str, Any], ...]
    code: str | None
    message: str | None
    request_id: str | None
    errors: tuple[ErrorRow, ...]
    safe: Safety
    idempotency: Idempotency | None
    fill: Mapping[str, Mapping[str, str]]
    service: str
    parameters: Mapping[str, str]
    paging: Paging | None

    def reason(self, status: int, code: object, message: str) -> Reason | None:
        """Name a refusal by the first row that fits; None = no row does."""
        return next((row.reason for row in self.errors if row.fits(status, code, message)), None)

    def endpoint(self) -> ModuleType:
        """Import the generated endpoint module."""
        return import_module(self.module)


def package(provider: str) -> ModuleType:
    """Import the generated ``operations`` module of a provider.

    Raises:
        ConfigurationError: the provider's distribution is not installed.
    """
    name = f"polybill_{provider}.operations"
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name not in {name, name.partition(".")[0]}:
            raise
        msg = f"{provider}: the client is not installed; run: pip install 'polybill[{provider}]'"
        raise ConfigurationError(msg) from None


_PAGING = ("style", "page", "size", "first", "items", "total", "more")


def _pick(row: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {name: row[name] for name in names if name in row}


@cache
def rules(provider: str, operation: str) -> OperationRules:
    """Read the rules of an operation."""
    row = package(provider).OPERATIONS[operation]
    success, key = row["success"], row["idempotency"]
    return OperationRules(
        provider=provider,
        id=operation,
        method=row["method"],
        path=row["path"],
        module=row["module"],
        page=row["source"]["page"],
        scheme=row["signing"]["scheme"],
        success_http=frozenset(success["http"]),
        success_any=tuple(success.get("any", ())),
        code=success.get("code"),
        message=success.get("message"),
        request_id=success.get("request"),
        errors=tuple(ErrorRow(**_pick(item, ("reason", "http", "code", "message"))) for item in row["errors"]),
        safe=row["retry"]["safe"],
        idempotency=Idempotency(**_pick(key, ("carrier", "name", "duplicate", "proven"))) if key else None,
        fill=row["fill"],
        service=row["service"],
        parameters=row["parameters"],
        paging=Paging(**_pick(row["paging"], _PAGING)) if row["paging"] else None,
    )


@cache
def _templates(provider: str) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    rows = package(provider).OPERATIONS
    return tuple(
        (row["method"], re.compile("[^/]+".join(map(re.escape, re.split(r"\{[^/{}]+\}", row["path"])))), name)
        for name, row in rows.items()
    )


def find(provider: str, method: str, path: str) -> OperationRules | None:
    """Find the operation that a request belongs to; the one with the fewest path parameters wins.

    Args:
        provider: provider key.
        method: HTTP method, upper case.
        path: path below the base URL, still escaped.
    """
    names = [name for verb, pattern, name in _templates(provider) if verb == method and pattern.fullmatch(path)]
    found = [rules(provider, name) for name in names]
    return min(found, key=lambda rule: rule.path.count("{"), default=None)


def servers(provider: str) -> Mapping[str, str]:
    """List the provider's environments with their base URLs."""
    return cast("Mapping[str, str]", package(provider).SERVERS)


def services(provider: str) -> Mapping[str, Mapping[str, str]]:
    """List the provider's groups of calls that have a base URL of their own, each with its environments."""
    return cast("Mapping[str, Mapping[str, str]]", package(provider).SERVICES)
