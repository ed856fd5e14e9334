"""Which annotation and which codec a schema gets in the generated code."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from scripts.contracts import joining
from scripts.contracts.joining import InlineError, JoinError

from .names import class_name

RULES: Final = (
    "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
)  # fmt: skip
"""Keywords that the client checks before it sends a value."""
FORMATS: Final = {"decimal", "uuid"}
"""Formats that the client checks in a text."""

Schema = Mapping[str, Any]
_SIMPLE: Final = {
    "string": ("str", "STR"),
    "integer": ("int", "INT"),
    "number": ("float", "NUMBER"),
    "boolean": ("bool", "BOOL"),
    "null": ("None", "NULL"),
}
_TEXTS: Final = {
    "date-time": ("datetime.datetime", "DATETIME"),
    "date": ("datetime.date", "DATE"),
    "binary": ("File", "FILE"),
}
_WORD = re.compile(r"[\w.]+")
_CONSTANTS: Final = ("ANY", "BOOL", "DATE", "DATETIME", "DECIMAL", "FILE", "INT", "NULL", "NUMBER", "STR")
CODEC_NAMES: Final = frozenset((*_CONSTANTS, "Const", "EnumRef", "Limited", "ListOf", "MapOf", "ModelRef", "OneOf"))
MEDIA_NAMES: Final = frozenset({"BYTES", "NOTHING", "TEXT", "ByMedia"})


class Kind(NamedTuple):
    """How a value looks in Python.

    Attributes:
        annotation: its type.
        codec: the expression of its codec.
        classes: the generated classes in the annotation.
        rules: what is checked before it is sent.
    """

    annotation: str
    codec: str
    classes: frozenset[str] = frozenset()
    rules: Mapping[str, Any] = {}

    @property
    def limited(self) -> str:
        """The expression of a codec that checks the rules too."""
        return f"Limited({self.codec}, {self.rules!r})" if self.rules else self.codec


def kind_of(document: Schema, node: Any, *, money: bool = False) -> Kind:
    """Give the kind of a value.

    Args:
        document: the contract.
        node: the value's schema.
        money: whether numbers in it are amounts.

    Raises:
        JoinError: the schema contradicts itself, or no Python type holds what it describes.
    """
    node = node if isinstance(node, Mapping) else {}
    owner = joining.class_of(document, node)
    if owner is not None:
        return _of_class(document, node, owner)
    schema = joining.flat(document, node)
    money = money or schema.get("x-money", "none") != "none"
    choices = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if choices:
        outer: dict[str, Any] = {name: schema[name] for name in (*RULES, "format") if name in schema}
        return _union([kind_of(document, choice, money=money) for choice in choices], outer)
    if "const" in schema:
        return Kind(f"Literal[{_quoted(schema['const'])}]", f"Const({schema['const']!r})")
    if "enum" in schema:
        raise InlineError("an enum without a name of its own")
    kinds = schema.get("type")
    if isinstance(kinds, Sequence) and not isinstance(kinds, str):
        found = [_simple(document, {**schema, "type": kind}, money=money) for kind in kinds]
        return _union([kind._replace(rules={}) for kind in found], rules_of(schema))
    return _simple(document, schema, money=money)


def _of_class(document: Schema, node: Schema, owner: str) -> Kind:
    component = document["components"]["schemas"][owner]
    name = class_name(owner)
    ref = f'_models, "{name}"'
    if not joining.is_enum(component):
        _check_narrowing(document, node, owner)
        return Kind(name, f"ModelRef({ref})", frozenset({name}))
    schema = joining.flat(document, node)
    if "const" in schema:
        return Kind(name, f"EnumRef({ref})", frozenset({name}), {"enum": (schema["const"],)})
    narrowed = tuple(schema["enum"]) if schema["enum"] != component["enum"] else ()
    return Kind(name, f"EnumRef({ref})", frozenset({name}), {"enum": narrowed} if narrowed else {})


def _check_narrowing(document: Schema, node: Schema, owner: str) -> None:
    """Check that a reference to an object has no siblings that its class would not know.

    Raises:
        JoinError: the reference has another object, or properties, as a sibling.
    """
    known = [
        document["components"]["schemas"][owner],
        *joining.parts(document, document["components"]["schemas"][owner]),
    ]
    for part in node.get("allOf", ()):
        other = joining.class_of(document, part)
        if other is not None and document["components"]["schemas"][other] not in known:
            raise JoinError(f"{owner} and {other} describe one value, and neither is a part of the other")
        if other is None and "properties" in joining.flat(document, part):
            raise JoinError(f"properties next to a reference to {owner}; make the combination a named component")
    if "properties" in node and "$ref" in node:
        raise JoinError(f"properties next to a reference to {owner}; make the combination a named component")


def _simple(document: Schema, schema: Schema, *, money: bool) -> Kind:
    name = schema.get("type")
    rules = rules_of(schema)
    if name == "array":
        item = kind_of(document, schema.get("items", {}), money=money)
        return Kind(f"list[{item.annotation}]", f"ListOf({item.limited})", item.classes, rules)
    if name == "object":
        return _map(document, schema, money=money)
    if name is None:
        return Kind("Any", "ANY", rules=rules)
    if name == "number" and money:
        return Kind("Decimal", "DECIMAL", rules=rules)
    annotation, codec = _TEXTS.get(str(schema.get("format")), _SIMPLE[name]) if name == "string" else _SIMPLE[name]
    return Kind(annotation, codec, rules=rules)


def _map(document: Schema, schema: Schema, *, money: bool) -> Kind:
    """A map without a name of its own is a dict."""
    values = schema.get("additionalProperties")
    if "properties" in schema or "propertyNames" in schema or not isinstance(values, Mapping):
        raise InlineError("an object without a name of its own")
    value = kind_of(document, values, money=money)
    return Kind(f"dict[str, {value.annotation}]", f"MapOf({value.limited})", value.classes, rules_of(schema))


def _union(choices: list[Kind], outer: Mapping[str, Any]) -> Kind:
    """Join alternatives; limits that all share are outside of them, so that null is not checked against them."""
    annotations = {part for kind in choices for part in kind.annotation.split(" | ")}
    codec = f"OneOf({', '.join(kind.limited for kind in choices)})" if len(choices) > 1 else choices[0].limited
    classes = frozenset(name for kind in choices for name in kind.classes)
    return Kind(" | ".join(sorted(annotations, key=str.lower)), codec, classes, rules_of(outer))


def rules_of(schema: Schema) -> dict[str, Any]:
    """Pick the JSON Schema keywords that are checked before sending, in the contract's order."""
    rules = {name: _whole(value) for name, value in schema.items() if name in RULES and value is not False}
    if schema.get("format") in FORMATS:
        rules["format"] = schema["format"]
    return rules


def _whole(bound: Any) -> Any:
    """Print 1.0 as 1."""
    return int(bound) if isinstance(bound, float) and bound.is_integer() else bound


def _quoted(value: Any) -> str:
    return repr(value)


def names_in(*expressions: str, known: frozenset[str] = CODEC_NAMES) -> list[str]:
    """List the names of the runtime that the expressions use, for the import."""
    outside_texts = " ".join(re.sub(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""", " ", text) for text in expressions)
    return sorted(set(_WORD.findall(outside_texts)) & known)
