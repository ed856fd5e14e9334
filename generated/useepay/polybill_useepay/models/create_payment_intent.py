# Generated: edit specs/useepay.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    DECIMAL,
    INT,
    NULL,
    STR,
    UNSET,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import CustomerData, Metadata, Order, PaymentMethodData, PaymentMethodOptions


@model
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
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("auto_capture", BOOL),
        Field("confirm", BOOL),
        Field("currency", STR),
        Field("customer", ModelRef(_models, "CustomerData")),
        Field("customer_id", STR),
        Field("description", STR),
        Field("device_data", ModelRef(_models, "DeviceData")),
        Field("merchant_order_id", STR, fill="idempotency-key"),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("order", ModelRef(_models, "Order")),
        Field("payment_method_data", ModelRef(_models, "PaymentMethodData")),
        Field("payment_method_id", OneOf(STR, NULL)),
        Field("payment_method_options", ModelRef(_models, "PaymentMethodOptions")),
        Field("payment_method_types", ListOf(STR)),
        Field("return_url", STR),
    )


@model
class DeviceBrowser(Model):
    """Payer's browser"""

    java_enabled: bool | Unset = UNSET
    """Whether Java is on"""
    javascript_enabled: bool | Unset = UNSET
    """Whether JavaScript is on"""
    user_agent: str | Unset = UNSET
    """Name that the browser sends"""

    FIELDS = (
        Field("java_enabled", BOOL),
        Field("javascript_enabled", BOOL),
        Field("user_agent", STR),
    )


@model
class DeviceData(Model):
    """Payer's device"""

    accept_header: str | Unset = UNSET
    browser: DeviceBrowser | Unset = UNSET
    """Payer's browser"""
    device_id: str | Unset = UNSET
    ip_address: str | Unset = UNSET
    """IP address, version 4 or 6"""
    language: str | Unset = UNSET
    """Language, such as EN or en-US"""
    location: DeviceLocation | Unset = UNSET
    """Place"""
    mobile: DeviceMobile | Unset = UNSET
    """Phone"""
    screen_color_depth: int | Unset = UNSET
    """Colours of the screen, bits"""
    screen_height: int | Unset = UNSET
    """Height of the screen, pixels"""
    screen_width: int | Unset = UNSET
    """Width of the screen, pixels"""
    timezone: str | Unset = UNSET
    """Offset from UTC, such as -2 or 3:30"""

    FIELDS = (
        Field("accept_header", STR),
        Field("browser", ModelRef(_models, "DeviceBrowser")),
        Field("device_id", STR),
        Field("ip_address", STR),
        Field("language", STR),
        Field("location", ModelRef(_models, "DeviceLocation")),
        Field("mobile", ModelRef(_models, "DeviceMobile")),
        Field("screen_color_depth", INT),
        Field("screen_height", INT),
        Field("screen_width", INT),
        Field("timezone", STR),
    )


@model
class DeviceLocation(Model):
    """Place of a device"""

    lat: str | Unset = UNSET
    """Latitude, degrees as text"""
    lon: str | Unset = UNSET
    """Longitude, degrees as text"""

    FIELDS = (
        Field("lat", STR),
        Field("lon", STR),
    )


@model
class DeviceMobile(Model):
    """Phone of the payer"""

    device_model: str | Unset = UNSET
    os_type: str | Unset = UNSET
    """System, IOS or ANDROID"""
    os_version: str | Unset = UNSET
    """Version of the system"""

    FIELDS = (
        Field("device_model", STR),
        Field("os_type", STR),
        Field("os_version", STR),
    )
