# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class TestClockCreateApiRequest(Model):
    """Name and subscription of a clock"""

    metadata: str | Unset = UNSET
    """The merchant's data as JSON text"""
    name: str
    """Name, at most 64 characters"""
    subscription_id: str
    """Subscription to drive"""

    FIELDS = (
        Field("metadata", "metadata", STR),
        Field("name", "name", STR, required=True, rules={"maxLength": 64}),
        Field("subscriptionId", "subscription_id", STR, required=True),
    )
