"""PB0xx: is this an OpenAPI 3.1 document at all?"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any, Final

from jsonschema.exceptions import ValidationError

from scripts.specdiff.shape import faults

from .contract import Contract
from .findings import Hit, hit
from .positions import join, steps
from .structure import structure
from .words import words

_LONGEST = 200
_NOTHING: Final = object()

_TYPES: Final = ("string", "integer", "number", "boolean", "array", "object", "null")
_OLD_BOUNDS: Final = ("exclusiveMinimum", "exclusiveMaximum")


def valid(contract: Contract) -> Iterator[Hit]:
    """PB001."""
    if found := list(basic(contract)):
        # The validator does not survive these.
        yield from found
        return
    if any(external_references(contract)):
        return
    from openapi_spec_validator import OpenAPIV31SpecValidator  # noqa: PLC0415 - the generator does without
    from openapi_spec_validator.validation import exceptions  # noqa: PLC0415

    elsewhere = (
        exceptions.DuplicateOperationIDError,
        exceptions.UnresolvableParameterError,
        exceptions.ParameterDuplicateError,
    )
    try:
        errors = list(OpenAPIV31SpecValidator(contract.document).iter_errors())
    except (AttributeError, KeyError, TypeError) as failure:
        yield hit("", "odd", error=repr(failure))
        return
    seen: set[tuple[str, str]] = set()
    for error in errors:
        if isinstance(error, elsewhere) or _is_reported_elsewhere(error):
            continue
        deepest = error
        while deepest.context:
            deepest = max(deepest.context, key=lambda one: len(one.absolute_path))
        text = " ".join(deepest.message.split())
        place = (_pointer(contract, deepest), text if len(text) <= _LONGEST else f"{text[:_LONGEST]}...")
        if place not in seen:
            seen.add(place)
            yield hit(place[0], "invalid", error=place[1])


def basic(contract: Contract) -> Iterator[Hit]:
    """PB001, the part that everything else relies on; it takes no time."""
    for check in (_keys_of, _shapes, structure, _rest):
        found = list(check(contract))
        yield from found
        if found:
            return


def _keys_of(contract: Contract) -> Iterator[Hit]:
    yield from _keys(contract.document, "")


def _shapes(contract: Contract) -> Iterator[Hit]:
    for name in ("title", "version"):
        info = contract.document.get("info")
        if not isinstance(info, Mapping) or not isinstance(info.get(name), str):
            yield hit("/info", "lacks", name=name)
    for at, wanted in faults(contract.document):
        # Extensions are looked at by PB102, references of nodes below.
        if wanted.startswith("a reference"):
            if (holder := at.removesuffix("/$ref")) not in contract.by_pointer:
                reference = _value(contract.document, holder)["$ref"]
                yield hit(at, "reference", reference=reference, near=_near(contract, reference))
        elif "/x-" not in at:
            yield hit(at, "shape", wanted=wanted)


def _rest(contract: Contract) -> Iterator[Hit]:
    yield from _references(contract)
    yield from _schemes(contract)
    yield from _types(contract)


def _types(contract: Contract) -> Iterator[Hit]:
    for node in contract.schemas:
        found = node.data.get("type", [])
        for name in [found] if isinstance(found, str) else found:
            if name not in _TYPES:
                near = difflib.get_close_matches(str(name), _TYPES, 1)
                yield hit(join(node.at, "type"), "type", name=name, near=f"; did you mean {near[0]}?" if near else "")


def _is_reported_elsewhere(error: ValidationError) -> bool:
    """Return whether PB103, PB601, PB608, PB002 or PB004 has a better message for it."""
    path = list(error.absolute_path)
    if path == ["openapi"]:
        return True
    if isinstance(error.instance, Mapping) and error.instance.get("in") == "path" and "name" in error.instance:
        return error.instance.get("required") is not True  # PB601
    if path and path[-1] in {"enum", "required"} and error.validator == "uniqueItems":
        return True  # PB608
    return isinstance(error.instance, bool) and bool(path) and path[-1] in _OLD_BOUNDS


def _pointer(contract: Contract, error: ValidationError) -> str:
    """Locate an error: the validator gives paths inside a schema without the path of that schema."""
    tail = join("", *error.absolute_path)
    if not tail:
        return ""
    candidates = [tail, *contract.positions.ending_with(tail)]
    return next((at for at in candidates if _value(contract.document, at) == error.instance), tail)


def _value(document: Any, at: str) -> Any:
    """Look a pointer up; what is not there equals nothing else."""
    for step in steps(at):
        try:
            document = document[int(step)] if isinstance(document, list) else document[step]
        except (KeyError, IndexError, TypeError, ValueError):
            return _NOTHING
    return document


def _near(contract: Contract, reference: str) -> str:
    """Suggest the nearest existing name for a reference that does not resolve."""
    *way, last = steps(reference.removeprefix("#"))
    names = _value(contract.document, join("", *way))
    near = difflib.get_close_matches(last, map(str, names) if isinstance(names, Mapping) else (), 1)
    return f"; did you mean {near[0]}?" if near else ""


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
        if _value(contract.document, reference.removeprefix("#")) is _NOTHING:
            yield hit(join(node.at, "$ref"), "reference", reference=reference, near=_near(contract, reference))
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
    """Return whether a value described here would have to hold itself as a whole; fields and items may."""
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
    # Items and the values of a map without a name are written out in the annotation, which a class is not.
    inner = ["items"] if node.parent is None or node.parent.kind == "components" else ["items", "additionalProperties"]
    return places + [join(at, name) for name in inner if name in node.data and "properties" not in node.data]


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
