# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ApplyToNextInvoiceRequest(Model):
    """Body of applyToNextInvoice"""

    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice
"""
    discount_code: str | Unset = UNSET
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    subscription_id: str | Unset = UNSET
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("applyPromoCreditAmount", "apply_promo_credit_amount", INT, rules={"minimum": 0}),
        Field("discountCode", "discount_code", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("productId", "product_id", INT),
        Field("subscriptionId", "subscription_id", STR),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
