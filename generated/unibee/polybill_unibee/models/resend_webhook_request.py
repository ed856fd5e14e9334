# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class ResendWebhookRequest(Model):
    """Body of resendWebhook"""

    log_id: int
    """Delivery log id"""

    FIELDS = (Field("logId", "log_id", INT, required=True, rules={"minimum": 0}),)
