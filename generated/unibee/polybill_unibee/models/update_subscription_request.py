# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .external_discount_param import ExternalDiscountParam
    from .metadata import Metadata
    from .plan_addon_param import PlanAddonParam
    from .plan_product_param import PlanProductParam
    from .update_timing import UpdateTiming


@define(kw_only=True, eq=False, repr=False)
class UpdateSubscriptionRequest(Model):
    """Body of updateSubscription"""

    addon_params: list[PlanAddonParam] | Unset = UNSET
    """Recurring add-ons to attach, each with a quantity"""
    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice
"""
    cancel_url: str | Unset = UNSET
    """Where the customer returns after cancelling or failing payment"""
    confirm_currency: str | Unset = UNSET
    """Guard: currency expected by the caller; request fails when the server computes another"""
    confirm_total_amount: int | Unset = UNSET
    """Guard: total expected by the caller (minor units); request fails when the server computes another Amount in
minor units of confirmCurrency.
"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case Evidence: sdk."""
    discount: ExternalDiscountParam | Unset = UNSET
    """Ad-hoc discount (API key calls only)"""
    discount_code: str | Unset = UNSET
    effect_immediate: UpdateTiming | Unset = UNSET
    """1 now with proration, 2 at next period; default: upgrade now, downgrade later Evidence: source."""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    manual_payment: bool | Unset = UNSET
    """Create the invoice without trying to charge"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    new_plan_id: int
    """Plan to switch to"""
    payment_ui_mode: str | Unset = UNSET
    """Hosted (default), embedded or custom"""
    product_data: PlanProductParam | Unset = UNSET
    """Replaces product name/description on the invoice"""
    proration_date: int | Unset = UNSET
    """Unix time from which proration counts"""
    quantity: int
    """Target units; below 1 becomes 1"""
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""
    subscription_id: str | Unset = UNSET
    """Subscription id; or userId, then the live subscription of that customer (and product) is taken"""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    user_id: int | Unset = UNSET
    """Customer id, used when subscriptionId is empty"""

    FIELDS = (
        Field("addonParams", "addon_params", ListOf(ModelRef(_models, "PlanAddonParam"))),
        Field("applyPromoCredit", "apply_promo_credit", BOOL),
        Field("applyPromoCreditAmount", "apply_promo_credit_amount", INT, rules={"minimum": 0}),
        Field("cancelUrl", "cancel_url", STR),
        Field("confirmCurrency", "confirm_currency", STR),
        Field("confirmTotalAmount", "confirm_total_amount", INT, money=("minor", "number", "confirmCurrency")),
        Field("currency", "currency", STR),
        Field("discount", "discount", ModelRef(_models, "ExternalDiscountParam")),
        Field("discountCode", "discount_code", STR),
        Field("effectImmediate", "effect_immediate", EnumRef(_models, "UpdateTiming")),
        Field("gatewayId", "gateway_id", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("manualPayment", "manual_payment", BOOL),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("newPlanId", "new_plan_id", INT, required=True, rules={"minimum": 0}),
        Field("paymentUIMode", "payment_ui_mode", STR),
        Field("productData", "product_data", ModelRef(_models, "PlanProductParam")),
        Field("prorationDate", "proration_date", INT, time="epoch-s"),
        Field("quantity", "quantity", INT, required=True),
        Field("returnUrl", "return_url", STR),
        Field("subscriptionId", "subscription_id", STR),
        Field("taxPercentage", "tax_percentage", INT),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
