"""Promo credits and money: a promo account holds a number of credits, and `exchangeRate` gives the value of one.

The rate is in hundredths: with 1000 one credit is worth 10.00 of the currency. Main accounts hold money in minor units
and need none of this. The server computes in binary floating point before it cuts, so its last minor unit may be one
lower.

https://docs.unibee.dev/documentation/promo-credits/Introduction and the server's source.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal
from typing import Final

from polybill_canonical import Money

from polybill import money
from polybill.errors import ConfigurationError
from polybill.providers.unibee.mapping import PROVIDER

WHOLE: Final = frozenset({"JPY", "KRW", "VND"})
"""Currencies that the server treats as having no minor unit."""


def worth(credits_: int, exchange_rate: int, currency: str) -> Money:
    """Convert a number of promo credits to money.

    Args:
        credits_: number of credits; negative for a decrease.
        exchange_rate: `exchangeRate` of the account or of the movement, in hundredths of the currency.
        currency: ISO 4217.

    Returns:
        The amount in major units; of JPY, KRW and VND the part below one unit is cut off.
    """
    amount = Decimal(credits_ * exchange_rate).scaleb(-2)
    whole = currency.upper() in WHOLE
    return Money(amount=Decimal(int(amount)) if whole else amount, currency=currency.upper())


def needed(amount: Money, exchange_rate: int) -> int:
    """Convert money to the number of promo credits that covers it, rounded up.

    Args:
        amount: major units.
        exchange_rate: see `worth`.

    Raises:
        ConfigurationError: the rate is not above 0: this kind of account and currency has no configuration.
        MoneyError: the amount is not finite, or has more decimals than its currency.
    """
    money.check(amount)
    if exchange_rate <= 0:
        raise ConfigurationError(
            f"{PROVIDER}: exchange_rate must be above 0; this currency has no credit configuration"
        )
    return int((amount.amount * 100 / exchange_rate).to_integral_value(ROUND_CEILING))
