"""Rows of a conversion table for lists of objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from polybill.canonical import model
from polybill.conversion.context import Native, Row, Side, Source
from polybill.protocol import pointer


@frozen(eq=False, repr=False)
class ListRow:
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
            inner = Side(model.flatten(item), f"{side.prefix}{self.path}[{index}].", side.problems)
            here: dict[str, Any] = {}
            for row in self.rows:
                row.write(inner, Native(native.root, here, native.model, at))
            for rest in inner.values:
                inner.refuse(rest, "has no place at this provider")
            made.append(here)
        pointer.put(native.here, self.where, made)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        items = native.inner(self.where)
        if items is None:
            return
        made = []
        for item in items:
            found = Side({})
            for row in self.rows:
                row.read(item, found)
            item.note_rest()
            made.append(found.values)
        side.values[self.path] = made


@frozen(eq=False, repr=False)
class SingleItem:
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
        list_of = ListRow(self.path, self.where, self.rows)
        list_of.write(side, native)
        if items is not None:
            pointer.put(native.here, self.where, pointer.get(native.here, self.where)[0])

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        ListRow(self.path, self.where, self.rows).read(native, side)
