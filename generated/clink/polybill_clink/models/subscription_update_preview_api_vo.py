# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_update_discount_api_vo import SubscriptionUpdateDiscountApiVo
    from .subscription_update_line_data_api_vo import SubscriptionUpdateLineDataApiVo
    from .subscription_update_recurring_price_api_vo import (
        SubscriptionUpdateRecurringPriceApiVo,
    )


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdatePreviewApiVo(Model):
    """What a plan change would cost"""

    discount_object: SubscriptionUpdateDiscountApiVo | Unset = UNSET
    """Discount of a plan change"""
    immediate: bool | Unset = UNSET
    """True: at once; false: at the next period"""
    lines: SubscriptionUpdateLineDataApiVo | Unset = UNSET
    """Cost"""
    recurring_price: SubscriptionUpdateRecurringPriceApiVo | Unset = UNSET
    """Price to change to"""
    subscription_id: str | Unset = UNSET

    FIELDS = (
        Field("discountObject", "discount_object", ModelRef(_models, "SubscriptionUpdateDiscountApiVo")),
        Field("immediate", "immediate", BOOL),
        Field("lines", "lines", ModelRef(_models, "SubscriptionUpdateLineDataApiVo")),
        Field("recurringPrice", "recurring_price", ModelRef(_models, "SubscriptionUpdateRecurringPriceApiVo")),
        Field("subscriptionId", "subscription_id", STR),
    )
