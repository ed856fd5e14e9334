# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_config import SubscriptionConfig


@define(kw_only=True, eq=False, repr=False)
class GetSubscriptionConfigData(Model):
    """Payload of getSubscriptionConfig"""

    config: None | SubscriptionConfig | Unset = UNSET
    """Subscription settings of the merchant"""

    FIELDS = (Field("config", "config", OneOf(ModelRef(_models, "SubscriptionConfig"), NULL)),)
