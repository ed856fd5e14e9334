"""What belongs to the whole contract: servers, security schemes, texts, extensions of the root."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts import contracts

from .changes import Change, join
from .keywords import extensions


def outline(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Yield the differences that belong to no operation."""
    yield from _texts(old, new)
    yield from extensions(old, new, ("", ""), "the contract", known=contracts.INHERITED)
    yield from _servers(old, new)
    yield from _schemes(old, new)


def _texts(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = old.get("info") or {}, new.get("info") or {}
    for key in sorted({*before, *after} - {"version"}):
        if _squeezed(before.get(key)) != _squeezed(after.get(key)):
            at = join("/info", key)
            yield Change("text-changed", f"info {key}", at, at, before.get(key), after.get(key))
    if old.get("externalDocs") != new.get("externalDocs"):
        yield Change(
            "text-changed", "externalDocs", *("/externalDocs",) * 2, old.get("externalDocs"), new.get("externalDocs")
        )
    tags = [{tag["name"]: tag.get("description") for tag in node.get("tags") or ()} for node in (old, new)]
    for name in sorted(tags[0].keys() & tags[1].keys()):
        if _squeezed(tags[0][name]) != _squeezed(tags[1][name]):
            yield Change("text-changed", f"tag {name}", "/tags", "/tags", tags[0][name], tags[1][name])


def _squeezed(value: Any) -> Any:
    return " ".join(value.split()) if isinstance(value, str) else value


def _servers(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = _addresses(old), _addresses(new)
    for key in before:
        if key not in after:
            yield Change("server-removed", key, before[key][1], None, before[key][0])
        elif before[key][0] != after[key][0]:
            yield Change("server-changed", key, before[key][1], after[key][1], before[key][0], after[key][0])
    for key in after:
        if key not in before:
            yield Change("server-added", key, None, after[key][1], None, after[key][0])


def _addresses(document: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """List the addresses by group of calls and environment, wherever they stand."""
    found: dict[str, tuple[str, str]] = {}
    holders = [("", document), *((join("/paths", path), item) for path, item in (document.get("paths") or {}).items())]
    for at, node in holders:
        if not isinstance(node, Mapping):
            continue
        for index, server in enumerate(node.get("servers") or ()):
            environment = server.get("x-environment") or server.get("description") or f"server {index + 1}"
            name = " ".join(part for part in (server.get("x-service"), str(environment)) if part)
            found.setdefault(name, (str(server.get("url")), join(at, "servers", index, "url")))
    return found


def _schemes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = ((node.get("components") or {}).get("securitySchemes") or {} for node in (old, new))
    for name in sorted(before.keys() & after.keys()):
        pair = [{key: value for key, value in node[name].items() if key != "description"} for node in (before, after)]
        at = join("/components/securitySchemes", name)
        if pair[0] != pair[1]:
            yield Change("scheme-changed", name, at, at, pair[0], pair[1])
        elif _squeezed(before[name].get("description")) != _squeezed(after[name].get("description")):
            texts = before[name].get("description"), after[name].get("description")
            yield Change("text-changed", f"security scheme {name}", at, at, *texts)
