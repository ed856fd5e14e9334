# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .credit_account_type import CreditAccountType
    from .credit_transaction_type import CreditTransactionType


@define(kw_only=True, eq=False, repr=False)
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
        Field("accountType", "account_type", EnumRef(_models, "CreditAccountType")),
        Field("bizId", "biz_id", STR),
        Field("by", "by", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("creditAmountAfter", "credit_amount_after", INT),
        Field("creditAmountBefore", "credit_amount_before", INT),
        Field("creditId", "credit_id", INT),
        Field("currency", "currency", STR),
        Field("deltaAmount", "delta_amount", INT),
        Field("deltaCurrencyAmount", "delta_currency_amount", INT, money=("minor", "number", "currency")),
        Field("description", "description", STR),
        Field("exchangeRate", "exchange_rate", INT),
        Field("id", "id", INT),
        Field("invoiceId", "invoice_id", STR),
        Field("merchantId", "merchant_id", INT),
        Field("name", "name", STR),
        Field("transactionId", "transaction_id", STR),
        Field("transactionType", "transaction_type", EnumRef(_models, "CreditTransactionType")),
        Field("userId", "user_id", INT),
    )
