"""Generated objects as the native side of a result: where their values are by the contract, and what they hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from enum import Enum
from types import NoneType
from typing import Final, TypeVar, cast

from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET

from polybill import money
from polybill.conversion.context import classes, field_at, kept
from polybill.protocol import pointer

T = TypeVar("T")


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

    def peek(self, where: str) -> object:
        """See `Source`."""
        holder: object = self._here
        for attribute in self._plan.ways[where]:
            if not isinstance(holder, Model):
                return pointer.MISSING
            holder = getattr(holder, attribute, UNSET)
        return pointer.MISSING if holder is UNSET else holder

    def take(self, where: str) -> object:
        """Read a value in the form of JSON, but for times and amounts; nothing is taken away."""
        attribute = self._plan.own.get(where)
        value = self.peek(where) if attribute is None else getattr(self._here, attribute, UNSET)
        return plain(value)

    def whole(self, where: str) -> object:
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


def plain(value: object) -> object:
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


def follow(chain: Sequence[object], where: str) -> list[object]:
    """Continue a chain of generated objects along a JSON pointer; `pointer.MISSING` where a value is unset."""
    found = list(chain)
    for name in pointer.parts(where):
        holder = found[-1]
        attribute = attributes(type(holder)).get(name) if isinstance(holder, Model) else None
        value = UNSET if attribute is None else getattr(holder, attribute)
        found.append(pointer.MISSING if value is UNSET else value)
    return found


def provider_of(cls: type[object]) -> str:
    """Give the key of the provider whose generated package has a class."""
    return cls.__module__.partition(".")[0].removeprefix("polybill_")


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
