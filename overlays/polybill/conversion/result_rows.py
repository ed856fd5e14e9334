"""Rows of a result's table: states, actions of the customer's, and values that depend on another one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from attrs import frozen

from polybill.conversion.sides import Native, Row, Side, Source
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
        value = native.peek(self.where)
        if isinstance(value, str) and not isinstance(value, Enum):  # a text whose values the page lists elsewhere
            value = self.native(value) if value else None
        if isinstance(value, self.native):
            side.values[self.path] = self.of(value)


@frozen(eq=False, repr=False)
class Action:
    """What the customer has to do: one kind of action, which is there where its first field is.

    Attributes:
        kind: canonical class.
        fields: its fields to native pointers.
    """

    kind: Callable[..., Any]
    fields: Mapping[str, str]
    path: str = "next_action"

    @property
    def where(self) -> str:
        """Native pointer of the first field."""
        return next(iter(self.fields.values()))

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        action = side.values.get(self.path)
        if action is None or type(action) is not self.kind:
            return
        shown = {name: getattr(action, name) for name in self.fields}
        if self.kind(**shown) != action:
            return  # it holds more than there is a place for
        side.take(self.path)
        for name, value in shown.items():
            if value is not None:
                pointer.put(native.here, self.fields[name], value)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        if native.take(self.where) in (pointer.MISSING, None):
            return
        found = {name: native.take(where) for name, where in self.fields.items()}
        shown = {name: value for name, value in found.items() if value is not pointer.MISSING}
        side.values[self.path] = self.kind(**shown)


@frozen(eq=False, repr=False)
class When:
    """A row that counts only while another canonical value is one of several; the row of that value comes before."""

    other: str
    values: tuple[Any, ...]
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
    values: tuple[Any, ...]
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
