# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class ChangeSubscriptionCurrencyRequest(Model):
    """Body of changeSubscriptionCurrency"""

    currency: str
    """ISO 4217 currency code, upper case"""
    subscription_id: str

    FIELDS = (
        Field("currency", "currency", STR, required=True),
        Field("subscriptionId", "subscription_id", STR, required=True),
    )
