"""PB001, the part about what the generator walks along: paths, methods, statuses, references and where they lead."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from scripts import contracts

from .contract import Contract
from .findings import Hit, hit
from .positions import join
from .walk import Node

_ITEM: Final = (*contracts.METHODS, "parameters", "servers", "summary", "description")
_STATUS: Final = re.compile(r"[1-5]([0-9]{2}|XX)|default")
_VERSION: Final = re.compile(r"(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}")
_TEMPLATE: Final = re.compile(r"\{[^{}/]+\}")
_PATH: Final = re.compile(r"/([\w.~!$&'()*+,;=:@%-][\w.~!$&'()*+,;=:@%/-]*)?", re.ASCII)
_SECTIONS: Final = {
    "parameter": "parameters", "body": "requestBodies", "response": "responses", "header": "headers",
    "schema": "schemas", "field": "schemas", "part": "schemas", "condition": "schemas",
}  # fmt: skip


def structure(contract: Contract) -> Iterator[Hit]:
    """Check what the other rules and the generator rely on when they walk through a contract."""
    version = contract.document["info"]["version"]
    if not _VERSION.fullmatch(version):
        yield hit("/info/version", "release", found=version)
    yield from _paths(contract)
    for node in contract.nodes:
        yield from _CHECKS.get(node.kind, _nothing)(contract, node)
        yield from _component(node)
    if not contract.operations and not contract.is_canonical:
        yield hit("/paths", "empty")


def _nothing(_contract: Contract, _node: Node) -> Iterator[Hit]:
    yield from ()


def _paths(contract: Contract) -> Iterator[Hit]:
    seen: dict[str, str] = {}
    for path in contract.document.get("paths") or {}:
        if path.startswith("x-"):
            continue
        plain = _TEMPLATE.sub("x", path)
        if not _PATH.fullmatch(plain) or {".", ".."} & set(plain.split("/")):
            what = "is not a path: it begins with one slash, and has no query, fragment, dot segment or open brace"
            yield hit(join("/paths", path), "path", path=path, what=what)
        elif (other := seen.setdefault(_TEMPLATE.sub("{}", path), path)) != path:
            yield hit(join("/paths", path), "path", path=path, what=f"is {other} with other parameter names")


def _item(_contract: Contract, node: Node) -> Iterator[Hit]:
    if "$ref" in node.data:
        yield hit(join(node.at, "$ref"), "item", reference=node.data["$ref"])
    for name in node.data:
        if name not in _ITEM and name != "$ref" and not name.startswith("x-"):
            near = difflib.get_close_matches(name.lower(), _ITEM, 1)
            yield hit(join(node.at, name), "member", name=name, near=f"; did you mean {near[0]}?" if near else "")


def _parameter(contract: Contract, node: Node) -> Iterator[Hit]:
    name = node.data.get("name")
    if "$ref" not in node.data and (not isinstance(name, str) or not name):
        yield hit(node.at, "name")
    yield from _examples(contract, node)


def _response(_contract: Contract, node: Node) -> Iterator[Hit]:
    in_operation = node.parent is not None and node.parent.kind != "components"
    if in_operation and not node.name.startswith("x-") and not _STATUS.fullmatch(node.name):
        yield hit(node.at, "status", status=node.name)


def _component(node: Node) -> Iterator[Hit]:
    """A reference names a whole component, of the kind that is expected there: what is inside of one has no class."""
    section, reference = _SECTIONS.get(node.kind), node.data.get("$ref")
    if section is None or not isinstance(reference, str) or not reference.startswith("#/"):
        return
    start = f"#/components/{section}/"
    if not reference.startswith(start) or "/" in reference.removeprefix(start):
        yield hit(join(node.at, "$ref"), "section", reference=reference, section=section)


def _schema(contract: Contract, node: Node) -> Iterator[Hit]:
    for place, value in _inner(node):
        if isinstance(value, bool):
            yield hit(place, "boolean", value=str(value).lower())
    if (error := _pattern_error(node)) is not None:
        yield hit(join(node.at, "pattern"), "pattern", error=error)
    mapping = node.data.get("discriminator")
    entries = mapping.get("mapping") if isinstance(mapping, Mapping) else None
    known = (contract.document.get("components") or {}).get("schemas") or {}
    for key, target in (entries or {}).items():
        if str(target).removeprefix("#/components/schemas/") not in known:
            at = join(node.at, "discriminator", "mapping", key)
            yield hit(at, "reference", reference=target, near="")


def _pattern_error(node: Node) -> str | None:
    """Give why a pattern can't be compiled; the dialect of JSON Schema has more than Python's."""
    try:
        re.compile(node.data.get("pattern", ""), re.ASCII)
    except re.error as error:
        return str(error)
    return None


def _inner(node: Node) -> Iterator[tuple[str, Any]]:
    for name, value in (node.data.get("properties") or {}).items():
        yield join(node.at, "properties", name), value
    for word in ("allOf", "anyOf", "oneOf"):
        yield from ((join(node.at, word, number), value) for number, value in enumerate(node.data.get(word) or ()))
    yield join(node.at, "items"), node.data.get("items")


def _components(_contract: Contract, node: Node) -> Iterator[Hit]:
    for name, value in (node.data.get("schemas") or {}).items():
        if isinstance(value, bool):
            yield hit(join(node.at, "schemas", name), "boolean", value=str(value).lower())


def _examples(contract: Contract, node: Node) -> Iterator[Hit]:
    found = node.data.get("examples")
    for name, example in found.items() if isinstance(found, Mapping) else ():
        reference = example.get("$ref") if isinstance(example, Mapping) else None
        if isinstance(reference, str) and not _leads(contract, reference):
            yield hit(join(node.at, "examples", name, "$ref"), "reference", reference=reference, near="")


def _leads(contract: Contract, reference: str) -> bool:
    try:
        contract.resolve({"$ref": reference})
    except contracts.ContractError:
        return False
    return True


_CHECKS: Final[Mapping[str, Callable[[Contract, Node], Iterator[Hit]]]] = {
    "path": _item,
    "webhook": _item,
    "parameter": _parameter,
    "header": _examples,
    "media": _examples,
    "response": _response,
    "components": _components,
    **dict.fromkeys(("schema", "field", "part", "condition"), _schema),
}
