# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_webhook_log import MerchantWebhookLog


@define(kw_only=True, eq=False, repr=False)
class ListWebhookEndpointLogsData(Model):
    """Payload of listWebhookEndpointLogs"""

    endpoint_log_list: list[MerchantWebhookLog] | None | Unset = UNSET
    """Delivery log entries"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("endpointLogList", "endpoint_log_list", OneOf(ListOf(ModelRef(_models, "MerchantWebhookLog")), NULL)),
        Field("total", "total", INT),
    )
