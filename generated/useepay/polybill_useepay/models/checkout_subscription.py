# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .discount_period import DiscountPeriod


@define(kw_only=True, eq=False, repr=False)
class CheckoutSubscription(Model):
    """Terms of a subscription; may be empty"""

    discount_period_config: DiscountPeriod | Unset = UNSET
    """Cheaper periods at the beginning"""

    FIELDS = (Field("discount_period_config", "discount_period_config", ModelRef(_models, "DiscountPeriod")),)
