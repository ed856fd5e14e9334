"""The two sides of a conversion; a row takes from one what it puts into the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from functools import cache
from typing import Any, ParamSpec, Protocol, TypeVar, cast

from attrs import define, field
from polybill_runtime.codecs import Codec, Limited, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model

from polybill.errors import FieldProblem
from polybill.money import Form, Unit
from polybill.protocol import pointer


@define(eq=False)
class Side:
    """The canonical side of a conversion: leaves by dotted path; a row takes what it carries.

    Attributes:
        whole: all leaves, those that were taken included, where rows depend on one another.
    """

    values: dict[str, Any]
    prefix: str = ""
    problems: list[FieldProblem] = field(factory=list)
    whole: Mapping[str, object] = field(factory=dict)

    def take(self, path: str) -> Any:
        """Take a value; None where it is not set."""
        return self.values.pop(path, None)

    def refuse(self, path: str, message: str) -> None:
        """Note a value that can't be carried."""
        self.problems.append(FieldProblem(self.prefix + path, message))


class Source(Protocol):
    """What rows read from: a body, or the generated objects of an answer."""

    def take(self, where: str) -> object:
        """Take a value of the object; `pointer.MISSING` where there is none."""
        ...

    def peek(self, where: str) -> object:
        """Read a value of the object, as it is there, and leave it to another row."""
        ...

    def whole(self, where: str) -> object:
        """Read a value of the whole body."""
        ...

    def price(self, where: str) -> tuple[Unit, object]:
        """Give the unit of an amount by the contract, and the currency that goes with it."""
        ...

    def time(self, where: str) -> str:
        """Read the contract's rule for a time; ``date-time`` where it travels as text."""
        ...

    def refuse(self, where: str, message: str) -> None:
        """Note a value that has no canonical counterpart."""
        ...

    def inner(self, where: str) -> Sequence[Source] | None:
        """Take the objects of a list, or the one that is there instead of a list; None where there is none."""
        ...

    def seen_as(self, model: type[Model]) -> Source:
        """Give the object as one of another generated class, where the contract describes it in two forms."""
        ...

    def note_rest(self) -> None:
        """Note what no row has taken."""
        ...


@define(eq=False)
class Native:
    """The native side as a body: the whole of it, and the object that the rows speak of.

    Attributes:
        model: generated class of the whole body; it has the contract's ``x-money`` and ``x-time``.
        at: pointer parts that lead to the object, without list indexes.
    """

    root: dict[str, object]
    here: dict[str, object]
    model: type[Model]
    at: tuple[str, ...] = ()
    prefix: str = ""
    problems: list[FieldProblem] = field(factory=list)

    def take(self, where: str) -> object:
        """See `Source`."""
        *way, last = pointer.parts(where)
        node: object = self.here
        for name in way:
            node = node.get(name) if isinstance(node, dict) else None
        if not isinstance(node, dict) or last not in node:
            return pointer.MISSING
        return node.pop(last)

    def peek(self, where: str) -> object:
        """See `Source`."""
        return pointer.get(self.here, where)

    def whole(self, where: str) -> object:
        """See `Source`."""
        return pointer.get(self.root, where)

    def field(self, where: str) -> Field:
        """Find the field of the contract that a pointer leads to."""
        return field_at(self.model, (*self.at, *pointer.parts(where)))

    def time(self, where: str) -> str:
        """See `Source`."""
        return self.field(where).time or "date-time"

    def money(self, where: str) -> tuple[Unit, Form]:
        """Read the contract's rule for an amount."""
        unit, form, _ = money_at(self.model, (*self.at, *pointer.parts(where)))
        return unit, form

    def currency(self, where: str) -> tuple[dict[str, object], str]:
        """Find the place of an amount's currency: an object and a pointer, which is empty where the body has no place.

        In a list it is that of the item, or of the whole body.
        """
        _, _, place = money_at(self.model, (*self.at, *pointer.parts(where)))
        own = len(self.at)
        if own and place and place[:own] == self.at:
            return self.here, "/" + "/".join(place[own:])
        return self.root, "/" + "/".join(place) if place else ""

    def price(self, where: str) -> tuple[Unit, object]:
        """See `Source`."""
        return self.money(where)[0], pointer.get(*self.currency(where))

    def refuse(self, where: str, message: str) -> None:
        """See `Source`."""
        self.problems.append(FieldProblem(self.prefix + where, message))

    def inner(self, where: str) -> list[Native] | None:
        """See `Source`."""
        items = self.take(where)
        if items is pointer.MISSING or items is None:
            return None
        at = (*self.at, *pointer.parts(where))
        return [
            Native(self.root, deepcopy(item), self.model, at, f"{self.prefix}{where}/{index}", self.problems)
            for index, item in enumerate(items if isinstance(items, list) else [items])
        ]

    def seen_as(self, model: type[Model]) -> Native:
        """See `Source`."""
        return Native(self.here, self.here, model, (), self.prefix, self.problems)

    def note_rest(self) -> None:
        """See `Source`."""
        for where, value in pointer.leaves(self.here):
            if value is not None and value not in ({}, []):
                self.refuse(where, "has no canonical counterpart")


P = ParamSpec("P")
T = TypeVar("T")


def kept(function: Callable[P, T]) -> Callable[P, T]:
    """Keep the results of a function of classes; `functools.cache` with the types of the function.

    mypy takes the hash of a class's objects, which those of generated classes do not have, for that of the class.
    """
    return cast("Callable[P, T]", cache(function))


@kept
def field_at(model: type[Model], way: tuple[str, ...]) -> Field:
    """Find a field of a generated class, or of what is in it.

    Args:
        model: the class.
        way: names on the wire, without list indexes.

    Raises:
        KeyError: the contract has no such field.
    """
    forms, found = [model], []
    for name in way:
        found = [item for form in forms for item in form.FIELDS if item.name == name]
        forms = [form for item in found for form in classes(item.codec)]
    if not found:
        raise KeyError(f"{model.__name__}: /{'/'.join(way)}")
    # Of several forms of an object, the one that knows the unit.
    return next((item for item in found if item.money or item.time), found[0])


@kept
def money_at(model: type[Model], way: tuple[str, ...]) -> tuple[Unit, Form, tuple[str, ...]]:
    """Read the contract's rule for an amount: unit, form, and the way to its currency, which is empty without one."""
    rule = field_at(model, way).money
    if rule is None:
        raise KeyError(f"{model.__name__}: /{'/'.join(way)} is not an amount")
    unit, form, currency = cast("tuple[Unit, Form, str | None]", rule)  # the contract lint checks the words
    if currency is None:
        return unit, form, ()
    names = list(way[:-1])
    for name in currency.split("/"):
        if name == "..":
            names.pop()
        else:
            names.append(name)
    return unit, form, tuple(names)


def classes(codec: Codec) -> list[type[Model]]:
    """List the generated classes of the objects that a field holds."""
    return [item.cls for item in _codecs(codec) if isinstance(item, ModelRef)]


def _codecs(codec: Codec) -> Iterator[Codec]:
    """Yield the codecs of a field: those of a list's items, and of every choice."""
    if isinstance(codec, ListOf):
        yield from _codecs(codec.item)
    elif isinstance(codec, Limited):
        yield from _codecs(codec.inner)
    elif isinstance(codec, OneOf):
        for choice in codec.choices:
            yield from _codecs(choice)
    else:
        yield codec


class OneValue(Protocol):
    """A row that needs nothing but one native value: those of an answer are read together."""

    def see(self, value: object, time: str) -> object:
        """Give the canonical value of a native one.

        Args:
            value: what a generated object holds; set, and not null.
            time: the contract's rule, where it is a time.

        Returns:
            The canonical value; `pointer.MISSING` where there is none.
        """
        ...


class Row(Protocol):
    """One correspondence."""

    @property
    def path(self) -> str:
        """Canonical path with dots; empty without a canonical counterpart."""
        ...

    @property
    def where(self) -> str:
        """Native JSON pointer."""
        ...

    def write(self, side: Side, native: Native) -> None:
        """Carry the canonical value into the body."""
        ...

    def read(self, native: Source, side: Side) -> None:
        """Carry the native value into the canonical object."""
        ...
