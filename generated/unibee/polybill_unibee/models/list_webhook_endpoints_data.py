# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_webhook_endpoint import MerchantWebhookEndpoint
    from .merchant_zapier_credential import MerchantZapierCredential


@define(kw_only=True, eq=False, repr=False)
class ListWebhookEndpointsData(Model):
    """Payload of listWebhookEndpoints"""

    endpoint_list: list[MerchantWebhookEndpoint] | None | Unset = UNSET
    """Configured endpoints"""
    zapier_credential: MerchantZapierCredential | None | Unset = UNSET
    """Evidence: sdk."""

    FIELDS = (
        Field("endpointList", "endpoint_list", OneOf(ListOf(ModelRef(_models, "MerchantWebhookEndpoint")), NULL)),
        Field("zapierCredential", "zapier_credential", OneOf(ModelRef(_models, "MerchantZapierCredential"), NULL)),
    )
