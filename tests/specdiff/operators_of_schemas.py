"""Single edits of schemas and their fields."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from tests.specdiff.operators import operator


def _inline(schema: Any, *types: str) -> bool:
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    return "$ref" not in schema and (not types or bool(set(kinds) & set(types)))


def _setter(name: str, word: str, value: Callable[[Any], Any], *types: str) -> None:
    def edit(holder: Any, key: Any, _: Random) -> bool:
        schema = holder[key]
        if not _inline(schema, *types):
            return False
        made = value(schema.get(word))
        if made == schema.get(word) and type(made) is type(schema.get(word)):
            return False
        schema[word] = made
        return True

    edit.__name__ = name
    operator("schema")(edit)


for _name, _word, _value, _types in (
    ("length_lowered", "maxLength", lambda old: (old or 50) - 1, ("string",)),
    ("length_raised", "maxLength", lambda old: (old or 50) + 1, ("string",)),
    ("least_length", "minLength", lambda old: (old or 0) + 2, ("string",)),
    ("minimum", "minimum", lambda old: (old or 0) + 3, ("integer", "number")),
    ("maximum", "maximum", lambda old: (old or 200) - 3, ("integer", "number")),
    ("exclusive_minimum", "exclusiveMinimum", lambda old: (old or 5) + 3, ("integer", "number")),
    ("exclusive_maximum", "exclusiveMaximum", lambda old: (old or 50) - 3, ("integer", "number")),
    ("steps", "multipleOf", lambda old: (old or 1) * 3, ("integer", "number")),
    ("pattern", "pattern", lambda old: (old or "") + "[0-9]+$", ("string",)),
    ("format_uuid", "format", lambda _: "uuid", ("string",)),
    ("format_secret", "format", lambda _: "password", ("string",)),
    ("format_unknown", "format", lambda old: f"{old}-like", ("string",)),
    ("most_items", "maxItems", lambda old: (old or 50) - 1, ("array",)),
    ("least_items", "minItems", lambda old: (old or 0) + 1, ("array",)),
    ("unique_items", "uniqueItems", lambda old: not old, ("array",)),
    ("most_members", "maxProperties", lambda old: (old or 50) - 1, ("object",)),
    ("least_members", "minProperties", lambda old: (old or 0) + 1, ("object",)),
    ("closed", "additionalProperties", lambda _: False, ("object",)),
    ("values_of_maps", "additionalProperties", lambda _: {"type": "string", "maxLength": 3}, ("object",)),
    ("unevaluated_closed", "unevaluatedProperties", lambda _: False, ("object",)),
    ("default", "default", lambda old: f"{old}!", ("string",)),
    ("default_to_null", "default", lambda _: None, ("integer",)),
    ("constant", "const", lambda old: f"{old}!", ("string",)),
    ("read_only", "readOnly", lambda old: not old, ()),
    ("write_only", "writeOnly", lambda old: not old, ()),
    ("deprecated", "deprecated", lambda old: not old, ()),
    ("values_listed", "enum", lambda old: [*(old or []), "new"], ("string",)),
    ("values_of_another_kind", "enum", lambda old: [*(old or []), 1], ("string",)),
    ("excluded", "not", lambda _: {"const": "x"}, ()),
    ("condition", "if", lambda _: {"required": ["alpha"]}, ("object",)),
    ("needs", "dependentRequired", lambda _: {"alpha": ["omega"]}, ("object",)),
    ("needs_schema", "dependentSchemas", lambda _: {"alpha": {"required": ["omega"]}}, ("object",)),
    ("contains", "contains", lambda _: {"type": "string"}, ("array",)),
    ("member_names", "propertyNames", lambda _: {"maxLength": 30}, ("object",)),
    ("members_by_pattern", "patternProperties", lambda _: {"^x": {"type": "string"}}, ("object",)),
    ("tuple", "prefixItems", lambda _: [{"type": "string"}], ("array",)),
    ("no_more_items", "unevaluatedItems", lambda _: False, ("array",)),
    ("encoded", "contentEncoding", lambda _: "base64", ("string",)),
    ("held_type", "contentMediaType", lambda _: "application/json", ("string",)),
    ("held_schema", "contentSchema", lambda _: {"type": "object"}, ("string",)),
    ("xml", "xml", lambda _: {"name": "n"}, ()),
    ("unknown_keyword", "strange", lambda old: f"{old}1", ()),
    ("unknown_extension", "x-strange", lambda old: f"{old}1", ()),
    ("unit_of_time", "x-time", lambda old: "epoch-ms" if old == "epoch-s" else "epoch-s", ("integer",)),
    ("unit_of_money", "x-money", lambda old: {"unit": "minor"} if old != {"unit": "minor"} else None, ("number",)),
    ("filled", "x-fill", lambda _: "nonce", ("string",)),
    ("part_limited", "allOf", lambda old: [*(old or []), {"maxProperties": 7}], ("object",)),
    ("part_requires", "allOf", lambda old: [*(old or []), {"required": ["omega"]}], ("object",)),
):  # fmt: skip
    _setter(_name, _word, _value, *_types)


def _drop(name: str, kind: str, word: str) -> None:
    def edit(holder: Any, key: Any, _: Random) -> bool:
        return holder[key].pop(word, None) is not None

    edit.__name__ = name
    operator(kind)(edit)


for _name, _kind, _word in (
    ("length_lifted", "schema", "maxLength"),
    ("pattern_lifted", "schema", "pattern"),
    ("format_lifted", "schema", "format"),
    ("values_lifted", "schema", "enum"),
    ("default_lifted", "schema", "default"),
    ("minimum_lifted", "schema", "minimum"),
    ("money_lifted", "schema", "x-money"),
    ("required_lifted", "schema", "required"),
    ("alternatives_untold", "schema", "discriminator"),
    ("dependence_lifted", "schema", "dependentRequired"),
    ("conclusion_lifted", "schema", "then"),
    ("body_dropped", "operation", "requestBody"),
    ("retry_untold", "operation", "x-retry"),
    ("key_untold", "operation", "x-idempotency"),
    ("callbacks_dropped", "operation", "callbacks"),
    ("headers_dropped", "response", "headers"),
):
    _drop(_name, _kind, _word)


@operator("schema")
def type_changed(holder: Any, key: Any, _: Random) -> bool:
    if not isinstance(holder[key].get("type"), str):
        return False
    holder[key]["type"] = "boolean" if holder[key]["type"] != "boolean" else "integer"
    return True


@operator("schema")
def null_allowed(holder: Any, key: Any, _: Random) -> bool:
    if isinstance(holder, list) or not isinstance(holder[key].get("type"), str):
        return False  # one part of several that hold together allows no null by itself
    holder[key]["type"] = [holder[key]["type"], "null"]
    return True


@operator("schema")
def null_refused(holder: Any, key: Any, _: Random) -> bool:
    kinds = holder[key].get("type")
    if not isinstance(kinds, list) or "null" not in kinds:
        return False
    kinds.remove("null")
    return True


@operator("schema")
def value_removed(holder: Any, key: Any, random: Random) -> bool:
    values = holder[key].get("enum")
    if not values or len(values) < 2:
        return False
    values.remove(random.choice(values))
    return True


@operator("schema")
def alternative_removed(holder: Any, key: Any, random: Random) -> bool:
    for word in ("oneOf", "anyOf"):
        found = holder[key].get(word)
        if found and len(found) > 1:
            found.remove(random.choice(found))
            return True
    return False


@operator("schema")
def alternative_added(holder: Any, key: Any, _: Random) -> bool:
    for word in ("oneOf", "anyOf"):
        if holder[key].get(word):
            holder[key][word].append({"type": "array", "items": {"type": "boolean"}})
            return True
    return False


@operator("schema")
def part_dropped(holder: Any, key: Any, _: Random) -> bool:
    return len(holder[key].get("allOf", ())) > 1 and bool(holder[key]["allOf"].pop(0))


@operator("schema")
def kind_told_by_another_field(holder: Any, key: Any, _: Random) -> bool:
    choice = holder[key].get("discriminator")
    if choice:
        choice["propertyName"] += "s"
    return bool(choice)


@operator("schema")
def kind_respelled(holder: Any, key: Any, random: Random) -> bool:
    mapping = holder[key].get("discriminator", {}).get("mapping")
    if not mapping:
        return False
    word = random.choice(list(mapping))
    mapping[f"{word}s"] = mapping.pop(word)
    return True


@operator("schema")
def limit_beside_a_reference(holder: Any, key: Any, _: Random) -> bool:
    if "$ref" in holder[key]:
        holder[key]["minProperties"] = 1
    return "$ref" in holder[key]


@operator("schema")
def another_class(holder: Any, key: Any, _: Random) -> bool:
    target = holder[key].get("$ref", "")
    if not target or target.endswith("/Base"):
        return False
    holder[key]["$ref"] = "#/components/schemas/Base"
    return True


@operator("schema")
def field_added(holder: Any, key: Any, _: Random) -> bool:
    if "properties" not in holder[key]:
        return False
    holder[key]["properties"]["added"] = {"type": "string"}
    return True


@operator("schema")
def field_added_and_required(holder: Any, key: Any, _: Random) -> bool:
    if "properties" not in holder[key]:
        return False
    holder[key]["properties"]["added"] = {"type": "string"}
    holder[key].setdefault("required", []).append("added")
    return True


@operator("schema")
def field_required(holder: Any, key: Any, random: Random) -> bool:
    free = [name for name in holder[key].get("properties", {}) if name not in holder[key].get("required", [])]
    if free:
        holder[key].setdefault("required", []).append(random.choice(free))
    return bool(free)


@operator("schema")
def field_optional(holder: Any, key: Any, random: Random) -> bool:
    found = holder[key].get("required")
    if not found:
        return False
    found.remove(random.choice(found))
    return True


@operator("field")
def field_removed(holder: Any, key: Any, _: Random) -> bool:
    del holder[key]
    return True


@operator("field")
def field_renamed(holder: Any, key: Any, _: Random) -> bool:
    holder[f"{key}Renamed"] = holder.pop(key)
    return True


@operator("field")
def field_forbidden(holder: Any, key: Any, _: Random) -> bool:
    holder[key] = False
    return True
