# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import Field, Model, ModelRef, model

from .. import models as _models


@model
class UnknownEventData(Model):
    """Content of the event"""

    object_: UnknownWebhookObject
    """The resource; its fields are not known"""

    FIELDS = (Field("object", ModelRef(_models, "UnknownWebhookObject"), "object_", required=True),)


@model
class UnknownWebhookObject(Model):
    """A resource whose fields are not known"""

    FIELDS = ()
