"""Amounts: decimals in major units inside, each provider's form on the wire; the one place that converts."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Context, Decimal, DecimalException, Inexact, InvalidOperation
from typing import Any, Final, Literal

from polybill_canonical import Money

_ZERO = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE = "BHD IQD JOD KWD LYD OMR TND"
_FOUR = "CLF UYW"
_DECIMALS: Final[Mapping[str, int]] = {
    **dict.fromkeys(_ZERO.split(), 0),
    **dict.fromkeys(_THREE.split(), 3),
    **dict.fromkeys(_FOUR.split(), 4),
}

# The program's own context must not round an amount: neither its 28 digits nor a precision set by the program.
_EXACT: Final = Context(prec=120, traps=[Inexact, InvalidOperation])
_LONGEST: Final = 60

Unit = Literal["major", "minor"]
Form = Literal["number", "string"]


class MoneyError(ValueError):
    """An amount can't be written to the wire, or a wire value can't be read as an amount."""


def decimals(currency: str) -> int:
    """How many decimals a currency has (ISO 4217): 0 for JPY, 3 for KWD, 2 for most."""
    return _DECIMALS.get(currency.upper(), 2)


def check(money: Money) -> None:
    """Check an amount.

    Raises:
        MoneyError: the amount is not a finite Decimal, or has more decimals than its currency.
    """
    amount: object = money.amount
    if not isinstance(amount, Decimal):
        msg = f"must be a Decimal, not {type(amount).__name__}: write Decimal('19.99')"
        raise MoneyError(msg)
    if not amount.is_finite():
        msg = "must be a finite number"
        raise MoneyError(msg)
    if amount and amount.adjusted() >= _LONGEST:
        msg = f"has more than {_LONGEST} digits before the point"
        raise MoneyError(msg)
    places = decimals(money.currency)
    try:
        amount.quantize(Decimal((0, (1,), -places)), context=_EXACT)
    except DecimalException:
        msg = f"has more than the {places} decimals of {money.currency}"
        raise MoneyError(msg) from None


def to_wire(money: Money, unit: Unit, form: Form) -> int | float | str:
    """Write an amount in a provider's form.

    Raises:
        MoneyError: see `check`; also when a JSON number could not carry every digit.
    """
    check(money)
    places = decimals(money.currency)
    if unit == "minor":
        minor = int(money.amount.scaleb(places, context=_EXACT))
        return minor if form == "number" else str(minor)
    if form == "string":
        return f"{money.amount or Decimal(0):.{places}f}"  # 0 has no sign
    whole = money.amount == money.amount.to_integral_value()
    number = int(money.amount) if whole else float(money.amount)
    if Decimal(str(number)) != money.amount:
        msg = "has more digits than a JSON number carries exactly"
        raise MoneyError(msg)
    return number


def from_wire(value: Any, currency: object, unit: Unit) -> Money:
    """Read an amount in a provider's form.

    Raises:
        MoneyError: the value is not a number, or the currency not a string.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        msg = "is not an amount"
        raise MoneyError(msg)
    if not isinstance(currency, str) or not currency:
        msg = "has no currency"
        raise MoneyError(msg)
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        msg = "is not an amount"
        raise MoneyError(msg) from None
    if not amount.is_finite() or abs(amount.adjusted()) >= _LONGEST or (isinstance(value, str) and "_" in value):
        msg = "is not an amount"
        raise MoneyError(msg)
    code = currency.upper()
    try:
        major = amount.scaleb(-decimals(code), context=_EXACT) if unit == "minor" else amount
    except DecimalException:
        msg = "has too many digits"
        raise MoneyError(msg) from None
    return Money(amount=major, currency=code)
