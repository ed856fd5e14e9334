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
    ListOf,
    Model,
    ModelRef,
    OneOf,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import CreditAccount, CreditAccountType, CreditTransactionType, Metadata, Oauth, TotpType, UserAccount


@model
class CreditTransactionDetail(Model):
    """Credit transaction detail"""

    account_type: CreditAccountType | Unset = UNSET
    """1 main recharge account, 2 promo-credit account Evidence: source."""
    admin_member: MerchantMember | None | Unset = UNSET
    biz_id: str | Unset = UNSET
    """Id of the related business record"""
    by: str | Unset = UNSET
    """Who triggered it"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    credit_account: CreditAccount | None | Unset = UNSET
    """Credit account used"""
    credit_amount_after: int | Unset = UNSET
    """Balance after, the sum of creditAmountBefore and deltaAmount: promo credits when accountType is 2, minor units
of currency when it is 1
"""
    credit_amount_before: int | Unset = UNSET
    """Balance before: promo credits when accountType is 2, minor units of currency when it is 1"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    delta_amount: int | Unset = UNSET
    """Change of the balance, negative for a decrease: promo credits when accountType is 2, minor units of currency
when it is 1
"""
    delta_currency_amount: int | Unset = UNSET
    """What the change is worth in minor units, by the rate that this movement has, not by that of today Amount in
minor units of currency.
"""
    description: str | Unset = UNSET
    """Description text"""
    exchange_rate: int | Unset = UNSET
    """Currency units for one credit, times 100: with 1000 one credit is worth 10.00; 100 for main accounts. The rate
at the time of the movement
"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    merchant_id: int | Unset = UNSET
    name: str | Unset = UNSET
    transaction_id: str | Unset = UNSET
    """Unique transaction id"""
    transaction_type: CreditTransactionType | Unset = UNSET
    """1 recharge, 2 payout, 3 refund, 4 withdraw, 5 failed withdraw, 6 admin change, 7 recharge refund Evidence:
source.
"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("accountType", EnumRef(_models, "CreditAccountType")),
        Field("adminMember", OneOf(ModelRef(_models, "MerchantMember"), NULL)),
        Field("bizId", STR),
        Field("by", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("creditAccount", OneOf(ModelRef(_models, "CreditAccount"), NULL)),
        Field("creditAmountAfter", INT),
        Field("creditAmountBefore", INT),
        Field("currency", STR),
        Field("deltaAmount", INT),
        Field("deltaCurrencyAmount", INT, money=("minor", "number", "currency")),
        Field("description", STR),
        Field("exchangeRate", INT),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("merchantId", INT),
        Field("name", STR),
        Field("transactionId", STR),
        Field("transactionType", EnumRef(_models, "CreditTransactionType")),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )


@model
class ListCreditTransactionsData(Model):
    """Payload of listCreditTransactions"""

    credit_transactions: list[CreditTransactionDetail] | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("creditTransactions", OneOf(ListOf(ModelRef(_models, "CreditTransactionDetail")), NULL)),
        Field("total", INT),
    )


@model
class ListCreditTransactionsResponse(Model):
    """Envelope of listCreditTransactions"""

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
    data: ListCreditTransactionsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListCreditTransactionsData"), NULL)),
    )


@model
class MerchantMember(Model):
    """Merchant member"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    email: str | Unset = UNSET
    """E-mail address"""
    first_name: str | Unset = UNSET
    id: int | Unset = UNSET
    """Numeric id"""
    is_blank_passwd: bool | Unset = UNSET
    """No password set"""
    is_owner: bool | Unset = UNSET
    """Member owns the merchant account"""
    last_name: str | Unset = UNSET
    merchant_id: int | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    mobile: str | Unset = UNSET
    """Mobile number"""
    oauth_accounts: list[Oauth] | None | Unset = UNSET
    """Linked OAuth accounts"""
    totp_type: TotpType | Unset = UNSET
    """0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other Evidence: sdk."""

    FIELDS = (
        Field("createTime", INT, time="epoch-s"),
        Field("email", STR),
        Field("firstName", STR),
        Field("id", INT),
        Field("isBlankPasswd", BOOL),
        Field("isOwner", BOOL),
        Field("lastName", STR),
        Field("merchantId", INT),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("mobile", STR),
        Field("oauthAccounts", OneOf(ListOf(ModelRef(_models, "Oauth")), NULL)),
        Field("totpType", EnumRef(_models, "TotpType")),
    )
