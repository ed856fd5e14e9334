"""PB606: bodies in a form that the generated client writes and reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from scripts.contracts import joining
from scripts.generate.operation_views import ANY_MEDIA, FORM, MULTIPART, is_json, is_plain, media_type

from .contract import Contract, Operation
from .findings import Hit, hit
from .positions import join
from .walk import Node


def forms(contract: Contract) -> Iterator[Hit]:
    """PB606."""
    seen: set[str] = set()
    for operation in contract.operations:
        if "callbacks" in operation.data:
            yield hit(join(operation.node.at, "callbacks"), "callbacks")
        for row in (*_request(contract, operation), *_answers(contract, operation)):
            if row.at not in seen or row.message_id in {"none", "default"}:
                seen.add(row.at)
                yield row
    yield from _files(contract)


def _medias(contract: Contract, at: str) -> list[Node]:
    return [node for node in contract.children.get(contract.follow(at), ()) if node.kind == "media"]


def _request(contract: Contract, operation: Operation) -> Iterator[Hit]:
    medias = _medias(contract, join(operation.node.at, "requestBody"))
    if not medias and "requestBody" in operation.data:
        yield hit(join(operation.node.at, "requestBody"), "content")
    if len(medias) > 1:
        yield hit(medias[1].at, "several", kinds=", ".join(node.name for node in medias))
    for node in medias:
        kind = media_type(node.name)
        if not is_json(kind) and kind not in (FORM, MULTIPART):
            yield hit(node.at, "media", media=node.name)
        elif not is_json(kind):
            yield from _flat(contract, node, kind)
        yield from _encoding(contract, node)


def _flat(contract: Contract, node: Node, kind: str) -> Iterator[Hit]:
    """A form has members, and those of a url-encoded one are no objects."""
    schema = node.data.get("schema", {})
    owner = joining.class_of(contract.document, schema)
    whole = contract.document["components"]["schemas"][owner] if owner else {}
    if not owner or joining.is_enum(whole):
        yield hit(join(node.at, "schema"), "members", media=node.name)
        return
    for name, member in joining.members(contract.document, whole).items() if kind == FORM else ():
        if _has_object(contract, member):
            yield hit(join(node.at, "schema"), "member", name=name, media=node.name)


def _encoding(contract: Contract, node: Node) -> Iterator[Hit]:
    """The media types of a file are checked; everything else about a part is decided by the client."""
    members = joining.members(contract.document, contract.resolve(node.data.get("schema", {})))
    for name, how in node.data.get("encoding", {}).items():
        is_file = joining.flat(contract.document, members.get(name, {})).get("format") == "binary"
        if not is_file or set(how) != {"contentType"} or not node.name.startswith(MULTIPART):
            yield hit(join(node.at, "encoding", name), "encoding", name=name)


def _has_object(contract: Contract, schema: Any) -> bool:
    owner = joining.class_of(contract.document, schema)
    if owner is not None:
        return not joining.is_enum(contract.document["components"]["schemas"][owner])
    flat = joining.flat(contract.document, schema)
    below = [*flat.get("oneOf", ()), *flat.get("anyOf", ()), *([flat["items"]] if "items" in flat else [])]
    is_nested = joining.flat(contract.document, flat.get("items") or {}).get("type") == "array"
    return flat.get("type") == "object" or is_nested or any(_has_object(contract, one) for one in below)


def _answers(contract: Contract, operation: Operation) -> Iterator[Hit]:
    answers = [node for node in contract.children.get(operation.node.at, ()) if node.kind == "response"]
    if not answers:
        yield hit(operation.node.at, "none")
    for answer in answers:
        if answer.name == "default":
            yield hit(answer.at, "default")
        if (what := _without_body(operation, answer.name)) and _medias(contract, answer.at):
            yield hit(answer.at, "bodiless", what=what)
        for node in _medias(contract, answer.at):
            kind = media_type(node.name)
            if not is_json(kind) and kind != ANY_MEDIA and not is_plain(contract.document, node.data):
                yield hit(join(node.at, "schema"), "text", media=node.name)


def _without_body(operation: Operation, status: str) -> str:
    """Name what HTTP sends without a body, if an answer is that."""
    if operation.node.name == "head":
        return "an answer to HEAD"
    return f"an answer {status}" if status in {"204", "205", "304"} or status.startswith("1") else ""


def _files(contract: Contract) -> Iterator[Hit]:
    """A file has no JSON form: only a multipart body holds one, or an answer that is one as a whole."""
    starts = [node.at for node in contract.nodes if node.kind == "media" and is_json(node.name)]
    starts += [at for node in contract.nodes if node.kind == "media" for at in _parts_without_files(contract, node)]
    for at in sorted(contract.reach(starts)):
        node = contract.by_pointer[at]
        if node.is_schema and node.data.get("format") == "binary":
            yield hit(join(at, "format"), "file")


def _parts_without_files(contract: Contract, node: Node) -> Iterator[str]:
    """Yield the members of a multipart body that are neither files nor lists of files: each has a JSON form."""
    if not media_type(node.name).startswith(MULTIPART):
        return
    for top in contract.objects.targets(join(node.at, "schema")):
        for place in (place for places in contract.objects.fields(top).values() for place in places):
            flat = joining.flat(contract.document, contract.by_pointer[place].data)
            if "binary" not in (
                flat.get("format"),
                joining.flat(contract.document, flat.get("items") or {}).get("format"),
            ):
                yield place


CHECKS: Final = {"PB606": forms}
