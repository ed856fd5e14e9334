"""Where a contract's calls go: the servers of the contract, of a path, of an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.contracts import METHODS
from scripts.contracts.pointers import join
from scripts.specdiff.rules import as_json

from .changes import Change
from .extensions import extensions, others
from .values import key, squeezed
from .view import Model


def servers(old: Model, new: Model) -> Iterator[Change]:
    """Yield the differences of the servers."""
    before, after = _holders(old), _holders(new)
    seen = set()
    for at in sorted({*before, *after}):
        if (at in before and at in after) or not at:
            changes = _addresses(before.get(at, []), after.get(at, []))
        else:
            changes = _own(before, after, at)
        for change in changes:
            identity = change.rule, change.name, as_json(change.before), as_json(change.after)
            if identity not in seen:  # many paths may list the same servers
                seen.add(identity)
                yield change


_SERVER = frozenset({"url", "description", "variables"})
Server = tuple[dict[str, Any], str]


def _listed(holders: Mapping[str, list[Server]], at: str) -> list[Server]:
    while at and at not in holders:
        at = at.rpartition("/")[0] if at.count("/") > 2 else ""
    return holders.get(at, [])


def _holders(model: Model) -> dict[str, list[Server]]:
    """List the servers by the pointer of what has them: the contract, a path, an operation."""
    found: dict[str, Any] = {"": model.document}
    for path, item in (model.document.get("paths") or {}).items():
        node = model.resolve(item, "")[0]
        if isinstance(node, dict):
            found[join("/paths", path)] = node
            found |= {join("/paths", path, method): node[method] for method in METHODS if method in node}
    return {
        at: [(dict(server), join(at, "servers", index)) for index, server in enumerate(node["servers"])]
        for at, node in found.items()
        if isinstance(node, dict) and node.get("servers")
    }


def _own(before: Mapping[str, list[Server]], after: Mapping[str, list[Server]], at: str) -> Iterator[Change]:
    """Compare the servers of a part that got or lost its own: without them it has those of what is around it."""
    first, second = ([_shown(server) for server, _ in _listed(sides, at)] for sides in (before, after))
    if set(first) == set(second):
        return
    name = at.replace("~1", "/").removeprefix("/paths/")
    places = join(at, "servers") if at in before else at, join(at, "servers") if at in after else at
    yield Change("server-added" if set(first) < set(second) else "server-changed", name, *places, first, second)


def _addresses(before: list[Server], after: list[Server]) -> Iterator[Change]:
    """Pair the servers by environment, then by address, then by wording; what is left by its place."""
    gone, come = list(before), list(after)
    pairs = []
    for same in (_environment, _address, _wording, None):
        for server in list(gone):
            fits = [other for other in come if same is None or (same(server[0]) and same(server[0]) == same(other[0]))]
            if same is None and (len(gone) != len(come) or _environment(server[0]) or _environment(fits[0][0])):
                continue
            if fits:
                pairs.append((server, fits[0]))
                gone.remove(server)
                come.remove(fits[0])
    for (first, old_at), (second, new_at) in pairs:
        name = _name(second)
        places = old_at, new_at
        yield from extensions(first, second, places, f"server {name}")
        yield from others(first, second, places, f"server {name}", _SERVER)
        yield from _variables(first, second, places, name)
        if _address(first) != _address(second):
            yield Change("server-changed", name, f"{old_at}/url", f"{new_at}/url", *map(_shown, (first, second)))
        elif squeezed(first.get("description")) != squeezed(second.get("description")):
            texts = first.get("description"), second.get("description")
            yield Change("text-changed", f"server {name}", old_at, new_at, *texts)
    for one, place in gone:
        yield Change("server-removed", _name(one), f"{place}/url", None, _shown(one))
    for one, place in come:
        yield Change("server-added", _name(one), None, f"{place}/url", None, _shown(one))


def _variables(old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str) -> Iterator[Change]:
    before, after = old.get("variables") or {}, new.get("variables") or {}
    for each in sorted(before.keys() & after.keys()):
        places = join(at[0], "variables", each), join(at[1], "variables", each)
        yield from extensions(before[each] or {}, after[each] or {}, places, f"variable {each} of server {name}")


def _environment(server: Mapping[str, Any]) -> str:
    parts = (server.get("x-service"), server.get("x-environment"))
    return " ".join(map(str, filter(None, parts))) if parts[1] else ""


def _address(server: Mapping[str, Any]) -> str:
    values = {
        name: {word: value for word, value in (variable or {}).items() if word in {"default", "enum"}}
        for name, variable in (server.get("variables") or {}).items()
    }
    return key([str(server.get("url")).rstrip("/"), values])


def _wording(server: Mapping[str, Any]) -> str:
    return squeezed(server.get("description")) or ""


def _name(server: Mapping[str, Any]) -> str:
    return _environment(server) or _wording(server) or str(server.get("url"))


def _shown(server: Mapping[str, Any]) -> Any:
    """Give what a reader has to see of an address."""
    url = str(server.get("url"))
    return f"{url} {as_json(server['variables'])}" if server.get("variables") else url
