"""Rows of a conversion table for lists of objects."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from attrs import frozen

from polybill.canonical import shapes
from polybill.conversion.sides import Native, Row, Side
from polybill.errors import FieldProblem
from polybill.protocol import pointer


@frozen(eq=False, repr=False)
class Each:
    """A list of objects, each by its own rows."""

    path: str
    where: str
    rows: Sequence[Row]

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        items = side.take(self.path)
        if items is None:
            return
        made: list[dict[str, Any]] = []
        at = (*native.at, *pointer.parts(self.where))
        for index, item in enumerate(items):
            inner = Side(shapes.flatten(item), f"{side.prefix}{self.path}[{index}].", side.problems)
            here: dict[str, Any] = {}
            for row in self.rows:
                row.write(inner, Native(native.root, here, native.rules, at, times=native.times))
            for rest in inner.values:
                inner.refuse(rest, "has no place at this provider")
            made.append(here)
        pointer.put(native.here, self.where, made)

    def read(self, native: Native, side: Side) -> None:
        """See `Row`."""
        items = native.take(self.where)
        if items is pointer.MISSING or items is None:
            return
        made = []
        at = (*native.at, *pointer.parts(self.where))
        for index, item in enumerate(items):
            prefix = f"{native.prefix}{self.where}/{index}"
            inner = Native(native.root, deepcopy(item), native.rules, at, prefix, native.problems, native.times)
            found = Side({})
            for row in self.rows:
                row.read(inner, found)
            note_rest(inner)
            made.append(found.values)
        side.values[self.path] = made


@frozen(eq=False, repr=False)
class Only:
    """A list here, of which there is room for one there."""

    path: str
    where: str
    rows: Sequence[Row]

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        items = side.values.get(self.path)
        if items is not None and len(items) != 1:
            side.take(self.path)
            side.refuse(self.path, "must hold one item at this provider")
            return
        list_of = Each(self.path, self.where, self.rows)
        list_of.write(side, native)
        if items is not None:
            pointer.put(native.here, self.where, pointer.get(native.here, self.where)[0])

    def read(self, native: Native, side: Side) -> None:
        """See `Row`."""
        item = native.take(self.where)
        if item is pointer.MISSING or item is None:
            return
        pointer.put(native.here, self.where, [item])
        Each(self.path, self.where, self.rows).read(native, side)


def note_rest(native: Native) -> None:
    """Note what no row has taken."""
    for where, value in pointer.leaves(native.here):
        if value is not None and value not in ({}, []):
            native.problems.append(FieldProblem(native.prefix + where, "has no canonical counterpart"))
