"""Clink ↔ canonical: the parts that several answers share."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, TypeAlias, TypeVar

from polybill_canonical import Interval, InvoiceLine, Money, QrCode, Redirect, Wallet
from polybill_clink.models import (
    Action,
    InvoiceItem,
    InvoiceItemPrice,
    InvoiceItemPriceWebhookVo,
    InvoiceItemVo,
    InvoiceItemWebhookVo,
    Metadata,
    PostData,
    PriceVo,
    Recurring,
    RecurringWebhookVo,
    WalletHandleRedirectOrDisplayQrCode,
)

from polybill import money
from polybill.core.reading import amount, known, moment, text, texts
from polybill.errors import ResponseUnreadable
from polybill.protocol.call import NotFound
from polybill.protocol.exchange import RawResponse
from polybill.providers.clink.mapping import PROVIDER

DataT = TypeVar("DataT")
Line: TypeAlias = InvoiceItem | InvoiceItemVo | InvoiceItemWebhookVo
Price: TypeAlias = InvoiceItemPrice | PriceVo | InvoiceItemPriceWebhookVo

_RHYTHMS: Final[Mapping[str, tuple[Interval, int]]] = {
    "day": (Interval.DAY, 1),
    "week": (Interval.WEEK, 1),
    "month": (Interval.MONTH, 1),
    "year": (Interval.YEAR, 1),
    "quarter": (Interval.MONTH, 3),
    "half_year": (Interval.MONTH, 6),
    "custom": (Interval.DAY, 1),
}
"""The provider's rhythm to a canonical one and how many of it; a custom one counts days."""


def held(raw: Any, cls: type[DataT], answer: RawResponse) -> DataT:
    """Take the data out of a parsed envelope.

    Raises:
        NotFound: the envelope is empty.
        ResponseUnreadable: it holds something else.
    """
    if isinstance(raw.data, cls):
        return raw.data
    if "data" in raw.unexpected:
        message = f"{PROVIDER}: /data of the response does not match the contract"
        raise ResponseUnreadable(message, provider=PROVIDER, operation="", answer=answer)
    raise NotFound


def metadata(value: object) -> dict[str, str] | None:
    """Read the merchant's own keys and values."""
    return texts(value.additional_properties) if isinstance(value, Metadata) else None


def next_action(action: object) -> Redirect | QrCode | Wallet | None:
    """Read an action; a code to scan wins over a deep link, a deep link over a page."""
    if not isinstance(action, Action):
        return None
    wallet = action.wallet_handle_redirect_or_display_qr_code
    if isinstance(wallet, WalletHandleRedirectOrDisplayQrCode):
        expires = moment(wallet, "expires_at")
        png, svg, data = text(wallet.image_url_png), text(wallet.image_url_svg), text(wallet.image_data_url)
        if png or svg or data:
            page = text(wallet.hosted_instructions_url)
            return QrCode(image_png=png, image_svg=svg, image_data=data, instructions_url=page, expires_at=expires)
        if link := text(wallet.mobile_auth_url):
            fallback, package = text(wallet.fallback_url), text(wallet.package_name)
            return Wallet(url=link, fallback_url=fallback, package_name=package, expires_at=expires)
    url = text(action.redirect_url)
    if url is None:
        return None
    form = action.post_data.additional_properties if isinstance(action.post_data, PostData) else {}
    method = str(action.method) if action.method else None
    return Redirect(url=url, method=method, form=dict(form) or None)


def price_of(line: object) -> Price | None:
    """Give the price of a line."""
    price = line.price if isinstance(line, Line) else None
    return price if isinstance(price, Price) else None


def line_of(price_id: object, *lines: object) -> object:
    """Find the first line that has a price; one whose price has no id may have it."""
    for line in lines:
        price = price_of(line)
        if price is not None and text(price.price_id) in {None, price_id}:
            return line
    return None


def major_units(value: object, currency: object) -> Money | None:
    """Read an amount in major units whose currency is one level above."""
    try:
        return money.from_wire(value, currency, "major")
    except money.MoneyError:
        return None


def unit_price(line: object) -> Money | None:
    """Read the price of one unit of a line."""
    price = price_of(line)
    return major_units(price.unit_amount, line.currency) if price is not None and isinstance(line, Line) else None


def rhythm(price: Price | None) -> tuple[Interval | None, int | None]:
    """Read how often a price is charged."""
    found = price.recurring if price is not None else None
    if not isinstance(found, Recurring | RecurringWebhookVo):
        return None, None
    interval, times = _RHYTHMS.get(str(found.interval), (None, 1))
    count = known(found.interval_count, int)
    if interval is None or count is None:
        return interval, times if times > 1 else None
    return interval, times * count


def period(line: object) -> tuple[datetime | None, datetime | None]:
    """Read the period that a line pays."""
    if not isinstance(line, Line):
        return None, None
    return moment(line, "period_start"), moment(line, "period_end")


def invoice_line(line: Line) -> InvoiceLine:
    """Read a line of an invoice."""
    price = price_of(line)
    start, end = period(line)
    return InvoiceLine(
        name=text(price.product_name) if price is not None else None,
        # Only one of the two documented forms of a line has a text.
        description=None if isinstance(line, InvoiceItemVo) else text(line.description),
        quantity=known(price.quantity, int) if price is not None else None,
        amount=amount(line, "amount"),
        unit_price=unit_price(line),
        plan_id=text(price.price_id) if price is not None else None,
        period_start=start,
        period_end=end,
    )
