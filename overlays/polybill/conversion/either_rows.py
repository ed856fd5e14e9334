"""Rows of a conversion table for values that depend on another one."""

from __future__ import annotations

from attrs import frozen

from polybill.conversion.sides import Native, Side
from polybill.errors import FieldProblem
from polybill.protocol import pointer


@frozen(eq=False, repr=False)
class Unless:
    """A value that has its place only while another one is absent, such as the data of a customer who has no id yet.

    Attributes:
        other: canonical path of the other value; its row stands before.
        by: native pointer of the other value.
        instead: where the value goes beside the other one; empty = nowhere, it is refused.
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
        beside = pointer.get(native.here, self.by) is not pointer.MISSING
        if beside and not self.instead:
            side.refuse(self.path, f"has no place beside {self.other}, which says all about it at this provider")
            return
        pointer.put(native.here, self.instead if beside else self.where, value)

    def read(self, native: Native, side: Side) -> None:
        """See `Row`; a value that the provider would not look at is no part of the request."""
        value = native.take(self.where)
        second = native.take(self.instead) if self.instead else pointer.MISSING
        beside = pointer.get(native.root, self.by) not in (pointer.MISSING, None)
        if value not in (pointer.MISSING, None):
            if beside or second not in (pointer.MISSING, None, value):
                than = self.by if beside else self.instead
                native.problems.append(FieldProblem(native.prefix + self.where, f"is not used beside {than}"))
            else:
                side.values[self.path] = value
        if second not in (pointer.MISSING, None):
            side.values[self.path] = second
