"""Rows of a conversion table: one canonical value, one native value, both directions."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from attrs import frozen

from polybill.conversion.context import Native, Side, Source
from polybill.protocol import pointer


@frozen(eq=False, repr=False)
class Copy:
    """The value is the same on both sides."""

    path: str
    where: str

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        if (value := side.take(self.path)) is not None:
            pointer.put(native.here, self.where, value)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        value = native.take(self.where)
        if value is not pointer.MISSING and value is not None:
            side.values[self.path] = value

    def see(self, value: object, time: str) -> object:
        """See `polybill.conversion.context.OneValue`; a text that is empty is not set."""
        del time
        return pointer.MISSING if value == "" else value.value if isinstance(value, Enum) else value


def copies(pairs: Mapping[str, str] | None = None, /, **more: str) -> tuple[Copy, ...]:
    """List the values that are the same on both sides: canonical path to native pointer.

    Args:
        pairs: those of inner objects, whose paths have dots.
        more: the others.
    """
    return tuple(Copy(path, where) for path, where in {**(pairs or {}), **more}.items())


def is_number(value: str) -> bool:
    """Whether an id is a positive number of at most 64 bits, in the one form that comes back the same."""
    return value.isascii() and value.isdigit() and len(value) < 20 and value[0] != "0"


@frozen(eq=False, repr=False)
class IntegerId:
    """Text here, an integer there: the ids of some providers."""

    path: str
    where: str

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        value = side.take(self.path)
        if value is None:
            return
        if not is_number(value):
            side.refuse(self.path, "must be a number: this provider's ids are numbers")
            return
        pointer.put(native.here, self.where, int(value))

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        value = native.take(self.where)
        if value is pointer.MISSING or value is None:
            return
        if (found := self.see(value, "")) is pointer.MISSING:
            native.refuse(self.where, "is not an integer")
        else:
            side.values[self.path] = found

    def see(self, value: object, time: str) -> object:
        """See `polybill.conversion.context.OneValue`."""
        del time
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else pointer.MISSING


@frozen(eq=False, repr=False)
class Digits:
    """An integer here, text there."""

    path: str
    where: str

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        if (value := side.take(self.path)) is not None:
            pointer.put(native.here, self.where, str(value))

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        value = native.take(self.where)
        if isinstance(value, str) and value.isascii() and value.isdigit():
            side.values[self.path] = int(value)
        elif value is not pointer.MISSING and value is not None:
            native.refuse(self.where, "is not a whole number")


@frozen(eq=False, repr=False)
class BasisPoints:
    """A percentage here, hundredths of a percent as an integer there."""

    path: str
    where: str

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        value = side.take(self.path)
        if value is None:
            return
        above, below = value.as_integer_ratio()  # no context rounds these
        points, rest = divmod(above * 100, below)
        if rest:
            side.refuse(self.path, "must have at most two decimals at this provider")
            return
        pointer.put(native.here, self.where, points)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        value = native.take(self.where)
        if isinstance(value, int) and not isinstance(value, bool):
            side.values[self.path] = Decimal(f"{value}E-2")
        elif value is not pointer.MISSING and value is not None:
            native.refuse(self.where, "is not an integer")


@frozen(eq=False, repr=False)
class Constant:
    """A native value that every canonical request sends; another one is a loss when it is read."""

    where: str
    value: Any
    path: str = ""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        del side
        pointer.put(native.here, self.where, self.value)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        del side
        value = native.take(self.where)
        if value not in (pointer.MISSING, self.value):
            native.refuse(self.where, f"is not {self.value!r}")


@frozen(eq=False, repr=False)
class ClientFilled:
    """A native value that the signing fills in; no part of the intent."""

    where: str
    path: str = ""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        del side
        native.take(self.where)


@frozen(eq=False, repr=False)
class OutOfBand:
    """A canonical value that does its work outside of the body: the reference of an intent."""

    path: str
    where: str = ""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        del native
        side.take(self.path)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""


@frozen(eq=False, repr=False)
class Repeated:
    """A native value that only repeats another one of the body."""

    where: str
    of: str
    path: str = ""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        del side
        value = native.take(self.where)
        if value not in (pointer.MISSING, None, native.whole(self.of)):
            native.refuse(self.where, f"differs from {self.of}")


@frozen(eq=False, repr=False)
class Choice:
    """A value of a list, under another name there."""

    path: str
    where: str
    names: Mapping[str, Any]

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        value = side.take(self.path)
        if value is None:
            return
        if str(value) not in self.names:
            side.refuse(self.path, f"must be one of {', '.join(self.names)} at this provider")
            return
        pointer.put(native.here, self.where, self.names[str(value)])

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        value = native.take(self.where)
        if value is pointer.MISSING or value is None:
            return
        if (found := self.see(value, "")) is pointer.MISSING:
            native.refuse(self.where, "has no canonical counterpart")
        else:
            side.values[self.path] = found

    def see(self, value: object, time: str) -> object:
        """See `polybill.conversion.context.OneValue`."""
        del time
        return next((name for name, wire in self.names.items() if wire == value), pointer.MISSING)


@frozen(eq=False, repr=False)
class Choices:
    """A list of such values."""

    path: str
    where: str
    names: Mapping[str, str]

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        values = side.take(self.path)
        if values is None:
            return
        if any(str(value) not in self.names for value in values):
            side.refuse(self.path, f"must hold only {', '.join(self.names)} at this provider")
            return
        pointer.put(native.here, self.where, [self.names[str(value)] for value in values])

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        values = native.take(self.where)
        if values is pointer.MISSING or values is None:
            return
        back = {wire: name for name, wire in self.names.items()}
        if not isinstance(values, list) or any(value not in back for value in values):
            native.refuse(self.where, "has no canonical counterpart")
            return
        side.values[self.path] = [back[value] for value in values]


@frozen(eq=False, repr=False)
class Pairs:
    """Keys and values, texts on the canonical side."""

    path: str
    where: str

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        if (value := side.take(self.path)) is not None:
            pointer.put(native.here, self.where, dict(value))

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        found = native.take(self.where)
        if not isinstance(found, Mapping):
            if found is not pointer.MISSING and found is not None:
                native.refuse(self.where, "is not an object")
            return
        texts = {name: value for name, value in found.items() if isinstance(value, str)}
        for name in found.keys() - texts.keys():
            native.refuse(f"{self.where}/{name}", "is not a string; canonical metadata holds only strings")
        if texts or not found:
            side.values[self.path] = texts


@frozen(eq=False, repr=False)
class Tagged:
    """The reference as one more key of the metadata, at providers that have no field for it; after the row of those."""

    path: str
    where: str
    metadata: str = "metadata"

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        value = side.take(self.path)
        if value is None:
            return
        if pointer.get(native.here, self.where) is not pointer.MISSING:
            key = pointer.parts(self.where)[-1]
            side.refuse(self.metadata, f"can't hold the key {key!r}: it is reserved for the reference")
            return
        pointer.put(native.here, self.where, value)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        del native
        own, key = side.values.get(self.metadata), pointer.parts(self.where)[-1]
        if own is None or key not in own:
            return
        side.values[self.path] = own[key]
        rest = {name: value for name, value in own.items() if name != key}
        if rest:
            side.values[self.metadata] = rest
        else:
            del side.values[self.metadata]


@frozen(eq=False, repr=False)
class Implied:
    """A native value that goes with another one: it is sent with it, and means nothing more."""

    where: str
    by: str
    value: Any
    path: str = ""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`; comes after the row of the other value."""
        del side
        if pointer.get(native.here, self.by) is not pointer.MISSING:
            pointer.put(native.here, self.where, self.value)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        del side
        value = native.take(self.where)
        wanted = self.value if native.whole(self.by) is not pointer.MISSING else pointer.MISSING
        if value is not pointer.MISSING and value != wanted:
            text = f"is not {self.value!r}" if wanted is not pointer.MISSING else f"is set without {self.by}"
            native.refuse(self.where, text)
