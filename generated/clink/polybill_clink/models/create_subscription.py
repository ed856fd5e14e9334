# Generated: edit specs/clink.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from polybill_runtime.schema import (
    DECIMAL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import Action, DeviceType, Metadata, PaymentResultStatus, PlatformType, ScheduledPhase


class SubscriptionPaymentMethodType(OpenStrEnum):
    """Payment methods for subscriptions; an older page names CARD and GCASH only"""

    CARD = "CARD"
    GCASH = "GCASH"
    CASHAPP = "CASHAPP"
    UPI = "UPI"
    PIX = "PIX"


@model
class CreateSubscriptionRequest(Model):
    """Customer, price, payment method and later plan changes"""

    customer_email: str | Unset = UNSET
    """Customer's e-mail address; one of the three identifiers"""
    customer_id: str | Unset = UNSET
    """Customer id; one of the three identifiers"""
    device_type: DeviceType | Unset = UNSET
    """Device family of the customer"""
    merchant_reference_id: str | Unset = UNSET
    """The merchant's own reference; does not stop a repeat"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    payment_currency: str
    """Currency of the charge, ISO 4217; the server makes it upper case"""
    payment_instrument_id: str | Unset = UNSET
    """Saved instrument; may be left out for CASHAPP and GCASH only"""
    payment_method_type: SubscriptionPaymentMethodType
    """Payment method to charge"""
    platform_type: PlatformType | Unset = UNSET
    """Desktop or mobile web"""
    price_id: str
    """Recurring price"""
    product_id: str
    """Product of the price"""
    promotion_code: str | Unset = UNSET
    """Promotion code to apply"""
    reference_customer_id: str | Unset = UNSET
    """The merchant's own customer id; one of the three identifiers"""
    return_url: str
    """Address to which the customer comes back"""
    scheduled_phases: list[ScheduledPhase] | Unset = UNSET
    """Later plan changes, in order"""

    FIELDS = (
        Field("customerEmail", STR),
        Field("customerId", STR),
        Field("deviceType", EnumRef(_models, "DeviceType")),
        Field("merchantReferenceId", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("paymentCurrency", STR, required=True),
        Field("paymentInstrumentId", STR),
        Field("paymentMethodType", EnumRef(_models, "SubscriptionPaymentMethodType"), required=True),
        Field("platformType", EnumRef(_models, "PlatformType")),
        Field("priceId", STR, required=True),
        Field("productId", STR, required=True),
        Field("promotionCode", STR),
        Field("referenceCustomerId", STR),
        Field("returnUrl", STR, required=True),
        Field("scheduledPhases", ListOf(ModelRef(_models, "ScheduledPhase"))),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("customerId",)}, {"required": ("customerEmail",)}, {"required": ("referenceCustomerId",)}),
        (
            {"required": ("paymentInstrumentId",)},
            {"required": (), "values": {"paymentMethodType": ("CASHAPP", "GCASH")}},
        ),
    )


@model
class CreateSubscriptionResponse(Model):
    """Envelope of the result"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: CreateSubscriptionResult | None | Unset = UNSET
    """The result; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "CreateSubscriptionResult"), NULL)),
    )


@model
class CreateSubscriptionResult(Model):
    """The subscription that was started and its first charge"""

    action: Action | Unset = UNSET
    """Next step, when the status is 5"""
    amount: Decimal | Unset = UNSET
    """Amount of the charge, major units Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency of the charge, ISO 4217"""
    invoice_id: str | Unset = UNSET
    """Invoice of the charge"""
    order_id: str | Unset = UNSET
    """Order of the charge"""
    payment_instrument_id: str | Unset = UNSET
    """Instrument that was used or newly made"""
    session_id: str | Unset = UNSET
    """Payment session"""
    status: PaymentResultStatus | Unset = UNSET
    """Result of the first charge"""
    subscription_id: str | Unset = UNSET

    FIELDS = (
        Field("action", ModelRef(_models, "Action")),
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", STR),
        Field("invoiceId", STR),
        Field("orderId", STR),
        Field("paymentInstrumentId", STR),
        Field("sessionId", STR),
        Field("status", EnumRef(_models, "PaymentResultStatus")),
        Field("subscriptionId", STR),
    )
