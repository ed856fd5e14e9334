"""The contract's rules for calling an operation, read from the generated package, their only source."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, cast

from polybill.errors import ConfigurationError
from polybill.protocol.rules import ErrorRow, Idempotency, Moments, OperationRules, Paging, Resolution, Via


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
        reads=row["retry"].get("reads", row["method"] == "GET" and row["retry"]["safe"] == "yes"),
        idempotency=Idempotency(**_pick(key, ("carrier", "name", "duplicate", "proven"))) if key else None,
        fill=row["fill"],
        service=row["service"],
        parameters=row["parameters"],
        paging=Paging(**_pick(row["paging"], _PAGING)) if row["paging"] else None,
        resolution=_resolution(row.get("resolve")),
    )


_RESOLUTION = ("advice", "operation", "read", "match", "id", "items", "by", "asked", "always", "where", "after")


def _resolution(row: Mapping[str, Any] | None) -> Resolution | None:
    """Read ``x-resolve``."""
    if row is None:
        return None
    moments = Moments(**row["moments"]) if "moments" in row else None
    via = Via(**row["via"]) if "via" in row else None
    return Resolution(**_pick(row, _RESOLUTION), moments=moments, via=via, proves=row.get("absence") == "proves")


def endpoint(rules: OperationRules) -> ModuleType:
    """Import the generated endpoint module of an operation."""
    return _module(rules.module)


@cache
def _module(name: str) -> ModuleType:
    return import_module(name)  # even of a module that is loaded this costs microseconds, twice a call


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


def key_prefixes(provider: str) -> Mapping[str, Sequence[str]]:
    """List the documented beginnings of keys, each with the environments that its keys are for; none = no server's."""
    return cast("Mapping[str, Sequence[str]]", package(provider).KEY_PREFIXES)


def security(provider: str) -> Mapping[str, tuple[str, Sequence[str]]]:
    """List the headers that carry credentials: first word of the value, and the generated client's arguments in it."""
    return cast("Mapping[str, tuple[str, Sequence[str]]]", package(provider).SECURITY)


@cache
def schemes(provider: str) -> frozenset[str]:
    """List the ``x-signing`` schemes of the provider's operations."""
    return frozenset(row["signing"]["scheme"] for row in package(provider).OPERATIONS.values()) - {"none"}
