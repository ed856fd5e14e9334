"""Results and a provider's objects, from one table that is read in both directions, as `table` does for requests.

Reading is tolerant of shape: what is unset, empty or of another form than the contract's is left out, and stays in the
result's ``raw``. Writing is strict: a value without a place at the provider is refused by name, or listed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from enum import Enum
from functools import cached_property
from types import NoneType
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, cast, get_args, get_origin

import polybill_canonical
from attrs import frozen
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET

from polybill import money
from polybill.canonical import shapes
from polybill.conversion.rows import Same
from polybill.conversion.sides import Native, Row, Side, classes, field_at, kept
from polybill.errors import CannotCarry, FieldProblem, RequestInvalid, ResponseUnreadable
from polybill.protocol import pointer
from polybill.protocol.call import NotFound
from polybill.protocol.exchange import RawResponse

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_OWN: Final = frozenset({"raw", "answer"})
"""What a result holds in addition to its canonical fields."""

_NO_ANSWER: Final = RawResponse(0, {}, b"")

Absent = Literal["accepted", "not_found", "unset_not_found", "null_not_found"]


class Shown:
    """The native side as generated objects; what is not as the contract has it reads as missing. See `Source`.

    Args:
        chain: the objects from the whole to the one that the rows speak of.
        plan: where its values are.
    """

    __slots__ = ("_chain", "_here", "_plan")

    def __init__(self, chain: Sequence[object], plan: Plan) -> None:
        self._chain = chain
        self._here = chain[-1]
        self._plan = plan

    def peek(self, where: str) -> Any:
        """See `Source`."""
        holder: Any = self._here
        for attribute in self._plan.ways[where]:
            if not isinstance(holder, Model):
                return pointer.MISSING
            holder = getattr(holder, attribute, UNSET)
        return pointer.MISSING if holder is UNSET else holder

    def take(self, where: str) -> Any:
        """Read a value in the form of JSON, but for times and amounts; nothing is taken away."""
        attribute = self._plan.own.get(where)
        value = self.peek(where) if attribute is None else getattr(self._here, attribute, UNSET)
        return plain(value)

    def whole(self, where: str) -> Any:
        """See `Source`."""
        return follow(self._chain, where)[-1]

    def price(self, where: str) -> tuple[money.Unit, object]:
        """See `Source`."""
        unit, up, place = self._plan.prices[where]
        if up:
            chain = follow(self._chain, where)[:-1]
            return unit, follow(chain[: len(chain) - up], place)[-1] if up < len(chain) else None
        return unit, self.peek(place)

    def time(self, where: str) -> str:
        """See `Source`."""
        return self._plan.times[where]

    def refuse(self, where: str, message: str) -> None:
        """See `Source`; the value stays in ``raw``."""

    def inner(self, where: str) -> list[Shown] | None:
        """See `Source`."""
        *chain, last = follow(self._chain, where)
        if last is pointer.MISSING or last is None:
            return None
        plan = plan_of(self._plan.model, (*self._plan.at, *pointer.parts(where)))
        items = last if isinstance(last, list) else [last]
        return [Shown((*chain, item), plan) for item in items if isinstance(item, Model)]

    def seen_as(self, model: type[Model]) -> Shown:
        """See `Source`."""
        here = self._here.to_dict() if isinstance(self._here, Model) else {}
        return Shown((model.from_dict(here),), plan_of(model, ()))

    def note_rest(self) -> None:
        """See `Source`."""


_AS_IT_IS: Final = frozenset({int, bool, float, Decimal, datetime, NoneType})


def plain(value: Any) -> Any:
    """Give a value of a generated object in the form of JSON, but for times and amounts; `MISSING` for an unset one."""
    kind = type(value)
    if kind is str:
        return value or pointer.MISSING  # some servers write an empty text for "not set"
    if value is UNSET:
        return pointer.MISSING
    if kind in _AS_IT_IS:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, list):
        return [item.value if isinstance(item, Enum) else item for item in value]
    return value.to_dict() or pointer.MISSING if isinstance(value, Model) else value


def follow(chain: Sequence[object], where: str) -> list[Any]:
    """Continue a chain of generated objects along a JSON pointer; `pointer.MISSING` where a value is unset."""
    found = list(chain)
    for name in pointer.parts(where):
        holder = found[-1]
        attribute = attributes(type(holder)).get(name) if isinstance(holder, Model) else None
        value = UNSET if attribute is None else getattr(holder, attribute)
        found.append(pointer.MISSING if value is UNSET else value)
    return found


@kept
def attributes(cls: type[Model]) -> Mapping[str, str]:
    """Give the attribute of each field by its name on the wire."""
    return {item.name: item.attr for item in cls.FIELDS}


class _Lazy(dict[str, T]):
    """Values by pointer, each found once: an answer reads dozens of them."""

    def __init__(self, find: Callable[[str], T]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, where: str) -> T:
        self[where] = found = self._find(where)
        return found


class Plan:
    """Where the values of an object are, by the contract.

    Args:
        model: generated class of the whole answer.
        at: pointer parts that lead to the object, without list indexes.
    """

    def __init__(self, model: type[Model], at: tuple[str, ...]) -> None:
        self.model = model
        self.at = at
        self.own: Mapping[str, str] = self._own()
        """Attribute of each field by pointer."""
        self.ways: Mapping[str, tuple[str, ...]] = _Lazy(self._way)
        self.times: Mapping[str, str] = _Lazy(lambda where: self._field(pointer.parts(where)).time or "date-time")
        self.prices: Mapping[str, tuple[money.Unit, int, str]] = _Lazy(self._price)

    def _own(self) -> Mapping[str, str]:
        if not self.at:
            return {f"/{name}": attribute for name, attribute in attributes(self.model).items()}
        found = classes(field_at(self.model, self.at).codec)
        return {f"/{name}": attribute for cls in found for name, attribute in attributes(cls).items()}

    def _field(self, way: tuple[str, ...]) -> Field:
        return field_at(self.model, (*self.at, *way))

    def _way(self, where: str) -> tuple[str, ...]:
        way = pointer.parts(where)
        return tuple(self._field(way[: index + 1]).attr for index in range(len(way)))

    def _price(self, where: str) -> tuple[money.Unit, int, str]:
        """Give the unit of an amount, and the way to its currency: levels up, and a pointer from there."""
        way = pointer.parts(where)
        rule = self._field(way).money
        if rule is None or rule[2] is None:
            raise KeyError(f"{self.model.__name__}: {where} has no currency in the contract")
        names = rule[2].split("/")
        up = names.count("..")
        place = "/".join(names[up:])
        return cast("money.Unit", rule[0]), up, "/" + place if up else "/" + "/".join((*way[:-1], place))


plan_of = kept(Plan)


_Copied: TypeAlias = tuple[str, Sequence[str], Callable[[Any], tuple[Any, ...]]]
"""Pointer of an object, canonical paths, and what reads their values of the object."""


@frozen(slots=False)
class Reading(Generic[T_co]):
    """All correspondences of a canonical result and the native object that shows it.

    Called, it reads an answer.

    Attributes:
        kind: canonical class with the generated class of the answer, such as ``Payment[PayinResponse]``.
        rows: of two rows for the same canonical path, the last that finds a value counts; the first is written.
        at: JSON pointer of the object that the rows speak of.
        absent: what it means that the object is not there: ``accepted`` = the call was accepted all the same;
            ``not_found`` = it does not exist; ``unset_not_found`` = so where it is unset or null, and where it is null
            ``null_not_found``: any other shape is unreadable.
        operation: operationId, for messages.
        needs: JSON pointer, below the object, of what has to be there, where it is not the object itself.
    """

    kind: type[T_co]
    rows: Sequence[Row]
    at: str = ""
    absent: Absent = "accepted"
    operation: str = ""
    needs: str = ""

    @cached_property
    def canonical(self) -> type[T_co]:
        """The canonical class, with ``raw`` and ``answer``."""
        return cast("type[T_co]", get_origin(self.kind))

    @cached_property
    def model(self) -> type[Any]:
        """The canonical class of the generated model."""
        found: type[Any] = getattr(polybill_canonical, self.canonical.__name__)
        return found

    @cached_property
    def native(self) -> type[Model]:
        """The generated class of the answer; of several that are read alike, the first."""
        (native,) = get_args(self.kind)
        return cast("type[Model]", next(iter(get_args(native)), native))

    @cached_property
    def _plan(self) -> Plan:
        return plan_of(self.native, pointer.parts(self.at))

    @cached_property
    def _order(self) -> tuple[Sequence[_Copied], tuple[Callable[[Any], tuple[Any, ...]], Sequence[Row]], Sequence[Row]]:
        """Part the rows, because an answer has dozens of them.

        Plain copies, which are most, are read together. Then come those that need one value of the object, where it is
        set; and, from the first row that needs more, all others in their order.
        """
        paths = [row.path for row in self.rows]
        groups: dict[str, list[Same]] = {}
        first: list[Row] = []
        rest: list[Row] = []
        for row in self.rows:
            if type(row) is Same and paths.count(row.path) == 1 and self._is_everywhere(row.where):
                groups.setdefault(row.where.rpartition("/")[0], []).append(row)
            elif not rest and len(pointer.parts(row.where)) == 1 and self._is_everywhere(row.where):
                first.append(row)
            else:
                rest.append(row)
        copied = [
            (where, [row.path for row in rows], shapes.getter([self._plan.ways[row.where][-1] for row in rows]))
            for where, rows in groups.items()
        ]
        read = shapes.getter([self._plan.ways[row.where][-1] for row in first])
        return copied, (read, first), rest

    def _is_everywhere(self, where: str) -> bool:
        """Whether each form of the object that holds a field has it."""
        *way, last = (*self._plan.at, *pointer.parts(where))
        forms = classes(field_at(self._plan.model, tuple(way)).codec) if way else [self._plan.model]
        return all(last in attributes(form) for form in forms)

    @cached_property
    def _makers(self) -> Mapping[str, Callable[[Any], Any]]:
        """What makes the value of a field that is an enum or a list of objects."""
        names = {row.path for row in self.rows if row.path and "." not in row.path} - {"status"}
        return {name: make for name in names if (make := shapes.maker(self.canonical.__name__, name)) is not None}

    @cached_property
    def _inner(self) -> Mapping[str, Sequence[str]]:
        """The fields of inner objects by the field that holds the object."""
        found: dict[str, list[str]] = {}
        for path in dict.fromkeys(row.path for row in self.rows if "." in row.path):
            name, _, rest = path.partition(".")
            found.setdefault(name, []).append(rest)
        return found

    @cached_property
    def _objects(self) -> Mapping[str, Callable[[Any], Any]]:
        """What makes those objects."""
        made = {name: shapes.maker(self.canonical.__name__, name) for name in self._inner}
        return {name: make for name, make in made.items() if make is not None}

    @cached_property
    def _unknown(self) -> Any:
        """The status of an object that shows none; None for a class without a status."""
        make = (
            shapes.maker(self.canonical.__name__, "status")
            if "status" in {item.name for item in dataclasses.fields(cast("Any", self.canonical))}
            else None
        )
        return None if make is None else make("unknown")

    def __call__(self, raw: object, answer: RawResponse, reference: str = "", *, shown: object = None) -> T_co:
        """Read an answer.

        Args:
            raw: object of the generated client.
            answer: what it was parsed from.
            reference: the caller's reference of the call, for answers that do not repeat it.
            shown: what to read instead of `raw`, where an event writes the same object in another form.

        Raises:
            NotFound: the object does not exist, see `absent`.
            ResponseUnreadable: it is of another form than the contract's.
        """
        chain = follow((raw if shown is None else shown,), self.at)
        if self.absent != "accepted":
            self._check(follow(chain, self.needs), answer)
        here, values = chain[-1], dict[str, Any]()
        if isinstance(here, Model):
            copied, (read_all, rows), others = self._order
            for where, paths, read in copied:
                holder = here if not where else follow(chain, where)[-1]
                if not where or isinstance(holder, Model):
                    for path, value in zip(paths, read(holder), strict=True):
                        if value is not UNSET and value is not None and (found := plain(value)) is not pointer.MISSING:
                            values[path] = found
            source, side = Shown(chain, self._plan), Side(values)
            for row, value in zip(rows, read_all(here), strict=True):
                if value is not UNSET and value is not None:
                    row.read(source, side)
            for row in others:
                row.read(source, side)
        if reference:
            values.setdefault("reference", reference)
        make: Callable[..., T_co] = self.canonical
        return make(raw=raw, answer=answer, **self._arguments(values))

    def _arguments(self, values: dict[str, Any]) -> dict[str, Any]:
        """Turn leaves into the arguments of the canonical class: enums, lists and inner objects as it has them."""
        for name, make in self._makers.items():
            if name in values:
                values[name] = make(values[name])
        for name, make in self._objects.items():
            inner = {path: values.pop(f"{name}.{path}") for path in self._inner[name] if f"{name}.{path}" in values}
            if inner:
                values[name] = make(inner)
        if "status" not in values and self._unknown is not None:
            values["status"] = self._unknown
        return values

    def _check(self, chain: Sequence[object], answer: RawResponse) -> None:
        if isinstance(chain[-1], Model):
            return
        last = next(index for index, item in enumerate(chain) if not isinstance(item, Model))
        holder = chain[last - 1]
        misfit = isinstance(holder, Model) and pointer.parts(self.at + self.needs)[last - 1] in holder.unexpected
        unset = self.absent == "unset_not_found" and not misfit
        if chain[last] is None or self.absent == "not_found" or unset:
            raise NotFound
        provider = self.native.__module__.partition(".")[0].removeprefix("polybill_")
        head = f"{provider} {self.operation}".rstrip()
        text = f"{head}: {self.at}{self.needs} of the response does not match the contract"
        raise ResponseUnreadable(text, provider=provider, operation=self.operation, answer=answer)

    def write(self, result: object, *, lossy: bool = False) -> tuple[Model, list[FieldProblem]]:
        """Make the native object of a result.

        Args:
            result: canonical result, of this provider or of another one.
            lossy: whether values without a place are left out and listed instead of refused.

        Returns:
            The object, and the list of losses.

        Raises:
            RequestInvalid: a value breaks the canonical contract.
            CannotCarry: a value has no place at the provider.
        """
        provider = self.native.__module__.partition(".")[0].removeprefix("polybill_")
        if wrong := shapes.problems(result):
            raise RequestInvalid(provider, self.operation, wrong)
        values = leaves(result)
        side = Side(dict(values), whole=values)
        body: dict[str, Any] = {}
        here = body
        for name in pointer.parts(self.at):
            here = here.setdefault(name, {})
        native = Native(body, here, self.native, pointer.parts(self.at))
        for row in self.rows:
            row.write(side, native)
        for rest, value in side.values.items():
            if (rest, value) != ("status", "unknown"):  # a status that is not known is written by leaving it out
                side.refuse(rest, "has no place at this provider")
        if side.problems and not lossy:
            raise CannotCarry(provider, self.operation, side.problems)
        return self.native.from_dict(body), side.problems


def leaves(result: object) -> dict[str, Any]:
    """List the canonical values of a result by dotted path; an action of the customer's is one value."""
    found = {
        path: value
        for path, value in shapes.flatten(result).items()
        if path not in _OWN and not path.startswith("next_action.")
    }
    action = getattr(result, "next_action", None)
    return found if action is None else {**found, "next_action": action}
