# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .webhook_event_name import WebhookEventName


@define(kw_only=True, eq=False, repr=False)
class WebhookEventResponse(Model):
    """An event that can be subscribed to"""

    code: int | Unset = UNSET
    """Number, for information; calls and events never carry it"""
    description: str | Unset = UNSET
    """What it tells"""
    name: WebhookEventName | Unset = UNSET
    """Names of events, in the order of their numbers"""

    FIELDS = (
        Field("code", "code", INT),
        Field("description", "description", STR),
        Field("name", "name", EnumRef(_models, "WebhookEventName")),
    )
