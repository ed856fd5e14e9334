"""Rows of a conversion table for values that depend on another one."""

from __future__ import annotations

from attrs import frozen

from polybill.conversion.context import Native, Side, Source
from polybill.protocol import pointer


@frozen(eq=False, repr=False)
class Unless:
    """A value that has its place only while another one is absent, such as the data of a customer who has no id yet.

    Attributes:
        other: canonical path of the other value; its row comes first.
        by: native pointer of the other value.
        instead: where the value goes when the other one is set; empty = it is refused.
    """

    path: str
    where: str
    other: str
    by: str
    instead: str = ""

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        value = side.take(self.path)
        if value is None:
            return
        has_other = pointer.get(native.here, self.by) is not pointer.MISSING
        if has_other and not self.instead:
            side.refuse(self.path, f"can't be combined with {self.other}, which already determines it at this provider")
            return
        pointer.put(native.here, self.instead if has_other else self.where, value)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`; a value that the provider would ignore is not part of the request."""
        value = native.take(self.where)
        second = native.take(self.instead) if self.instead else pointer.MISSING
        has_other = native.whole(self.by) not in (pointer.MISSING, None)
        if value not in (pointer.MISSING, None):
            if has_other or second not in (pointer.MISSING, None, value):
                than = self.by if has_other else self.instead
                native.refuse(self.where, f"is not used together with {than}")
            else:
                side.values[self.path] = value
        if second not in (pointer.MISSING, None):
            side.values[self.path] = second
