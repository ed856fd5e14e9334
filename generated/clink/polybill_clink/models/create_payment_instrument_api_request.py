# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from polybill_runtime.codecs import STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .billing_address_json import BillingAddressJson
    from .metadata import Metadata
    from .payment_instrument_type import PaymentInstrumentType


@define(kw_only=True, eq=False, repr=False)
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
        Field("billingAddress", "billing_address", ModelRef(_models, "BillingAddressJson")),
        Field("cpfName", "cpf_name", STR),
        Field("cpfNumber", "cpf_number", STR),
        Field("customerEmail", "customer_email", STR),
        Field("customerId", "customer_id", STR),
        Field("customerName", "customer_name", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field(
            "paymentInstrumentType", "payment_instrument_type", EnumRef(_models, "PaymentInstrumentType"), required=True
        ),
        Field("phoneNumber", "phone_number", STR),
        Field("referenceCustomerId", "reference_customer_id", STR),
        Field("upiName", "upi_name", STR),
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
