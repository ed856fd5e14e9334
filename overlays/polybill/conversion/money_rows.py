"""Rows of a conversion table for amounts and currencies."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import frozen
from polybill_canonical import Money

from polybill import money
from polybill.conversion.context import Native, Side, Source
from polybill.protocol import pointer


@frozen(eq=False, repr=False)
class Amount:
    """Money; the contract gives unit, form and location of the currency.

    Attributes:
        lower: whether the provider writes currencies in lower case.
        zero: whether 0 is an amount there; False = it means "not given", so it is refused.
        free: whether 0 may be asked for; False = the contract documents nothing that costs nothing.
    """

    path: str
    where: str
    lower: bool = False
    zero: bool = True
    free: bool = True

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        value = side.take(self.path)
        if value is None:
            return
        if not self.zero and value.amount == 0:
            side.refuse(f"{self.path}.amount", "can't be 0, which means not given at this provider: leave it out")
            return
        if not self.free and value.amount == 0:
            side.refuse(f"{self.path}.amount", "must be more than 0 at this provider")
            return
        unit, form = native.money(self.where)
        try:
            wire = money.to_wire(value, unit, form)
        except money.MoneyError as error:
            side.refuse(f"{self.path}.amount", str(error))
            return
        code = value.currency.lower() if self.lower else value.currency
        if pointer.get(native.here, self.where) not in (pointer.MISSING, wire):
            side.refuse(f"{self.path}.amount", "differs from another amount, which has the same place at this provider")
            return
        document, currency = native.currency(self.where)
        known = pointer.get(document, currency)
        if known is pointer.MISSING:
            pointer.put(document, currency, code)
        elif known != code:
            side.refuse(f"{self.path}.currency", f"must be {known}: the request has one currency for all amounts")
            return
        pointer.put(native.here, self.where, wire)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        value = native.take(self.where)
        if value is pointer.MISSING or value is None or (not self.zero and type(value) is int and value == 0):
            return
        unit, currency = native.price(self.where)
        try:
            side.values[self.path] = money.from_wire(value, currency, unit)
        except money.MoneyError as error:
            native.refuse(self.where, str(error))


@frozen(eq=False, repr=False)
class Code:
    """A currency of its own or of an amount: written by the row that comes first, read after the amounts.

    Attributes:
        path: canonical path; empty where the currency only goes with an amount.
    """

    path: str
    where: str

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        value = side.take(self.path)
        if value is None:
            return
        known = pointer.get(native.root, self.where)
        if known is not pointer.MISSING and known != value:
            side.refuse(self.path, f"must be {known}, the currency of the amounts")
            return
        pointer.put(native.root, self.where, value)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        value = native.take(self.where)
        priced = any(isinstance(item, Money) for item in side.values.values())
        if isinstance(value, str) and self.path and not priced:
            side.values[self.path] = value.upper()


@frozen(eq=False, repr=False)
class OrderAmount:
    """An amount in major units whose currency the provider takes from the payment that is refunded.

    The caller's currency is not sent. The operation must compare it with the provider's before (`Call.precondition`).
    """

    path: str
    where: str

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        value = side.take(self.path)
        if value is None:
            return
        unit, form = native.money(self.where)
        try:
            wire = money.to_wire(value, unit, form)
        except money.MoneyError as error:
            side.refuse(f"{self.path}.amount", str(error))
            return
        pointer.put(native.here, self.where, wire)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`. The currency is a separate argument: ``table.read(body, currency=...)``."""
        value = native.take(self.where)
        if value is pointer.MISSING or value is None:
            return
        try:
            side.values[f"{self.path}.amount"] = Decimal(str(value))
        except InvalidOperation:
            native.refuse(self.where, "is not a number")
