# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .test_clock_status import TestClockStatus


@define(kw_only=True, eq=False, repr=False)
class TestClockApiVo(Model):
    """A test clock"""

    clock_id: str | Unset = UNSET
    create_time: int | Unset = UNSET
    """When it was made"""
    event_count: int | Unset = UNSET
    """Number of events that it has caused"""
    frozen_time: int | Unset = UNSET
    """Simulated present"""
    last_advanced_to: int | Unset = UNSET
    """Time to which it was last moved"""
    livemode: bool | Unset = UNSET
    """Whether it belongs to the live environment"""
    metadata: str | Unset = UNSET
    """The merchant's data as JSON text"""
    name: str | Unset = UNSET
    status: TestClockStatus | Unset = UNSET
    """State"""
    subscription_id: str | Unset = UNSET
    """Subscription that it drives"""
    update_time: int | Unset = UNSET
    """When it was last changed"""

    FIELDS = (
        Field("clockId", "clock_id", STR),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("eventCount", "event_count", INT),
        Field("frozenTime", "frozen_time", INT, time="epoch-ms"),
        Field("lastAdvancedTo", "last_advanced_to", INT, time="epoch-ms"),
        Field("livemode", "livemode", BOOL),
        Field("metadata", "metadata", STR),
        Field("name", "name", STR),
        Field("status", "status", EnumRef(_models, "TestClockStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("updateTime", "update_time", INT, time="epoch-ms"),
    )
