"""The generated names of what changed, as the generators make them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import Any, Literal

from scripts import contracts
from scripts.specdiff.findings import Finding, Symbol
from scripts.specdiff.rules import key_of

_MOST = 12
"""Operations whose functions are named; of a change that reaches more, the first ones."""

_CHANGES: Mapping[str, Literal["added", "removed"]] = {"added": "added", "removed": "removed", "introduced": "added"}
_SIGNATURE = ("type-", "null-", "enum-introduced", "enum-lifted", "format-changed", "alternative-", "const-", "money-",
              "field-required", "field-optional", "parameter-", "body-", "status-", "media-", "fill-")  # fmt: skip


@cache
def _strings() -> ModuleType:
    """Load the generator's rules for names, which takes longer than a review without a finding."""
    from openapi_python_client import strings  # noqa: PLC0415 - see above

    return strings


@cache
def _identifier(name: str, prefix: str = "field_") -> str:
    return str(_strings().PythonIdentifier(name, prefix))


@cache
def _class(name: str) -> str:
    return str(_strings().ClassName(name, "field_"))


def symbols(
    finding: Finding, old: Mapping[str, Any], new: Mapping[str, Any], modules: Mapping[str, str]
) -> tuple[Symbol, ...]:
    """List the Python names that a finding touches; at least the operation's.

    Args:
        finding: what changed.
        old: the contract before.
        new: the contract after.
        modules: operationId to module, of both.
    """
    found = dict.fromkeys(_symbols(finding, old, new, modules))
    return tuple(found)


def _symbols(
    finding: Finding, old: Mapping[str, Any], new: Mapping[str, Any], modules: Mapping[str, str]
) -> Iterator[Symbol]:
    key = key_of(finding.rule)
    place = finding.new or finding.old
    pointer = place.pointer if place is not None else ""
    document = new if finding.new is not None else old
    change = _change(key)
    match = re.match(r"/components/schemas/([^/]+)(.*)", pointer)
    if match:
        yield from _of_schema(finding, key, _unescape(match[1]), match[2], document, change)
    if finding.provider == "canonical":
        return
    if key.startswith("webhook-"):
        yield from _of_events(finding, key, old, new)
    yield from _of_operations(finding, key, modules, change)


def _of_events(finding: Finding, key: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Symbol]:
    """Name the classes of the events that came, went or got another name."""
    for place, document, change in ((finding.old, old, "removed"), (finding.new, new, "added")):
        if place is None:
            continue
        node: Any = document
        for step in (_unescape(part) for part in place.pointer.split("/")[1:]):
            node = contracts.resolve(document, node)
            node = node.get(step) if isinstance(node, Mapping) else None
        if isinstance(node, Mapping):
            both = key not in {"webhook-added", "webhook-removed"} and not key.endswith("renamed")
            yield from _of_payload(finding.provider, document, node, "touched" if both else change)


def _of_payload(provider: str, document: Mapping[str, Any], event: Mapping[str, Any], change: str) -> Iterator[Symbol]:
    body = contracts.resolve(document, event.get("requestBody") or {})
    for media in (body.get("content") or {}).values():
        target = str(((media or {}).get("schema") or {}).get("$ref", ""))
        if target.startswith("#/components/schemas/"):
            name = _unescape(target.rpartition("/")[2])
            yield Symbol(f"polybill_{provider}.models.{_class(name)}", "class", change)  # type: ignore[arg-type]


def _change(key: str) -> Literal["added", "removed", "changed", "touched"]:
    for end, word in _CHANGES.items():
        if key.endswith((end, f"{end}-required")):
            return word
    if "renamed" in key or key.startswith(_SIGNATURE):
        return "changed"
    return "touched"


def _of_schema(
    finding: Finding,
    key: str,
    schema: str,
    rest: str,
    document: Mapping[str, Any],
    change: Literal["added", "removed", "changed", "touched"],
) -> Iterator[Symbol]:
    if finding.provider == "canonical":
        owner = f"polybill_canonical.{schema}"
    else:
        owner = f"polybill_{finding.provider}.models.{_class(schema)}"
    fields = re.findall(r"/properties/([^/]+)", rest)
    if not fields and "." in finding.title:
        # A field of a part that the schema is made of: only the title knows it.
        named = re.search(rf"\b{re.escape(schema)}\.(\w+)", finding.title)
        fields = [named[1]] if named else []
    if fields:
        name = _unescape(fields[-1])
        node = _field(document, schema, name)
        attribute = node.get("x-python-name") or (name if finding.provider == "canonical" else _identifier(name))
        yield Symbol(f"{owner}.{attribute}", "attribute", change)
        if key in {"enum-added", "enum-removed"} and finding.provider != "canonical":
            value = finding.after if key == "enum-added" else finding.before
            inline = f"{schema}_{'_'.join(_unescape(each) for each in fields)}"
            plain = re.sub(r"\W+", "_", str(value)).upper()
            home = f"polybill_{finding.provider}.models.{_class(inline)}"
            yield Symbol(f"{home}.{plain}", "member", change)
        if key == "field-renamed" and finding.before is not None:
            yield Symbol(f"{owner}.{_identifier(finding.before)}", "attribute", "removed")
        return
    if key in {"enum-added", "enum-removed", "member-renamed"}:
        value = finding.after if key == "enum-added" else finding.before
        yield Symbol(f"{owner}.{_member(document, schema, value)}", "member", change)
        return
    if key == "class-renamed" and finding.before is not None:
        yield Symbol(f"{owner.rpartition('.')[0]}.{_class(finding.before)}", "class", "removed")
    yield Symbol(owner, "class", "added" if key == "class-renamed" else change)


def _member(document: Mapping[str, Any], schema: str, value: str | None) -> str:
    node = _schemas(document).get(schema) or {}
    names = dict(zip(map(str, node.get("enum") or ()), node.get("x-enum-varnames") or (), strict=False))
    plain = re.sub(r"\W+", "_", str(value)).upper()
    return str(names.get(str(value), plain))


def _field(document: Mapping[str, Any], schema: str, name: str) -> Mapping[str, Any]:
    node = _schemas(document).get(schema) or {}
    found: Mapping[str, Any] = (node.get("properties") or {}).get(name) or {}
    return found


def _schemas(document: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = (document.get("components") or {}).get("schemas") or {}
    return found


def _of_operations(
    finding: Finding,
    key: str,
    modules: Mapping[str, str],
    change: Literal["added", "removed", "changed", "touched"],
) -> Iterator[Symbol]:
    package = f"polybill_{finding.provider}.api"
    own = (finding.new or finding.old) is not None and not (finding.new or finding.old).pointer.startswith("/comp")  # type: ignore[union-attr]
    for operation in finding.operations[:_MOST]:
        if operation not in modules:
            continue
        name = f"{package}.{modules[operation]}.sync"
        if key.startswith("parameter-"):
            parameter = finding.title.split(f"{operation} ", 1)[-1].split(" ", 1)[0]
            yield Symbol(f"{name}({_identifier(parameter)})", "parameter", change)
        else:
            yield Symbol(name, "function", change if own else "touched")
        if key == "operation-renamed" and finding.before is not None:
            module = modules.get(finding.before, _identifier(finding.before))
            yield Symbol(f"{package}.{module}.sync", "function", "removed")


def modules_of(document: Mapping[str, Any]) -> dict[str, str]:
    """Give operationId to module, such as ``subscription.create_subscription``."""
    found = {}
    for item in (document.get("paths") or {}).values():
        for method in contracts.METHODS:
            if isinstance(item, Mapping) and method in item and "operationId" in item[method]:
                operation = item[method]
                tag = _identifier((operation.get("tags") or ["default"])[0])
                found[operation["operationId"]] = f"{tag}.{_identifier(operation['operationId'])}"
    return found


def _unescape(name: str) -> str:
    return name.replace("~1", "/").replace("~0", "~")
