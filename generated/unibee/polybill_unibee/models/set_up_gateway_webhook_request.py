# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SetUpGatewayWebhookRequest(Model):
    """Body of setUpGatewayWebhook"""

    gateway_id: int
    """Payment gateway id"""
    webhook_secret: str | Unset = UNSET
    """Webhook secret of the gateway"""

    FIELDS = (
        Field("gatewayId", "gateway_id", INT, required=True, rules={"minimum": 0}),
        Field("webhookSecret", "webhook_secret", STR, secret=True),
    )
