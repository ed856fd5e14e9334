"""Requests drawn from a contract: parameters and bodies that fit its schemas, the same ones in every run."""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any, NamedTuple

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from scripts import contracts

_LETTERS = string.ascii_letters + string.digits + "_-"
_WORD = st.text(_LETTERS, min_size=1, max_size=20)
_FORMATS: Mapping[str, st.SearchStrategy[str]] = {
    "decimal": st.decimals(min_value=0, max_value=10**6, places=2).map(str),
    "password": _WORD,
    "binary": _WORD,
    "date-time": st.datetimes().map(lambda moment: moment.isoformat(timespec="seconds") + "Z"),
}
_BOUNDS = {"int32": 2**31 - 1, "int64": 2**53 - 1}
"""JSON numbers beyond 2^53 lose digits in JavaScript; the contract is not at fault."""


class Drawn(NamedTuple):
    """A request's parameters by their names on the wire, and its body."""

    parameters: dict[str, Any]
    body: Any


def draws(
    document: Mapping[str, Any], operation: contracts.Operation, number: int, *, body: bool = True
) -> list[Drawn]:
    """Draw requests of an operation; fewer where it has fewer different ones."""
    found: list[Drawn] = []

    @settings(
        max_examples=number,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(_parameters(document, operation), _body(document, operation) if body else st.none())
    def collect(parameters: dict[str, Any], content: Any) -> None:
        found.append(Drawn(parameters, content))

    collect()
    return found


def _parameters(document: Mapping[str, Any], operation: contracts.Operation) -> st.SearchStrategy[dict[str, Any]]:
    needed: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for entry in operation.data.get("parameters", ()):
        parameter = contracts.resolve(document, entry)
        name = parameter["name"]
        if parameter["in"] == "header":
            # Prism requires what the contract requires, also what the signing client fills in.
            if parameter.get("required"):
                needed[_python(name)] = st.just("1750000000000")
            continue
        strategy = _value(document, parameter["schema"])
        if parameter.get("required"):
            needed[name] = strategy
        elif parameter.get("schema", {}).get("type") != "array":
            optional[name] = strategy
    return st.fixed_dictionaries(needed, optional=optional)


def _python(name: str) -> str:
    return name.lower().replace("-", "_")


def _value(document: Mapping[str, Any], schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    found = contracts.resolve(document, schema)
    if found.get("type") == "string" and not set(found) & {"enum", "const", "pattern", "format"}:
        return _WORD
    return _strategy(document, schema)


def _body(document: Mapping[str, Any], operation: contracts.Operation) -> st.SearchStrategy[Any]:
    content = contracts.resolve(document, operation.data.get("requestBody", {})).get("content", {})
    for kind, media in content.items():
        if kind == "multipart/form-data":  # a form without a part is none
            whole = contracts.resolve(document, media["schema"])
            return _strategy(document, {**whole, "required": list(whole["properties"])})
        return _strategy(document, media["schema"])
    return st.none()


def _strategy(document: Mapping[str, Any], schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    tidy = _tidy(document, schema, ())
    validator = Draft202012Validator(tidy)
    # What the strategy does not know (either-or rules above all) is left to chance and to the validator.
    return _drawn(tidy).filter(validator.is_valid)


def _drawn(schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    """Draw from a schema without references."""
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    for key in ("oneOf", "anyOf"):
        if key in schema and "properties" not in schema:
            return st.one_of(*map(_drawn, schema[key]))
    kinds = schema.get("type", "object" if "properties" in schema else "string")
    return st.one_of(*(_of_type(kind, schema) for kind in (kinds if isinstance(kinds, list) else [kinds])))


def _of_type(kind: str, schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    low, high = schema.get("minimum"), schema.get("maximum")
    match kind:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(0 if low is None else low, 10**9 if high is None else high)
        case "number":
            return st.integers(1 if low is None else int(low * 100) + 1, 10**8).map(lambda cents: cents / 100)
        case "array":
            most = min(schema.get("maxItems", 3), schema.get("minItems", 0) + 3)
            return st.lists(_drawn(schema.get("items", {})), min_size=schema.get("minItems", 0), max_size=most)
        case "object":
            return _object(schema)
    if "pattern" in schema:
        return st.from_regex(schema["pattern"], alphabet=st.characters(max_codepoint=126), fullmatch=True)
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    shortest, longest = schema.get("minLength", 0), schema.get("maxLength", 20)
    return st.text(_LETTERS, min_size=max(1, shortest), max_size=max(1, min(longest, shortest + 20)))


def _object(schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    members = {name: _drawn(value) for name, value in schema.get("properties", {}).items()}
    if not members:
        more = schema.get("additionalProperties")
        return st.dictionaries(_WORD, _drawn(more), max_size=2) if isinstance(more, Mapping) else st.just({})
    needed = {name: value for name, value in members.items() if name in schema.get("required", ())}
    some = st.fixed_dictionaries(needed, optional={name: members[name] for name in members if name not in needed})
    return st.one_of(st.fixed_dictionaries(members), some)


def _tidy(document: Mapping[str, Any], schema: Any, above: tuple[str, ...], *, closed: bool = True) -> Any:
    """Write a schema without references, bounded, and (except for conditions) closed to undescribed members."""
    if isinstance(schema, list):
        return [_tidy(document, item, above, closed=closed) for item in schema]
    if not isinstance(schema, Mapping):
        return schema
    if "$ref" in schema:
        name = schema["$ref"]
        if name in above:
            return {}
        return _tidy(document, contracts.resolve(document, schema), (*above, name), closed=closed)
    made = {key: value for key, value in schema.items() if not key.startswith("x-") and key != "description"}
    if "allOf" in made:
        made = _merged(document, made, above)
    if "properties" in made:
        made["properties"] = {
            key: _tidy(document, value, above, closed=closed) for key, value in made["properties"].items()
        }
        if closed:
            made.setdefault("additionalProperties", False)
    for key in ("items", "additionalProperties", "oneOf", "anyOf"):
        if key in made:
            made[key] = _tidy(document, made[key], above, closed=closed)
    for key in ("not", "if", "then", "else"):
        if key in made:
            made[key] = _tidy(document, made[key], above, closed=False)
    if bound := _BOUNDS.get(str(made.get("format"))):
        made.setdefault("minimum", -bound)
        made.setdefault("maximum", bound)
    return made


def _merged(document: Mapping[str, Any], schema: dict[str, Any], above: tuple[str, ...]) -> dict[str, Any]:
    """Merge the parts that have properties into one object; conditions stay separate."""
    properties: dict[str, Any] = dict(schema.get("properties", {}))
    required = list(schema.get("required", ()))
    conditions = []
    for part in schema["allOf"]:
        whole = contracts.resolve(document, part)
        nested = _merged(document, dict(whole), above) if "allOf" in whole else dict(whole)
        if "properties" in nested and not set(nested) & {"if", "anyOf", "oneOf"}:
            properties |= nested["properties"]
            required += nested.get("required", ())
            conditions += nested.get("allOf", ())
        elif set(nested) - {"description", "type"}:
            conditions.append(_tidy(document, nested, above, closed=False))
    rest = {key: value for key, value in schema.items() if key not in {"allOf", "properties", "required"}}
    made = {**rest, "type": "object", "properties": properties, "required": sorted(set(required))}
    return {**made, "allOf": conditions} if conditions else made
