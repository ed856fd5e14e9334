# Generated: edit specs/clink.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from polybill_runtime.schema import (
    BOOL,
    DATETIME,
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
    from . import CheckoutUiMode, Metadata, PriceData, ScheduledPhase


class CheckoutPaymentMethodType(OpenStrEnum):
    """Payment methods of a checkout; PROMPTPAY and TNG are not among them"""

    CARD = "CARD"
    CASHAPP = "CASHAPP"
    WECHAT = "WECHAT"
    KAKAO = "KAKAO"
    PIX = "PIX"
    ALIPAY = "ALIPAY"
    UPI = "UPI"
    PAYPAL = "PAYPAL"
    GOOGLEPAY = "GOOGLEPAY"
    APPLEPAY = "APPLEPAY"
    QRIS = "QRIS"
    GCASH = "GCASH"


class DirectQrPaymentMethodType(OpenStrEnum):
    """Payment methods whose QR code can be shown at once"""

    CASHAPP = "CASHAPP"
    QRIS = "QRIS"


class ImportedPaymentMethodType(OpenStrEnum):
    """Payment methods that can be imported; CASHAPP is left out silently when not enabled"""

    CARD = "CARD"
    CASHAPP = "CASHAPP"


@model
class CheckoutSessionCreateEnvelope(Model):
    """Envelope of a checkout that was started"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | SessionApiCreateVo | Unset = UNSET
    """The checkout; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "SessionApiCreateVo"), NULL)),
    )


@model
class HistoricalPaymentInstrumentImport(Model):
    """Import of a customer and saved methods from a Stripe channel of the merchant"""

    channel_alias: str
    """Alias of the channel, such as mcht_xxx-stripe-m1"""
    channel_customer_reference: str
    """Customer id at Stripe, cus_..."""
    payment_method_types: list[ImportedPaymentMethodType] | Unset = UNSET
    """Types to import; empty means all that the server allows"""

    FIELDS = (
        Field("channelAlias", STR, required=True),
        Field("channelCustomerReference", STR, required=True),
        Field("paymentMethodTypes", ListOf(EnumRef(_models, "ImportedPaymentMethodType"))),
    )


@model
class SessionApiCreateVo(Model):
    """A checkout that was started"""

    customer_id: str | Unset = UNSET
    """Customer id; the customer may have been made by this call"""
    expire_time: datetime.datetime | Unset = UNSET
    """When the checkout ends"""
    merchant_reference_id: str | Unset = UNSET
    """The merchant's reference, as sent"""
    original_amount: Decimal | Unset = UNSET
    """Amount, as sent, major units Amount in major units of originalCurrency."""
    original_currency: str | Unset = UNSET
    """Currency, as sent"""
    return_url: str | Unset = UNSET
    """Return address of an embedded checkout"""
    session_id: str | Unset = UNSET
    """Session id, sess_..."""
    token_value: str | Unset = UNSET
    """Short-lived token of the session; the reading call names it `token`"""
    ui_mode: CheckoutUiMode | Unset = UNSET
    """Hosted or embedded"""
    url: str | Unset = UNSET
    """Address of the hosted page"""

    FIELDS = (
        Field("customerId", STR),
        Field("expireTime", DATETIME),
        Field("merchantReferenceId", STR),
        Field("originalAmount", DECIMAL, money=("major", "number", "originalCurrency")),
        Field("originalCurrency", STR),
        Field("returnUrl", STR),
        Field("sessionId", STR),
        Field("tokenValue", STR, secret=True),
        Field("uiMode", EnumRef(_models, "CheckoutUiMode")),
        Field("url", STR),
    )


@model
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
        Field("allowPromotionCodes", BOOL),
        Field("cancelUrl", STR),
        Field("customerEmail", STR),
        Field("customerId", STR),
        Field("directPaymentQrCodePaymentMethodType", EnumRef(_models, "DirectQrPaymentMethodType")),
        Field("historicalPaymentInstrumentImport", ModelRef(_models, "HistoricalPaymentInstrumentImport")),
        Field("localPriceOnly", BOOL),
        Field("merchantReferenceId", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field(
            "originalAmount",
            DECIMAL,
            required=True,
            rules={"exclusiveMinimum": 0},
            money=("major", "number", "originalCurrency"),
        ),
        Field("originalCurrency", STR, required=True),
        Field("paymentMethodType", EnumRef(_models, "CheckoutPaymentMethodType")),
        Field("paymentMethodTypeBlackList", ListOf(EnumRef(_models, "CheckoutPaymentMethodType"))),
        Field("priceDataList", ListOf(ModelRef(_models, "PriceData"))),
        Field("priceId", STR),
        Field("productId", STR),
        Field("promotionCode", STR),
        Field("referenceCustomerId", STR),
        Field("returnUrl", STR),
        Field("scheduledPhases", ListOf(ModelRef(_models, "ScheduledPhase"))),
        Field("showPromotionCode", BOOL),
        Field("successUrl", STR),
        Field("uiMode", EnumRef(_models, "CheckoutUiMode")),
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
