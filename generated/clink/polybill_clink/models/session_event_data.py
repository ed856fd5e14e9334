# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .session_webhook_vo import SessionWebhookVo


@define(kw_only=True, eq=False, repr=False)
class SessionEventData(Model):
    """Content of the event"""

    object_: SessionWebhookVo
    """The resource Evidence: sdk."""

    FIELDS = (Field("object", "object_", ModelRef(_models, "SessionWebhookVo"), required=True),)
