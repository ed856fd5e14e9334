# Generated: edit specs/payapi.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from polybill_runtime.schema import (
    DECIMAL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import PayinCustomer, PaymentMethod, PaymentMethodData


class PayoutMethod(OpenStrEnum):
    """Way to pay a recipient"""

    ACH_DEBIT = "ACH_DEBIT"
    BTC_ON_CHAIN = "BTC_ON_CHAIN"
    CARD = "CARD"
    CASHAPP = "CASHAPP"
    PAY_PAL = "PAY_PAL"
    PYUSD = "PYUSD"
    UPI = "UPI"


@model
class CreatePayoutRequest(Model):
    """What to pay, to whom, and how"""

    address: str | Unset = UNSET
    """Address of the wallet; required for BTC_ON_CHAIN and PYUSD"""
    amount: Decimal
    """Amount to pay, major units Amount in major units of currency."""
    client_ip: str | Unset = UNSET
    """IP address"""
    currency: str
    """Currency, ISO 4217, upper case"""
    customer: PayinCustomer | Unset = UNSET
    """Recipient's data Evidence: sdk."""
    customer_id: str | Unset = UNSET
    """Saved customer, cus_..."""
    merchant_no: str | Unset = UNSET
    """Merchant number, which the token has too"""
    metadata: str | Unset = UNSET
    """The merchant's own text, handed back unchanged"""
    notify_url: str | Unset = UNSET
    """Where to send the callbacks"""
    on_behalf_of: str | Unset = UNSET
    """Sub-merchant"""
    order_no: str | Unset = UNSET
    """The merchant's order number; unique, a used one is refused"""
    payment_method: PayoutMethod
    """Way to pay Evidence: sdk."""
    payment_method_data: PaymentMethodData
    """Account of the recipient; may be empty for crypto Evidence: sdk."""
    payment_method_types: list[PaymentMethod] | Unset = UNSET
    remark: str | Unset = UNSET
    website: str | Unset = UNSET
    """Address of the shop"""

    FIELDS = (
        Field("address", STR),
        Field("amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("clientIp", STR),
        Field("currency", STR, required=True),
        Field("customer", ModelRef(_models, "PayinCustomer")),
        Field("customerId", STR),
        Field("merchantNo", STR),
        Field("metadata", STR),
        Field("notifyUrl", STR),
        Field("onBehalfOf", STR),
        Field("orderNo", STR, fill="idempotency-key"),
        Field("paymentMethod", EnumRef(_models, "PayoutMethod"), required=True),
        Field("paymentMethodData", ModelRef(_models, "PaymentMethodData"), required=True),
        Field("paymentMethodTypes", ListOf(EnumRef(_models, "PaymentMethod"))),
        Field("remark", STR),
        Field("website", STR),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        (
            {"required": ("address",)},
            {"required": (), "values": {"paymentMethod": ("ACH_DEBIT", "CARD", "CASHAPP", "PAY_PAL", "UPI")}},
        ),
    )
