"""Every field of an answer that accepts, changed in every way: never a wrong success, never an untyped error."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any, Final

from attrs import define, frozen

from scripts.certificate.bench import Bench
from scripts.certificate.calling import SUCCESSES, Result, call
from scripts.certificate.checks import Finding
from scripts.certificate.creating import Creating
from scripts.certificate.faults import Fault
from scripts.certificate.operations import of
from scripts.certificate.schedule import Schedule

_MISSING: Final = object()
_TYPES: Final[tuple[Any, ...]] = ("seven", "", 7, 1.5, True, [], {}, [{}])


@frozen
class Mutation:
    """An answer with one field changed.

    Attributes:
        pointer: JSON pointer of the field.
        change: what was done to it: ``removed``, ``null``, ``other type``, ``other value`` or ``other case``.
    """

    pointer: str
    change: str
    body: Any


@define
class MutationTally:
    """Figures of the mutations of one operation."""

    mutations: int = 0
    accepted: int = 0
    unknown: int = 0
    refused: int = 0


def mutations(body: Any) -> Iterator[Mutation]:
    """List the mutations of an answer."""
    for way in _ways(body):
        pointer = "".join(f"/{name}" for name in way)
        value = _at(body, way)
        yield Mutation(pointer, "removed", _changed(body, way, _MISSING))
        yield Mutation(pointer, "null", _changed(body, way, None))
        for other in _TYPES:
            if type(other) is not type(value):
                yield Mutation(pointer, "other type", _changed(body, way, other))
        for other in _other_values(value):
            yield Mutation(pointer, "other value", _changed(body, way, other))
        if isinstance(value, str) and value.swapcase() != value:
            yield Mutation(pointer, "other case", _changed(body, way, value.swapcase()))
        if isinstance(way[-1], str) and way[-1].swapcase() != way[-1]:
            renamed = _changed(body, way, _MISSING)
            _at(renamed, way[:-1])[way[-1].swapcase()] = copy.deepcopy(value)
            yield Mutation(pointer, "other case", renamed)


def _other_values(value: Any) -> Iterator[Any]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        yield from (value * 10, value + 0.01, -value - 1, 10**30, value / 100 + 1)
    elif isinstance(value, str):
        yield from ("EUR", f"{value}x", "0", "\u0000", "9" * 400)


def _ways(value: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if way:
        yield way
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, item in items:
        yield from _ways(item, (*way, name))


def _at(value: Any, way: tuple[str | int, ...]) -> Any:
    for name in way:
        value = value[name]
    return value


def _changed(body: Any, way: tuple[str | int, ...], value: Any) -> Any:
    made = copy.deepcopy(body)
    parent = _at(made, way[:-1])
    if value is _MISSING:
        del parent[way[-1]]
    else:
        parent[way[-1]] = value
    return made


def judge(creating: Creating, mutation: Mutation, result: Result) -> Finding | None:
    """Describe what is wrong with the outcome of a call that got a mutated answer; the server had acted."""
    where = f"{creating.name}, {mutation.pointer} {mutation.change}"
    if result.kind == "untyped":
        return Finding("untyped", f"{where}: {result.text}")
    if result.kind in {"not sent", "ledger", "invalid"}:
        return Finding("wrong denial", f"{where}: {result.text}")
    if result.kind not in SUCCESSES:
        return None
    if result.odd_money:
        return Finding("wrong success", f"{where}: it shows other money than was asked for")
    if mutation.change == "other value" and mutation.pointer in {*creating.money, *creating.echo}:
        return Finding("wrong success", f"{where}: the answer contradicts the request")
    if mutation.change in {"removed", "null"} and mutation.pointer == creating.id_pointer:
        return Finding("wrong success", f"{where}: the answer has no id")
    return None


def run_mutations(provider: str, *, part: int = 1) -> tuple[dict[str, MutationTally], list[Finding]]:
    """Send each mutation of each operation's answer over the wire.

    Args:
        provider: provider key.
        part: take only each so manieth.
    """
    with Bench(provider) as bench:
        return mutate(bench, part=part)


def mutate(bench: Bench, *, part: int = 1) -> tuple[dict[str, MutationTally], list[Finding]]:
    """Send mutations on a bench; see `run_mutations`."""
    tallies: dict[str, MutationTally] = {}
    findings: list[Finding] = []
    for creating in of(bench.provider):
        tally = tallies.setdefault(creating.name, MutationTally())
        every = enumerate(mutations(creating.answer("REFERENCE", 1)))
        chosen = [(number, mutation) for number, mutation in every if number % part == 0]
        findings += _run(bench, creating, chosen, tally)
    return tallies, findings


def _run(
    bench: Bench, creating: Creating, chosen: list[tuple[int, Mutation]], tally: MutationTally
) -> Iterator[Finding]:
    schedule = Schedule(0, 0, creating, "memory", 1, False, False, 1, (), ())  # noqa: FBT003 - by position: it is empty
    references = [f"cert-{creating.provider}-{number}-m" for number, _ in chosen]
    pairs = zip(chosen, references, strict=True)
    bodies = [json.dumps(mutation.body).replace("REFERENCE", reference) for (_, mutation), reference in pairs]
    bench.server.script([Fault("raw", value=body) for body in bodies])
    with bench.client(schedule, 0) as client:
        for (_, mutation), reference in zip(chosen, references, strict=True):
            result = call(client, creating, reference)
            tally.mutations += 1
            tally.accepted += result.kind in SUCCESSES
            tally.unknown += result.kind == "unknown"
            tally.refused += result.kind == "rejected"
            if (finding := judge(creating, mutation, result)) is not None:
                yield finding
