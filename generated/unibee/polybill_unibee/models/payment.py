# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import GasPayer, GatewayAction, GatewayCurrencyExchange, Metadata, PaymentStatus


class AuthorizeStatus(OpenIntEnum):
    """State of an authorisation"""

    WAITING = 0
    AUTHORISED = 1
    CAPTURE_REQUESTED = 2


@model
class Payment(Model):
    """Payment"""

    action: GatewayAction | None | Unset = UNSET
    """Gateway-specific JSON for the client side (free form; may be null)"""
    authorize_comment: str | Unset = UNSET
    """Text given with the authorisation"""
    authorize_reason: str | Unset = UNSET
    """Reason of the authorisation step"""
    authorize_status: AuthorizeStatus | Unset = UNSET
    """0 waiting, 1 authorised, 2 capture requested Evidence: source."""
    auto_charge: bool | Unset = UNSET
    """True when the automatic renewal run produced it"""
    automatic: int | Unset = UNSET
    """1 when the charge ran without customer interaction"""
    balance_amount: int | Unset = UNSET
    """Part covered by account balance (minor units) Amount in minor units of currency."""
    billing_reason: str | Unset = UNSET
    """Why the charge happened"""
    cancel_time: int | Unset = UNSET
    """Unix time of cancellation"""
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    crypto_amount: int | Unset = UNSET
    """Amount in the crypto/exchanged currency"""
    crypto_currency: str | Unset = UNSET
    """Crypto/exchanged currency"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    external_payment_id: str | Unset = UNSET
    """Caller's unique payment id; a UUID is generated when omitted"""
    failure_reason: str | Unset = UNSET
    """Human-readable failure reason"""
    gas_payer: GasPayer | Unset = UNSET
    """Who carries crypto network fees: merchant or user Evidence: source."""
    gateway_currency_exchange: GatewayCurrencyExchange | None | Unset = UNSET
    """Conversion applied by the gateway"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_payment_id: str | Unset = UNSET
    """Payment id at the gateway"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    invoice_id: str | Unset = UNSET
    last_error: str | Unset = UNSET
    """Last error text"""
    link: str | Unset = UNSET
    """Hosted URL"""
    merchant_id: int | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    paid_time: int | Unset = UNSET
    """Unix time of payment"""
    payment_amount: int | Unset = UNSET
    """Amount paid (minor units) Amount in minor units of currency."""
    payment_id: str | Unset = UNSET
    refund_amount: int | Unset = UNSET
    """Refund (minor units) Amount in minor units of currency."""
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""
    split_sequence: int | Unset = UNSET
    """Order of a part payment, 0 when not split Evidence: sdk."""
    status: PaymentStatus | Unset = UNSET
    """10 created, 20 success, 30 failed, 40 cancelled"""
    subscription_id: str | Unset = UNSET
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of currency."""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("action", OneOf(ModelRef(_models, "GatewayAction"), NULL)),
        Field("authorizeComment", STR),
        Field("authorizeReason", STR),
        Field("authorizeStatus", EnumRef(_models, "AuthorizeStatus")),
        Field("autoCharge", BOOL),
        Field("automatic", INT),
        Field("balanceAmount", INT, money=("minor", "number", "currency")),
        Field("billingReason", STR),
        Field("cancelTime", INT, time="epoch-s"),
        Field("countryCode", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("cryptoAmount", INT),
        Field("cryptoCurrency", STR),
        Field("currency", STR),
        Field("externalPaymentId", STR),
        Field("failureReason", STR),
        Field("gasPayer", EnumRef(_models, "GasPayer")),
        Field("gatewayCurrencyExchange", OneOf(ModelRef(_models, "GatewayCurrencyExchange"), NULL)),
        Field("gatewayId", INT),
        Field("gatewayPaymentId", STR),
        Field("gatewayPaymentType", STR),
        Field("invoiceId", STR),
        Field("lastError", STR),
        Field("link", STR),
        Field("merchantId", INT),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("paidTime", INT, time="epoch-s"),
        Field("paymentAmount", INT, money=("minor", "number", "currency")),
        Field("paymentId", STR),
        Field("refundAmount", INT, money=("minor", "number", "currency")),
        Field("returnUrl", STR),
        Field("splitSequence", INT),
        Field("status", EnumRef(_models, "PaymentStatus")),
        Field("subscriptionId", STR),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
        Field("userId", INT),
    )
