"""A contract with everything that the rules ask of it: nodes, positions, operations, what is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts import contracts

from .positions import Positions, join, steps
from .walk import Node, walk

if TYPE_CHECKING:
    from .objects import Objects


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation with what it inherits from the root."""

    node: Node
    data: Mapping[str, Any]

    @property
    def id(self) -> str:
        """Give its operationId, or its position when it has none."""
        return str(self.data.get("operationId") or " ".join(steps(self.node.at)[:0:-1]))

    def where(self, member: str) -> str:
        """Give the pointer of a member, which may be inherited."""
        return join(self.node.at, member) if member in self.node.data else f"/{member}"


class Contract:
    """One folder of ``specs/``."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.name = folder.name
        bundle = contracts.bundle(folder / "openapi.yaml")
        self.document = bundle.document
        self.bundle = bundle
        root = folder.resolve()
        self.texts = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in bundle.files}
        """The contract's files by name in the folder, the root first."""

    @cached_property
    def positions(self) -> Positions:
        """Positions of the pointers; read only when there is something to report."""
        return Positions.of_bundle(self.bundle, self.folder)

    @cached_property
    def objects(self) -> Objects:
        """Which object holds which."""
        from .objects import Objects  # noqa: PLC0415 - it asks the contract

        return Objects(self)

    @property
    def is_canonical(self) -> bool:
        """Return whether this is the cross-provider model, which has no operations."""
        return self.name == "canonical"

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """All nodes in order."""
        return tuple(walk(self.document))

    @cached_property
    def by_pointer(self) -> Mapping[str, Node]:
        """Nodes by JSON pointer."""
        return {node.at: node for node in self.nodes}

    @cached_property
    def children(self) -> Mapping[str, list[Node]]:
        """Nodes directly below a node."""
        found: dict[str, list[Node]] = {}
        for node in self.nodes:
            if node.parent is not None:
                found.setdefault(node.parent.at, []).append(node)
        return found

    @cached_property
    def schemas(self) -> tuple[Node, ...]:
        """All schemas, conditions included."""
        return tuple(node for node in self.nodes if node.is_schema)

    @cached_property
    def fields(self) -> tuple[Node, ...]:
        """All fields of objects."""
        return tuple(node for node in self.nodes if node.kind == "field")

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The operations under paths."""
        inherited = {name: self.document[name] for name in contracts.INHERITED if name in self.document}
        return tuple(Operation(node, {**inherited, **node.data}) for node in self.nodes if node.kind == "operation")

    @cached_property
    def webhooks(self) -> tuple[Operation, ...]:
        """The operations under webhooks: the provider is the caller."""
        return tuple(Operation(node, node.data) for node in self.nodes if node.kind == "webhook operation")

    def resolve(self, data: Any) -> Any:
        """Follow references from a value."""
        return contracts.resolve(self.document, data)

    def follow(self, at: str) -> str:
        """Follow references from a pointer."""
        while (node := self.by_pointer.get(at)) is not None and isinstance(node.data.get("$ref"), str):
            at = node.data["$ref"].removeprefix("#")
        return at

    def facets(self, node: Node) -> Mapping[str, Any]:
        """Merge a schema with what it refers to, seen without its null alternative."""
        data = {**self.resolve(node.data), **{name: value for name, value in node.data.items() if name != "$ref"}}
        alternatives = [self.resolve(one) for name in ("oneOf", "anyOf") for one in data.get(name, ())]
        real = [one for one in alternatives if one.get("type") != "null"]
        return {**real[0], **data} if len(real) == 1 else data

    def types(self, node: Node) -> set[str]:
        """Give the types that a schema allows, null left out."""
        kind = self.facets(node).get("type", [])
        return {kind} if isinstance(kind, str) else set(kind) - {"null"}

    def parameters(self, operation: Operation) -> Iterator[Node]:
        """Yield an operation's parameters, those of its path included."""
        for holder in (operation.node, operation.node.parent):
            for child in self.children.get(holder.at, ()) if holder else ():
                if child.kind == "parameter" and (found := self.by_pointer.get(self.follow(child.at))) is not None:
                    yield found

    def request_schema(self, operation: Operation) -> str | None:
        """Give the pointer of the body's schema."""
        return self._schema_of(self.follow(join(operation.node.at, "requestBody")))

    def answer_schemas(self, operation: Operation) -> Mapping[str, str | None]:
        """Give status → pointer of the answer's schema."""
        nodes = [node for node in self.children.get(operation.node.at, ()) if node.kind == "response"]
        return {node.name: self._schema_of(self.follow(node.at)) for node in nodes}

    def _schema_of(self, at: str) -> str | None:
        medias = [node for node in self.children.get(at, ()) if node.kind == "media" and "schema" in node.data]
        medias.sort(key=lambda node: not node.name.endswith("json"))
        return join(medias[0].at, "schema") if medias else None

    def reach(self, starts: Iterable[str]) -> frozenset[str]:
        """Give all pointers at or below these, references followed."""
        seen: set[str] = set()
        open_ = list(starts)
        while open_:
            node = self.by_pointer.get(open_.pop())
            if node is None or node.at in seen:
                continue
            seen.add(node.at)
            open_ += [child.at for child in self.children.get(node.at, ())]
            if isinstance(reference := node.data.get("$ref"), str):
                open_.append(reference.removeprefix("#"))
        return frozenset(seen)

    @cached_property
    def requests(self) -> frozenset[str]:
        """Everything that a caller sends: bodies and parameters."""
        starts = [join(op.node.at, "requestBody") for op in self.operations]
        return self.reach([*starts, *(node.at for op in self.operations for node in self.parameters(op))])
