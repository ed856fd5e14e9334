# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, DECIMAL, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .customer_data import CustomerData
    from .device_data import DeviceData
    from .metadata import Metadata
    from .order import Order
    from .payment_method_data import PaymentMethodData
    from .payment_method_options import PaymentMethodOptions


@define(kw_only=True, eq=False, repr=False)
class CreatePaymentIntentRequest(Model):
    """What to pay, by whom, and how"""

    amount: Decimal | Unset = UNSET
    """Amount to pay, major units Amount in major units of currency."""
    auto_capture: bool | Unset = UNSET
    """True requests the funds after the authorisation, false leaves it to a capture"""
    confirm: bool | Unset = UNSET
    """True charges at once"""
    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    customer: CustomerData | Unset = UNSET
    """Customer's data"""
    customer_id: str | Unset = UNSET
    """Customer; must belong to the same merchant number"""
    description: str | Unset = UNSET
    """Text for the payment"""
    device_data: DeviceData | Unset = UNSET
    """Payer's device"""
    merchant_order_id: str | Unset = UNSET
    """The merchant's order number; unique"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    order: Order | Unset = UNSET
    """What is sold"""
    payment_method_data: PaymentMethodData | Unset = UNSET
    """Payment method, when it is confirmed at once Evidence: sdk."""
    payment_method_id: None | str | Unset = UNSET
    """Saved payment method, pm_..."""
    payment_method_options: PaymentMethodOptions | Unset = UNSET
    """How the payment method is charged"""
    payment_method_types: list[str] | Unset = UNSET
    """Payment methods to offer Evidence: sdk."""
    return_url: str | Unset = UNSET
    """Where to send the payer afterwards"""

    FIELDS = (
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("auto_capture", "auto_capture", BOOL),
        Field("confirm", "confirm", BOOL),
        Field("currency", "currency", STR),
        Field("customer", "customer", ModelRef(_models, "CustomerData")),
        Field("customer_id", "customer_id", STR),
        Field("description", "description", STR),
        Field("device_data", "device_data", ModelRef(_models, "DeviceData")),
        Field("merchant_order_id", "merchant_order_id", STR, fill="idempotency-key"),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("order", "order", ModelRef(_models, "Order")),
        Field("payment_method_data", "payment_method_data", ModelRef(_models, "PaymentMethodData")),
        Field("payment_method_id", "payment_method_id", OneOf(STR, NULL)),
        Field("payment_method_options", "payment_method_options", ModelRef(_models, "PaymentMethodOptions")),
        Field("payment_method_types", "payment_method_types", ListOf(STR)),
        Field("return_url", "return_url", STR),
    )
