# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class ActivateSubscriptionTemporarilyRequest(Model):
    """Body of activateSubscriptionTemporarily"""

    expire_time: int
    """Unix time at which the temporary activation lapses when unpaid"""
    subscription_id: str

    FIELDS = (
        Field("expireTime", "expire_time", INT, required=True, time="epoch-s"),
        Field("subscriptionId", "subscription_id", STR, required=True),
    )
