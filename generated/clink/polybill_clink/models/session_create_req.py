# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from polybill_runtime.codecs import BOOL, DECIMAL, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .checkout_payment_method_type import CheckoutPaymentMethodType
    from .checkout_ui_mode import CheckoutUiMode
    from .direct_qr_payment_method_type import DirectQrPaymentMethodType
    from .historical_payment_instrument_import import HistoricalPaymentInstrumentImport
    from .metadata import Metadata
    from .price_data import PriceData
    from .scheduled_phase import ScheduledPhase


@define(kw_only=True, eq=False, repr=False)
class SessionCreateReq(Model):
    """Amount, customer, price and look of a checkout"""

    allow_promotion_codes: bool | Unset = UNSET
    """Whether the customer may enter promotion codes"""
    cancel_url: str | Unset = UNSET
    """Address for a customer who gives up"""
    customer_email: str | Unset = UNSET
    """Customer's e-mail address; finds or makes the customer when customerId is absent"""
    customer_id: str | Unset = UNSET
    """Customer id; leads when given, the other two identifiers must then belong to it"""
    direct_payment_qr_code_payment_method_type: DirectQrPaymentMethodType | Unset = UNSET
    """Shows the QR code at once; ignored unless it equals paymentMethodType and is available"""
    historical_payment_instrument_import: HistoricalPaymentInstrumentImport | Unset = UNSET
    """Brings customer and saved methods from Stripe; may be the only identifier"""
    local_price_only: bool | Unset = UNSET
    """Prefer prices in the currency of the visitor's address; one-time purchases only; false when absent"""
    merchant_reference_id: str | Unset = UNSET
    """The merchant's own reference; does not stop a repeat"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    original_amount: Decimal
    """Amount to pay, more than 0, major units Amount in major units of originalCurrency."""
    original_currency: str
    """Currency, ISO 4217, 3 letters"""
    payment_method_type: CheckoutPaymentMethodType | Unset = UNSET
    """Method that is selected at the start"""
    payment_method_type_black_list: list[CheckoutPaymentMethodType] | Unset = UNSET
    """Methods to hide"""
    price_data_list: list[PriceData] | Unset = UNSET
    """Items of a one-time purchase without products in the dashboard"""
    price_id: str | Unset = UNSET
    """Price of the dashboard"""
    product_id: str | Unset = UNSET
    """Product of the dashboard"""
    promotion_code: str | Unset = UNSET
    """Promotion code to fill in; needs allowPromotionCodes true"""
    reference_customer_id: str | Unset = UNSET
    """The merchant's own customer id; must mean the same customer as the e-mail address"""
    return_url: str | Unset = UNSET
    """Return address of an embedded checkout; {ELEMENTS_SESSION_ID} in it becomes the session id"""
    scheduled_phases: list[ScheduledPhase] | Unset = UNSET
    """Later plan changes, in order; subscriptions only"""
    show_promotion_code: bool | Unset = UNSET
    """Whether the code is shown; true when absent; false with a code applies it unseen"""
    success_url: str | Unset = UNSET
    """Address after the payment"""
    ui_mode: CheckoutUiMode | Unset = UNSET
    """Hosted or embedded"""

    FIELDS = (
        Field("allowPromotionCodes", "allow_promotion_codes", BOOL),
        Field("cancelUrl", "cancel_url", STR),
        Field("customerEmail", "customer_email", STR),
        Field("customerId", "customer_id", STR),
        Field(
            "directPaymentQrCodePaymentMethodType",
            "direct_payment_qr_code_payment_method_type",
            EnumRef(_models, "DirectQrPaymentMethodType"),
        ),
        Field(
            "historicalPaymentInstrumentImport",
            "historical_payment_instrument_import",
            ModelRef(_models, "HistoricalPaymentInstrumentImport"),
        ),
        Field("localPriceOnly", "local_price_only", BOOL),
        Field("merchantReferenceId", "merchant_reference_id", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field(
            "originalAmount",
            "original_amount",
            DECIMAL,
            required=True,
            rules={"exclusiveMinimum": 0},
            money=("major", "number", "originalCurrency"),
        ),
        Field("originalCurrency", "original_currency", STR, required=True),
        Field("paymentMethodType", "payment_method_type", EnumRef(_models, "CheckoutPaymentMethodType")),
        Field(
            "paymentMethodTypeBlackList",
            "payment_method_type_black_list",
            ListOf(EnumRef(_models, "CheckoutPaymentMethodType")),
        ),
        Field("priceDataList", "price_data_list", ListOf(ModelRef(_models, "PriceData"))),
        Field("priceId", "price_id", STR),
        Field("productId", "product_id", STR),
        Field("promotionCode", "promotion_code", STR),
        Field("referenceCustomerId", "reference_customer_id", STR),
        Field("returnUrl", "return_url", STR),
        Field("scheduledPhases", "scheduled_phases", ListOf(ModelRef(_models, "ScheduledPhase"))),
        Field("showPromotionCode", "show_promotion_code", BOOL),
        Field("successUrl", "success_url", STR),
        Field("uiMode", "ui_mode", EnumRef(_models, "CheckoutUiMode")),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        (
            {"required": ("customerId",)},
            {"required": ("customerEmail",)},
            {"required": ("referenceCustomerId",)},
            {"required": ("historicalPaymentInstrumentImport",)},
        ),
        ({"required": ("returnUrl",)}, {"required": (), "values": {"uiMode": ("hostedPage",)}}),
        ({"required": ("promotionCode",)}, {"required": (), "values": {"showPromotionCode": (True,)}}),
    )
