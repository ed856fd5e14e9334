"""Facts of a page against the contract: what the contract contradicts or lacks. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from scripts.lint_specs.examples import FORMATS
from scripts.lint_specs.positions import join

from . import schemas
from .contract import Contract, View
from .facts import Fact, is_digest, steps, type_of, without_indexes

Relation = Literal["contradicts", "lacks"]

LIMITS: Final = (
    "format", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "minItems", "maxItems", "uniqueItems", "multipleOf", "deprecated", "readOnly", "writeOnly",
)  # fmt: skip
_FIELDS: Final = frozenset(
    {"field", "type", "shown type", "nullable", "required", "enum", "items", "example", "unit", *LIMITS}
)
_PLACEHOLDER: Final = re.compile(r"<.*>|\{\{.*\}\}|string|\.\.\.|x+|.*x{3,}.*", re.IGNORECASE)
_BASE: Final = "urn:contract"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference between page and contract.

    Attributes:
        facts: the statements of the page, one for each part that makes it.
        relation: whether the contract states something else, or nothing.
        ours: what the contract states; None where it states nothing.
        pointer: where in the contract it is, or would be.
        operation: operationId.
    """

    facts: tuple[Fact, ...]
    relation: Relation
    ours: Any
    pointer: str
    operation: str

    @property
    def fact(self) -> Fact:
        """The first statement."""
        return self.facts[0]

    @property
    def lines(self) -> list[int]:
        """Lines of the page that state it; empty for recorded facts."""
        return sorted({fact.line for fact in self.facts if fact.line})

    @property
    def topic(self) -> str:
        """What differs: ``request paymentMethodType enum``."""
        return topic(self.fact)


def topic(fact: Fact) -> str:
    """Name what a fact is about, whichever item of a list shows it."""
    parts = (fact.operation, fact.place, without_indexes(fact.name), fact.kind)
    return " ".join(part for part in parts if part)


def compare(facts: Iterable[Fact], contract: Contract, operations: Iterable[str]) -> list[Difference]:
    """Compare the facts of a page with the operations that it documents.

    Args:
        facts: what the page states. Recorded facts have hashes for values; those are not compared.
        contract: the contract.
        operations: operationIds.
    """
    views = [view for view in map(contract.view, operations) if view is not None]
    found: dict[tuple[str, str], Difference] = {}
    for fact in facts:
        view = contract.view(fact.operation) if fact.operation else next(iter(views), None)
        if view is None:
            relation: tuple[Relation, Any, str] | None = ("lacks", None, "/paths") if fact.kind == "method" else None
        else:
            relation = _difference(fact, view)
        if relation is None:
            continue
        key = (topic(fact), repr(fact.value))
        known = found.get(key)
        operation = str(view.data.get("operationId")) if view is not None else fact.operation
        found[key] = Difference((*known.facts, fact) if known else (fact,), *relation, operation)
    return list(found.values())


_Result = tuple[Relation, Any, str] | None


def _difference(fact: Fact, view: View) -> _Result:
    if fact.place == "operation":
        return _operation(fact, view)
    if fact.place in {"header", "query", "path", "cookie"}:
        return _parameter(fact, view)
    if fact.place == "request" or re.fullmatch(r"response( \w+)?", fact.place):
        return _media(fact, view) if fact.kind == "media" else _field(fact, view)
    return None


def _operation(fact: Fact, view: View) -> _Result:
    if fact.kind == "method" and fact.value.lower() != view.method:
        return "contradicts", view.method.upper(), view.at
    if fact.kind == "url":
        what, _ = view.where(fact.value)
        if what:
            ours = view.path if what == "path" else ", ".join(view.servers())
            return "contradicts", ours, view.at if what == "path" else "/servers"
    if fact.kind == "server" and view.where(fact.name.rstrip("/") + re.sub(r"\{[^}]*\}", "{}", view.path))[0]:
        return "lacks", ", ".join(view.servers()), "/servers"
    if fact.kind == "status" and view.response(fact.name) is None:
        return "lacks", sorted(map(str, view.data.get("responses") or ())), join(view.at, "responses")
    if fact.kind == "deprecated" and fact.value is True and not view.data.get("deprecated"):
        return "lacks", None, view.at
    return None


def _media(fact: Fact, view: View) -> _Result:
    known = view.media(fact.place)
    if fact.value.partition(";")[0].strip() in known or "*/*" in known:
        return None
    at = join(view.at, "requestBody" if fact.place == "request" else "responses")
    return ("contradicts" if known else "lacks"), sorted(known), at


def _parameter(fact: Fact, view: View) -> _Result:
    if fact.place == "header" and view.has_header(fact.name):
        is_content = fact.kind == "media" and fact.name.lower() == "content-type"
        return _media(Fact(fact.source, "request", "", "media", fact.value, fact.line), view) if is_content else None
    at = view.parameter(fact.place, fact.name)
    if fact.kind == "field":
        return ("lacks", None, join(view.at, "parameters")) if at is None else None
    if at is None:
        return None
    data = schemas.node(view.contract.document, at)
    if fact.kind == "required":
        is_scheme = "/securitySchemes/" in at or at == "/x-signing"
        ours = is_scheme or bool(data.get("required"))
        return ("contradicts", ours, at) if ours != fact.value else None
    if fact.kind in _FIELDS and "schema" in data:
        return _schema(fact, view.contract.document, [join(at, "schema")])
    return None


def _field(fact: Fact, view: View) -> _Result:
    document = view.contract.document
    roots = view.roots(fact.place)
    if not roots:
        # The answer as a whole is missing, which is a difference of its own, or it is one without a described body.
        is_top = fact.kind == "field" and len(list(steps(fact.name))) == 1
        known = fact.place == "request" or view.response(fact.place.partition(" ")[2]) is not None
        return ("lacks", None, join(view.at, fact.place.partition(" ")[0])) if is_top and known else None
    found = schemas.find(document, roots, fact.name)
    holders, name = schemas.owners(document, roots, fact.name)
    if fact.kind == "field":
        return None if found or not holders or _takes(document, holders, fact) else ("lacks", None, holders[0])
    if fact.kind == "required":
        ours = schemas.requires(document, holders, name)
        return ("contradicts" if fact.place == "request" or ours else "lacks", ours, holders[0]) if (
            found and ours != fact.value) else None  # fmt: skip
    return _schema(fact, document, found) if found else None


def _takes(document: Any, holders: list[str], fact: Fact) -> bool:
    """Return whether an object takes the member without listing it; what a page documents should be listed."""
    shown = fact.source.startswith(("example", "curl"))
    return shown and any(schemas.is_open(document, at) for at in holders)


def _schema(fact: Fact, document: Any, found: list[str]) -> _Result:
    check = _CHECKS.get(fact.kind)
    if check is not None:
        results = [check(fact, document, at) for at in found]
        return next(iter(results), None) if all(results) else None
    if fact.kind in LIMITS:
        ours = next((value for at in found if (value := schemas.keyword(document, at, fact.kind)) is not None), None)
        if ours == fact.value or (ours is None and fact.value is False):
            return None
        return ("lacks" if ours is None else "contradicts"), ours, found[0]
    return None


def _type(fact: Fact, document: Any, at: str) -> _Result:
    ours = schemas.types(document, at)
    theirs = set(fact.value) if isinstance(fact.value, list) else {fact.value}
    if ours - {"null"} == theirs - {"null"}:
        return None
    return ("contradicts" if ours else "lacks"), sorted(ours), at


def _shown(fact: Fact, document: Any, at: str) -> _Result:
    ours = schemas.types(document, at)
    if not ours or fact.value in ours or (fact.value == "integer" and "number" in ours):
        return None
    return "contradicts", sorted(ours), at


def _nullable(fact: Fact, document: Any, at: str) -> _Result:
    ours = schemas.types(document, at)
    return ("lacks", sorted(ours), at) if fact.value is True and ours and "null" not in ours else None


def _enum(fact: Fact, document: Any, at: str) -> _Result:
    listed = schemas.enum(document, at)
    if listed is None:
        return "lacks", None, at
    ours = [value for value in listed[1] if value is not None]
    if sorted(map(str, ours)) == sorted(map(str, fact.value)):
        return None
    return "contradicts", ours, listed[0]


def _items(fact: Fact, document: Any, at: str) -> _Result:
    ours = {kind for entry in schemas.entries(document, at) for kind in schemas.types(document, entry)}
    return None if fact.value in ours or not fact.value else (("contradicts" if ours else "lacks"), sorted(ours), at)


def _unit(fact: Fact, document: Any, at: str) -> _Result:
    money = schemas.keyword(document, at, "x-money")
    ours = money.get("unit") if isinstance(money, dict) else money
    return None if ours == fact.value else (("contradicts" if ours else "lacks"), ours, at)


def _example(fact: Fact, document: Any, at: str) -> _Result:
    value = fact.value
    if is_digest(value) or (isinstance(value, str) and _PLACEHOLDER.fullmatch(value)):
        return None
    if _shown(Fact("", "", "", "", type_of(value), 0), document, at) is not None:
        return None  # the type differs, which is a difference of its own
    registry: Registry[Any] = Registry().with_resource(_BASE, DRAFT202012.create_resource(document))
    validator = Draft202012Validator({"$ref": f"{_BASE}#{at}"}, registry=registry, format_checker=FORMATS)
    error = best_match(validator.iter_errors(value))
    return None if error is None else ("contradicts", error.message, at)


_CHECKS: dict[str, Callable[[Fact, Any, str], _Result]] = {
    "type": _type,
    "shown type": _shown,
    "nullable": _nullable,
    "enum": _enum,
    "items": _items,
    "unit": _unit,
    "example": _example,
}
