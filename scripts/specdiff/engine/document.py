"""What belongs to the whole contract: servers, security schemes, texts, extensions of the root."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts import contracts
from scripts.lint_specs.positions import join
from scripts.specdiff.rules import as_json

from .changes import Change
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
    before, after = _holders(old), _holders(new)
    seen = set()
    for at in sorted({*before, *after}):
        if (at in before and at in after) or not at:
            changes = _addresses(before.get(at, []), after.get(at, []))
        else:
            changes = _own(before, after, at)
        for change in changes:
            key = change.rule, change.name, as_json(change.before), as_json(change.after)
            if key not in seen:  # many paths may list the same servers
                seen.add(key)
                yield change


Server = tuple[dict[str, Any], str]


def _listed(holders: Mapping[str, list[Server]], at: str) -> list[Server]:
    while at and at not in holders:
        at = at.rpartition("/")[0] if at.count("/") > 2 else ""
    return holders.get(at, [])


def _holders(document: Mapping[str, Any]) -> dict[str, list[Server]]:
    """List the servers by the pointer of what has them: the contract, a path, an operation."""
    found: dict[str, Any] = {"": document}
    for path, item in (document.get("paths") or {}).items():
        node = contracts.resolve(document, item)
        if isinstance(node, Mapping):
            found[join("/paths", path)] = node
            found |= {join("/paths", path, method): node[method] for method in contracts.METHODS if method in node}
    return {
        at: [(dict(server), join(at, "servers", index)) for index, server in enumerate(node["servers"])]
        for at, node in found.items()
        if isinstance(node, Mapping) and node.get("servers")
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
        if _address(first) != _address(second):
            yield Change("server-changed", name, f"{old_at}/url", f"{new_at}/url", *map(_shown, (first, second)))
        elif _squeezed(first.get("description")) != _squeezed(second.get("description")):
            texts = first.get("description"), second.get("description")
            yield Change("text-changed", f"server {name}", old_at, new_at, *texts)
    for one, place in gone:
        yield Change("server-removed", _name(one), f"{place}/url", None, _shown(one))
    for one, place in come:
        yield Change("server-added", _name(one), None, f"{place}/url", None, _shown(one))


def _environment(server: Mapping[str, Any]) -> str:
    parts = (server.get("x-service"), server.get("x-environment"))
    return " ".join(map(str, filter(None, parts))) if parts[1] else ""


def _address(server: Mapping[str, Any]) -> str:
    values = {
        name: {key: value for key, value in (variable or {}).items() if key != "description"}
        for name, variable in (server.get("variables") or {}).items()
    }
    return as_json([str(server.get("url")).rstrip("/"), values])


def _wording(server: Mapping[str, Any]) -> str:
    return _squeezed(server.get("description")) or ""


def _name(server: Mapping[str, Any]) -> str:
    return _environment(server) or _wording(server) or str(server.get("url"))


def _shown(server: Mapping[str, Any]) -> Any:
    """Give what a reader has to see of an address."""
    url = str(server.get("url"))
    return f"{url} {as_json(server['variables'])}" if server.get("variables") else url


def _schemes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = ((node.get("components") or {}).get("securitySchemes") or {} for node in (old, new))
    for name in sorted(before.keys() & after.keys()):
        at = join("/components/securitySchemes", name)
        first, second = contracts.resolve(old, before[name]), contracts.resolve(new, after[name])
        pair = scheme(first), scheme(second)
        if pair[0] != pair[1]:
            yield Change("scheme-changed", name, at, at, *pair)
        elif as_json(first) != as_json(second):
            yield Change("text-changed", f"security scheme {name}", at, at, first, second)


def scheme(node: Mapping[str, Any]) -> dict[str, Any]:
    """Leave the wording of a security scheme out: descriptions, and the list of scopes that operations choose from."""
    made = {key: value for key, value in node.items() if key not in {"description", "bearerFormat"}}
    if str(made.get("type")) == "http":
        made["scheme"] = str(made.get("scheme")).lower()
    if isinstance(made.get("flows"), Mapping):
        made["flows"] = {
            name: {key: value for key, value in flow.items() if key != "scopes"} for name, flow in made["flows"].items()
        }
    return made
