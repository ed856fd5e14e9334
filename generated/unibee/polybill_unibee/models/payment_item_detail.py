# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .biz_type import BizType
    from .payment_item_status import PaymentItemStatus


@define(kw_only=True, eq=False, repr=False)
class PaymentItemDetail(Model):
    """Payment item detail"""

    amount: int | Unset = UNSET
    """Money in minor units Amount in minor units of currency."""
    biz_type: BizType | Unset = UNSET
    """1 one-time payment, 2 invoice, 3 subscription, 4 credit recharge Evidence: source."""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    merchant_id: int | Unset = UNSET
    name: str | Unset = UNSET
    payment_id: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    status: PaymentItemStatus | Unset = UNSET
    """0 pending, 1 success, 2 failed Evidence: sdk."""
    subscription_id: str | Unset = UNSET
    unique_id: str | Unset = UNSET
    unit_amount: int | Unset = UNSET
    """Unit price (minor units) Amount in minor units of currency."""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("amount", "amount", INT, money=("minor", "number", "currency")),
        Field("bizType", "biz_type", EnumRef(_models, "BizType")),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("description", "description", STR),
        Field("id", "id", INT),
        Field("invoiceId", "invoice_id", STR),
        Field("merchantId", "merchant_id", INT),
        Field("name", "name", STR),
        Field("paymentId", "payment_id", STR),
        Field("quantity", "quantity", INT),
        Field("status", "status", EnumRef(_models, "PaymentItemStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("uniqueId", "unique_id", STR),
        Field("unitAmount", "unit_amount", INT, money=("minor", "number", "currency")),
        Field("userId", "user_id", INT),
    )
