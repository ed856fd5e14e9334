"""Which codec and which rules a property gets in the generated code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from scripts.contracts import ContractError

_WORD = re.compile(r"[\w.]+")
_RULES = frozenset(
    [
        "minLength",
        "maxLength",
        "pattern",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minItems",
        "maxItems",
    ]
)
_NO_RULES = frozenset(
    [
        "$ref",
        "$comment",
        "type",
        "title",
        "description",
        "example",
        "examples",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "enum",
        "const",
        "properties",
        "required",
        "items",
        "allOf",
        "anyOf",
        "oneOf",
        "additionalProperties",
        "propertyNames",
        "maxProperties",
        "format",
        "contentEncoding",
    ]
)


def source_literal(value: Any) -> str:
    """Print a JSON value as Python source."""
    return repr(value)


def rules_of(schema: Mapping[str, Any], where: str) -> dict[str, Any]:
    """Pick the JSON Schema keywords that are checked before sending.

    Raises:
        ContractError: the schema uses a keyword that nothing would check.
    """
    unknown = [name for name in schema if name not in _RULES | _NO_RULES and not name.startswith("x-")]
    if unknown:
        raise ContractError(f"{where}: the generated client would ignore {', '.join(unknown)}")
    # The generator's parser adds `minimum: None` beside an exclusive bound.
    rules = {name: _whole(schema[name]) for name in schema if name in _RULES and schema[name] is not None}
    if schema.get("format") == "decimal":
        rules["format"] = "decimal"
    return rules


def _whole(bound: Any) -> Any:
    """Print 1.0, as the generator's parser gives it, as 1."""
    return int(bound) if isinstance(bound, float) and bound.is_integer() else bound


def codec_of(prop: PropertyProtocol, schema: Mapping[str, Any] | None = None) -> str:
    """Print the codec of a property."""
    schema = schema or {}
    if isinstance(prop, ModelProperty):
        return f'ModelRef("{prop.class_info.module_name}", "{prop.class_info.name}")'
    if isinstance(prop, EnumProperty):
        return f'EnumRef("{prop.class_info.module_name}", "{prop.class_info.name}")'
    if isinstance(prop, ListProperty):
        return f"ListOf({codec_of(prop.inner_property, schema.get('items'))})"
    if isinstance(prop, UnionProperty):
        return f"OneOf({', '.join(codec_of(inner, schema) for inner in prop.inner_properties)})"
    if isinstance(prop, ConstProperty):
        return f"Const({source_literal(schema['const'])})"
    simple: dict[type, str] = {
        StringProperty: "STR",
        IntProperty: "INT",
        BooleanProperty: "BOOL",
        AnyProperty: "ANY",
        DateTimeProperty: "DATETIME",
        DateProperty: "DATE",
        NoneProperty: "NULL",
        FileProperty: "FILE",
    }
    if isinstance(prop, FloatProperty):
        return "DECIMAL" if schema.get("x-money", "none") != "none" else "NUMBER"
    try:
        return simple[type(prop)]
    except KeyError:
        raise ContractError(f"{prop.name}: no codec for {type(prop).__name__}") from None


_CONSTANTS = ("ANY", "BOOL", "DATE", "DATETIME", "DECIMAL", "FILE", "INT", "NULL", "NUMBER", "STR")
_CODEC_NAMES = frozenset((*_CONSTANTS, "Codec", "Const", "EnumRef", "ListOf", "ModelRef", "OneOf"))


def names_in(*expressions: str) -> list[str]:
    """List the names of `_codecs` that the expressions use, for the import."""
    joined = " ".join(expressions)
    outside_strings = " ".join(joined.split('"')[::2])
    return sorted(set(_WORD.findall(outside_strings)) & _CODEC_NAMES)
