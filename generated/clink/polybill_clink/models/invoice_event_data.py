# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import ModelRef
from .._model import Field, Model

if TYPE_CHECKING:
    from .invoice_webhook_vo import InvoiceWebhookVo


@define(kw_only=True, eq=False, repr=False)
class InvoiceEventData(Model):
    """Content of the event"""

    object_: InvoiceWebhookVo
    """The resource Evidence: sdk."""

    FIELDS = (Field("object", "object_", ModelRef("invoice_webhook_vo", "InvoiceWebhookVo"), required=True),)
