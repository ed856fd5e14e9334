# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, Unset, model


@model
class WebhookEndpointDeletedEnvelope(Model):
    """Envelope without content"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | Unset = UNSET
    """Always null"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", NULL),
    )
