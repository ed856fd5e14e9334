"""Keywords of a schema that stand for themselves: type, values, format, limits, and our extensions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Literal

from scripts.lint_specs.positions import join

from .changes import Change

_UPPER = ("maxLength", "maxItems", "maxProperties", "maxContains")
_LOWER = ("minLength", "minItems", "minProperties", "minContains")
_OTHER = ("contentEncoding", "contentMediaType", "propertyNames", "prefixItems", "contains", "patternProperties",
          "xml")  # fmt: skip
_PYTHON_TYPES = {"date-time": "datetime", "date": "date", "binary": "file", "uuid": "UUID"}
_CHECKED = {"email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "time",
            "duration", "regex", "json-pointer", "byte"}  # fmt: skip
"""Formats of a text that a provider refuses other texts by."""
_SIZES = {("int32", "int64"), ("float", "double")}
_WIDER = {("integer", "number")}


def keywords(old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str) -> Iterator[Change]:
    """Yield the differences of the keywords that need no look into other schemas."""
    yield from _type(old, new, at, name)
    yield from _values(old, new, at, name)
    yield from _format(old, new, at, name)
    yield from _limits(old, new, at, name)
    yield from extensions(old, new, at, name)
    if _differ(old, new, "default"):
        yield Change("default-changed", name, *_at(at, "default", old, new), old.get("default"), new.get("default"))
    if bool(old.get("deprecated")) is not bool(new.get("deprecated")):
        rule = "deprecated" if new.get("deprecated") else "undeprecated"
        yield Change(rule, name, *_at(at, "deprecated", old, new), old.get("deprecated"), new.get("deprecated"))
    yield from _access(old, new, at, name)
    for key in _OTHER:
        if old.get(key) != new.get(key):
            words = (("keyword", key),)
            yield Change("keyword-changed", name, *_at(at, key, old, new), old.get(key), new.get(key), words)


def _differ(old: Mapping[str, Any], new: Mapping[str, Any], key: str) -> bool:
    """Compare two values as JSON does: false is no 0, and null is not nothing."""
    if (key in old) is not (key in new):
        return True
    return bool(old.get(key) != new.get(key) or isinstance(old.get(key), bool) is not isinstance(new.get(key), bool))


def _access(old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str) -> Iterator[Change]:
    kinds: tuple[tuple[str, Literal["request", "response"]], ...] = (("readOnly", "request"), ("writeOnly", "response"))
    for key, only in kinds:
        before, after = old.get(key) is True, new.get(key) is True
        if before is not after:
            rule = "access-narrowed" if after else "access-widened"
            words = (("keyword", "read-only" if key == "readOnly" else "write-only"),)
            yield Change(rule, name, *_at(at, key, old, new), old.get(key), new.get(key), words, only)


def _at(at: tuple[str, str], key: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, str]:
    return join(at[0], key) if key in old else at[0], join(at[1], key) if key in new else at[1]


def _kinds(schema: Mapping[str, Any]) -> set[str]:
    kind = schema.get("type")
    if kind is None:
        if "properties" in schema:
            return {"object"}
        return {"array"} if "items" in schema else set()
    kinds = set(kind) if isinstance(kind, list) else {kind}
    return kinds | {"null"} if schema.get("nullable") is True else kinds  # the spelling of OpenAPI 3.0


def _type(old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str) -> Iterator[Change]:
    before, after = _kinds(old), _kinds(new)
    places = _at(at, "type", old, new)
    # Beside a shared part that stands in allOf there is only the spelling of OpenAPI 3.0 to tell it by.
    known = (before and after) or "nullable" in {**old, **new}
    nulls = [
        "null" in kinds or (not kinds and node.get("nullable") is True) for kinds, node in ((before, old), (after, new))
    ]
    if known and nulls[0] is not nulls[1]:
        yield Change("null-allowed" if nulls[1] else "null-refused", name, *places)
    before, after = before - {"null"}, after - {"null"}
    if before == after or not (before or after):
        return
    if _choice(old) or _choice(new):
        return  # a choice is compared by its alternatives
    if not after or (before and before < after) or _grows(before, after):
        rule = "type-widened"
    elif not before or after < before or _grows(after, before):
        rule = "type-narrowed"
    else:
        rule = "type-changed"
    yield Change(rule, name, *places, sorted(before) or None, sorted(after) or None)


def _choice(schema: Mapping[str, Any]) -> bool:
    return "oneOf" in schema or "anyOf" in schema


def _grows(small: set[str], large: set[str]) -> bool:
    return len(small) == len(large) == 1 and (*small, *large) in _WIDER


def _values(old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str) -> Iterator[Change]:
    if _differ(old, new, "const"):
        rule = "const-introduced" if "const" not in old else "const-lifted" if "const" not in new else "const-changed"
        yield Change(rule, name, *_at(at, "const", old, new), old.get("const"), new.get("const"))
    before, after = old.get("enum"), new.get("enum")
    if before is not None and after is not None and ("null" in _kinds(old)) is not ("null" in _kinds(new)):
        before, after = ([value for value in values if value is not None] for values in (before, after))
    places = _at(at, "enum", old, new)
    if before is None and after is None:
        return
    if before is None or after is None:
        yield Change("enum-introduced" if before is None else "enum-lifted", name, *places, before, after)
        return
    for value in [value for value in after if value not in before]:
        yield Change("enum-added", name, *places, None, value, (("value", str(value)),))
    for value in [value for value in before if value not in after]:
        yield Change("enum-removed", name, *places, value, None, (("value", str(value)),))


def _format(old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str) -> Iterator[Change]:
    before, after = old.get("format"), new.get("format")
    if before == after:
        return
    places = _at(at, "format", old, new)
    if "password" in {before, after}:
        yield Change("secret-changed", name, *places, before, after)
    elif _PYTHON_TYPES.get(str(before)) != _PYTHON_TYPES.get(str(after)):
        yield Change("format-changed", name, *places, before, after)
    elif after in _CHECKED or (after, before) in _SIZES:
        yield Change("limit-tightened", name, *places, _limit("format", before), _limit("format", after))
    elif before in _CHECKED or (before, after) in _SIZES:
        yield Change("limit-loosened", name, *places, _limit("format", before), _limit("format", after))
    else:
        yield Change("format-loose", name, *places, before, after)


def _limits(old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str) -> Iterator[Change]:
    for keys, sign in ((_UPPER, 1), (_LOWER, -1)):
        for key in keys:
            before, after = (node.get(key) or (None if sign < 0 else node.get(key)) for node in (old, new))
            if before == after:
                continue  # at least nothing is no limit
            tightened = before is None or (after is not None and (after - before) * sign < 0)
            rule = "limit-tightened" if tightened else "limit-loosened"
            yield Change(rule, name, *_at(at, key, old, new), _limit(key, before), _limit(key, after))
    yield from _bounds(old, new, at, name)
    yield from _steps(old, new, at, name)
    if bool(old.get("uniqueItems")) is not bool(new.get("uniqueItems")):
        rule = "limit-tightened" if new.get("uniqueItems") else "limit-loosened"
        yield Change(rule, name, *_at(at, "uniqueItems", old, new), old.get("uniqueItems"), new.get("uniqueItems"))
    if old.get("pattern") != new.get("pattern"):
        rule = "pattern-changed" if "pattern" in new else "pattern-removed"
        yield Change(rule, name, *_at(at, "pattern", old, new), old.get("pattern"), new.get("pattern"))


def _bounds(old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str) -> Iterator[Change]:
    """Compare the ends of a number, in either spelling: what is the end, and does it belong to it."""
    for end, sign in (("Maximum", -1), ("Minimum", 1)):
        before, after = _bound(old, end, sign), _bound(new, end, sign)
        if before == after:
            continue
        tightened = before is None or (
            after is not None and (after[0] * sign, after[1]) > (before[0] * sign, before[1])
        )
        keys = [f"exclusive{end}" if bound is not None and bound[1] else end.lower() for bound in (before, after)]
        if before is None:
            keys[0] = keys[1]
        places = (join(at[0], keys[0]) if keys[0] in old else at[0], join(at[1], keys[1]) if keys[1] in new else at[1])
        first, last = (_limit(key, bound and bound[0]) for key, bound in zip(keys, (before, after), strict=True))
        yield Change("limit-tightened" if tightened else "limit-loosened", name, *places, first, last)


def _bound(schema: Mapping[str, Any], end: str, sign: int) -> tuple[Any, bool] | None:
    inclusive, exclusive = schema.get(end.lower()), schema.get(f"exclusive{end}")
    if isinstance(exclusive, bool):  # the spelling of OpenAPI 3.0
        return None if inclusive is None else (inclusive, exclusive)
    found = [(value, mark) for value, mark in ((inclusive, False), (exclusive, True)) if value is not None]
    return max(found, key=lambda bound: (bound[0] * sign, bound[1]), default=None)


def _steps(old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str) -> Iterator[Change]:
    before, after = old.get("multipleOf"), new.get("multipleOf")
    if before == after:
        return
    places = _at(at, "multipleOf", old, new)
    if after is None or (before is not None and Decimal(str(before)) % Decimal(str(after)) == 0):
        yield Change("limit-loosened", name, *places, _limit("multipleOf", before), _limit("multipleOf", after))
    else:
        yield Change("keyword-changed", name, *places, before, after, (("keyword", "multipleOf"),))


def _limit(key: str, value: Any) -> str | None:
    return None if value is None else f"{key} {value}"


_FIELDS = {
    "x-money": ("money-marked", "money-changed", "money-unmarked"),
    "x-time": ("time-changed", "time-changed", "time-changed"),
    "x-fill": ("fill-added", "fill-changed", "fill-changed"),
    "x-enum-varnames": ("member-renamed", "member-renamed", "member-renamed"),
    "x-python-name": ("attribute-renamed", "attribute-renamed", "attribute-renamed"),
    "x-evidence": ("source-changed", "source-changed", "source-changed"),
    "x-source": ("source-changed", "source-changed", "source-changed"),
}
"""Extension to the rules for one that came, changed, went."""


def extensions(
    old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str, *, known: tuple[str, ...] = ()
) -> Iterator[Change]:
    """Yield the differences of the extensions, but for those that somebody else looks at."""
    for key in sorted({key for key in (*old, *new) if str(key).startswith("x-")} - set(known)):
        before, after = old.get(key), new.get(key)
        if before == after or (key == "x-enum-varnames" and _members(old) == _members(new)):
            continue
        rules = _FIELDS.get(key, ("extension-changed",) * 3)
        rule = rules[0] if key not in old else rules[2] if key not in new else rules[1]
        if key == "x-enum-varnames" and _only_values(old, new):
            continue  # a value came or went, and its name with it
        yield Change(rule, name, *_at(at, key, old, new), before, after, (("keyword", key),))


def _members(schema: Mapping[str, Any]) -> dict[Any, Any]:
    return dict(zip(map(str, schema.get("enum") or ()), schema.get("x-enum-varnames") or (), strict=False))


def _only_values(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    before, after = _members(old), _members(new)
    return bool(before) and bool(after) and all(before[key] == after[key] for key in before.keys() & after.keys())
