"""PB505: the contract against the names, types and required flags of its source, where they are kept as a table."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .contract import Contract
from .findings import Hit, hit_in
from .objects import Objects
from .positions import join
from .walk import Node

FILE: Final = "transcript.tsv"
COLUMNS: Final = ("place", "type", "required", "evidence", "why")
_OBJECT: Final = frozenset({"properties", "allOf", "additionalProperties"})


@dataclass(frozen=True, slots=True)
class Row:
    """A field of the source: where, what it is, whether it is demanded, and why the contract may differ."""

    line: int
    place: str
    type: str
    required: str
    evidence: str
    why: str


def rows(contract: Contract) -> list[Row]:
    """Read the table; a missing file is an empty one."""
    path = contract.folder / FILE
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE, restval="")
        return [Row(number, *(str(row.get(name, "")) for name in COLUMNS)) for number, row in enumerate(table, 2)]


def transcription(contract: Contract) -> Iterator[Hit]:
    """PB505."""
    table = rows(contract)
    found = {**_fields(contract), **_parameters(contract)} if table else {}
    holders = {row.place.rpartition(".")[0] for row in table if "?" not in row.place}
    for row in table:
        differs = list(_differences(row, found.get(row.place)))
        if row.why and not differs:
            yield hit_in(FILE, row.line, "excuse", place=row.place)
        elif not row.why:
            yield from differs
    listed = {row.place for row in table}
    for place, (_, _, marked) in found.items():
        if place not in listed and place.rpartition(".")[0] in holders and not marked:
            yield hit_in(FILE, 1, "extra", place=place)


def _differences(row: Row, found: tuple[frozenset[str], bool, bool] | None) -> Iterator[Hit]:
    if found is None:
        yield hit_in(FILE, row.line, "absent", place=row.place)
        return
    types, required, _ = found
    if types and row.type not in types:
        yield hit_in(FILE, row.line, "type", place=row.place, wanted=row.type, found=", ".join(sorted(types)))
    if (row.required == "yes") is not required:
        yield hit_in(FILE, row.line, "required", place=row.place, wanted=row.required)


def _fields(contract: Contract) -> dict[str, tuple[frozenset[str], bool, bool]]:
    """List the fields of the components: types, whether demanded, whether marked with evidence of their own."""
    objects = Objects(contract)
    made: dict[str, tuple[frozenset[str], bool, bool]] = {}
    for component in contract.nodes:
        if component.kind != "schema" or component.parent is None or component.parent.kind != "components":
            continue
        required = _required(contract, component)
        for name, places in objects.fields(component.at).items():
            node = contract.by_pointer[places[-1]]
            made[f"{component.name}.{name}"] = (_types(contract, node), name in required, "x-evidence" in node.data)
    return made


def _parameters(contract: Contract) -> dict[str, tuple[frozenset[str], bool, bool]]:
    made: dict[str, tuple[frozenset[str], bool, bool]] = {}
    for operation in contract.operations:
        for node in contract.parameters(operation):
            schema = contract.by_pointer.get(join(node.at, "schema"))
            kinds = _types(contract, schema) if schema is not None else frozenset[str]()
            place = f"{operation.id}?{node.data.get('name')}"
            made[place] = (kinds, node.data.get("required") is True, "x-evidence" in node.data)
    return made


def _required(contract: Contract, node: Node) -> set[str]:
    data = contract.resolve(node.data)
    found = set(data.get("required", ()))
    for number in range(len(data.get("allOf", ()))):
        part = contract.by_pointer.get(contract.follow(join(contract.follow(node.at), "allOf", number)))
        found |= _required(contract, part) if part is not None else set()
    return found


def _types(contract: Contract, node: Node) -> frozenset[str]:
    facets = contract.facets(node)
    found = contract.types(node)
    return frozenset({"object"}) if not found and _OBJECT & set(facets) else frozenset(found)


CHECKS: Final = {"PB505": transcription}
