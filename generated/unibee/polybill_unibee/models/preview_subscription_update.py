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
    from . import Invoice, MerchantDiscountCode, PlanAddonParam, UpdateTiming


@model
class PreviewSubscriptionUpdateData(Model):
    """Payload of previewSubscriptionUpdate"""

    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    discount: MerchantDiscountCode | None | Unset = UNSET
    """Discount object"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    discount_message: str | Unset = UNSET
    """Why the discount was (not) granted"""
    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    next_period_invoice: Invoice | None | Unset = UNSET
    """Preview of the following period's invoice"""
    origin_amount: int | Unset = UNSET
    """Amount before discounts (minor units) Amount in minor units of currency."""
    proration_date: int | Unset = UNSET
    """Unix time from which proration counts"""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of currency."""

    FIELDS = (
        Field("applyPromoCredit", BOOL),
        Field("currency", STR),
        Field("discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountMessage", STR),
        Field("invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("nextPeriodInvoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("originAmount", INT, money=("minor", "number", "currency")),
        Field("prorationDate", INT, time="epoch-s"),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
    )


@model
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
        Field("addonParams", ListOf(ModelRef(_models, "PlanAddonParam"))),
        Field("applyPromoCredit", BOOL),
        Field("applyPromoCreditAmount", INT, rules={"minimum": 0}),
        Field("currency", STR),
        Field("discountCode", STR),
        Field("effectImmediate", EnumRef(_models, "UpdateTiming")),
        Field("gatewayId", INT, rules={"minimum": 0}),
        Field("newPlanId", INT, required=True, rules={"minimum": 0}),
        Field("prorationDate", INT, time="epoch-s"),
        Field("quantity", INT),
        Field("subscriptionId", STR, required=True),
    )


@model
class PreviewSubscriptionUpdateResponse(Model):
    """Envelope of previewSubscriptionUpdate"""

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
    data: None | PreviewSubscriptionUpdateData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "PreviewSubscriptionUpdateData"), NULL)),
    )
