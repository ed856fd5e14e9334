# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from polybill_runtime.codecs import DECIMAL, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payin_customer import PayinCustomer
    from .payment_method import PaymentMethod
    from .payment_method_data import PaymentMethodData
    from .payout_method import PayoutMethod


@define(kw_only=True, eq=False, repr=False)
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
        Field("address", "address", STR),
        Field("amount", "amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("clientIp", "client_ip", STR),
        Field("currency", "currency", STR, required=True),
        Field("customer", "customer", ModelRef(_models, "PayinCustomer")),
        Field("customerId", "customer_id", STR),
        Field("merchantNo", "merchant_no", STR),
        Field("metadata", "metadata", STR),
        Field("notifyUrl", "notify_url", STR),
        Field("onBehalfOf", "on_behalf_of", STR),
        Field("orderNo", "order_no", STR, fill="idempotency-key"),
        Field("paymentMethod", "payment_method", EnumRef(_models, "PayoutMethod"), required=True),
        Field("paymentMethodData", "payment_method_data", ModelRef(_models, "PaymentMethodData"), required=True),
        Field("paymentMethodTypes", "payment_method_types", ListOf(EnumRef(_models, "PaymentMethod"))),
        Field("remark", "remark", STR),
        Field("website", "website", STR),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        (
            {"required": ("address",)},
            {"required": (), "values": {"paymentMethod": ("ACH_DEBIT", "CARD", "CASHAPP", "PAY_PAL", "UPI")}},
        ),
    )
