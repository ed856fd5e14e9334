# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class GetSubscriptionRequest(Model):
    """Body of getSubscription"""

    subscription_id: str

    FIELDS = (Field("subscriptionId", "subscription_id", STR, required=True),)
