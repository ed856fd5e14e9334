"""Other spellings of one contract: none of them is a change."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

from tests.specdiff.contracts_at_random import METHODS, sites

Rewrite = Callable[[dict[str, Any], Random], None]
REWRITES: dict[str, Rewrite] = {}


def rewrite(made: Rewrite) -> Rewrite:
    """Register a rewrite; it changes the document that it gets."""
    REWRITES[made.__name__] = made
    return made


def _every(name: str, change: Callable[[dict[str, Any], Random], None]) -> None:
    """Register a rewrite of all schemas, each with a chance of one in two."""

    def made(document: dict[str, Any], random: Random) -> None:
        for holder, key, kind in reversed(sites(document)):  # what is inside first: its holder is still its holder
            if kind == "schema" and isinstance(holder[key], dict) and random.random() < 0.5:
                change(holder[key], random)

    made.__name__ = name
    rewrite(made)


def _wrapped(word: str, *more: dict[str, Any]) -> Callable[[dict[str, Any], Random], None]:
    def change(schema: dict[str, Any], _: Random) -> None:
        inner = dict(schema)
        schema.clear()
        schema[word] = [inner, *more]

    return change


def _typed(schema: dict[str, Any], *kinds: str) -> bool:
    return "$ref" not in schema and schema.get("type") in kinds


def _filled(word: str, value: Any, *kinds: str) -> Callable[[dict[str, Any], Random], None]:
    def change(schema: dict[str, Any], _: Random) -> None:
        if (not kinds and "$ref" not in schema) or _typed(schema, *kinds):
            schema.setdefault(word, value)

    return change


def _null_as(word: str) -> Callable[[dict[str, Any], Random], None]:
    def change(schema: dict[str, Any], random: Random) -> None:
        kinds = schema.get("type")
        if not isinstance(kinds, list) or "null" not in kinds or len(kinds) != 2:
            return
        inner = {**schema, "type": next(kind for kind in kinds if kind != "null")}
        schema.clear()
        schema[word] = [inner, {"type": "null"}]
        random.shuffle(schema[word])

    return change


def _reversed(word: str) -> Callable[[dict[str, Any], Random], None]:
    def change(schema: dict[str, Any], _: Random) -> None:
        if isinstance(schema.get(word), list):
            schema[word].reverse()

    return change


def _constant_as_list(schema: dict[str, Any], _: Random) -> None:
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]


def _list_as_constant(schema: dict[str, Any], _: Random) -> None:
    if len(schema.get("enum", ())) == 1:
        schema["const"] = schema.pop("enum")[0]


def _as_fraction(schema: dict[str, Any], _: Random) -> None:
    for word in ("minimum", "maximum", "default"):
        if isinstance(schema.get(word), int):
            schema[word] = float(schema[word])


def _exclusive(schema: dict[str, Any], _: Random) -> None:
    if _typed(schema, "integer") and "minimum" in schema:
        schema["exclusiveMinimum"] = schema.pop("minimum") - 1


def _split(schema: dict[str, Any], random: Random) -> None:
    if "properties" not in schema or "allOf" in schema or "anyOf" in schema:
        return
    moved = random.choice(list(schema["properties"]))
    own = {"type": "object", "properties": {moved: schema["properties"].pop(moved)}}
    schema["allOf"] = [own]


def _type_listed(schema: dict[str, Any], _: Random) -> None:
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"]]


def _types_as_alternatives(schema: dict[str, Any], _: Random) -> None:
    if schema == {"type": ["string", "integer"]}:
        schema.clear()
        schema["anyOf"] = [{"type": "integer"}, {"type": "string"}]


def _alternatives_as_types(schema: dict[str, Any], _: Random) -> None:
    if schema == {"oneOf": [{"type": "string"}, {"type": "integer"}]}:
        schema.clear()
        schema["type"] = ["integer", "string"]


def _other_choice(schema: dict[str, Any], _: Random) -> None:
    if "oneOf" in schema:
        schema["anyOf"] = schema.pop("oneOf")


def _required_twice(schema: dict[str, Any], _: Random) -> None:
    if schema.get("required"):
        schema["required"].append(schema["required"][0])


def _reworded_condition(schema: dict[str, Any], _: Random) -> None:
    if "if" in schema:
        schema["if"]["description"] = "When"
        schema["then"]["title"] = "Then"
        schema["anyOf"].reverse()
        schema["anyOf"][0]["required"].reverse()
        schema["dependentRequired"]["gamma"].reverse()


for _name, _change in (
    ("wrapped_in_all_of", _wrapped("allOf")),
    ("wrapped_in_one_of", _wrapped("oneOf")),
    ("wrapped_in_any_of", _wrapped("anyOf")),
    ("wrapped_with_nothing", _wrapped("allOf", {})),
    ("null_as_one_of", _null_as("oneOf")),
    ("null_as_any_of", _null_as("anyOf")),
    ("type_as_a_list", _type_listed),
    ("types_reversed", _reversed("type")),
    ("types_as_alternatives", _types_as_alternatives),
    ("alternatives_as_types", _alternatives_as_types),
    ("required_reversed", _reversed("required")),
    ("required_empty", _filled("required", [], "object")),
    ("required_twice", _required_twice),
    ("values_reversed", _reversed("enum")),
    ("alternatives_reversed", _reversed("oneOf")),
    ("alternatives_of_any_reversed", _reversed("anyOf")),
    ("parts_reversed", _reversed("allOf")),
    ("constant_as_a_list", _constant_as_list),
    ("list_as_a_constant", _list_as_constant),
    ("numbers_as_fractions", _as_fraction),
    ("exclusive_ends", _exclusive),
    ("split_in_parts", _split),
    ("another_kind_of_choice", _other_choice),
    ("least_length_of_nothing", _filled("minLength", 0, "string")),
    ("least_items_of_nothing", _filled("minItems", 0, "array")),
    ("least_members_of_nothing", _filled("minProperties", 0, "object")),
    ("pattern_of_everything", _filled("pattern", ".*", "string")),
    ("open_as_before", _filled("additionalProperties", True, "object")),
    ("open_by_an_empty_schema", _filled("additionalProperties", {}, "object")),
    ("not_unique", _filled("uniqueItems", False, "array")),
    ("not_deprecated", _filled("deprecated", False)),
    ("not_read_only", _filled("readOnly", False)),
    ("conditions_reworded", _reworded_condition),
):
    _every(_name, _change)


def _shuffled(node: Any, random: Random) -> Any:
    if isinstance(node, dict):
        items = [(key, _shuffled(value, random)) for key, value in node.items()]
        random.shuffle(items)
        return dict(items)
    return [_shuffled(item, random) for item in node] if isinstance(node, list) else node


@rewrite
def keys_shuffled(document: dict[str, Any], random: Random) -> None:
    made = _shuffled(document, random)
    document.clear()
    document.update(made)


def _operations(document: dict[str, Any]) -> list[tuple[dict[str, Any], str]]:
    paths = [*document["paths"].values(), *document["webhooks"].values()]
    return [(item, method) for item in paths for method in METHODS if method in item]


@rewrite
def parameters_reversed(document: dict[str, Any], _: Random) -> None:
    for item, method in _operations(document):
        item[method]["parameters"].reverse()


@rewrite
def parameters_of_the_path(document: dict[str, Any], _: Random) -> None:
    for item, method in _operations(document):
        if sum(each in item for each in METHODS) == 1:
            item.setdefault("parameters", []).extend(item[method].pop("parameters"))


@rewrite
def shared_parts_written_out(document: dict[str, Any], _: Random) -> None:
    components = document["components"]
    for item, method in _operations(document):
        operation = item[method]
        operation["parameters"] = [
            deepcopy(components["parameters"]["Trace"]) if "$ref" in each else each for each in operation["parameters"]
        ]
        for answer in operation["responses"].values():
            if "headers" in answer:
                answer["headers"] = {"X-Left": deepcopy(components["headers"]["Left"])}


@rewrite
def headers_in_small_letters(document: dict[str, Any], _: Random) -> None:
    document["components"]["parameters"]["Trace"]["name"] = "x-trace"
    for item, method in _operations(document):
        for answer in item[method]["responses"].values():
            if "headers" in answer:
                answer["headers"] = {name.lower(): header for name, header in answer["headers"].items()}


@rewrite
def defaults_of_parameters(document: dict[str, Any], _: Random) -> None:
    for holder, key, kind in sites(document):
        if kind == "parameter":
            holder[key].setdefault("deprecated", False)
            query = holder[key]["in"] in {"query", "cookie"}
            holder[key] |= {"style": "form" if query else "simple", "explode": query, "allowReserved": False}


@rewrite
def security_reversed(document: dict[str, Any], _: Random) -> None:
    document["security"].reverse()
    document["security"][0]["oauth"].reverse()


@rewrite
def security_repeated(document: dict[str, Any], _: Random) -> None:
    for item in document["paths"].values():
        for method in METHODS:
            if method in item:
                item[method]["security"] = deepcopy(document["security"])
                item[method]["x-signing"] = deepcopy(document["x-signing"])


@rewrite
def security_scheme_renamed(document: dict[str, Any], _: Random) -> None:
    schemes = document["components"]["securitySchemes"]
    schemes["renamed"] = schemes.pop("key")
    document["security"][0] = {"renamed": []}


@rewrite
def statuses_as_numbers(document: dict[str, Any], _: Random) -> None:
    for item, method in _operations(document):
        answers = item[method]["responses"]
        item[method]["responses"] = {
            int(key) if key.isdigit() else key.lower(): value for key, value in answers.items()
        }


@rewrite
def slash_after_the_server(document: dict[str, Any], _: Random) -> None:
    document["servers"][0]["url"] += "/"


@rewrite
def paths_reversed(document: dict[str, Any], _: Random) -> None:
    document["paths"] = dict(reversed(document["paths"].items()))


@rewrite
def patch_of_openapi(document: dict[str, Any], _: Random) -> None:
    document["openapi"] = "3.1.1"


@rewrite
def kinds_told_by_bare_names(document: dict[str, Any], _: Random) -> None:
    choice = document["components"]["schemas"]["Method"]["discriminator"]
    choice["mapping"] = {text: target.rpartition("/")[2] for text, target in choice["mapping"].items()}


@rewrite
def a_schema_written_out(document: dict[str, Any], _: Random) -> None:
    schemas = document["components"]["schemas"]
    schemas["Derived"]["allOf"][0] = deepcopy(schemas["Base"])
    schemas["Spare"] = schemas["Base"]
    del schemas["Spare"]


@rewrite
def a_field_in_a_shared_part(document: dict[str, Any], _: Random) -> None:
    schemas = document["components"]["schemas"]
    schemas["Part"] = {"type": "object", "properties": {"n": schemas["Card"]["properties"].pop("n")}}
    schemas["Card"] = {"allOf": [{"$ref": "#/components/schemas/Part"}, schemas["Card"]]}


def as_text(document: dict[str, Any]) -> str:
    """Write a contract for a file."""
    return json.dumps(document, indent=1)
