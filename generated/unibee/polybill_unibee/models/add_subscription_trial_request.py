# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class AddSubscriptionTrialRequest(Model):
    """Body of addSubscriptionTrial"""

    append_trial_end_hour: int
    """Hours of free trial to add (> 0)"""
    subscription_id: str

    FIELDS = (
        Field("appendTrialEndHour", "append_trial_end_hour", INT, required=True),
        Field("subscriptionId", "subscription_id", STR, required=True),
    )
