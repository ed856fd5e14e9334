"""Rows of a result's table: states, actions of the customer's, and values that depend on another one."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

from attrs import frozen
from polybill_runtime.model import Model

from polybill.conversion.context import Native, Row, Side, Source
from polybill.protocol import pointer


@frozen(eq=False, repr=False)
class State:
    """A status.

    Attributes:
        of: gives the canonical status of a native one, in ``statuses.py`` of the provider.
        native: generated enum. Of several members with the same canonical status, the first is written.
    """

    where: str
    of: Callable[[Any], Enum]
    native: type[Enum]
    path: str = "status"

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        status = side.values.get(self.path)
        found = next((member for member in self.native if self.of(member) == status), None)
        if found is not None:
            side.take(self.path)
            pointer.put(native.here, self.where, found.value)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        if (status := self.see(native.peek(self.where), "")) is not pointer.MISSING:
            side.values[self.path] = status

    def see(self, value: object, time: str) -> object:
        """See `polybill.conversion.context.OneValue`."""
        del time
        if isinstance(value, self.native):
            return self.of(value)
        # a text whose values the page lists elsewhere
        return self.of(self.native(value)) if isinstance(value, str) and value else pointer.MISSING


@frozen(eq=False, repr=False)
class Action:
    """What the customer has to do: one kind of action, by rows of its own.

    Attributes:
        kind: canonical class.
        rows: its fields.
        needs: fields of which one has to be there.
    """

    kind: Callable[..., object]
    rows: tuple[Row, ...]
    needs: tuple[str, ...]
    path: str = "next_action"

    @property
    def where(self) -> str:
        """Native pointer of the first field."""
        return self.rows[0].where

    def write(self, side: Side, native: Native) -> None:
        """See `Row`; an action of another kind, or with more than there is a place for, is left."""
        action = side.values.get(self.path)
        if action is None or type(action) is not self.kind:
            return
        own = {row.path: value for row in self.rows if (value := getattr(action, row.path)) is not None}
        if self.kind(**own) == action:
            side.take(self.path)
            inner = Side(own, f"{self.path}.", side.problems)
            for row in self.rows:
                row.write(inner, native)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        found = Side({})
        for row in self.rows:
            row.read(native, found)
        if any(name in found.values for name in self.needs):
            side.values[self.path] = self.kind(**found.values)


@frozen(eq=False, repr=False)
class Follows:
    """A value that follows from another one where an answer shows that, and not the value itself; it is never written.

    Attributes:
        value: what follows.
        other: canonical path of the other value; both rows come before.
    """

    path: str
    value: object
    other: str
    where: str = ""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        del native
        if self.other in side.values:
            side.values.setdefault(self.path, self.value)


@frozen(eq=False, repr=False)
class Otherwise:
    """A second place of a value, which is read where the first one is empty, and never written."""

    row: Row

    @property
    def path(self) -> str:
        """See `Row`."""
        return self.row.path

    @property
    def where(self) -> str:
        """See `Row`."""
        return self.row.where

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        if self.path not in side.values:
            self.row.read(native, side)


@frozen(eq=False, repr=False)
class SeenAs:
    """Rows of an object that the contract describes in a second form."""

    model: type[Model]
    rows: tuple[Row, ...]
    path: str = ""
    where: str = ""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        seen = native.seen_as(self.model)
        for row in self.rows:
            row.write(side, seen)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        seen = native.seen_as(self.model)
        for row in self.rows:
            row.read(seen, side)


@frozen(eq=False, repr=False)
class When:
    """A row that counts only while another canonical value is one of several; the row of that value comes before."""

    other: str
    values: tuple[object, ...]
    row: Row

    @property
    def path(self) -> str:
        """See `Row`."""
        return self.row.path

    @property
    def where(self) -> str:
        """See `Row`."""
        return self.row.where

    def write(self, side: Side, native: Native) -> None:
        """See `Row`; otherwise the value has no place."""
        if side.whole.get(self.other) in self.values:
            self.row.write(side, native)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        if side.values.get(self.other) in self.values:
            self.row.read(native, side)


@frozen(eq=False, repr=False)
class Given:
    """A row that counts only while a native value is one of several; the row that writes that value comes before."""

    by: str
    values: tuple[object, ...]
    row: Row

    @property
    def path(self) -> str:
        """See `Row`."""
        return self.row.path

    @property
    def where(self) -> str:
        """See `Row`."""
        return self.row.where

    def write(self, side: Side, native: Native) -> None:
        """See `Row`; otherwise the value has no place."""
        if pointer.get(native.here, self.by) in self.values:
            self.row.write(side, native)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        if native.peek(self.by) in self.values:
            self.row.read(native, side)


@frozen(eq=False, repr=False)
class Repeats:
    """A row of a second canonical value at the place of another one, whose row comes before."""

    other: str
    row: Row

    @property
    def path(self) -> str:
        """See `Row`."""
        return self.row.path

    @property
    def where(self) -> str:
        """See `Row`."""
        return self.row.where

    def write(self, side: Side, native: Native) -> None:
        """See `Row`; a value of its own has no place."""
        del native
        if side.whole.get(self.other) == side.values.get(self.path):
            side.take(self.path)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        self.row.read(native, side)


@frozen(eq=False, repr=False)
class NotZero:
    """A row of a native value that is 0 where nothing is set."""

    row: Row

    @property
    def path(self) -> str:
        """See `Row`."""
        return self.row.path

    @property
    def where(self) -> str:
        """See `Row`."""
        return self.row.where

    def write(self, side: Side, native: Native) -> None:
        """See `Row`; 0 itself has no place, because it would mean not set."""
        value = side.values.get(self.path)
        if value is None or value != 0:
            self.row.write(side, native)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        if native.peek(self.where) != 0:
            self.row.read(native, side)
