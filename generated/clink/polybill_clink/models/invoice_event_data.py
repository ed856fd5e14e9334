# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .invoice_webhook_vo import InvoiceWebhookVo


@define(kw_only=True, eq=False, repr=False)
class InvoiceEventData(Model):
    """Content of the event"""

    object_: InvoiceWebhookVo
    """The resource Evidence: sdk."""

    FIELDS = (Field("object", "object_", ModelRef(_models, "InvoiceWebhookVo"), required=True),)
