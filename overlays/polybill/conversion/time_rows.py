"""Rows of a conversion table for times and switches."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from attrs import frozen

from polybill.conversion.context import Native, Side, Source
from polybill.protocol import pointer

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_UNITS: Final[Mapping[str, timedelta]] = {
    "epoch-ms": timedelta(milliseconds=1),
    "epoch-s": timedelta(seconds=1),
}


@frozen(eq=False, repr=False)
class Moment:
    """A time, in the form of the contract's ``x-time``, or as a ``date-time`` string."""

    path: str
    where: str

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        value = side.take(self.path)
        if value is None:
            return
        kind = native.time(self.where)
        if kind == "date-time":
            pointer.put(native.here, self.where, value.isoformat())
            return
        whole, rest = divmod(value - _EPOCH, _UNITS[kind])
        if rest:
            side.refuse(self.path, f"must be a multiple of {_UNITS[kind]} at this provider")
            return
        pointer.put(native.here, self.where, whole)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        value = native.take(self.where)
        if value is pointer.MISSING or value is None:
            return
        if (made := self.see(value, native.time(self.where))) is pointer.MISSING:
            native.refuse(self.where, "is not a time")
        else:
            side.values[self.path] = made

    def see(self, value: object, time: str) -> object:
        """See `polybill.conversion.context.OneValue`."""
        found = _moment(value, time)
        return pointer.MISSING if found is None else found


def _moment(value: Any, kind: str) -> datetime | None:
    if isinstance(value, datetime):  # of a generated object
        return value if value.tzinfo is not None else None
    try:
        if kind == "date-time":
            made = datetime.fromisoformat(value)
            return made if made.utcoffset() is not None else None
        if isinstance(value, int) and not isinstance(value, bool):
            return _EPOCH + value * _UNITS[kind]
    except (ValueError, TypeError, OverflowError):
        pass
    return None


@frozen(eq=False, repr=False)
class Switch:
    """True or false here, one of two values there.

    Attributes:
        on: the native value of True; None = there is none, and True is refused.
        off: the native value of False, likewise.
    """

    path: str
    where: str
    on: Any
    off: Any

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        value = side.take(self.path)
        if value is None:
            return
        wire = self.on if value else self.off
        if wire is None:
            side.refuse(self.path, f"can't be {value} at this provider")
            return
        pointer.put(native.here, self.where, wire)

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
        for flag, wire in ((True, self.on), (False, self.off)):
            if wire is not None and value == wire and isinstance(value, bool) is isinstance(wire, bool):
                return flag
        return pointer.MISSING
