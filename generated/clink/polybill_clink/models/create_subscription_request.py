# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from polybill_runtime.codecs import STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .device_type import DeviceType
    from .metadata import Metadata
    from .platform_type import PlatformType
    from .scheduled_phase import ScheduledPhase
    from .subscription_payment_method_type import SubscriptionPaymentMethodType


@define(kw_only=True, eq=False, repr=False)
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
        Field("customerEmail", "customer_email", STR),
        Field("customerId", "customer_id", STR),
        Field("deviceType", "device_type", EnumRef(_models, "DeviceType")),
        Field("merchantReferenceId", "merchant_reference_id", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("paymentCurrency", "payment_currency", STR, required=True),
        Field("paymentInstrumentId", "payment_instrument_id", STR),
        Field(
            "paymentMethodType", "payment_method_type", EnumRef(_models, "SubscriptionPaymentMethodType"), required=True
        ),
        Field("platformType", "platform_type", EnumRef(_models, "PlatformType")),
        Field("priceId", "price_id", STR, required=True),
        Field("productId", "product_id", STR, required=True),
        Field("promotionCode", "promotion_code", STR),
        Field("referenceCustomerId", "reference_customer_id", STR),
        Field("returnUrl", "return_url", STR, required=True),
        Field("scheduledPhases", "scheduled_phases", ListOf(ModelRef(_models, "ScheduledPhase"))),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("customerId",)}, {"required": ("customerEmail",)}, {"required": ("referenceCustomerId",)}),
        (
            {"required": ("paymentInstrumentId",)},
            {"required": (), "values": {"paymentMethodType": ("CASHAPP", "GCASH")}},
        ),
    )
