# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, EnumRef, Field, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CreditAccountType, CreditTransactionType


@model
class CreditTransaction(Model):
    """Credit transaction"""

    account_type: CreditAccountType | Unset = UNSET
    """1 main recharge account, 2 promo-credit account Evidence: source."""
    biz_id: str | Unset = UNSET
    """Id of the related business record"""
    by: str | Unset = UNSET
    """Who triggered it"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    credit_amount_after: int | Unset = UNSET
    """Balance after, the sum of creditAmountBefore and deltaAmount: promo credits when accountType is 2, minor units
of currency when it is 1
"""
    credit_amount_before: int | Unset = UNSET
    """Balance before: promo credits when accountType is 2, minor units of currency when it is 1"""
    credit_id: int | Unset = UNSET
    """Id of the credit account"""
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
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("accountType", EnumRef(_models, "CreditAccountType")),
        Field("bizId", STR),
        Field("by", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("creditAmountAfter", INT),
        Field("creditAmountBefore", INT),
        Field("creditId", INT),
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
        Field("userId", INT),
    )
