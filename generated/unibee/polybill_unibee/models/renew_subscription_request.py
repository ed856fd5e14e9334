# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .external_discount_param import ExternalDiscountParam
    from .metadata import Metadata
    from .plan_product_param import PlanProductParam


@define(kw_only=True, eq=False, repr=False)
class RenewSubscriptionRequest(Model):
    """Body of renewSubscription"""

    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice
"""
    cancel_url: str | Unset = UNSET
    """Where the customer returns after cancelling or failing payment"""
    discount: ExternalDiscountParam | Unset = UNSET
    """Ad-hoc discount (API key calls only)"""
    discount_code: str | Unset = UNSET
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    manual_payment: bool | Unset = UNSET
    """Create the invoice without trying to charge"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    payment_ui_mode: str | Unset = UNSET
    """Hosted (default), embedded or custom"""
    product_data: PlanProductParam | Unset = UNSET
    """Replaces product name/description on the invoice"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""
    subscription_id: str | Unset = UNSET
    """Subscription id; or userId, then the live subscription of that customer (and product) is taken"""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    user_id: int | Unset = UNSET
    """Customer id, used when subscriptionId is empty"""

    FIELDS = (
        Field("applyPromoCredit", "apply_promo_credit", BOOL),
        Field("applyPromoCreditAmount", "apply_promo_credit_amount", INT, rules={"minimum": 0}),
        Field("cancelUrl", "cancel_url", STR),
        Field("discount", "discount", ModelRef(_models, "ExternalDiscountParam")),
        Field("discountCode", "discount_code", STR),
        Field("gatewayId", "gateway_id", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("manualPayment", "manual_payment", BOOL),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("paymentUIMode", "payment_ui_mode", STR),
        Field("productData", "product_data", ModelRef(_models, "PlanProductParam")),
        Field("productId", "product_id", INT),
        Field("returnUrl", "return_url", STR),
        Field("subscriptionId", "subscription_id", STR),
        Field("taxPercentage", "tax_percentage", INT),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
