"""PB0xx: is this an OpenAPI 3.1 document at all?"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any, Final

from jsonschema.exceptions import ValidationError
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.exceptions import DuplicateOperationIDError

from .contract import Contract
from .findings import Hit, hit
from .positions import join, steps
from .words import words

_LONGEST = 200

_OLD_BOUNDS: Final = ("exclusiveMinimum", "exclusiveMaximum")


def valid(contract: Contract) -> Iterator[Hit]:
    """PB001."""
    basic = [*_keys(contract.document, ""), *_references(contract), *_schemes(contract)]
    if basic:
        # The validator does not survive these.
        yield from basic
        return
    if any(external_references(contract)):
        return
    try:
        errors = list(OpenAPIV31SpecValidator(contract.document).iter_errors())
    except (AttributeError, KeyError, TypeError) as failure:
        yield hit("", "odd", error=repr(failure))
        return
    seen = set()
    for error in errors:
        if _is_told_elsewhere(error):
            continue
        deepest = error
        while deepest.context:
            deepest = max(deepest.context, key=lambda one: len(one.absolute_path))
        text = " ".join(deepest.message.split())
        found = (_pointer(contract, deepest), text if len(text) <= _LONGEST else f"{text[:_LONGEST]}...")
        if found not in seen:
            seen.add(found)
            yield hit(found[0], "invalid", error=found[1])


def _is_told_elsewhere(error: ValidationError) -> bool:
    """Tell whether PB103, PB002 or PB004 has better words for it."""
    path = list(error.absolute_path)
    if isinstance(error, DuplicateOperationIDError) or path == ["openapi"]:
        return True
    return isinstance(error.instance, bool) and bool(path) and path[-1] in _OLD_BOUNDS


def _pointer(contract: Contract, error: ValidationError) -> str:
    """Locate an error: the validator gives paths inside a schema without saying where that schema stands."""
    tail = join("", *error.absolute_path)
    if not tail:
        return ""
    candidates = [tail, *contract.positions.ending_with(tail)]
    return next((at for at in candidates if _value(contract.document, at) == error.instance), tail)


def _value(document: Any, at: str) -> Any:
    """Look a pointer up; what is not there equals nothing."""
    for step in steps(at):
        try:
            document = document[int(step)] if isinstance(document, list) else document[step]
        except (KeyError, IndexError, TypeError, ValueError):
            return object()
    return document


def _keys(value: Any, at: str) -> Iterator[Hit]:
    if isinstance(value, Mapping):
        for name, child in value.items():
            if not isinstance(name, str):
                yield hit(join(at, name), "key", name=name)
            yield from _keys(child, join(at, name))
    elif isinstance(value, list):
        for number, child in enumerate(value):
            yield from _keys(child, join(at, number))


def _references(contract: Contract) -> Iterator[Hit]:
    for node in contract.nodes:
        reference = node.data.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#"):
            continue
        if not contract.positions.has(reference.removeprefix("#")):
            yield hit(join(node.at, "$ref"), "reference", reference=reference)
        elif _is_circle(contract, node.at):
            yield hit(join(node.at, "$ref"), "circle", reference=reference)


def _schemes(contract: Contract) -> Iterator[Hit]:
    declared = {node.name for node in contract.nodes if node.kind == "security scheme"}
    for node in contract.nodes:
        choices = node.data.get("security") if node.kind in ("root", "operation") else None
        for number, choice in enumerate(choices if isinstance(choices, list) else ()):
            for name in choice if isinstance(choice, Mapping) else ():
                if name not in declared:
                    yield hit(join(node.at, "security", number), "scheme", name=name)


def _is_circle(contract: Contract, start: str) -> bool:
    """Tell whether a value described here would have to hold itself as a whole; fields and items may."""
    seen: set[str] = set()
    places = _same_value(contract, start)
    while places:
        at = places.pop()
        if at == start:
            return True
        if at not in seen:
            seen.add(at)
            places += _same_value(contract, at)
    return False


def _same_value(contract: Contract, at: str) -> list[str]:
    node = contract.by_pointer.get(at)
    if node is None:
        return []
    reference = node.data.get("$ref")
    places = [reference.removeprefix("#")] if isinstance(reference, str) else []
    for name in ("allOf", "anyOf", "oneOf"):
        places += [join(at, name, number) for number in range(len(node.data.get(name) or ()))]
    return places


def version(contract: Contract) -> Iterator[Hit]:
    """PB002."""
    found = contract.document.get("openapi")
    if not str(found).startswith("3.1."):
        yield hit("/openapi", "version", found=found)


def keywords(contract: Contract) -> Iterator[Hit]:
    """PB003."""
    for node in contract.schemas:
        for name in node.data:
            if name not in words("keywords") and not name.startswith("x-") and name != "nullable":
                near = difflib.get_close_matches(name, words("keywords"), 1)
                yield hit(join(node.at, name), "meant" if near else "unknown", name=name, near=(near or [""])[0])


def old_spellings(contract: Contract) -> Iterator[Hit]:
    """PB004."""
    for node in contract.schemas:
        if "nullable" in node.data:
            yield hit(join(node.at, "nullable"), "nullable")
        for name in _OLD_BOUNDS:
            if isinstance(node.data.get(name), bool):
                yield hit(join(node.at, name), "bound", name=name)


def external_references(contract: Contract) -> Iterator[Hit]:
    """PB308."""
    for node in contract.nodes:
        reference = node.data.get("$ref")
        if isinstance(reference, str) and not reference.startswith("#/"):
            yield hit(join(node.at, "$ref"), "outside", reference=reference)


CHECKS: Final = {
    "PB001": valid,
    "PB002": version,
    "PB003": keywords,
    "PB004": old_spellings,
    "PB308": external_references,
}
