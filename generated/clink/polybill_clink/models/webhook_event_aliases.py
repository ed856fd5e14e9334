# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import EnumRef, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .webhook_event_name import WebhookEventName


@define(kw_only=True, eq=False, repr=False)
class WebhookEventAliases(Model):
    """Names for groups of events"""

    all_: list[WebhookEventName] | Unset = UNSET
    """Every event"""
    core: list[WebhookEventName] | Unset = UNSET
    """The most important events"""

    FIELDS = (
        Field("all", "all_", ListOf(EnumRef(_models, "WebhookEventName"))),
        Field("core", "core", ListOf(EnumRef(_models, "WebhookEventName"))),
    )
