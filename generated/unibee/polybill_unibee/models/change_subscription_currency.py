# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class ChangeSubscriptionCurrencyRequest(Model):
    """Body of changeSubscriptionCurrency"""

    currency: str
    """ISO 4217 currency code, upper case"""
    subscription_id: str

    FIELDS = (
        Field("currency", STR, required=True),
        Field("subscriptionId", STR, required=True),
    )
