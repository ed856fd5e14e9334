# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import NULL, STR, ListOf, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ListWebhookEventsData(Model):
    """Payload of listWebhookEvents"""

    event_list: list[str] | None | Unset = UNSET
    """Names of subscribable events"""

    FIELDS = (Field("eventList", "event_list", OneOf(ListOf(STR), NULL)),)
