# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .subscription_detail import SubscriptionDetail


@define(kw_only=True, eq=False, repr=False)
class ImportHistorySubscriptionData(Model):
    """Payload of importHistorySubscription"""

    subscription: None | SubscriptionDetail | Unset = UNSET
    """Subscription object"""

    FIELDS = (
        Field("subscription", "subscription", OneOf(ModelRef("subscription_detail", "SubscriptionDetail"), NULL)),
    )
