"""What a schema means: its references followed, the parts of ``allOf`` joined, null in one spelling.

Each part keeps its own pointer. So the same change met through several schemas is one finding, a field
that moves into a shared part is none, and nothing is copied.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from scripts.contracts import ContractError
from scripts.contracts.pointers import join, steps

from .parts import component, is_condition, is_null
from .values import TEXTS, key, squeezed

_CHILDREN = ("items", "contains", "propertyNames", "contentSchema")
_MAPS = ("patternProperties", "dependentSchemas")
_CLOSING = ("additionalProperties", "unevaluatedProperties", "unevaluatedItems", "additionalItems")
_DROPPED = {"$defs", "definitions", "nullable", "type", "allOf", "$ref"}
_VIEWS = 4000
"""Views that are kept for the next time."""


class Part(NamedTuple):
    """A schema of the document, or a value in one."""

    raw: Any
    at: str


Parts = tuple[Part, ...]
"""Schemas that all hold for one value."""


@dataclass(slots=True)
class Choice:
    """``oneOf`` or ``anyOf`` with two or more alternatives; null is none of them."""

    kind: str
    at: str
    alternatives: list[Part]
    null: bool
    discriminator: Part | None


@dataclass(slots=True)
class View:
    """One schema as one object.

    Attributes:
        words: keyword to its values in the parts, the outermost first.
        types: the types but null; None where no part names any.
        null: whether null is allowed.
        is_typed: whether a part names its types.
        bases: the components that it is made of.
    """

    at: str = ""
    words: dict[str, list[Part]] = field(default_factory=dict)
    texts: dict[str, list[Part]] = field(default_factory=dict)
    properties: dict[str, list[Part]] = field(default_factory=dict)
    required: dict[str, str] = field(default_factory=dict)
    children: dict[str, list[Part]] = field(default_factory=dict)
    closed: dict[str, list[Part]] = field(default_factory=dict)
    choices: list[Choice] = field(default_factory=list)
    rules: list[Part] = field(default_factory=list)
    types: frozenset[str] | None = None
    types_at: str = ""
    null: bool = True
    is_typed: bool = False
    bases: list[str] = field(default_factory=list)

    def value(self, name: str) -> Any:
        """Give a keyword's value in the outermost part that has it."""
        return self.words[name][0].raw if name in self.words else None

    def where(self, name: str) -> str:
        """Give the pointer of a keyword, or of the schema where it is not there."""
        return self.words[name][0].at if name in self.words else self.at


class Model:
    """The schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.old_dialect = str(document.get("openapi", "")).startswith("3.0")
        self._targets: dict[str, tuple[Any, str]] = {}
        self._views: dict[tuple[Any, ...], tuple[View, Parts]] = {}
        found = (document.get("components") or {}).get("schemas") or {}
        self.schemas: Mapping[str, Any] = found

    def target(self, pointer: str) -> tuple[Any, str]:
        """Give what a reference leads to, and its pointer.

        Raises:
            ContractError: it leads nowhere, or back to itself.
        """
        if pointer not in self._targets:
            self._targets[pointer] = self._found(pointer)
        return self._targets[pointer]

    def _found(self, pointer: str) -> tuple[Any, str]:
        at = pointer.removeprefix("#")
        if not pointer.startswith("#/") and pointer != "#":
            raise ContractError(f"{pointer}: only references inside the contract are followed")
        node: Any = self.document
        for step in steps(at):
            if isinstance(node, list) and step.isdigit() and int(step) < len(node):
                node = node[int(step)]
            elif isinstance(node, dict) and step in node:
                node = node[step]
            else:
                raise ContractError(f"{pointer}: there is nothing at {step!r}")
        return node, at

    def resolve(self, node: Any, at: str) -> tuple[Any, str]:
        """Follow the references of a part that is not a schema."""
        passed = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            if node["$ref"] in passed:
                raise ContractError(f"{node['$ref']}: leads back to itself")
            passed.add(node["$ref"])
            node, at = self.target(node["$ref"])
        return node, at

    def pure(self, parts: Parts) -> str:
        """Give the component that a schema is nothing but a reference to; empty where it is more, or less."""
        if len(parts) != 1:
            return ""
        raw: Any = parts[0].raw
        for _ in range(20):
            if not isinstance(raw, dict):
                return ""
            rest = [name for name in raw if name not in TEXTS]
            if "$ref" in raw:
                return component(raw) if len(rest) == 1 or self.old_dialect else ""
            rest = [name for name in rest if not (name == "nullable" and raw[name] is True)]
            inner = raw.get(rest[0]) if len(rest) == 1 and rest[0] in {"allOf", "oneOf", "anyOf"} else None
            if not isinstance(inner, list):
                return ""
            found = [item for item in inner if rest[0] == "allOf" or not is_null(item)]
            if len(found) != 1:
                return ""
            raw = found[0]
        return ""

    def view(self, parts: Parts) -> View:
        """Give the meaning of schemas that all hold."""
        name = tuple((id(part.raw), part.at) for part in parts)
        if name not in self._views:
            if len(self._views) >= _VIEWS:
                self._views.clear()  # those of a large contract would take more memory than its text
            made = View(at=parts[0].at if parts else "")
            builder = _Builder(self, made)
            for part in parts:
                builder.add(part, (), null=False)
            builder.finish()
            self._views[name] = made, parts  # an id is not another part's as long as its part is kept
        return self._views[name][0]


class _Builder:
    def __init__(self, model: Model, made: View) -> None:
        self._model = model
        self._made = made
        self._types: list[tuple[set[str], str]] = []
        self._nullable = False

    def add(self, part: Part, above: tuple[str, ...], *, null: bool) -> None:
        raw, at = part
        if raw is False:
            self._types.append((set(), at))
        if not isinstance(raw, dict):
            return
        pointer = raw.get("$ref")
        if isinstance(pointer, str):
            if not self._model.old_dialect:
                self._own(raw, at, above, null=null)
            else:
                self._unheard(raw, at)
            if pointer not in above:
                found = self._model.target(pointer)
                self._made.bases += [name for name in (component(raw),) if name]
                self.add(Part(*found), (*above, pointer), null=null)
            self._texts(raw, at)
            return
        self._own(raw, at, above, null=null)
        self._texts(raw, at)

    def _texts(self, raw: Mapping[str, Any], at: str) -> None:
        for name in TEXTS:
            if name in raw and squeezed(raw[name]) is not None:
                self._made.texts.setdefault(name, []).append(Part(raw[name], join(at, name)))

    def _unheard(self, raw: Mapping[str, Any], at: str) -> None:
        """Keep the siblings of a reference of OpenAPI 3.0, where they have no meaning."""
        rest = {name: value for name, value in raw.items() if name != "$ref" and name not in TEXTS}
        if rest:
            self._made.texts.setdefault("siblings of $ref", []).append(Part(key(rest), at))

    def _own(self, raw: Mapping[str, Any], at: str, above: tuple[str, ...], *, null: bool) -> None:
        made = self._made
        self._typed(raw, at, null=null)
        for name, value in raw.items():
            if name in _DROPPED or name in TEXTS:
                continue
            here = join(at, name)
            if name == "properties":
                for each, schema in (value or {}).items():
                    made.properties.setdefault(each, []).append(Part(schema, join(here, each)))
            elif name == "required":
                for each in value if isinstance(value, list) else ():
                    made.required.setdefault(each, here)
            elif name in _CHILDREN:
                if name == "items" and isinstance(value, list):
                    for index, schema in enumerate(value):
                        made.children.setdefault(f"prefixItems/{index}", []).append(Part(schema, join(here, index)))
                elif value is not True and value != {}:
                    made.children.setdefault(name, []).append(Part(value, here))
            elif name == "prefixItems" and isinstance(value, list):
                for index, schema in enumerate(value):
                    made.children.setdefault(f"{name}/{index}", []).append(Part(schema, join(here, index)))
            elif name in _MAPS and isinstance(value, dict):
                for each, schema in value.items():
                    made.children.setdefault(f"{name}/{each}", []).append(Part(schema, join(here, each)))
            elif name in _CLOSING:
                if name == "additionalItems" and not isinstance(raw.get("items"), list):
                    continue
                self._closing(name, Part(value, here), raw)
            elif name in {"oneOf", "anyOf"} and isinstance(value, list):
                self._choice(name, raw, at, above, null=null)
            elif name in {"then", "else"} or (name == "discriminator" and {"oneOf", "anyOf"} & raw.keys()):
                continue
            elif name == "if":
                rule = {each: raw[each] for each in ("if", "then", "else") if each in raw}
                made.rules.append(Part(rule, at))
            elif name in {"not", "dependentRequired"}:
                made.rules.append(Part({name: value}, at))
            else:
                if name == "enum" and isinstance(value, list) and null and None not in value:
                    value = [*value, None]  # noqa: PLW2901 - the choice allows it
                made.words.setdefault(name, []).append(Part(value, here))
        for index, part in enumerate(raw.get("allOf") or ()):
            self.add(Part(part, join(at, "allOf", index)), above, null=null or raw.get("nullable") is True)

    def _closing(self, name: str, part: Part, raw: Mapping[str, Any]) -> None:
        if part.raw is False:
            known = sorted([*(raw.get("properties") or {}), *(raw.get("patternProperties") or {})])
            if name == "additionalProperties":
                self._made.closed.setdefault(name, []).append(Part(known, part.at))
            else:
                self._made.closed.setdefault(name, []).append(Part(None, part.at))
        elif part.raw is not True and part.raw != {}:
            self._made.children.setdefault(name, []).append(part)

    def _choice(self, kind: str, raw: Mapping[str, Any], at: str, above: tuple[str, ...], *, null: bool) -> None:
        here = join(at, kind)
        found = [Part(item, join(here, index)) for index, item in enumerate(raw[kind])]
        others = [part for part in found if not is_null(part.raw)]
        for part in found:
            spelling = {"type", "enum", "const", "allOf", "oneOf", "anyOf"}
            rest = {name: value for name, value in part.raw.items() if value is not False} if is_null(part.raw) else {}
            if rest.keys() - spelling:
                text = key({name: value for name, value in rest.items() if name not in spelling})
                self._made.texts.setdefault("null", []).append(Part(text, part.at))
        conditions = [part for part in others if is_condition(part.raw)]
        if len(others) == 1:
            self.add(others[0], above, null=null or len(others) < len(found))
        elif conditions and len(conditions) == len(found):
            self._made.rules.append(Part({kind: [part.raw for part in found]}, at))
        elif others:
            mark = raw.get("discriminator")
            discriminator = Part(mark, join(at, "discriminator")) if isinstance(mark, dict) else None
            self._made.choices.append(Choice(kind, here, others, null or len(others) < len(found), discriminator))
        elif found:
            self._types.append((set(), here))
            self._nullable = True

    def _typed(self, raw: Mapping[str, Any], at: str, *, null: bool) -> None:
        kind = raw.get("type")
        if raw.get("nullable") is True:
            self._nullable = True
        if kind is None:
            return
        kinds = set(kind) if isinstance(kind, list) else {str(kind)}
        if null:
            kinds.add("null")
        self._types.append((kinds, join(at, "type")))

    def finish(self) -> None:
        made = self._made
        if self._types:
            kinds = set(self._types[0][0])
            for more, _ in self._types[1:]:
                kinds = met(kinds, more)
            made.types = frozenset(kinds - {"null"})
            made.types_at = self._types[0][1]
            made.null = "null" in kinds or self._nullable
            made.is_typed = True
        elif made.properties or "additionalProperties" in made.closed or "additionalProperties" in made.children:
            made.types, made.null = frozenset({"object"}), self._nullable
        elif "items" in made.children:
            made.types, made.null = frozenset({"array"}), self._nullable
        if made.choices and not self._nullable:
            made.null = (made.null or not self._types) and all(choice.null for choice in made.choices)
        for name in ("enum", "const"):
            for part in made.words.get(name, ()):
                values = part.raw if name == "enum" else [part.raw]
                if made.types is None and isinstance(values, list) and not self._nullable:
                    made.null = None in values


def met(first: set[str], second: set[str]) -> set[str]:
    """Give the types that two lists of types both allow; an integer is a number."""
    both = first & second
    for one, other in ((first, second), (second, first)):
        if "integer" in one and "number" in other:
            both.add("integer")
    return both - {"number"} if "integer" in both and not ("number" in first and "number" in second) else both
