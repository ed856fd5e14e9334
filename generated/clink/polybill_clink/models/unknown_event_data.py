# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .unknown_webhook_object import UnknownWebhookObject


@define(kw_only=True, eq=False, repr=False)
class UnknownEventData(Model):
    """Content of the event"""

    object_: UnknownWebhookObject
    """The resource; its fields are not known"""

    FIELDS = (Field("object", "object_", ModelRef(_models, "UnknownWebhookObject"), required=True),)
