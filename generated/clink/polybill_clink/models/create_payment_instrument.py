# Generated: edit specs/clink.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from polybill_runtime.schema import (
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    Model,
    ModelRef,
    OneOf,
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata, PaymentInstrumentBillingAddressApiVo, PaymentInstrumentWalletApiVo


class PaymentInstrumentType(OpenStrEnum):
    """Payment methods that can be saved by a call"""

    ALIPAY = "ALIPAY"
    CASHAPP = "CASHAPP"
    GCASH = "GCASH"
    KAKAO = "KAKAO"
    PIX = "PIX"
    PROMPTPAY = "PROMPTPAY"
    QRIS = "QRIS"
    TNG = "TNG"
    UPI = "UPI"
    WECHAT = "WECHAT"


@model
class BillingAddressJson(Model):
    """Billing address; UPI needs all but line2"""

    city: str | Unset = UNSET
    country: str | Unset = UNSET
    """Country code or name"""
    line1: str | Unset = UNSET
    """First line of the street"""
    line2: str | Unset = UNSET
    """Second line of the street"""
    postal_code: str | Unset = UNSET
    region: str | Unset = UNSET
    """State or region"""

    FIELDS = (
        Field("city", STR),
        Field("country", STR),
        Field("line1", STR),
        Field("line2", STR),
        Field("postalCode", STR),
        Field("region", STR),
    )


@model
class CreatePaymentInstrumentApiRequest(Model):
    """Customer and the method to save; cards and browser wallets cannot be saved here"""

    billing_address: BillingAddressJson | Unset = UNSET
    """Billing address; UPI needs it"""
    cpf_name: str | Unset = UNSET
    """Name that belongs to the tax id; PIX needs it"""
    cpf_number: str | Unset = UNSET
    """Brazilian tax id; PIX needs it"""
    customer_email: str | Unset = UNSET
    """Customer's e-mail address; one of the three identifiers"""
    customer_id: str | Unset = UNSET
    """Customer id; one of the three identifiers"""
    customer_name: str | Unset = UNSET
    """Name to show"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    payment_instrument_type: PaymentInstrumentType
    """Method to save"""
    phone_number: str | Unset = UNSET
    """Phone number; UPI needs it"""
    reference_customer_id: str | Unset = UNSET
    """The merchant's own customer id; one of the three identifiers"""
    upi_name: str | Unset = UNSET
    """Name of the UPI account; UPI needs it"""

    FIELDS = (
        Field("billingAddress", ModelRef(_models, "BillingAddressJson")),
        Field("cpfName", STR),
        Field("cpfNumber", STR),
        Field("customerEmail", STR),
        Field("customerId", STR),
        Field("customerName", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("paymentInstrumentType", EnumRef(_models, "PaymentInstrumentType"), required=True),
        Field("phoneNumber", STR),
        Field("referenceCustomerId", STR),
        Field("upiName", STR),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("customerId",)}, {"required": ("customerEmail",)}, {"required": ("referenceCustomerId",)}),
        (
            {"required": ("cpfName", "cpfNumber")},
            {
                "required": (),
                "values": {
                    "paymentInstrumentType": (
                        "ALIPAY",
                        "CASHAPP",
                        "GCASH",
                        "KAKAO",
                        "PROMPTPAY",
                        "QRIS",
                        "TNG",
                        "UPI",
                        "WECHAT",
                    )
                },
            },
        ),
        (
            {"required": ("upiName", "phoneNumber", "billingAddress")},
            {
                "required": (),
                "values": {
                    "paymentInstrumentType": (
                        "ALIPAY",
                        "CASHAPP",
                        "GCASH",
                        "KAKAO",
                        "PIX",
                        "PROMPTPAY",
                        "QRIS",
                        "TNG",
                        "WECHAT",
                    )
                },
            },
        ),
    )


@model
class PaymentInstrumentApiVo(Model):
    """A saved payment method"""

    card: PaymentInstrumentCardApiVo | Unset = UNSET
    """A saved card"""
    created: int | Unset = UNSET
    """When it was saved"""
    customer_id: str | Unset = UNSET
    id: str | Unset = UNSET
    """Instrument id, pi_..."""
    type_: PaymentInstrumentType | Unset = UNSET
    """Payment method; webhooks can say CARD as well"""
    wallet: PaymentInstrumentWalletApiVo | Unset = UNSET
    """A saved wallet"""

    FIELDS = (
        Field("card", ModelRef(_models, "PaymentInstrumentCardApiVo")),
        Field("created", INT, time="epoch-ms"),
        Field("customerId", STR),
        Field("id", STR),
        Field("type", EnumRef(_models, "PaymentInstrumentType"), "type_"),
        Field("wallet", ModelRef(_models, "PaymentInstrumentWalletApiVo")),
    )


@model
class PaymentInstrumentCardApiVo(Model):
    """A saved card"""

    billing_address: PaymentInstrumentBillingAddressApiVo | Unset = UNSET
    """Billing address of a saved card"""
    expiry_month: str | Unset = UNSET
    """Month in which it expires"""
    expiry_year: str | Unset = UNSET
    """Year in which it expires"""
    funding: str | Unset = UNSET
    """Such as credit or debit"""
    issuer_bank: str | Unset = UNSET
    """Bank that issued it"""
    issuer_region: str | Unset = UNSET
    """Country in which it was issued"""
    last4: str | Unset = UNSET
    """Last four digits"""
    name: str | Unset = UNSET
    """Name on the card"""
    scheme: str | Unset = UNSET
    """Card scheme, such as visa"""

    FIELDS = (
        Field("billingAddress", ModelRef(_models, "PaymentInstrumentBillingAddressApiVo")),
        Field("expiryMonth", STR),
        Field("expiryYear", STR),
        Field("funding", STR),
        Field("issuerBank", STR),
        Field("issuerRegion", STR),
        Field("last4", STR),
        Field("name", STR),
        Field("scheme", STR),
    )


@model
class PaymentInstrumentEnvelope(Model):
    """Envelope of a saved payment method"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | PaymentInstrumentApiVo | Unset = UNSET
    """The payment method; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "PaymentInstrumentApiVo"), NULL)),
    )
