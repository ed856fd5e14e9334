# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ResendWebhookData(Model):
    """Payload of resendWebhook"""

    send_result: bool | Unset = UNSET
    """True when the resend was executed"""

    FIELDS = (Field("sendResult", "send_result", BOOL),)
