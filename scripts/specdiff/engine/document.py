"""What belongs to the whole contract: security schemes, texts, extensions of the root."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts import contracts
from scripts.contracts.pointers import join

from .changes import Change
from .extensions import extensions, others
from .servers import servers
from .values import key, same, squeezed, without_texts
from .view import Model

_ROOT = frozenset({"openapi", "info", "servers", "paths", "webhooks", "components", "security", "tags", "externalDocs"})
_INFO = frozenset({"version", "title", "summary", "description", "termsOfService", "contact", "license"})
_TAG = frozenset({"name", "description", "externalDocs"})
_COMPONENTS = frozenset({"schemas", "responses", "parameters", "examples", "requestBodies", "headers",
                         "securitySchemes",
                         "links", "callbacks", "pathItems"})  # fmt: skip


def outline(old: Model, new: Model) -> Iterator[Change]:
    """Yield the differences that belong to no operation."""
    before, after = old.document, new.document
    yield from _texts(before, after)
    yield from extensions(before, after, ("", ""), "the contract", known=contracts.INHERITED)
    yield from others(before, after, ("", ""), "the contract", _ROOT)
    for section, known in (("info", _INFO), ("components", _COMPONENTS)):
        sides, at = (before.get(section) or {}, after.get(section) or {}), (f"/{section}", f"/{section}")
        yield from extensions(*sides, at, section)
        yield from others(*sides, at, section, known)
    for section in ("paths", "webhooks"):
        at = (f"/{section}", f"/{section}")
        yield from extensions(before.get(section) or {}, after.get(section) or {}, at, section)
    yield from servers(old, new)
    yield from _schemes(old, new)
    yield from _unheard(old, new)


def _texts(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = old.get("info") or {}, new.get("info") or {}
    for word in sorted(_INFO - {"version"}):
        if key(squeezed(before.get(word))) != key(squeezed(after.get(word))):
            at = join("/info", word)
            yield Change("text-changed", f"info {word}", at, at, before.get(word), after.get(word))
    docs = old.get("externalDocs"), new.get("externalDocs")
    if not same(*docs):
        yield Change("text-changed", "externalDocs", *("/externalDocs",) * 2, *docs)
    yield from _tags(old, new)


def _tags(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = ({tag["name"]: tag for tag in node.get("tags") or ()} for node in (old, new))
    for name in sorted({*before, *after}):
        first, second = before.get(name, {}), after.get(name, {})
        at = "/tags", "/tags"
        texts = [squeezed(tag.get("description")) or tag.get("externalDocs") for tag in (first, second)]
        if not same(*texts):
            yield Change("text-changed", f"tag {name}", *at, *texts)
        yield from extensions(first, second, at, f"tag {name}")
        if name in before and name in after:
            yield from others(first, second, at, f"tag {name}", _TAG)


def _unheard(old: Model, new: Model) -> Iterator[Change]:
    """Yield an inherited rule that changed in a contract without anything that could inherit it."""
    if any(model.document.get("paths") for model in (old, new)):
        return
    for word in contracts.INHERITED:
        before, after = old.document.get(word), new.document.get(word)
        if not same(before, after):
            yield Change("keyword-changed", "the contract", f"/{word}", f"/{word}", before, after, (("keyword", word),))


def _schemes(old: Model, new: Model) -> Iterator[Change]:
    before, after = ((model.document.get("components") or {}).get("securitySchemes") or {} for model in (old, new))
    for name in sorted({*before, *after}):
        at = join("/components/securitySchemes", name)
        if name.startswith("x-"):
            continue
        if name not in before or name not in after:
            if _renamed(old, new, before, after, name):
                continue
            # Whether a call requires it depends on the call's security.
            yield Change("unused-changed", f"security scheme {name}", at if name in before else None,
                         at if name in after else None)  # fmt: skip
            continue
        first, second = old.resolve(before[name], at)[0], new.resolve(after[name], at)[0]
        pair = scheme(first), scheme(second)
        yield from extensions(first, second, (at, at), f"security scheme {name}")
        flows, place = [node.get("flows") or {} for node in (first, second)], join(at, "flows")
        yield from extensions(flows[0], flows[1], (place, place), f"security scheme {name}")
        if key(pair[0]) != key(pair[1]):
            yield Change("scheme-changed", name, at, at, *pair)
        elif key(_plain(first)) != key(_plain(second)) or _description(first) != _description(second):
            yield Change("text-changed", f"security scheme {name}", at, at, first, second)


def _plain(node: Mapping[str, Any]) -> Any:
    """Leave out what is compared elsewhere: texts and extensions."""
    return without_texts({name: value for name, value in node.items() if not name.startswith("x-")})


def _renamed(old: Model, new: Model, before: Mapping[str, Any], after: Mapping[str, Any], name: str) -> bool:
    """Return whether a scheme that works the same way came or went with this one."""
    model, own = (old, before) if name in before else (new, after)
    other, rest = (new, after) if name in before else (old, before)
    mine = key(scheme(model.resolve(own[name], "")[0]))
    return any(
        key(scheme(other.resolve(rest[each], "")[0])) == mine
        for each in rest
        if each not in own and not each.startswith("x-")
    )


def _description(node: Mapping[str, Any]) -> Any:
    return squeezed(node.get("description"))


def scheme(node: Mapping[str, Any]) -> dict[str, Any]:
    """Leave the wording of a security scheme out: descriptions, and the list of scopes that operations choose from."""
    made = {
        word: value
        for word, value in node.items()
        if word not in {"description", "bearerFormat"} and not word.startswith("x-")
    }
    if str(made.get("type")) == "http":
        made["scheme"] = str(made.get("scheme")).lower()
    if str(made.get("type")) == "apiKey" and made.get("in") == "header":
        made["name"] = str(made.get("name")).lower()
    if isinstance(made.get("flows"), dict):
        made["flows"] = {
            name: {word: value for word, value in flow.items() if word != "scopes"}
            for name, flow in made["flows"].items()
            if isinstance(flow, dict)
        }
    return made
