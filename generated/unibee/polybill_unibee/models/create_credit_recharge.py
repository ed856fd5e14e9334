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
    from . import CreditAccount, CreditAccountType, Gateway, Invoice, Merchant, Payment, UserAccount


class CreditRechargeStatus(OpenIntEnum):
    """State of a recharge of credit"""

    CREATED = 10
    SUCCESS = 20
    FAILED = 30


@model
class CreateCreditRechargeData(Model):
    """Payload of createCreditRecharge"""

    credit_account: CreditAccount | None | Unset = UNSET
    """Credit account used"""
    credit_recharge: CreditRecharge | None | Unset = UNSET
    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""
    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    link: str | Unset = UNSET
    """Hosted URL"""
    merchant: Merchant | None | Unset = UNSET
    """Merchant account"""
    paid: bool | Unset = UNSET
    """Paid flag"""
    payment: None | Payment | Unset = UNSET
    """Payment object"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("creditAccount", OneOf(ModelRef(_models, "CreditAccount"), NULL)),
        Field("creditRecharge", OneOf(ModelRef(_models, "CreditRecharge"), NULL)),
        Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("link", STR),
        Field("merchant", OneOf(ModelRef(_models, "Merchant"), NULL)),
        Field("paid", BOOL),
        Field("payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )


@model
class CreateCreditRechargeRequest(Model):
    """Body of createCreditRecharge"""

    cancel_url: str | Unset = UNSET
    """Where the customer returns after cancelling or failing payment"""
    credit_account_id: int | Unset = UNSET
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    gateway_id: int
    """Payment gateway id"""
    name: str | Unset = UNSET
    recharge_amount: int
    """Amount to pay in, minor units of currency; main accounts only Amount in minor units of currency."""
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("cancelUrl", STR),
        Field("creditAccountId", INT),
        Field("currency", STR),
        Field("description", STR),
        Field("gatewayId", INT, required=True),
        Field("name", STR),
        Field("rechargeAmount", INT, required=True, money=("minor", "number", "currency")),
        Field("returnUrl", STR),
        Field("userId", INT),
    )


@model
class CreateCreditRechargeResponse(Model):
    """Envelope of createCreditRecharge"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: CreateCreditRechargeData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreateCreditRechargeData"), NULL)),
    )


@model
class CreditRecharge(Model):
    """Credit recharge"""

    account_type: CreditAccountType | Unset = UNSET
    """1 main recharge account, 2 promo-credit account Evidence: source."""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    credit_id: int | Unset = UNSET
    """Id of the credit account"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    name: str | Unset = UNSET
    paid_time: int | Unset = UNSET
    """Unix time of payment"""
    payment_amount: str | Unset = UNSET
    """Amount paid in minor units, as text Amount in minor units of currency."""
    payment_id: str | Unset = UNSET
    recharge_id: str | Unset = UNSET
    recharge_status: CreditRechargeStatus | Unset = UNSET
    """State of a recharge of credit Evidence: source."""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of currency."""
    total_refund_amount: int | Unset = UNSET
    """Amount that went back, minor units Amount in minor units of currency."""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("accountType", EnumRef(_models, "CreditAccountType")),
        Field("createTime", INT, time="epoch-s"),
        Field("creditId", INT),
        Field("currency", STR),
        Field("description", STR),
        Field("gatewayId", INT),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("name", STR),
        Field("paidTime", INT, time="epoch-s"),
        Field("paymentAmount", STR, money=("minor", "string", "currency")),
        Field("paymentId", STR),
        Field("rechargeId", STR),
        Field("rechargeStatus", EnumRef(_models, "CreditRechargeStatus")),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
        Field("totalRefundAmount", INT, money=("minor", "number", "currency")),
        Field("userId", INT),
    )
