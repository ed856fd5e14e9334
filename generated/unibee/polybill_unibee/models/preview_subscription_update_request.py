# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .plan_addon_param import PlanAddonParam
    from .update_timing import UpdateTiming


@define(kw_only=True, eq=False, repr=False)
class PreviewSubscriptionUpdateRequest(Model):
    """Body of previewSubscriptionUpdate"""

    addon_params: list[PlanAddonParam] | Unset = UNSET
    """Recurring add-ons to attach, each with a quantity"""
    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice
"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case Evidence: sdk."""
    discount_code: str | Unset = UNSET
    effect_immediate: UpdateTiming | Unset = UNSET
    """1 now with proration, 2 at next period; default: upgrade now, downgrade later Evidence: source."""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    new_plan_id: int
    """Plan to switch to"""
    proration_date: int | Unset = UNSET
    """Unix time from which proration counts Evidence: sdk."""
    quantity: int | Unset = UNSET
    """Target units; below 1 becomes 1"""
    subscription_id: str
    """Subscription id; or userId, then the live subscription of that customer (and product) is taken"""

    FIELDS = (
        Field("addonParams", "addon_params", ListOf(ModelRef(_models, "PlanAddonParam"))),
        Field("applyPromoCredit", "apply_promo_credit", BOOL),
        Field("applyPromoCreditAmount", "apply_promo_credit_amount", INT, rules={"minimum": 0}),
        Field("currency", "currency", STR),
        Field("discountCode", "discount_code", STR),
        Field("effectImmediate", "effect_immediate", EnumRef(_models, "UpdateTiming")),
        Field("gatewayId", "gateway_id", INT, rules={"minimum": 0}),
        Field("newPlanId", "new_plan_id", INT, required=True, rules={"minimum": 0}),
        Field("prorationDate", "proration_date", INT, time="epoch-s"),
        Field("quantity", "quantity", INT),
        Field("subscriptionId", "subscription_id", STR, required=True),
    )
