# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import ModelRef
from .._model import Field, Model

if TYPE_CHECKING:
    from .unknown_webhook_object import UnknownWebhookObject


@define(kw_only=True, eq=False, repr=False)
class UnknownEventData(Model):
    """Content of the event"""

    object_: UnknownWebhookObject
    """The resource; its fields are not known"""

    FIELDS = (Field("object", "object_", ModelRef("unknown_webhook_object", "UnknownWebhookObject"), required=True),)
