# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, STR, UNSET, EnumRef, Field, Model, OpenStrEnum, Unset, model

from .. import models as _models


class TestClockStatus(OpenStrEnum):
    """State of a test clock"""

    READY = "READY"
    ADVANCING = "ADVANCING"
    FAILED = "FAILED"
    COMPLETED = "COMPLETED"


@model
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
        Field("clockId", STR),
        Field("createTime", INT, time="epoch-ms"),
        Field("eventCount", INT),
        Field("frozenTime", INT, time="epoch-ms"),
        Field("lastAdvancedTo", INT, time="epoch-ms"),
        Field("livemode", BOOL),
        Field("metadata", STR),
        Field("name", STR),
        Field("status", EnumRef(_models, "TestClockStatus")),
        Field("subscriptionId", STR),
        Field("updateTime", INT, time="epoch-ms"),
    )
