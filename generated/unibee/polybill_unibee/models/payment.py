# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .authorize_status import AuthorizeStatus
    from .gas_payer import GasPayer
    from .gateway_action import GatewayAction
    from .gateway_currency_exchange import GatewayCurrencyExchange
    from .metadata import Metadata
    from .payment_status import PaymentStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("action", "action", OneOf(ModelRef(_models, "GatewayAction"), NULL)),
        Field("authorizeComment", "authorize_comment", STR),
        Field("authorizeReason", "authorize_reason", STR),
        Field("authorizeStatus", "authorize_status", EnumRef(_models, "AuthorizeStatus")),
        Field("autoCharge", "auto_charge", BOOL),
        Field("automatic", "automatic", INT),
        Field("balanceAmount", "balance_amount", INT, money=("minor", "number", "currency")),
        Field("billingReason", "billing_reason", STR),
        Field("cancelTime", "cancel_time", INT, time="epoch-s"),
        Field("countryCode", "country_code", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("cryptoAmount", "crypto_amount", INT),
        Field("cryptoCurrency", "crypto_currency", STR),
        Field("currency", "currency", STR),
        Field("externalPaymentId", "external_payment_id", STR),
        Field("failureReason", "failure_reason", STR),
        Field("gasPayer", "gas_payer", EnumRef(_models, "GasPayer")),
        Field(
            "gatewayCurrencyExchange",
            "gateway_currency_exchange",
            OneOf(ModelRef(_models, "GatewayCurrencyExchange"), NULL),
        ),
        Field("gatewayId", "gateway_id", INT),
        Field("gatewayPaymentId", "gateway_payment_id", STR),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("invoiceId", "invoice_id", STR),
        Field("lastError", "last_error", STR),
        Field("link", "link", STR),
        Field("merchantId", "merchant_id", INT),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("paidTime", "paid_time", INT, time="epoch-s"),
        Field("paymentAmount", "payment_amount", INT, money=("minor", "number", "currency")),
        Field("paymentId", "payment_id", STR),
        Field("refundAmount", "refund_amount", INT, money=("minor", "number", "currency")),
        Field("returnUrl", "return_url", STR),
        Field("splitSequence", "split_sequence", INT),
        Field("status", "status", EnumRef(_models, "PaymentStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", "currency")),
        Field("userId", "user_id", INT),
    )
