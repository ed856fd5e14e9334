"""Keywords of a schema that need no look into other schemas: type, values, format, limits, and our extensions."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

from .changes import Change
from .extensions import only_values, rule_of
from .values import canonical, key, same
from .view import View

_UPPER = ("maxLength", "maxItems", "maxProperties", "maxContains")
_LOWER = ("minLength", "minItems", "minProperties", "minContains")
_NUMBERS = ("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf")
_ENDS = frozenset(_NUMBERS) - {"multipleOf"}
_LIMITS = frozenset({*_UPPER, *_LOWER, *_NUMBERS, "pattern", "uniqueItems"})
_KNOWN = {*_UPPER, *_LOWER, *_NUMBERS, "format", "pattern", "uniqueItems", "enum", "const", "default", "deprecated",
          "readOnly", "writeOnly"}  # fmt: skip
_PYTHON_TYPES = {"date-time": "datetime", "date": "date", "binary": "file", "uuid": "UUID"}
_CHECKED = {"email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "time",
            "duration", "regex", "json-pointer", "byte"}  # fmt: skip
"""Formats of a text that a provider refuses other texts by."""
_SIZES = {("int32", "int64"), ("float", "double")}
_EVERYTHING = {
    "",
    "^",
    "$",
    ".*",
    "^.*",
    ".*$",
    "^.*$",
    "^(.*)$",
    "(.*)",
    r"[\s\S]*",
    r"^[\s\S]*$",
    r"(?s).*",
    r"^[^]*$",
}
"""Patterns that every text fits."""

_BOOLEAN = frozenset({"boolean"})
_INTEGER = frozenset({"integer"})

Places = tuple[str, str]


def keywords(old: View, new: View, name: str) -> Iterator[Change]:
    """Yield the differences; a keyword that no rule knows is one too."""
    yield from _type(old, new, name)
    yield from _values(old, new, name)
    yield from _format(old, new, name)
    yield from _limits(old, new, name)
    if _differ(old, new, "default"):
        yield Change("default-changed", name, *_at(old, new, "default"), old.value("default"), new.value("default"))
    if _flag(old, "deprecated") is not _flag(new, "deprecated"):
        rule = "deprecated" if _flag(new, "deprecated") else "undeprecated"
        places = _at(old, new, "deprecated")
        yield Change(rule, name, *places, old.value("deprecated"), new.value("deprecated"))
    yield from _access(old, new, name)
    yield from _others(old, new, name)


def _others(old: View, new: View, name: str) -> Iterator[Change]:
    """Yield what changed among the extensions, and among the keywords that no rule knows."""
    for word in sorted((old.words.keys() | new.words.keys()) - _KNOWN):
        before, after = _all(old, word), _all(new, word)
        if key(before) == key(after):
            continue
        first, second = old.value(word), new.value(word)
        words = (("keyword", word),)
        if not word.startswith("x-"):
            rule = "keyword-changed"
        else:
            if word == "x-enum-varnames" and _follows_enum(old, new):
                continue
            came, went = word not in old.words, word not in new.words
            rule = rule_of(word, came=came, went=went, before=before, after=after)
            if same(first, second):
                rule = "extension-changed"
        yield Change(rule, name, *_at(old, new, word), first, second, words)


def _all(view: View, word: str) -> list[Any]:
    """List a keyword's values, the outermost first: what holds, and what it hides."""
    found: list[Any] = []
    for part in view.words.get(word, ()):
        if not any(same(part.raw, each) for each in found):
            found.append(part.raw)
    return found[:1] if word in {"x-evidence", "x-source"} else found


def _follows_enum(old: View, new: View) -> bool:
    """Return whether names of members changed with their values only, which are reported."""
    if any(not {"x-enum-varnames", "enum"} & view.words.keys() for view in (old, new)):
        return any("enum" in view.words for view in (old, new))
    first, second = _member_names(old), _member_names(new)
    return bool(first or second) and only_values(first, second)


def _member_names(view: View) -> Mapping[str, Any]:
    values, names = view.value("enum"), view.value("x-enum-varnames")
    if not isinstance(values, list) or not isinstance(names, list):
        return {}  # other tools write something else there
    return dict(zip(map(str, values), names, strict=False))


def _flag(view: View, word: str) -> bool:
    return any(part.raw is True for part in view.words.get(word, ()))


def _differ(old: View, new: View, word: str) -> bool:
    if (word in old.words) is not (word in new.words):
        return True
    return not same(old.value(word), new.value(word))


def _access(old: View, new: View, name: str) -> Iterator[Change]:
    if not {"readOnly", "writeOnly"} & (old.words.keys() | new.words.keys()):
        return
    kinds: tuple[tuple[str, Literal["request", "response"]], ...] = (("readOnly", "request"), ("writeOnly", "response"))
    for word, only in kinds:
        before, after = _flag(old, word), _flag(new, word)
        if before is not after:
            rule = "access-narrowed" if after else "access-widened"
            words = (("keyword", "read-only" if word == "readOnly" else "write-only"),)
            yield Change(rule, name, *_at(old, new, word), old.value(word), new.value(word), words, only)


def _at(old: View, new: View, word: str) -> Places:
    return old.where(word), new.where(word)


def _type(old: View, new: View, name: str) -> Iterator[Change]:
    places = old.types_at or old.at, new.types_at or new.at
    known = all(
        view.is_typed or view.types is not None or view.choices or {"enum", "const"} & view.words.keys()
        for view in (old, new)
    )
    if known and old.null is not new.null:
        yield Change("null-allowed" if new.null else "null-refused", name, *places)
    before, after = _types(old), _types(new)
    if before == after or (old.choices and new.choices and not (old.is_typed and new.is_typed)):
        return
    if before is None or after is None:
        loose = before is None
        if (old if loose else new).choices:
            return  # a choice is compared by its alternatives
        if not (new if loose else old).is_typed:
            return  # read off the members, which are compared
        yield Change("type-narrowed" if loose else "type-widened", name, *places, _listed(before), _listed(after))
        return
    if before < after or _grows(before, after):
        rule = "type-widened"
    elif after < before or _grows(after, before):
        rule = "type-narrowed"
    else:
        rule = "type-changed"
    yield Change(rule, name, *places, _listed(before), _listed(after))


def _types(view: View) -> frozenset[str] | None:
    """Give the types; a number may be an integer anyway."""
    return view.types - _INTEGER if view.types and "number" in view.types else view.types


def _listed(types: frozenset[str] | None) -> list[str] | None:
    return None if types is None else sorted(types)


def _grows(small: frozenset[str], large: frozenset[str]) -> bool:
    return "integer" in small and "number" in large and small - {"integer"} <= large


def _single(view: View) -> bool:
    values = view.value("enum")
    return isinstance(values, list) and len({key(value) for value in values if value is not None}) == 1


def _values(old: View, new: View, name: str) -> Iterator[Change]:
    fixed = [view.words.get("const") for view in (old, new)]
    lone = [_single(view) for view in (old, new)]
    if all(const or one for const, one in zip(fixed, lone, strict=True)) and any(fixed):
        before, after = _lone(old), _lone(new)
        if not same(before, after):
            word = tuple("const" if each else "enum" for each in fixed)
            yield Change("const-changed", name, old.where(word[0]), new.where(word[1]), before, after)
            return
    elif any(fixed) and "enum" not in (new.words if fixed[0] else old.words):
        rule = "const-lifted" if fixed[0] else "const-introduced"
        yield Change(rule, name, *_at(old, new, "const"), old.value("const"), new.value("const"))
        return
    yield from _listed_values(old, new, name)


def _lone(view: View) -> Any:
    if "const" in view.words:
        return view.value("const")
    return next(value for value in view.value("enum") if value is not None)


def _enum(view: View, *, null: bool) -> dict[str, Any] | None:
    """Give the values that every part lists; None where no part lists any, or where the list restricts nothing."""
    lists = [part.raw for part in view.words.get("enum", ()) if isinstance(part.raw, list)]
    lists += [[part.raw] for part in view.words.get("const", ())]
    if not lists:
        return None
    found = {key(value): value for value in lists[0] if null or value is not None}
    for other in lists[1:]:
        known = {key(value) for value in other}
        found = {name: value for name, value in found.items() if name in known}
    shuts_null_out = null and view.null and "null" not in found
    if view.types == _BOOLEAN and {"true", "false"} <= set(found) and not shuts_null_out:
        return None
    return found


def _listed_values(old: View, new: View, name: str) -> Iterator[Change]:
    null = old.null is new.null
    before, after = _enum(old, null=null), _enum(new, null=null)
    places = (
        old.where("enum" if "enum" in old.words else "const"),
        new.where("enum" if "enum" in new.words else "const"),
    )
    if before is None or after is None:
        if before is not None or after is not None:
            rule = "enum-introduced" if before is None else "enum-lifted"
            yield Change(rule, name, *places, _raw(before), _raw(after))
        return
    for each in sorted(after.keys() - before.keys()):
        yield Change("enum-added", name, *places, None, _shown(after[each]), (("value", _spelled(after[each])),))
    for each in sorted(before.keys() - after.keys()):
        yield Change("enum-removed", name, *places, _shown(before[each]), None, (("value", _spelled(before[each])),))


def _shown(value: Any) -> Any:
    return "null" if value is None else value


def _spelled(value: Any) -> str:
    return value if isinstance(value, str) else key(value)


def _raw(values: dict[str, Any] | None) -> list[Any] | None:
    return None if values is None else list(values.values())


def _format(old: View, new: View, name: str) -> Iterator[Change]:
    lists = [sorted({str(part.raw) for part in view.words.get("format", ())}) for view in (old, new)]
    if lists[0] == lists[1]:
        return
    before, after = (" and ".join(each) or None for each in lists)
    places = _at(old, new, "format")
    if any("password" in each for each in lists):
        yield Change("secret-changed", name, *places, before, after)
    elif _PYTHON_TYPES.get(str(before)) != _PYTHON_TYPES.get(str(after)):
        yield Change("format-changed", name, *places, before, after)
    elif (set(lists[0]) < set(lists[1]) and set(lists[1]) & _CHECKED) or after in _CHECKED or (after, before) in _SIZES:
        yield Change("limit-tightened", name, *places, _limit("format", before), _limit("format", after))
    elif before in _CHECKED or (before, after) in _SIZES:
        yield Change("limit-loosened", name, *places, _limit("format", before), _limit("format", after))
    else:
        yield Change("format-loose", name, *places, before, after)


def _limits(old: View, new: View, name: str) -> Iterator[Change]:
    if not _LIMITS & (old.words.keys() | new.words.keys()):
        return
    for words, sign in ((_UPPER, 1), (_LOWER, -1)):
        for word in words:
            if word not in old.words and word not in new.words:
                continue
            (before, old_at), (after, new_at) = _strictest(old, word, sign), _strictest(new, word, sign)
            if same(before, after):
                continue
            # Without minContains one item is enough, so 0 asks for less than its absence.
            least = 1 if word == "minContains" else None
            first, last = (least if value is None else value for value in (before, after))
            tightened = first is None or (last is not None and (last - first) * sign < 0)
            rule = "limit-tightened" if tightened else "limit-loosened"
            yield Change(rule, name, old_at, new_at, _limit(word, before), _limit(word, after))
    yield from _bounds(old, new, name)
    yield from _steps(old, new, name)
    if _flag(old, "uniqueItems") is not _flag(new, "uniqueItems"):
        rule = "limit-tightened" if _flag(new, "uniqueItems") else "limit-loosened"
        first, second = (_limit("uniqueItems", _flag(view, "uniqueItems") or None) for view in (old, new))
        yield Change(rule, name, *_at(old, new, "uniqueItems"), first, second)
    yield from _pattern(old, new, name)


def _pattern(old: View, new: View, name: str) -> Iterator[Change]:
    found = [
        sorted({str(part.raw) for part in view.words.get("pattern", ())} - _EVERYTHING) or None for view in (old, new)
    ]
    if found[0] == found[1]:
        return
    before, after = (None if each is None else " and ".join(each) for each in found)
    rule = "pattern-removed" if after is None else "pattern-changed"
    yield Change(rule, name, *_at(old, new, "pattern"), before, after)


def _strictest(view: View, word: str, sign: int) -> tuple[Any, str]:
    """Give the limit that holds, and its pointer; a minimum of 0 does not limit anything."""
    parts = [part for part in view.words.get(word, ()) if part.raw is not None]
    default = {"minContains": 1}.get(word, 0)
    parts = [part for part in parts if sign > 0 or part.raw != default]
    if not parts:
        return None, view.where(word)
    part = min(parts, key=lambda each: each.raw * sign)
    return part.raw, part.at


Bound = tuple[Any, bool, str, str]
"""The end of a number, whether it is left out, its keyword and pointer."""


def _bounds(old: View, new: View, name: str) -> Iterator[Change]:
    """Compare the ends of a number, in either spelling."""
    if not _ENDS & (old.words.keys() | new.words.keys()):
        return
    for end, sign in (("Maximum", -1), ("Minimum", 1)):
        whole = old.types == new.types == _INTEGER
        before, after = (_bound(view, end, sign, whole=whole) for view in (old, new))
        if (before and before[:2]) == (after and after[:2]):
            continue
        tightened = before is None or (
            after is not None and (after[0] * sign, after[1]) > (before[0] * sign, before[1])
        )
        places = before[3] if before else old.at, after[3] if after else new.at
        first, last = (_limit(bound[2], bound[0]) if bound else None for bound in (before, after))
        yield Change("limit-tightened" if tightened else "limit-loosened", name, *places, first, last)


def _bound(view: View, end: str, sign: int, *, whole: bool) -> Bound | None:
    word, strict = end.lower(), f"exclusive{end}"
    marked = any(part.raw is True for part in view.words.get(strict, ()))  # the spelling of OpenAPI 3.0
    found = [
        (canonical(part.raw), marked, strict if marked else word, part.at) for part in view.words.get(word, ())
    ] + [
        (canonical(part.raw), True, strict, part.at)
        for part in view.words.get(strict, ())
        if not isinstance(part.raw, bool)
    ]
    if whole:
        found = [_whole(bound, sign) for bound in found]
    return max(found, key=lambda bound: (bound[0] * sign, bound[1]), default=None)


def _whole(bound: Bound, sign: int) -> Bound:
    """Give the last integer that fits."""
    value, left_out, word, at = bound
    end = math.ceil(value * sign)
    return (end + (left_out and end == value * sign)) * sign, False, word, at


def _steps(old: View, new: View, name: str) -> Iterator[Change]:
    before, after = _step(old), _step(new)
    if before == after:
        return
    places = _at(old, new, "multipleOf")
    if after is None or (before is not None and before % after == 0):
        yield Change("limit-loosened", name, *places, _limit("multipleOf", before), _limit("multipleOf", after))
    else:
        yield Change("keyword-changed", name, *places, before, after, (("keyword", "multipleOf"),))


def _step(view: View) -> Decimal | None:
    """Give the one step that several of them come to: of 2 and 3 it is 6."""
    found = [Fraction(str(part.raw)) for part in view.words.get("multipleOf", ()) if part.raw > 0]
    if view.types == _INTEGER:
        found.append(Fraction(1))
    if not found:
        return None
    # The least common multiple of two fractions in lowest terms.
    step = Fraction(math.lcm(*(each.numerator for each in found)), math.gcd(*(each.denominator for each in found)))
    return None if view.types == _INTEGER and step == 1 else Decimal(step.numerator) / step.denominator


def _limit(word: str, value: Any) -> str | None:
    return None if value is None else f"{word} {value}"
