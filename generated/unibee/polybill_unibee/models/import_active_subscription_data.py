# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_detail import SubscriptionDetail


@define(kw_only=True, eq=False, repr=False)
class ImportActiveSubscriptionData(Model):
    """Payload of importActiveSubscription"""

    subscription: None | SubscriptionDetail | Unset = UNSET
    """Subscription object"""

    FIELDS = (Field("subscription", "subscription", OneOf(ModelRef(_models, "SubscriptionDetail"), NULL)),)
